using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// MLH2006: a sort by a key that is the same for every row, where the key is meant to be random. A constant is no word that a file
/// could be searched for, so the rule binds the calls whose key does not read the row, and no others.
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
        if (!hygiene.Apis.Has(Role.Order) || TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        var names = hygiene.Apis.Names(Role.Order);
        var scan = new IdentifierScan(names.Add("orderby"));
        start.RegisterSemanticModelAction(context =>
        {
            var tree = context.SemanticModel.SyntaxTree;
            if (!scan.FindsEach(tree.GetText(context.CancellationToken)))
            {
                return;
            }

            foreach (var operation in SortCalls.In(context.SemanticModel, tree.GetRoot(context.CancellationToken), names, context.CancellationToken))
            {
                Check(context, operation, hygiene);
            }
        });
    }

    private static void Check(SemanticModelAnalysisContext context, IInvocationOperation operation, HygieneContext hygiene)
    {
        if (operation.Syntax.ContainsDiagnostics
            || ApiCall.Find(hygiene.Apis, Role.Order, operation) is not { } order
            || Member(context, operation) is not { } member
            || ConstantKey.Find(hygiene.Apis, order, member) is not { } key)
        {
            return;
        }

        var places = new List<Location>();
        if (operation.Syntax.Span.Contains(key.Value.Syntax.Span))
        {
            places.Add(key.Value.Syntax.GetLocation());
        }

        var seed = hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.ShuffleDoesNothing, operation.Syntax.SyntaxTree);
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.ShuffleDoesNothing,
            operation.Syntax.GetLocation(),
            places,
            ImmutableDictionary<string, string?>.Empty
                .Add(SeedKey, seed.ToString(CultureInfo.InvariantCulture))
                .Add(KindKey, key.Kind.ToString()),
            ShortText.Of(key.Value.Syntax)));
    }

    // What encloses the lambdas and local functions around a call.
    private static ISymbol? Member(SemanticModelAnalysisContext context, IOperation call)
    {
        var symbol = context.SemanticModel.GetEnclosingSymbol(call.Syntax.SpanStart, context.CancellationToken);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol;
    }
}
