using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// Follows a chain of datasets back to the rows that it was made from. The shuffle of a loader without a switch may stand in any step, so
/// all of them must be known.
/// </summary>
internal static class RowSource
{
    /// <summary>The rows behind the dataset of a loader; null where a step is not known, shuffles, or makes up its rows.</summary>
    public static IOperation? Of(FileOperations file, ApiTable apis, ApiCall loader)
    {
        if (loader.ValueOf("data") is not { Type: { } dataset } data)
        {
            return null;
        }

        IOperation? source = null;
        foreach (var step in Reachable.From(data, operation => Before(file, apis, dataset, operation).Select(before => before.Unwrap())))
        {
            if (!IsDataset(step, dataset))
            {
                source ??= step;
            }
            else if (Step(apis, step) is null && !ValueOrigins.AreKnown(file, step))
            {
                return null;
            }
        }

        return source;
    }

    private static IEnumerable<IOperation> Before(FileOperations file, ApiTable apis, ITypeSymbol dataset, IOperation operation) =>
        !IsDataset(operation, dataset) ? Enumerable.Empty<IOperation>()
        : Step(apis, operation) is { } step ? new[] { step.ValueOf("data") }.OfType<IOperation>()
        : ValueOrigins.Of(file, operation).Skip(1);

    private static bool IsDataset(IOperation operation, ITypeSymbol dataset) =>
        operation is IThrowOperation || operation.IsNull() || SymbolEqualityComparer.Default.Equals(operation.Type, dataset);

    private static ApiCall? Step(ApiTable apis, IOperation operation) =>
        ApiCall.Find(apis, Role.Sequence, operation) ?? ApiCall.Find(apis, Role.Split, operation);
}
