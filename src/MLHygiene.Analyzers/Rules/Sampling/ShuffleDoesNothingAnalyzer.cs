using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// MLH2006: a sort by a key that is the same for every row, where the key is meant to be random. The rule looks at one call at a time:
/// a constant is no word that a file could be searched for.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShuffleDoesNothingAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with the seed that a fix writes.</summary>
    internal const string SeedKey = "seed";

    /// <summary>The property with the kind of the key: the name of a <see cref="ConstantKeyKind"/>.</summary>
    internal const string KindKey = "kind";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.ShuffleDoesNothing);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.Order) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterOperationAction(context => Check(context, hygiene), OperationKind.Invocation);
        }
    }

    private static void Check(OperationAnalysisContext context, HygieneContext hygiene)
    {
        if (ApiCall.Find(hygiene.Apis, Role.Order, context.Operation) is not { } order
            || context.Operation.Syntax.ContainsDiagnostics
            || ConstantKey.Find(hygiene.Apis, order, context.ContainingSymbol) is not { } key)
        {
            return;
        }

        var places = new List<Location>();
        if (context.Operation.Syntax.Span.Contains(key.Value.Syntax.Span))
        {
            places.Add(key.Value.Syntax.GetLocation());
        }

        var seed = hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.ShuffleDoesNothing, context.Operation.Syntax.SyntaxTree);
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.ShuffleDoesNothing,
            context.Operation.Syntax.GetLocation(),
            places,
            ImmutableDictionary<string, string?>.Empty
                .Add(SeedKey, seed.ToString(CultureInfo.InvariantCulture))
                .Add(KindKey, key.Kind.ToString()),
            ShortText.Of(key.Value.Syntax)));
    }
}
