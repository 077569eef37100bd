using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>MLH3009: a generator that is made for one thread, and that several draw from at once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RandomSharedAcrossThreadsAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that says which fix the additional locations are for: <see cref="SharedFix"/> or <see cref="OwnFix"/>.</summary>
    internal const string FixKey = "fix";

    /// <summary>Replaces the generator by the one that is made for threads. Locations: the call, then the generator wherever the function names it.</summary>
    internal const string SharedFix = "shared";

    /// <summary>
    /// Gives each step its own draws. Locations: the call, the function, the first number and the one behind the last, then the generator
    /// wherever the function names it.
    /// </summary>
    internal const string OwnFix = "own";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.RandomSharedAcrossThreads);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.Generator) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            var draws = new IdentifierScan(hygiene.Apis.Names(Role.Entropy));
            var isParallel = ParallelBody.Scan(hygiene.Apis);
            start.RegisterFileAction((context, file) => Check(context, file, hygiene), text => draws.FindsEach(text) && isParallel(text));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        foreach (var draw in SharedDraw.FindAll(file, hygiene.Apis))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!draw.Place.Syntax.ContainsDiagnostics)
            {
                context.ReportDiagnostic(Report(context, file, hygiene, draw));
            }
        }
    }

    private static Diagnostic Report(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, SharedDraw draw)
    {
        var call = draw.Body.Call;
        var places = new List<IOperation> { call.Operation };
        var properties = ImmutableDictionary<string, string?>.Empty;
        var names = file.ReferencesTo(draw.Variable).Where(reference => reference.IsInside(draw.Body.Function)).ToList();
        if (draw.IsOwn && names.Count > 0)
        {
            // In code about learning an unseeded generator is a mistake of its own, which the shared one would be too.
            if (draw.IsUnseeded && !SpeaksOfLearning(context, file, hygiene, draw.Place))
            {
                properties = properties.Add(FixKey, SharedFix);
                places.AddRange(names);
            }
            else if (call.OperandOf("from") is { } from && call.OperandOf("below") is { } below)
            {
                properties = properties.Add(FixKey, OwnFix);
                places.AddRange(new[] { draw.Body.Function, from, below });
                places.AddRange(names);
            }
        }

        return Diagnostic.Create(
            RuleCatalog.RandomSharedAcrossThreads,
            draw.Place.Syntax.GetLocation(),
            places.Select(place => place.Syntax.GetLocation()),
            properties,
            draw.Variable.Name,
            NameOf(call));
    }

    private static bool SpeaksOfLearning(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, IOperation place) =>
        context.SemanticModel.GetEnclosingSymbol(place.Syntax.SpanStart, context.CancellationToken) is not { } symbol
        || hygiene.Gate.Admits(symbol, file.Tree, context.CancellationToken);

    private static string NameOf(ApiCall call) =>
        call.Operation is IInvocationOperation { TargetMethod: { } method } ? method.ContainingType.Name + "." + method.Name : string.Empty;
}
