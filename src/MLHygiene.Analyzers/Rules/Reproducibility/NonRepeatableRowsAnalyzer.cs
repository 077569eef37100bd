using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Leakage;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>
/// MLH3011: a view reads its source anew in each pass, and the source gives something else each time. What is divided by place is then
/// divided otherwise in each pass, and one training sees other rows in each of its own.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NonRepeatableRowsAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report that names what to do to the source: absent where code cannot do it.</summary>
    internal const string FixKey = "Fix";

    /// <summary>The rows are read once, into a list.</summary>
    internal const string List = "List";

    /// <summary>A parallel query keeps the order of its rows; the call that makes it parallel is the first additional location.</summary>
    internal const string Ordered = "Ordered";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.NonRepeatableRows);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (apis.Has(Role.Reread) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, apis),
                apis.Names(Role.Reread),
                apis.Names(Role.Split).Union(apis.Names(Role.CrossValidate)).Union(apis.Names(Role.Fit)).Union(apis.Names(Role.Search)));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        var sources = new UnstableSources(apis, file);
        var divided = new Lazy<ImmutableHashSet<IOperation>>(() =>
            DividedQueries.In(apis, file, context.CancellationToken).Select(found => found.Query.Origin).ToImmutableHashSet());
        foreach (var operation in file.All)
        {
            if (operation is not (IInvocationOperation or IObjectCreationOperation)
                || operation.Syntax.ContainsDiagnostics
                || ApiCall.Find(apis, Role.Reread, operation) is not { } view)
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            if (view.ValueOf("query") is { } query)
            {
                CheckQuery(context, file, apis, view, query);
            }
            else if (view.OperandOf("data") is { } rows)
            {
                CheckRows(context, file, apis, view, rows, sources, divided);
            }
        }
    }

    private static void CheckRows(
        SemanticModelAnalysisContext context,
        FileOperations file,
        ApiTable apis,
        ApiCall view,
        IOperation rows,
        UnstableSources sources,
        Lazy<ImmutableHashSet<IOperation>> divided)
    {
        if (sources.Find(rows) is { } source)
        {
            // A query that code divides has a report where it is made.
            if (ViewUse.Of(file, apis, view.Operation).FirstOrDefault() is { } use && !divided.Value.Contains(source.Step))
            {
                context.ReportDiagnostic(Report(rows, source, use));
            }
        }
        else if (ChangedCapture.Find(file, apis, rows, view.Operation) is { } changed)
        {
            context.ReportDiagnostic(Report(rows, changed.Source, changed.Use));
        }
    }

    // Only what is divided by place needs an order.
    private static void CheckQuery(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis, ApiCall view, IOperation query)
    {
        if (CertainValue.TextOf(file, query) is { } text
            && SqlText.SelectsInNoOrder(text)
            && ViewUse.Of(file, apis, view.Operation).FirstOrDefault() is { IsDivision: true } use)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RuleCatalog.NonRepeatableRows,
                view.Operation.Syntax.GetLocation(),
                new[] { use.Call.Syntax.GetLocation() },
                ImmutableDictionary<string, string?>.Empty,
                ShortText.Of(query.Syntax),
                "its rows in an order that nothing fixes",
                Consequence(use),
                "Add an ORDER BY"));
        }
    }

    private static Diagnostic Report(IOperation rows, UnstableSource source, ViewUse use)
    {
        var isUnordered = source.Kind == InstabilityKind.Unordered;
        return Diagnostic.Create(
            RuleCatalog.NonRepeatableRows,
            Written(rows).GetLocation(),
            new[] { source.Step.Syntax.GetLocation(), use.Call.Syntax.GetLocation() },
            ImmutableDictionary<string, string?>.Empty.Add(FixKey, isUnordered ? Ordered : List),
            source.Name,
            source.Gives,
            Consequence(use),
            isUnordered ? "Keep the order with AsOrdered" : "Read the rows once, with ToList");
    }

    // As it is written, without what the compiler adds.
    private static SyntaxNode Written(IOperation rows) =>
        (rows is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : rows).Syntax;

    private static string Consequence(ViewUse use) =>
        use.IsDivision ? "rows of the test side are trained on" : "one training sees other rows in each of its passes";
}
