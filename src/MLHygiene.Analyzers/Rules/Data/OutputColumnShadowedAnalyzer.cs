using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Data.OutputColumnShadowed;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5019: a step of a chain writes a column that an earlier step wrote, and that nothing has read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutputColumnShadowedAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that names the column, where the inputs of the step can take it.</summary>
    internal const string ColumnKey = "column";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.OutputColumnShadowed);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (apis.Has(Role.Append) && apis.Has(Role.Column))
        {
            start.RegisterFileAction((context, file) => Check(context, file, apis), apis.Names(Role.Append), apis.Names(Role.Column, "output"));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var shadow in ShadowedColumns.In(apis, file, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RuleCatalog.OutputColumnShadowed,
                shadow.Place.Syntax.GetLocation(),
                new[] { shadow.EarlierPlace.Syntax.GetLocation() },
                shadow.TakesAnotherInput
                    ? ImmutableDictionary<string, string?>.Empty.Add(ColumnKey, shadow.Column)
                    : ImmutableDictionary<string, string?>.Empty,
                shadow.Column,
                shadow.Step,
                shadow.EarlierStep,
                shadow.TakesAnotherInput ? $"Add '{shadow.Column}' to the inputs" : "Write to another column"));
        }
    }
}
