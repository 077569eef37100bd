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
/// MLH3001: a context without a seed from which a randomized component draws. A context that nothing draws from needs no seed,
/// and neither do components with a seed of their own.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededContextAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report that holds the seed to write.</summary>
    internal const string SeedKey = "seed";

    /// <summary>The property of a report that holds the name of the parameter that takes the seed.</summary>
    internal const string ParameterKey = "parameter";

    private const int MaxPlaces = 5;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.UnseededContext);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.Context) && hygiene.Apis.Has(Role.Draw) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene),
                hygiene.Apis.Names(Role.Context),
                hygiene.Apis.Names(Role.Draw));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var contexts = file.All.Select(operation => ContextSeed.Missing(hygiene.Apis, operation)).OfType<ApiCall>().ToList();
        if (contexts.Count == 0)
        {
            return;
        }

        var draws = Draws(file, hygiene.Apis).ToLookup(draw => draw.ValueOf("context"), draw => draw.Operation);
        foreach (var unseeded in contexts)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var consumers = ContextFlow.HoldersOf(file, hygiene.Apis, unseeded)
                .SelectMany(holder => draws[holder])
                .OrderBy(consumer => consumer.Syntax.SpanStart)
                .ToList();
            if (consumers.Count > 0)
            {
                context.ReportDiagnostic(Report(unseeded, consumers, hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.UnseededContext, file.Tree)));
            }
        }
    }

    /// <summary>The calls that certainly draw from their context.</summary>
    private static List<ApiCall> Draws(FileOperations file, ApiTable apis)
    {
        var draws = file.All
            .Where(operation => operation is IInvocationOperation or IObjectCreationOperation)
            .Select(operation => ApiCall.Find(apis, Role.Draw, operation))
            .OfType<ApiCall>()
            .Where(draw => IsRandom(file, draw))
            .ToList();

        // Rows that come in one order only are not shuffled. Which rows a trainer gets is decided elsewhere: without any others
        // in the file, nothing is drawn.
        if (draws.Exists(NeedsCache) && !file.All.Any(operation => ApiCall.Find(apis, Role.Cache, operation) is not null))
        {
            draws.RemoveAll(NeedsCache);
        }

        return draws;
    }

    private static bool NeedsCache(ApiCall draw) => draw.Entry.Find("needs") is not null;

    private static bool IsRandom(FileOperations file, ApiCall draw)
    {
        var ownSeed = Read("own-seed");
        var onByDefault = Read("on-by-default");
        var offByDefault = Read("off-by-default");
        return (ownSeed is null || ownSeed.IsLeftOut)
            && (onByDefault is null || onByDefault.IsLeftOut || onByDefault.IsOn)
            && (offByDefault is null || offByDefault.IsOn);

        Setting? Read(string fact) => draw.Entry.Find(fact) is { } path ? Setting.Read(file, draw.Operation, path) : null;
    }

    private static Diagnostic Report(ApiCall unseeded, List<IOperation> consumers, int seed) =>
        Diagnostic.Create(
            RuleCatalog.UnseededContext,
            unseeded.Operation.Syntax.GetLocation(),
            consumers.Take(MaxPlaces).Select(consumer => consumer.Syntax.GetLocation()),
            ImmutableDictionary<string, string?>.Empty
                .Add(SeedKey, seed.ToString(CultureInfo.InvariantCulture))
                .Add(ParameterKey, unseeded.Entry["seed"]),
            consumers.Select(Name).FirstOrDefault());

    private static string? Name(IOperation consumer) => consumer is IInvocationOperation invocation ? invocation.TargetMethod.Name : consumer.Type?.Name;
}
