using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>
/// MLH3010: rows that come in an order which nothing in the program decides, where the order numbers classes or tokens, divides the rows, or
/// becomes that of the samples. The report stands on the source: the order is missing there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnorderedSourceAnalyzer : HygieneAnalyzer
{
    /// <summary>
    /// The property that says what a fix may sort by: <see cref="Text"/> itself, the key of a <see cref="Pair"/>, or the name of a
    /// <see cref="FileInfo"/>; <see cref="Parallel"/> where it keeps the order of what a query reads. Absent where none will do.
    /// </summary>
    internal const string FixKey = "fix";

    internal const string Text = "text";

    internal const string Pair = "pair";

    internal const string FileInfo = "file";

    internal const string Parallel = "parallel";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.UnorderedSource);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterGatedFileAction(hygiene, (context, file) => Check(context, file, hygiene), UnorderedRows.NamesOf(hygiene.Apis));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var order = new RowOrder(hygiene.Apis, file);
        var ofQueries = new RowOrder(hygiene.Apis, file, step => hygiene.Apis.Find(Role.Ordered, step.CalledMember()) is not null);
        foreach (var rows in UnorderedRows.In(hygiene.Apis, file, order))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (hygiene.Gate.AdmitsFlow(context, rows.Source.Syntax.SpanStart)
                && (rows.IsParallelQuery ? ofQueries : order).UseOf(rows.Source) is { } use)
            {
                context.ReportDiagnostic(Report(rows, use));
            }
        }
    }

    private static Diagnostic Report(UnorderedRows rows, OrderUse use)
    {
        var fix = FixOf(rows);
        var properties = ImmutableDictionary<string, string?>.Empty;
        return Diagnostic.Create(
            RuleCatalog.UnorderedSource,
            rows.Source.Syntax.GetLocation(),
            new[] { use.Place.Syntax.GetLocation() },
            fix is null ? properties : properties.Add(FixKey, fix),
            ShortText.Of(rows.Source.Syntax),
            rows.Decides,
            ShortText.Of(use.Place.Syntax),
            use.Kind switch
            {
                OrderUseKind.Numbers => "numbers by it",
                OrderUseKind.Parts => "divides by it",
                _ => "keeps it",
            },
            fix switch
            {
                Parallel => "Keep the order with AsOrdered",
                null => "Give the rows an order",
                _ => "Sort with StringComparer.Ordinal",
            });
    }

    private static string? FixOf(UnorderedRows rows) =>
        rows.IsParallelQuery ? Parallel
        : rows.Element?.SpecialType == SpecialType.System_String ? Text
        : RowOrder.KeyOf(rows.Element)?.SpecialType == SpecialType.System_String ? Pair
        : RowOrder.IsFile(rows.Element) ? FileInfo
        : null;
}
