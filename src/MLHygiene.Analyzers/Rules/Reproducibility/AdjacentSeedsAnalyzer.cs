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

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>MLH3008: generators that are seeded with one number after the other, and draw numbers that follow from each other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdjacentSeedsAnalyzer : HygieneAnalyzer
{
    /// <summary>
    /// The property with the seed that a master generator takes, as code; null where none can draw the seeds. The additional locations are
    /// the round, and the seed.
    /// </summary>
    internal const string MasterKey = "master";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.AdjacentSeeds);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.Generator) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterGatedFileAction(hygiene, (context, file) => Check(context, file, hygiene), hygiene.Apis.Names(Role.Generator));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        foreach (var operation in file.All)
        {
            if (operation is IObjectCreationOperation creation
                && ApiCall.Find(hygiene.Apis, Role.Generator, creation) is { } generator
                && generator.Entry.Find("neighbours") is not null
                && generator.OperandOf("seed") is { } seed
                && !creation.Syntax.ContainsDiagnostics
                && IndexedSeed.Read(file, hygiene.Apis, seed) is { } indexed
                // Another run of the whole is meant to have another seed, and not to be combined with this one.
                && !SampleNames.SaysRepeat(indexed.Index.Name)
                && hygiene.Gate.Admits(context, creation.Syntax.SpanStart))
            {
                context.ReportDiagnostic(Report(file, hygiene, creation, seed, indexed));
            }
        }
    }

    private static Diagnostic Report(FileOperations file, HygieneContext hygiene, IObjectCreationOperation creation, IOperation seed, IndexedSeed indexed)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (CanDrawSeeds(hygiene.Apis, creation, indexed) && MasterSeed(file, hygiene, indexed) is { } master)
        {
            properties = properties.Add(MasterKey, master);
        }

        return Diagnostic.Create(
            RuleCatalog.AdjacentSeeds,
            creation.Syntax.GetLocation(),
            new List<Location> { indexed.Round.Code.Syntax.GetLocation(), seed.Syntax.GetLocation() },
            properties,
            ShortText.Of(creation.Syntax),
            indexed.Index.Name);
    }

    // One draw for each round, in the order of the rounds.
    private static bool CanDrawSeeds(ApiTable apis, IOperation creation, IndexedSeed indexed) =>
        Round.Around(apis, creation)?.Code == indexed.Round.Code
        && indexed.Round.IsDoneAtOnce
        // The count goes on elsewhere, from a seed that is not seen here.
        && !creation.Descendants().Any(part => part is IIncrementOrDecrementOperation)
        && !Round.AllAround(apis, creation).Any(round => round.IsParallel);

    private static string? MasterSeed(FileOperations file, HygieneContext hygiene, IndexedSeed indexed) => indexed.Rest.Length switch
    {
        0 => hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.AdjacentSeeds, file.Tree).ToString(CultureInfo.InvariantCulture),
        1 when !indexed.Rest[0].IsMinus && indexed.Rest[0].Term.Type?.SpecialType == SpecialType.System_Int32 => indexed.Rest.Single().Term.Syntax.ToString(),
        _ => null,
    };
}
