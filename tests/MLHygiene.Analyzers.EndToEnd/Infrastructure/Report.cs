namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>One diagnostic as a build or a marked source states it. Lines and columns count from 1.</summary>
/// <param name="Id">The rule.</param>
/// <param name="File">The name of the file without its folder; empty where the report has no place.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The first column.</param>
/// <param name="EndColumn">The column behind the last one.</param>
internal sealed record Report(string Id, string File, int Line, int Column, int EndColumn)
{
    /// <summary>A report without a place.</summary>
    public static Report Nowhere(string id) => new(id, string.Empty, 0, 0, 0);
}
