using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Finds the rows between the parts of one split, and behind the last of them.</summary>
internal static class PartGaps
{
    private const string Meet = "Make the parts meet";

    // Rows are left out on purpose where neighbours know too much of each other, or where only some are wanted.
    private static readonly ImmutableHashSet<string> Deliberate = IdentifierWords.List(
        "gap", "gaps", "purge", "purged", "embargo", "lag", "horizon", "lookahead", "buffer", "skip", "skipped", "drop", "dropped", "discard",
        "discarded", "unused", "subset", "sample", "samples", "limit", "max", "warmup", "burnin");

    // A number of samples says that only some rows are wanted; the rows themselves may have that name.
    private static readonly ImmutableHashSet<string> DeliberateOfRows = Deliberate.Except(new[] { "sample", "samples" });

    public static LostRows? Find(FileOperations file, IReadOnlyList<RowSlice> parts)
    {
        if (!parts.Any(part => PartNames.SaysTrain(part.Place.Name))
            || !parts.Any(part => PartNames.SaysTest(part.Place.Name))
            || parts.Any(part => AreOtherRuns(parts, part))
            || parts.Any(part => part.Mentions(file, Deliberate, DeliberateOfRows)))
        {
            return null;
        }

        foreach (var part in parts)
        {
            if (!part.IsRest && Behind(file, parts, part) is { } lost)
            {
                return lost;
            }
        }

        return null;
    }

    private static bool AreOtherRuns(IReadOnlyList<RowSlice> parts, RowSlice part) =>
        parts.Any(other => other != part && Alternatives.AreAlternatives(other.Operation, part.Operation));

    private static LostRows? Behind(FileOperations file, IReadOnlyList<RowSlice> parts, RowSlice part)
    {
        RowSlice? next = null;
        var distance = long.MaxValue;
        var fractions = ImmutableArray<RowFactor>.Empty;
        foreach (var other in parts)
        {
            if (other == part)
            {
                continue;
            }

            var gap = other.Start.Minus(part.End);
            if (gap.Constant is { } rows)
            {
                if (rows == 0 || (rows < 0 && IsNotBefore(other, part)))
                {
                    return null;
                }

                if (rows > 0 && rows < distance)
                {
                    (next, distance) = (other, rows);
                }
            }
            else if (FractionsIn(gap, other) is { IsEmpty: false } rounded)
            {
                (next, fractions) = (other, rounded);
            }
            else if (!IsBefore(other, part))
            {
                // It may begin anywhere.
                return null;
            }
        }

        return next is not null ? Between(part, next, distance, fractions) : AtEnd(file, parts, part);
    }

    private static ImmutableArray<RowFactor> FractionsIn(RowCount gap, RowSlice part) =>
        part.IsRest ? part.Length.Minus(gap).RestOfFractions(part.Length) is { IsEmpty: false } all ? all : gap.RestOfFractions(part.Length)
        : ImmutableArray<RowFactor>.Empty;

    // The other part ends where this one begins, or before.
    private static bool IsBefore(RowSlice other, RowSlice part) => part.Start.Minus(other.End).IsNotNegative;

    private static bool IsNotBefore(RowSlice other, RowSlice part) => !IsBefore(other, part);

    private static LostRows Between(RowSlice part, RowSlice next, long distance, ImmutableArray<RowFactor> fractions)
    {
        var rows = !fractions.IsEmpty ? "rows" : distance == 1 ? "one row" : $"{distance} rows";
        var lost = new LostRows(
            next.Operation.Syntax,
            $"'{NameOf(part)}' and '{NameOf(next)}' leave out {rows} of '{part.Source.Name}' between them",
            "Begin the second part where the first ends").With(new[] { part.Operation.Syntax });

        // Where the second part has a count, its end would move too.
        return next is { StartOperand: { } start, CountOperand: null } && (next.IsRest || next.EndOperand is not null) && part.EndOperand is { } end
            ? lost.FixedBy(Meet, (start.Syntax, end.Syntax.ToString()))
            : lost;
    }

    private static LostRows? AtEnd(FileOperations file, IReadOnlyList<RowSlice> parts, RowSlice part)
    {
        var fractions = part.Length.Minus(part.End).RestOfFractions(part.Length);
        if (fractions.IsEmpty || parts.Any(other => other != part && !IsBefore(other, part)))
        {
            return null;
        }

        var lost = new LostRows(
            part.Operation.Syntax,
            $"All counts are rounded down, so the parts leave out the last rows of '{part.Source.Name}'",
            $"Let '{NameOf(part)}' take what is left").With(parts.Where(other => other != part).Select(other => other.Operation.Syntax));
        return Fraction(file, part, parts) is { } fraction
            && part.StartOperand is { } start
            && fractions[0].TotalOperand is { } total
                ? lost.FixedBy(Meet, (fraction.Syntax, $"{Operand(total.Syntax)} - {Operand(start.Syntax)}"))
                : lost;
    }

    // (int)(n * 0.2), where the last part is given it, or where the variable is that the part is given.
    private static IOperation? Fraction(FileOperations file, RowSlice part, IReadOnlyList<RowSlice> parts)
    {
        if (part.CountOperand?.Unwrap() is not ILocalReferenceOperation { Local: var count })
        {
            return part.CountOperand;
        }

        var isShared = parts.Any(other => other != part
            && file.ReferencesTo(count).Any(reference => reference.Syntax.Ancestors().Contains(other.Operation.Syntax)));
        return !isShared && file.WritesTo(count) is { Count: 1 } writes ? writes[0] : null;
    }

    private static string Operand(SyntaxNode node) => node is BinaryExpressionSyntax ? $"({node})" : node.ToString();

    private static string NameOf(RowSlice part) => part.Place.Name ?? ShortText.Of(part.Operation.Syntax);
}
