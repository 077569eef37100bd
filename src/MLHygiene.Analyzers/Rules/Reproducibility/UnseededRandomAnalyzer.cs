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
/// MLH3002: numbers that no seed decides, where they decide something that a model depends on. The report stands where the seed is missing:
/// on the generator, or on the call that cannot be given one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededRandomAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report that holds the seed to write.</summary>
    internal const string SeedKey = "seed";

    /// <summary>
    /// The property that says what a fix may do: <see cref="SeedFix"/> the generator, shuffle by a generator in the place of the second
    /// additional location (<see cref="SharedFix"/>), shuffle a copy of the rows there (<see cref="CopyFix"/>), give the distribution there a
    /// generator (<see cref="SourceFix"/>), or make the generator once before the rounds of the third (<see cref="HoistFix"/>). Absent where no
    /// constant seed will do.
    /// </summary>
    internal const string FixKey = "fix";

    internal const string SeedFix = "seed";

    internal const string SharedFix = "shared";

    internal const string CopyFix = "copy";

    internal const string SourceFix = "source";

    internal const string HoistFix = "hoist";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.UnseededRandom);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene), hygiene.Apis.Names(Role.Generator).Union(hygiene.Apis.Names(Role.Unseeded)));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var reported = new HashSet<IOperation>();
        foreach (var unseeded in UnseededDraw.All(hygiene.Apis, file))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!reported.Contains(unseeded.Place)
                && DrawUse.Of(hygiene.Apis, file, unseeded.Draw) is { } use
                && IsAboutLearning(context, file, hygiene, unseeded.Draw))
            {
                reported.Add(unseeded.Place);
                context.ReportDiagnostic(Report(file, hygiene, unseeded, use));
            }
        }
    }

    private static bool IsAboutLearning(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, IOperation draw) =>
        SplitsRows(draw)
        || hygiene.Apis.Find(Role.Split, draw.CalledMember()) is not null
        || hygiene.Gate.AdmitsFlow(context, draw.Syntax.SpanStart);

    // A function that has training and test rows divides them, whatever the program is about.
    private static bool SplitsRows(IOperation draw)
    {
        var root = draw;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        var names = root.DescendantsAndSelf().OfType<IVariableDeclaratorOperation>().Select(declarator => declarator.Symbol)
            .Where(local => local.Type.RowType() is not null)
            .Select(local => local.Name)
            .ToList();
        return names.Exists(name => names.Exists(other => PartNames.AreTrainAndTest(name, other)));
    }

    private static Diagnostic Report(FileOperations file, HygieneContext hygiene, UnseededDraw unseeded, string use)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(SeedKey, hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.UnseededRandom, file.Tree).ToString(CultureInfo.InvariantCulture));
        var places = new List<Location> { unseeded.Draw.Syntax.GetLocation() };
        if (FixOf(hygiene.Apis, file, unseeded) is var (fix, place))
        {
            properties = properties.Add(FixKey, fix);
            places.Add(place.Syntax.GetLocation());
            if (fix is HoistFix && Round.Around(hygiene.Apis, place) is { } round)
            {
                places.Add(round.Code.Syntax.GetLocation());
            }
        }

        return Diagnostic.Create(
            RuleCatalog.UnseededRandom,
            unseeded.Place.Syntax.GetLocation(),
            places,
            properties,
            ShortText.Of(unseeded.Place.Syntax),
            use,
            unseeded.IsGenerator ? "Seed the generator" : "Draw from a generator with a seed instead");
    }

    private static (string Fix, IOperation Place)? FixOf(ApiTable apis, FileOperations file, UnseededDraw unseeded)
    {
        var (draw, source) = (unseeded.Draw, unseeded.Source);
        if (source != draw)
        {
            // Random.Shared is made by nobody here; what is made in each round would draw the same each time.
            var fix = unseeded.IsGenerator ? SeedFix
                : source is IObjectCreationOperation or IInvocationOperation ? SourceFix
                : apis.Find(Role.Permute, draw.CalledMember()) is not null ? SharedFix
                : null;
            return fix is not null && !SeedPlace.IsRepeated(apis, source) ? !IsSharedField(source) || !RunsThreads(apis, file) ? (fix, source) : null
                : fix is not SourceFix && CanStandBeforeRounds(apis, source) ? (HoistFix, source)
                : null;
        }

        return ApiCall.Find(apis, Role.Shuffle, draw)?.ValueOf("data") is { } rows && draw.Type.IsLazySequence() ? (CopyFix, rows) : null;
    }

    // One generator for several threads would be another mistake, and one that a query finds made is made anew for nobody.
    private static bool CanStandBeforeRounds(ApiTable apis, IOperation generator) =>
        Round.Around(apis, generator) is { IsDoneAtOnce: true } && Round.AllAround(apis, generator).All(round => !round.IsParallel);

    private static bool RunsThreads(ApiTable apis, FileOperations file) => file.All.Any(operation => ApiCall.Find(apis, Role.Parallel, operation) is not null);

    // Threads that share a generator break one with a seed sooner than one without.
    private static bool IsSharedField(IOperation generator)
    {
        for (var at = generator.Parent; at is not null; at = at.Parent)
        {
            if (at is IFieldInitializerOperation { InitializedFields: var fields })
            {
                return fields.Any(field => field.IsStatic);
            }

            if (at is IPropertyInitializerOperation { InitializedProperties: var properties })
            {
                return properties.Any(property => property.IsStatic);
            }
        }

        return false;
    }
}
