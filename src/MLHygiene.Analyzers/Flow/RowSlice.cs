using Microsoft.CodeAnalysis;

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
}
