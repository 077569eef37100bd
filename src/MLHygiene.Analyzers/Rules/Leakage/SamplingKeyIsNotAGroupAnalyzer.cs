using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1010: a sampling key that is the label, a number or a key column.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SamplingKeyIsNotAGroupAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that says that the argument can be left out: its name.</summary>
    internal const string RemovableKey = "Removable";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.SamplingKeyIsNotAGroup);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        var splits = apis.Names(Role.Split, "key").Union(apis.Names(Role.CrossValidate, "key"));
        if (!splits.IsEmpty)
        {
            start.RegisterFileAction((context, file) => Check(context, file, apis), splits);
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var operation in file.All)
        {
            if (operation is IInvocationOperation call
                && (ApiCall.Find(apis, Role.Split, call) ?? ApiCall.Find(apis, Role.CrossValidate, call)) is { } split
                && Key(call, split) is { } key
                && CertainValue.TextOf(file, key.Value) is { } name)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (LabelUse(apis, file, call, name) is { } label)
                {
                    Report(context, key, name, "is the label: whole classes go to one side, since a key keeps rows together and does not stratify", label, isRemovable: true);
                }
                else if (split.OperandOf("data") is { } data && RowColumns.Read(apis, file, data).KindOf(name) is { } kind)
                {
                    Report(context, key, name, Harm(kind), place: null, isRemovable: false);
                }
            }
        }
    }

    // The groups of a ranking are groups.
    private static IArgumentOperation? Key(IInvocationOperation call, ApiCall split) =>
        split.Entry.Find("key") is { } key && !string.Equals(key, split.Entry.Find("group"), StringComparison.Ordinal)
        && call.ArgumentFor(key) is { ArgumentKind: ArgumentKind.Explicit } argument && !argument.Value.IsNull()
            ? argument
            : null;

    /// <summary>What the same type trains, evaluates or cross-validates with the column as its label.</summary>
    private static IOperation? LabelUse(ApiTable apis, FileOperations file, IInvocationOperation split, string name) =>
        Users(apis, split).Concat(file.All.OfType<IInvocationOperation>().Where(call => IsInSameType(call, split)).SelectMany(call => Users(apis, call)))
            .FirstOrDefault(use => use.Entry.Find("label") is { } path
                && Setting.Read(file, use.Operation, path).Value is { } label
                && string.Equals(CertainValue.TextOf(file, label), name, StringComparison.Ordinal))
            ?.Operation;

    private static IEnumerable<ApiCall> Users(ApiTable apis, IOperation call) =>
        new[] { Role.Estimator, Role.Evaluate, Role.CrossValidate }.Select(role => ApiCall.Find(apis, role, call)).OfType<ApiCall>();

    private static bool IsInSameType(IOperation left, IOperation right) =>
        left.SemanticModel is { } model
        && SymbolEqualityComparer.Default.Equals(TypeAround(model, left), TypeAround(model, right));

    private static INamedTypeSymbol? TypeAround(SemanticModel model, IOperation operation) =>
        model.GetEnclosingSymbol(operation.Syntax.SpanStart)?.ContainingType;

    private static string Harm(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => "is a number: one side gets the rows with the low values and the other those with the high ones, whatever the seed is",
        _ => "is a key column: one side gets the first values of its list and the other the last ones, whatever the seed is",
    };

    private static void Report(
        SemanticModelAnalysisContext context, IArgumentOperation key, string name, string harm, IOperation? place, bool isRemovable) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.SamplingKeyIsNotAGroup,
            key.Value.Syntax.GetLocation(),
            place is null ? null : new[] { place.Syntax.GetLocation() },
            isRemovable
                ? ImmutableDictionary<string, string?>.Empty.Add(RemovableKey, key.Parameter?.Name)
                : ImmutableDictionary<string, string?>.Empty,
            name,
            harm));
}
