using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data.ColumnsOverlap;

/// <summary>Reads the lists of columns that a loader is given in code.</summary>
internal static class LoaderColumns
{
    // Collection expressions are newer than the oldest compiler that the package loads in.
    private const int CollectionExpressionKind = 0x7F;

    /// <summary>The lists of a file, without the columns that are not known.</summary>
    public static IEnumerable<IReadOnlyList<LoadedColumns>> In(ApiTable apis, FileOperations file) =>
        file.All
            .Select(operation => operation switch
            {
                IArrayCreationOperation { Initializer.ElementValues: var elements } => elements,
                _ when (int)operation.Kind == CollectionExpressionKind => operation.ChildOperations.ToImmutableArray(),
                _ => ImmutableArray<IOperation>.Empty,
            })
            .Where(elements => elements.Length > 1)
            .Select(elements => elements.Select(element => Read(apis, file, element)).OfType<LoadedColumns>().ToList());

    private static LoadedColumns? Read(ApiTable apis, FileOperations file, IOperation element)
    {
        if (Find(apis, file, element) is not { } column
            || column.OperandOf("name") is not { } nameGiven
            || element.Syntax.ContainsDiagnostics
            || RangesOf(apis, file, column) is not { IsEmpty: false } ranges)
        {
            return null;
        }

        var name = CertainValue.TextOf(file, nameGiven) ?? ShortText.Of(nameGiven.Syntax);
        return new LoadedColumns(name, element.Syntax, isOwn: true, ranges)
        {
            Kind = column.ValueOf("kind")?.ConstantValue is { HasValue: true, Value: var kind } ? kind : null,
            Bounds = column.Operation == element.Unwrap() && Number(column, "first") is { } first && Number(column, "last") is { } last ? (first, last) : null,
        };
    }

    // What an initializer sets comes after what the constructor is given.
    private static ApiCall? Find(ApiTable apis, FileOperations file, IOperation element) =>
        CertainValue.Of(file, element) is IObjectCreationOperation { Initializer: null } creation ? ApiCall.Find(apis, Role.FileColumn, creation) : null;

    private static ImmutableArray<(int First, int Last)> RangesOf(ApiTable apis, FileOperations file, ApiCall column)
    {
        if (column.OperandOf("ranges") is { } list)
        {
            return CertainValue.ElementsOf(file, list) is { } elements
                ? elements
                    .Select(element => Find(apis, file, element))
                    .OfType<ApiCall>()
                    .SelectMany(range => RangesOf(apis, file, range))
                    .ToImmutableArray()
                : ImmutableArray<(int First, int Last)>.Empty;
        }

        var first = Number(file, column.OperandOf("index") ?? column.OperandOf("first"));
        var last = column.OperandOf("index") is { } index ? Number(file, index)
            : column.OperandOf("last") is { } end && end.IsNull() ? int.MaxValue
            : Number(file, column.OperandOf("last"));
        return first is { } from && last is { } to && from <= to ? ImmutableArray.Create((from, to)) : ImmutableArray<(int First, int Last)>.Empty;
    }

    private static int? Number(FileOperations file, IOperation? given) =>
        given is not null && CertainValue.Of(file, given).ConstantValue is { HasValue: true, Value: int number } ? number : null;

    private static SyntaxNode? Number(ApiCall column, string fact) =>
        column.ValueOf(fact)?.Syntax is { } syntax && syntax.IsKind(SyntaxKind.NumericLiteralExpression) ? syntax : null;
}
