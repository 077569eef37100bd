using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>
/// MLH3004: a seed that is made from the time. Who wants every run to differ keeps the seed: a seed that something else reads, such as
/// a log, is meant. So is one that is a choice among others.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimeSeedAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report that holds the seed to write in the place of the first additional location; absent where none may stand there.</summary>
    internal const string SeedKey = "seed";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.TimeSeed);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene), hygiene.Apis.Names(Role.Clock), SeedUse.Names(hygiene.Apis));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var taint = new Taint(hygiene.Apis, file, throughChoices: false);
        var reported = new HashSet<IOperation>();
        foreach (var clock in file.All.Where(operation => !operation.Syntax.ContainsDiagnostics && ApiCall.Find(hygiene.Apis, Role.Clock, operation) is not null))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var path in taint.From(clock))
            {
                var (user, operand) = ValuePaths.UseOf(path);
                if (user is not null
                    && SeedUse.Is(hygiene.Apis, user, operand)
                    && Taint.PlaceOf(path, user) is var place
                    && !reported.Contains(place)
                    && !KeptSeed.IsRead(hygiene.Apis, file, path)
                    && IsAboutLearning(context, file, hygiene, path, user, place))
                {
                    reported.Add(place);
                    context.ReportDiagnostic(Report(file, hygiene, clock, path, place));
                }
            }
        }
    }

    // The milliseconds of a second are too few seeds for any program.
    private static bool IsAboutLearning(
        SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, ValuePath path, IOperation user, IOperation place) =>
        ApiCall.Find(hygiene.Apis, Role.Generator, user) is null
        || FewOf(hygiene.Apis, path) is not null
        || hygiene.Gate.Admits(context, place.Syntax.SpanStart);

    private static IOperation? FewOf(ApiTable apis, ValuePath path)
    {
        for (var at = path; at is not null; at = at.From)
        {
            if (ApiCall.Find(apis, Role.Compute, at.Operation)?.Entry.Find("range") is not null)
            {
                return at.Operation;
            }
        }

        return null;
    }

    private static Diagnostic Report(FileOperations file, HygieneContext hygiene, IOperation clock, ValuePath path, IOperation place)
    {
        var seed = SeedPlace.Find(path);
        var few = FewOf(hygiene.Apis, path);
        return Diagnostic.Create(
            RuleCatalog.TimeSeed,
            place.Syntax.GetLocation(),
            new[] { seed.Syntax.GetLocation(), clock.Syntax.GetLocation() },
            SeedPlace.IsRepeated(hygiene.Apis, seed)
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(
                    SeedKey, hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.TimeSeed, file.Tree).ToString(CultureInfo.InvariantCulture)),
            ShortText.Of((few ?? clock).Syntax),
            ShortText.Of(place.Syntax),
            few is null ? "another in each run" : "one of few, and another in each run");
    }
}
