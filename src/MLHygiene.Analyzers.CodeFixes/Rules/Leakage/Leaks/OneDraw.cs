using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>Reads both sides of a folder with one seed, so that both are cut from one order.</summary>
internal static class OneDraw
{
    /// <summary>The seed and the edits; null where the report is not about two such sides, or where a seed is not enough.</summary>
    public static (int Seed, Action<SyntaxEditor> Apply)? Find(FixContext context)
    {
        if (context.Diagnostic.AdditionalLocations.Count != 1
            || Side(context, context.Diagnostic.AdditionalLocations[0]) is not { } first
            || Side(context, context.Diagnostic.Location) is not { } second
            || !CanWrite(first) || !CanWrite(second)
            || !Equals(Share(first), Share(second))
            || (SeedOf(first) is { } given && given == SeedOf(second)))
        {
            return null;
        }

        var seed = SeedOf(first) ?? SeedOf(second) ?? context.Hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.SplitPartsOverlap, context.Root.SyntaxTree);
        return (seed, editor =>
        {
            foreach (var side in new[] { first, second }.Where(side => SeedOf(side) != seed))
            {
                Write(editor, side, seed);
            }
        });
    }

    private static ApiCall? Side(FixContext context, Location location) =>
        context.SemanticModel.GetOperation(context.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true), context.CancellationToken) is { } call
            ? ApiCall.Find(context.Hygiene.Apis, Role.Subset, call)
            : null;

    private static object? Share(ApiCall side) => side.ValueOf("fraction")?.ConstantValue is { HasValue: true, Value: { } share } ? share : side;

    private static int? SeedOf(ApiCall side) => side.ValueOf("seed")?.ConstantValue is { HasValue: true, Value: int seed } ? seed : null;

    // A seed that the program computes is left to it.
    private static bool CanWrite(ApiCall side) =>
        SeedArgument.CanBeAddedTo(side.Operation.Syntax)
        && side.ValueOf("seed") is { } seed && (seed.IsNull() || SeedOf(side) is not null);

    private static void Write(SyntaxEditor editor, ApiCall side, int seed)
    {
        var value = SyntaxFactory.ParseExpression(seed.ToString(CultureInfo.InvariantCulture));
        if (side.Entry.Find("seed") is not { } parameter)
        {
            return;
        }

        if (side.Operation.ArgumentFor(parameter) is { ArgumentKind: Microsoft.CodeAnalysis.Operations.ArgumentKind.Explicit, Value: var written })
        {
            Edits.Replace(editor, written, value);
        }
        else
        {
            editor.ReplaceNode(side.Operation.Syntax, (current, _) => SeedArgument.AddTo(current, parameter, value));
        }
    }
}
