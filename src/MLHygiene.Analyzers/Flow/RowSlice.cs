using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Rows of a variable that stand side by side: from one place up to another.</summary>
internal sealed class RowSlice
{
    public RowSlice(IOperation operation, RowVariable source, RowCount length, RowCount start, RowCount end, RowPlace place)
    {
        Operation = operation;
        Source = source;
        Length = length;
        Start = start;
        End = end;
        Place = place;
    }

    /// <summary>The last call or range that decides.</summary>
    public IOperation Operation { get; }

    public RowVariable Source { get; }

    /// <summary>How many rows the source has.</summary>
    public RowCount Length { get; }

    /// <summary>The place of the first row.</summary>
    public RowCount Start { get; }

    /// <summary>The place behind the last row.</summary>
    public RowCount End { get; }

    /// <summary>Where the rows are put.</summary>
    public RowPlace Place { get; }

    /// <summary>The expression for the place of the first row; null where it takes more than one to say.</summary>
    public IOperation? StartOperand { get; set; }

    /// <summary>The expression for the place behind the last row; null where it takes more than one to say, or none.</summary>
    public IOperation? EndOperand { get; set; }

    /// <summary>The expression for how many rows there are; null where two places say it.</summary>
    public IOperation? CountOperand { get; set; }

    /// <summary>Whether the last row of the source belongs to it.</summary>
    public bool IsRest => End.Is(Length);

    /// <summary>Whether the function, the place of the rows, or what decides the bounds has one of the words in its name.</summary>
    /// <param name="file">The code of the file.</param>
    /// <param name="words">The words.</param>
    /// <param name="wordsOfSource">The words of which the source may have none; null where those are all of them.</param>
    public bool Mentions(FileOperations file, ImmutableHashSet<string> words, ImmutableHashSet<string>? wordsOfSource = null) =>
        file.FunctionOf(Operation) is { } function && IdentifierWords.HasAny(function.Name, words)
        || IdentifierWords.HasAny(Place.Name ?? string.Empty, words)
        || Operation.DescendantsAndSelf().Any(step =>
            step.NamedSymbol() is { } named
            && IdentifierWords.HasAny(named.Name, SymbolEqualityComparer.Default.Equals(named, Source.Symbol) ? wordsOfSource ?? words : words));

    /// <summary>Whether the names around it say that the rows stand in an order of time.</summary>
    public bool SaysTime(FileOperations file) =>
        OrderNames.SaysTime(Source.Name)
        || OrderNames.SaysTime(Place.Name ?? string.Empty)
        || file.FunctionOf(Operation) is { } function
            && (OrderNames.SaysTime(function.Name) || function.ContainingType is { } type && OrderNames.SaysTime(type.Name));
}
