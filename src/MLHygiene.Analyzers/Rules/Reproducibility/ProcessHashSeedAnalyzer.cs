using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>
/// MLH3005: a seed that is made from a hash which .NET salts anew in every process. Whoever computes a seed wants the same numbers again;
/// where the time or random bits are mixed in, nobody does.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProcessHashSeedAnalyzer : HygieneAnalyzer
{
    private static readonly ImmutableHashSet<string> GetHashCodeName = ImmutableHashSet.Create(StringComparer.Ordinal, nameof(GetHashCode));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.ProcessHashSeed);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene.Apis),
                hygiene.Apis.Names(Role.ProcessHash).Union(GetHashCodeName),
                SeedUse.Names(hygiene.Apis));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        var taint = new Taint(apis, file, throughChoices: true);
        var reported = new HashSet<IOperation>();
        foreach (var hash in file.All.Where(operation => ProcessHash.Is(apis, file, operation) && !operation.Syntax.ContainsDiagnostics))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var path in taint.From(hash))
            {
                var (user, operand) = ValuePaths.UseOf(path);
                if (user is not null
                    && SeedUse.Is(apis, user, operand)
                    && Taint.PlaceOf(path, user) is var place
                    && !reported.Contains(place)
                    && !SeedIngredients.AreMeantToDiffer(apis, file, operand))
                {
                    reported.Add(place);
                    context.ReportDiagnostic(Report(place, hash));
                }
            }
        }
    }

    private static Diagnostic Report(IOperation place, IOperation hash)
    {
        var parts = ProcessHash.PartsOf(hash);
        return Diagnostic.Create(
            RuleCatalog.ProcessHashSeed,
            place.Syntax.GetLocation(),
            StableParts.PlacesOf(parts.Insert(0, hash)),
            ImmutableDictionary<string, string?>.Empty.Add(StableParts.KindsKey, StableParts.KindsOf(parts)),
            ShortText.Of(hash.Syntax),
            ShortText.Of(place.Syntax));
    }
}
