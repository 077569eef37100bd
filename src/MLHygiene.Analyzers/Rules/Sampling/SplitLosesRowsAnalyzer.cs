using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>MLH2005: rows that are in none of the parts, folds, batches or vectors that the data is cut into.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SplitLosesRowsAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.SplitLosesRows);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        // A division has no name: what it is for has.
        var words = new WordScan("train", "fold", "batch");
        var slices = new SliceScan(apis);
        // 'Count' says nothing, the type that it is read of does.
        var vectors = apis.Entries(Role.Lanes).SelectMany(entry => apis.Resolve(entry)).Select(member => member.ContainingType.Name);
        var lanes = new IdentifierScan(apis.Names(Role.Lanes), vectors.ToImmutableHashSet(StringComparer.Ordinal));
        var loaders = new IdentifierScan(apis.Names(Role.Loader, "drop"));
        start.RegisterFileAction(
            (context, file) => Check(context, file, hygiene),
            text => slices.FindsAny(text) && words.FindsAny(text) || lanes.FindsEach(text) || loaders.FindsEach(text));
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        var finder = new RowSlices(apis, file);
        var slices = finder.All().ToList();
        foreach (var parts in slices.GroupBy(slice => (slice.Operation.EnclosingFunction(), slice.Source)).Select(group => group.ToList()))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (finder.IsChanged(parts[0].Source))
            {
                continue;
            }

            if (parts.Count > 1 && PartGaps.Find(file, parts) is { } gap)
            {
                context.ReportDiagnostic(gap.ToDiagnostic());
                continue;
            }

            if (parts.Select(part => LoopTail.Find(apis, file, finder.Counts, parts, part)).FirstOrDefault(found => found is not null) is { } tail
                && hygiene.Gate.AdmitsFlow(context, tail.Position))
            {
                context.ReportDiagnostic(tail.ToDiagnostic());
            }
        }

        foreach (var operation in file.All)
        {
            var lost = operation switch
            {
                IForLoopOperation loop => VectorTail.Find(apis, file, loop),
                IInvocationOperation or IObjectCreationOperation => DroppedBatch.Find(apis, file, operation),
                _ => null,
            };
            if (lost is not null)
            {
                context.ReportDiagnostic(lost.ToDiagnostic());
            }
        }
    }
}
