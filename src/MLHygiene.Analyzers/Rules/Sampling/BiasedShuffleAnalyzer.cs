using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>MLH2007: shuffles that give some orders more often than others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BiasedShuffleAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with the arguments that make the draw fair.</summary>
    internal const string ArgumentsKey = "arguments";

    /// <summary>
    /// The property that says which fix the additional locations are for: <see cref="InPlaceFix"/> (what to replace, the rows, the generator)
    /// or <see cref="KeyFix"/> (the key, the draw).
    /// </summary>
    internal const string FixKey = "fix";

    internal const string InPlaceFix = "in-place";

    internal const string KeyFix = "key";

    // No identifier, but a word of the text: a query sorts without naming the method.
    private static readonly ImmutableHashSet<string> Queries = ImmutableHashSet.Create(StringComparer.Ordinal, "orderby");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.BiasedShuffle);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        var apis = hygiene.Apis;
        var draws = apis.Names(Role.Entropy, "below");
        start.RegisterFileAction(
            (context, file) => CheckLoops(context, file, apis), new IdentifierScan(draws).FindsEach, root => NamedCalls.In(root, draws).Any(NamedCalls.IsInLoop));
        var sorts = new IdentifierScan(
            apis.Names(Role.Entropy), apis.Names(Role.Order).Union(apis.Names(Role.Sort, "comparison")).Union(Queries));
        // The types of the draws are looked up only for a file that draws and sorts.
        var values = new Lazy<IdentifierScan>(() => new IdentifierScan(
            apis.Names(Role.Entropy, type => type is { IsValueType: true, SpecialType: not SpecialType.System_Void })));
        start.RegisterFileAction(
            (context, file) => CheckSorts(context, file, apis),
            text => sorts.FindsEach(text) && values.Value.FindsEach(text),
            new SortScan(apis).FindsAny);
    }

    private static void CheckLoops(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var operation in file.All)
        {
            if (BoundedDraw.Find(apis, operation) is { } draw
                && !operation.Syntax.ContainsDiagnostics
                && ExchangeLoop.Find(file, draw) is { } loop
                && OfLoop(file, loop) is { } report)
            {
                context.ReportDiagnostic(report);
            }
        }
    }

    private static void CheckSorts(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        var draws = new RandomDraws(apis, file);
        foreach (var operation in file.All)
        {
            if (operation is not IInvocationOperation || operation.Syntax.ContainsDiagnostics)
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            var report = ApiCall.Find(apis, Role.Sort, operation) is { } sort ? OfSort(apis, file, draws, sort)
                : ApiCall.Find(apis, Role.Order, operation) is { } order ? OfOrder(apis, file, draws, order)
                : null;
            if (report is not null)
            {
                context.ReportDiagnostic(report);
            }
        }
    }

    private static Diagnostic? OfLoop(FileOperations file, ExchangeLoop loop)
    {
        var bounds = new ExchangeBounds(file, loop);
        var text = ShortText.Of(loop.Draw.Operation.Syntax);
        var (what, advice) = bounds.Flaw switch
        {
            ExchangeFlaw.DrawnFromAll => ($"'{text}' draws from all places in each step, those that are done included", "Draw from the places that are left"),
            ExchangeFlaw.LastNeverDrawn => ($"'{text}' never draws the last place", "Mind that the upper bound is exclusive"),
            ExchangeFlaw.NeverStays when SaysShuffle(file, loop.Loop) =>
                ($"'{text}' never leaves a row in its place, so most orders never come up", "Let the draw include the row's own place"),
            _ => (null, null),
        };
        if (what is null)
        {
            return null;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(ArgumentsKey, bounds.FairArguments);
        var places = new List<Location>();
        if (bounds.IsOverAllRows && loop.Draw.Operation.Instance is { } generator)
        {
            properties = properties.Add(FixKey, InPlaceFix);
            places.AddRange(new[] { loop.Loop, loop.Rows, generator }.Select(place => place.Syntax.GetLocation()));
        }

        return Report(loop.Draw.Operation, places, properties, what, advice);
    }

    private static Diagnostic? OfSort(ApiTable apis, FileOperations file, RandomDraws draws, ApiCall sort)
    {
        if (RandomComparison.FindDraw(apis, file, draws, sort) is not { } draw || sort.ValueOf("data") is not { } rows)
        {
            return null;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        var places = new List<Location> { draw.Syntax.GetLocation() };
        if (draw is IInvocationOperation { Instance: { } generator } && sort.Operation.Syntax.Span.Contains(draw.Syntax.Span))
        {
            properties = properties.Add(FixKey, InPlaceFix);
            places = new[] { sort.Operation, rows, generator }.Select(place => place.Syntax.GetLocation()).ToList();
        }

        return Report(
            sort.Operation, places, properties, $"a comparison that is drawn leaves the rows of '{ShortText.Of(rows.Syntax)}' near their places", "Shuffle them instead of sorting");
    }

    private static Diagnostic? OfOrder(ApiTable apis, FileOperations file, RandomDraws draws, ApiCall order)
    {
        if (order.ValueOf("key") is not { } selector
            || draws.FunctionOf(selector) is not { } function
            || !draws.Draws(function, function)
            || RandomKey.Find(apis, file, order, function) is not { } key
            || IsSortedOn(order))
        {
            return null;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        var places = new List<Location>();
        if (order.Operation.Syntax.Span.Contains(key.Key.Syntax.Span))
        {
            properties = properties.Add(FixKey, KeyFix);
            places.AddRange(new IOperation[] { key.Key, key.Draw }.Select(place => place.Syntax.GetLocation()));
        }

        return Report(
            order.Operation, places, properties, $"rows that share a key of '{ShortText.Of(key.Key.Syntax)}' keep their order", "Draw the keys from the whole range");
    }

    // OrderBy(_ => rng.Next(2)).ThenBy(_ => rng.Next())
    private static bool IsSortedOn(ApiCall order) =>
        ValueFlow.UseOf(order.Operation).User is IArgumentOperation { Parent: IInvocationOperation next }
        && next.Type is INamedTypeSymbol { Name: "IOrderedEnumerable" or "OrderedParallelQuery" };

    private static bool SaysShuffle(FileOperations file, IOperation loop)
    {
        var isShuffle = false;
        for (var at = loop; at is not null; at = at.Parent)
        {
            if (at is ILocalFunctionOperation local)
            {
                isShuffle |= ShuffleNames.SaysShuffle(local.Symbol.Name);
                if (ShuffleNames.SaysCycle(local.Symbol.Name))
                {
                    return false;
                }
            }
        }

        var function = file.FunctionOf(loop);
        return (isShuffle || ShuffleNames.SaysShuffle(function?.Name)) && !ShuffleNames.SaysCycle(function?.Name);
    }

    private static Diagnostic Report(
        IOperation place, IEnumerable<Location> places, ImmutableDictionary<string, string?> properties, string what, string? advice) =>
        Diagnostic.Create(RuleCatalog.BiasedShuffle, place.Syntax.GetLocation(), places, properties, what, advice);
}
