using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>MLH3007: a generator with a seed that each round makes anew, so that each draws the same numbers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratorRecreatedAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report whose generator can be made before the rounds.</summary>
    internal const string HoistKey = "hoist";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.GeneratorRecreated);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.Generator) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene), hygiene.Apis.Names(Role.Generator), hygiene.Apis.Names(Role.Entropy));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        foreach (var operation in file.All)
        {
            if (RecreatedGenerator.Find(file, hygiene.Apis, operation) is not { } generator
                || operation.Syntax.ContainsDiagnostics || generator.Draw.Syntax.ContainsDiagnostics
                || !generator.IsPlain && !hygiene.Gate.Admits(context, operation.Syntax.SpanStart))
            {
                continue;
            }

            var canHoist = !generator.IsCalled && !IsInParallel(hygiene.Apis, operation) && generator.Round.IsDoneAtOnce;
            context.ReportDiagnostic(Diagnostic.Create(
                RuleCatalog.GeneratorRecreated,
                operation.Syntax.GetLocation(),
                new List<Location> { generator.Round.Code.Syntax.GetLocation() },
                canHoist ? ImmutableDictionary<string, string?>.Empty.Add(HoistKey, HoistKey) : ImmutableDictionary<string, string?>.Empty,
                ShortText.Of(operation.Syntax),
                ShortText.Of(generator.Draw.Syntax)));
        }
    }

    // One generator for several threads would be another mistake.
    private static bool IsInParallel(ApiTable apis, IOperation operation)
    {
        for (var at = Round.Around(apis, operation); at is not null; at = Round.Around(apis, at.Code))
        {
            if (at.IsParallel)
            {
                return true;
            }
        }

        return false;
    }
}
