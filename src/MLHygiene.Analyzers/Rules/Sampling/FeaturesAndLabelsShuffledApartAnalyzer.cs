using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>MLH2008: features and their labels are shuffled or sorted by two pieces of code that give them different orders.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FeaturesAndLabelsShuffledApartAnalyzer : HygieneAnalyzer
{
    /// <summary>
    /// The property of a report that tells how both are shuffled, where both are in the same way: a <see cref="ReorderingKind"/>.
    /// </summary>
    internal const string KindKey = "Kind";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        ImmutableArray.Create(RuleCatalog.FeaturesAndLabelsShuffledApart);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        var apis = hygiene.Apis;
        var reorderings = new IdentifierScan(new[] { Role.Entropy, Role.Shuffle, Role.Permute, Role.Sort, Role.Order }
            .Aggregate(ImmutableHashSet<string>.Empty, (names, role) => names.Union(apis.Names(role))));
        // Nearly every program sorts something.
        start.RegisterFileAction(
            (context, file) => Check(context, file, apis),
            text => reorderings.FindsEach(text) && PairNames.AreIn(FileWords.Of(text)),
            new ReorderingScan(apis).FindsAny);
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        var finder = new Reorderings(apis, file);
        var functions = new Dictionary<IOperation, List<Reordering>>();
        foreach (var operation in file.All)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (operation is not (IInvocationOperation or ILoopOperation) || finder.Find(operation) is not { } found)
            {
                continue;
            }

            var function = operation.EnclosingFunction();
            if (!functions.TryGetValue(function, out var others))
            {
                functions.Add(function, others = new List<Reordering>());
            }

            others.Add(found);
        }

        foreach (var reorderings in functions.Values)
        {
            Report(context, file, reorderings);
        }
    }

    private static void Report(SemanticModelAnalysisContext context, FileOperations file, List<Reordering> reorderings)
    {
        var reported = new HashSet<RowVariable>();
        for (var second = 1; second < reorderings.Count; second++)
        {
            var later = reorderings[second];
            var earlier = reorderings.Take(second).LastOrDefault(candidate =>
                !candidate.Rows.Equals(later.Rows)
                && candidate.DiffersFrom(file, later)
                && !Alternatives.AreAlternatives(candidate.Operation, later.Operation)
                && RowPair.Belong(file, candidate, later));
            if (earlier is not null && !reported.Contains(later.Rows) && !reported.Contains(earlier.Rows))
            {
                reported.Add(later.Rows);
                reported.Add(earlier.Rows);
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.FeaturesAndLabelsShuffledApart,
                    Place(later),
                    additionalLocations: new[] { Place(earlier) },
                    properties: Properties(earlier, later),
                    earlier.Rows.Name,
                    later.Rows.Name));
            }
        }

        foreach (var sort in reorderings)
        {
            if (!reported.Contains(sort.Rows) && LoneSort.Find(file, sort) is var (partner, read))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.FeaturesAndLabelsShuffledApart, Place(sort), new[] { read.Syntax.GetLocation() }, sort.Rows.Name, partner.Name));
            }
        }
    }

    private static ImmutableDictionary<string, string?> Properties(Reordering earlier, Reordering later) =>
        earlier is { Draws: not null } && later.Draws is not null && earlier.Kind == later.Kind
            ? ImmutableDictionary<string, string?>.Empty.Add(KindKey, later.Kind.ToString())
            : ImmutableDictionary<string, string?>.Empty;

    private static Location Place(Reordering reordering) => reordering.Operation is ILoopOperation
        ? reordering.Operation.Syntax.GetFirstToken().GetLocation()
        : reordering.Operation.Syntax.GetLocation();
}
