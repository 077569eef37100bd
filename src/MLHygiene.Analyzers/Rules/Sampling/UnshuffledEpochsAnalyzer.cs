using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// MLH2002: a hand-written epoch loop that walks the same batches in the same order. Reported where the file shows the epochs, the
/// batches and the update of a model, and where nothing says that the order is meant, or random already.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnshuffledEpochsAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report with the seed that a fix may write.</summary>
    internal const string SeedProperty = "Seed";

    /// <summary>
    /// The property of a report that says what a fix may shuffle: an <see cref="EpochShuffleKind"/>; absent where it may shuffle nothing.
    /// The additional locations are the loop over the epochs and the rows; for places also a collection that has as many, and the
    /// expressions that say which row is read.
    /// </summary>
    internal const string ShuffleProperty = "Shuffle";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.UnshuffledEpochs);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterGatedFileAction(hygiene, (context, file) => Check(context, file, hygiene), new WordScan("epoch").FindsAny, EpochLoop.MayBeIn);
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        foreach (var loop in file.All.OfType<ILoopOperation>())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (EpochLoop.SaysEpoch(loop)
                && hygiene.Gate.AdmitsFlow(context, loop.Syntax.SpanStart)
                && new EpochLoop(file, hygiene.Apis, loop).FindWalk() is { } walk)
            {
                context.ReportDiagnostic(Report(walk, loop, hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.UnshuffledEpochs, file.Tree)));
            }
        }
    }

    private static Diagnostic Report(BatchWalk walk, ILoopOperation epochs, int seed)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(SeedProperty, seed.ToString(CultureInfo.InvariantCulture));
        var places = new List<Location> { epochs.Syntax.GetLocation(), walk.Rows.Syntax.GetLocation() };
        if (walk.Shuffle is { } shuffle)
        {
            properties = properties.Add(ShuffleProperty, shuffle.Kind.ToString());
            if (shuffle.Counted is { } counted)
            {
                places.Add(counted.Syntax.GetLocation());
                places.AddRange(shuffle.Indices.Select(index => index.Syntax.GetLocation()));
            }
        }

        return Diagnostic.Create(
            RuleCatalog.UnshuffledEpochs, walk.Batches.Syntax.GetLocation(), places, properties, ShortText.Of(walk.Rows.Syntax));
    }
}
