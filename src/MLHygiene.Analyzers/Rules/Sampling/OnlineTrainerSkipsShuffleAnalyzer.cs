using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// MLH2003: a trainer that learns row by row asks for a shuffle that its rows do not allow. Nearly every source is of that kind, so the
/// rule reports only rows that the file sorts: there the lost shuffle is known to matter.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OnlineTrainerSkipsShuffleAnalyzer : HygieneAnalyzer
{
    /// <summary>
    /// The property of a report that names the method which caches the rows inside a chain. It is there where the additional locations
    /// go on with the call that appends the trainer, the context and, where <see cref="SeedProperty"/> is there, its creation.
    /// </summary>
    internal const string CacheProperty = "Cache";

    /// <summary>The property of a report that holds the seed which the context lacks; absent where it has one.</summary>
    internal const string SeedProperty = "Seed";

    /// <summary>The property of a report that names the parameter which takes the seed.</summary>
    internal const string SeedParameterProperty = "SeedParameter";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.OnlineTrainerSkipsShuffle);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (apis.Has(Role.Append) && apis.Has(Role.Fit) && apis.Has(Role.Draw) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene),
                // A query may sort without a call.
                apis.Names(Role.Order).Union(apis.Names(Role.Sort, "comparison")).Add("orderby"),
                apis.Names(Role.Draw),
                apis.Names(Role.Fit));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var trainers = UncachedTrainer.In(file, hygiene.Apis).ToList();
        if (trainers.Count == 0)
        {
            return;
        }

        var sorted = SortedRows.In(file, hygiene.Apis).ToList();
        foreach (var trainer in trainers)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (Fits(file, hygiene.Apis, trainer, sorted).FirstOrDefault() is { Rows: not null } fit)
            {
                Report(context, file, hygiene, trainer, fit.Trainer, fit.Call, fit.Rows);
            }
        }
    }

    private static IEnumerable<(ApiCall Call, ValuePath Trainer, SortedRows Rows)> Fits(
        FileOperations file, ApiTable apis, UncachedTrainer trainer, List<SortedRows> sorted) =>
        from place in trainer.Places
        let call = FitOf(apis, place, "estimator")
        where call is not null && !IsCached(file, apis, call)
        from rows in sorted
        where rows.Places.Any(data => FitOf(apis, data, "data")?.Operation == call.Operation && ValuePaths.Meet(place, data))
        select (call, place, rows);

    private static ApiCall? FitOf(ApiTable apis, ValuePath place, string operand) =>
        ValuePaths.UseOf(place) is ({ } user, { } value)
        && !user.Syntax.ContainsDiagnostics
        && ApiCall.Find(apis, Role.Fit, user) is { } fit
        && fit.ValueOf(operand) == value.Unwrap()
            ? fit
            : null;

    private static bool IsCached(FileOperations file, ApiTable apis, ApiCall fit) =>
        new[] { fit.ValueOf("estimator"), fit.ValueOf("data") }.Any(operand =>
            operand is null
            || ValueOrigins.IngredientsOf(file, operand) is var parts
                && (parts.IsEmpty || parts.Any(part => ApiCall.Find(apis, Role.Cache, part) is not null)));

    private static void Report(
        SemanticModelAnalysisContext context,
        FileOperations file,
        HygieneContext hygiene,
        UncachedTrainer trainer,
        ValuePath place,
        ApiCall fit,
        SortedRows rows)
    {
        var locations = new List<Location> { rows.Order.Syntax.GetLocation(), fit.Operation.Syntax.GetLocation() };
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (UncachedTrainer.Appended(hygiene.Apis, place) is { } append
            && append.Entry.Find("cache") is { } cache
            && ApiId.Parse(cache) is { } method
            && Context(hygiene.Apis, trainer.Call) is { } owner)
        {
            properties = properties.Add(CacheProperty, method.MemberName);
            locations.Add(append.Operation.Syntax.GetLocation());
            locations.Add(owner.Syntax.GetLocation());
            if (ValueOrigins.Of(file, owner).Select(origin => ContextSeed.Missing(hygiene.Apis, origin)).OfType<ApiCall>().FirstOrDefault() is { } unseeded)
            {
                // The trainer will draw from its context as soon as it shuffles.
                var seed = hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.UnseededContext, file.Tree);
                properties = properties
                    .Add(SeedProperty, seed.ToString(CultureInfo.InvariantCulture))
                    .Add(SeedParameterProperty, unseeded.Entry["seed"]);
                locations.Add(unseeded.Operation.Syntax.GetLocation());
            }
        }

        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.OnlineTrainerSkipsShuffle,
            trainer.Call.Operation.Syntax.GetLocation(),
            locations,
            properties,
            trainer.Call.Operation.CalledMember()?.Name,
            rows.Key.Name));
    }

    // The object behind the catalogs that a trainer is called on.
    private static IOperation? Context(ApiTable apis, ApiCall trainer)
    {
        var owner = trainer.ValueOf("context");
        while (owner is not null && ApiCall.Find(apis, Role.Catalog, owner) is { } catalog)
        {
            owner = catalog.ValueOf("context");
        }

        return owner;
    }
}
