using System;
using System.Collections.Generic;
using System.Linq;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">The word behind the fence.</param>
/// <param name="File">The file that the line above names, as <c>`Folder/Program.cs`:</c>; null where it names none.</param>
/// <param name="Text">What stands in the block.</param>
internal sealed record PageBlock(string Language, string? File, string Text)
{
    private const string Fence = "```";

    /// <summary>What a block of a terminal says: each command behind a <c>$</c>, and below it lines that it prints.</summary>
    public IEnumerable<PageCommand> Commands => Language != "console"
        ? []
        : Text.Split("$ ", StringSplitOptions.RemoveEmptyEntries)
            .Select(command => command.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(lines => new PageCommand(lines[0], [.. lines.Skip(1).Select(line => line.TrimEnd('…', ' '))]));

    /// <summary>The blocks of a page, in their order.</summary>
    public static IReadOnlyList<PageBlock> ReadAll(string path)
    {
        var blocks = new List<PageBlock>();
        var lines = System.IO.File.ReadAllLines(path);
        for (var start = 0; start < lines.Length; start++)
        {
            if (lines[start].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, Fence, start + 1);
                blocks.Add(new PageBlock(lines[start][Fence.Length..], FileAbove(lines, start), string.Join('\n', lines[(start + 1)..end])));
                start = end;
            }
        }

        return blocks;
    }

    private static string? FileAbove(string[] lines, int start) =>
        start > 1 && lines[start - 2] is ['`', .. var name, '`', ':'] ? name : null;
}
