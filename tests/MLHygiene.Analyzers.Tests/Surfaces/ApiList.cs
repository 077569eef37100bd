using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace MLHygiene.Analyzers.Tests.Surfaces;

/// <summary>The public API of one real assembly: documentation id to signature.</summary>
internal sealed class ApiList
{
    private const string AssemblyHeader = "# assembly: ";
    private const string ObsoleteMark = "* ";

    private readonly Dictionary<string, string> _signatures = new(StringComparer.Ordinal);

    public ApiList(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] columns = line.Split('\t');
            string signature = columns[1];
            _signatures.Add(columns[0], signature.StartsWith(ObsoleteMark, StringComparison.Ordinal) ? signature[ObsoleteMark.Length..] : signature);
        }
    }

    public int Count => _signatures.Count;

    /// <summary>Every documentation id with its signature.</summary>
    public IEnumerable<KeyValuePair<string, string>> Lines => _signatures;

    /// <summary>A big assembly has several lists; the header of each says whose it is.</summary>
    public static IReadOnlyDictionary<string, ApiList> LoadAll(string directory) =>
        Directory.EnumerateFiles(directory, "*.txt")
            .Select(File.ReadAllLines)
            .GroupBy(lines => lines[0][AssemblyHeader.Length..], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new ApiList(group.SelectMany(lines => lines)), StringComparer.Ordinal);

    public string? Find(string documentationId) => _signatures.GetValueOrDefault(documentationId);

    /// <summary>The value of an enum member: the lists write combined flags by name.</summary>
    public decimal ValueOf(string enumId, string value)
    {
        if (decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        return value.Split(" | ").Select(name => Find("F:" + enumId + "." + name)!.Split(" = ")[1]).Aggregate(0m, (sum, part) => (long)sum | (long)ValueOf(enumId, part));
    }
}
