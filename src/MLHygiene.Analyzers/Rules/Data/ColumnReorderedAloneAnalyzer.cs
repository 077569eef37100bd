using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Sampling;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5011: a statistic reorders a column that stands beside others, or takes one to be sorted that is not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ColumnReorderedAloneAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that names the method which computes the same from a copy.</summary>
    internal const string CopyKey = "copy";

    /// <summary>The property that names the parameter which takes the column.</summary>
    internal const string DataKey = "data";

    /// <summary>The property that says how many of the additional locations are names of sorted values that the statistic reads.</summary>
    internal const string ReadsKey = "reads";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.ColumnReorderedAlone);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        var apis = hygiene.Apis;
        var own = apis.Names(Role.Reorder).Union(apis.Names(Role.SortedRows));
        var sorts = apis.Names(Role.Sort);
        var scan = new IdentifierScan(own.Union(sorts));
        if (scan.CanFind)
        {
            // Nearly every program sorts something, and few read what they sorted by a computed place.
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene),
                scan.FindsEach,
                root => NamedCalls.In(root, own).Any() || NamedCalls.In(root, sorts).Any() && root.DescendantNodes().OfType<BracketedArgumentListSyntax>().Any(IsComputed));
        }
    }

    private static bool IsComputed(BracketedArgumentListSyntax index) =>
        index.Arguments.Count == 1 && index.Arguments[0].Expression is not (LiteralExpressionSyntax or PostfixUnaryExpressionSyntax);

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        foreach (var operation in file.All.Where(operation => operation is IInvocationOperation && !operation.Syntax.ContainsDiagnostics))
        {
            if (ApiCall.Find(apis, Role.SortedRows, operation) is { } sorted)
            {
                if (UnsortedColumn.Is(apis, file, sorted))
                {
                    context.ReportDiagnostic(Report(sorted, "takes for sorted", "it is not", ImmutableArray<IOperation>.Empty, companion: null));
                }

                continue;
            }

            if (ApiCall.Find(apis, Role.Reorder, operation) is { } reorder && reorder.ValueOf("data") is { } element && CallersColumn.IsOfTable(element))
            {
                context.ReportDiagnostic(Report(reorder, "reorders", "the other columns keep their order", ImmutableArray<IOperation>.Empty, companion: null));
            }
            else if (ReorderedColumn.Find(apis, file, operation) is { } column
                && Reason(context, file, hygiene, column) is var (isReported, companion, beside) && isReported)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                context.ReportDiagnostic(Report(
                    column.Call, "reorders", beside is null ? "what stands beside it keeps its order" : $"'{beside}' keeps its order", column.Reads, companion));
            }
        }
    }

    private static (bool IsReported, ColumnCompanion? Companion, string? Beside) Reason(
        SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, ReorderedColumn column)
    {
        var (apis, call) = (hygiene.Apis, column.Call.Operation);
        if (column.IsSort && SortsFeaturesOfLabels(apis, file, call))
        {
            return default;
        }

        if (ColumnCompanion.Find(apis, file, call, column.Column, column.IsSort) is { } found)
        {
            return (true, found, found.Name);
        }

        var (isTheirs, companion) = CallersColumn.Of(apis, file, column);
        if (isTheirs && (!column.IsSort || companion is not null || hygiene.Gate.AdmitsFlow(context, call.Syntax.SpanStart)))
        {
            return (true, companion, companion?.Name);
        }

        return !column.IsSort && CallersColumn.Sibling(file, column) is { } sibling ? (true, null, sibling.Name) : default;
    }

    // MLH2008 says so.
    private static bool SortsFeaturesOfLabels(ApiTable apis, FileOperations file, IOperation call) =>
        new Reorderings(apis, file).Find(call) is { } sort && LoneSort.Find(file, sort) is not null;

    private static Diagnostic Report(ApiCall call, string does, string consequence, ImmutableArray<IOperation> reads, ColumnCompanion? companion)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(System.StringComparer.Ordinal);
        properties[DataKey] = call.Entry.Find("data");
        properties[ReadsKey] = reads.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (call.Entry.Find("copy") is { } copy && ApiId.Parse(copy) is { } method)
        {
            properties[CopyKey] = method.Container.Substring(2) + "." + method.MemberName;
        }

        return Diagnostic.Create(
            RuleCatalog.ColumnReorderedAlone,
            call.Operation.Syntax.GetLocation(),
            reads.Concat(companion is null ? Enumerable.Empty<IOperation>() : new[] { companion.Use }).Select(place => place.Syntax.GetLocation()),
            properties.ToImmutable(),
            call.Operation.CalledMember()?.Name,
            does,
            ShortText.Of((call.ValueOf("data") ?? call.Operation).Syntax),
            consequence);
    }
}
