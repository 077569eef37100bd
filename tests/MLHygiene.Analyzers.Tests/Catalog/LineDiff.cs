using System;
using System.Collections.Generic;

namespace MLHygiene.Analyzers.Tests.Catalog;

/// <summary>Which lines a change takes away and which it adds, as a preview shows them.</summary>
internal static class LineDiff
{
    public static IEnumerable<string> Of(string before, string after)
    {
        string[] old = before.Split('\n'), changed = after.Split('\n');
        var common = CommonLines(old, changed);
        int i = 0, j = 0;
        while (i < old.Length || j < changed.Length)
        {
            if (i < old.Length && j < changed.Length && old[i] == changed[j])
            {
                i++;
                j++;
            }
            else if (j == changed.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return "-" + old[i++];
            }
            else
            {
                yield return "+" + changed[j++];
            }
        }
    }

    // The length of the longest common subsequence behind each pair of places.
    private static int[,] CommonLines(string[] old, string[] changed)
    {
        var common = new int[old.Length + 1, changed.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = changed.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == changed[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
