using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>The file that a loader is given: its name, and its first lines where the project hands it to the compiler.</summary>
internal sealed class TableFile
{
    private const string Commas = ".csv";
    private const int MaxLines = 50;

    private static readonly char[] Folders = { '/', '\\' };

    private readonly string[]? _lines;

    private TableFile(string name, string[]? lines)
    {
        Name = name;
        _lines = lines;
    }

    /// <summary>The name of the file without its folders.</summary>
    public string Name { get; }

    /// <summary>Whether its fields stand between commas: its name says so, and no tab in its first line denies it.</summary>
    public bool HasCommas => Name.EndsWith(Commas, StringComparison.OrdinalIgnoreCase) && _lines?.FirstOrDefault()?.IndexOf('\t') is null or < 0;

    /// <summary>Reads the name that a path ends with; null where the program does not say it.</summary>
    public static TableFile? Of(FileOperations file, IOperation path, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (EndOf(file, path, depth: 0) is not { } end || NameOf(end) is not { Length: > 0 } name)
        {
            return null;
        }

        var known = options.AdditionalFiles.Where(added => string.Equals(NameOf(added.Path), name, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return new TableFile(name, known.Count == 1 ? Lines(known[0].GetText(cancellationToken)) : null);
    }

    /// <summary>Whether the first line names columns: it has no number where the second has one.</summary>
    public bool HasHeader(char separator)
    {
        if (_lines is not { Length: > 1 })
        {
            return false;
        }

        var (first, second) = (_lines[0].Split(separator), _lines[1].Split(separator));
        return first.Length == second.Length
            && first.All(field => field.Trim().Length > 0 && !IsNumber(field))
            && second.Any(IsNumber);
    }

    /// <summary>Whether a field in quotes has a separator in it.</summary>
    public bool HasQuotes(char separator) =>
        _lines is not null && _lines.Any(line => line.Split('"') is { Length: > 2 } parts
            && parts.Length % 2 == 1
            && parts.Where((_, index) => index % 2 == 1).Any(quoted => quoted.IndexOf(separator) >= 0)
            && parts.Where((_, index) => index % 2 == 0).All(bare => bare.Length == 0 || bare[0] == separator || bare[bare.Length - 1] == separator));

    private static bool IsNumber(string field) =>
        double.TryParse(field.Trim().Trim('"'), NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static string[]? Lines(SourceText? text) =>
        text?.Lines.Take(MaxLines).Select(line => line.ToString()).Where(line => line.Length > 0).ToArray();

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(Folders) + 1);

    // "data.csv", Path.Combine(folder, "data.csv"), folder + "/data.csv", $"{folder}/data.csv"
    private static string? EndOf(FileOperations file, IOperation path, int depth)
    {
        if (CertainValue.TextOf(file, path) is { } text)
        {
            return text;
        }

        if (depth == FlowLimits.MaxCallDepth)
        {
            return null;
        }

        return CertainValue.Of(file, path) switch
        {
            IInvocationOperation { TargetMethod: { Name: "Combine" or "Join" or "GetFullPath", ContainingType: { Name: nameof(Path), ContainingNamespace: { Name: "IO", ContainingNamespace.Name: nameof(System) } } } combine } call
                when (combine.Name == "GetFullPath" ? call.Arguments.FirstOrDefault() : call.Arguments.LastOrDefault())?.Value is { } last =>
                    last.Unwrap() is IArrayCreationOperation { Initializer.ElementValues: { Length: > 0 } parts } ? EndOf(file, parts[parts.Length - 1], depth + 1) : EndOf(file, last, depth + 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => EndOf(file, sum.RightOperand, depth + 1),
            IInterpolatedStringOperation { Parts: { Length: > 0 } parts } => parts[parts.Length - 1] switch
            {
                IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string tail } } => tail,
                IInterpolationOperation { FormatString: null } hole => EndOf(file, hole.Expression, depth + 1),
                _ => null,
            },
            _ => null,
        };
    }
}
