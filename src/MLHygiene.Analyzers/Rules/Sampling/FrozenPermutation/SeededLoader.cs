using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>A loader that shuffles from a seed, and the epoch loop that runs over it again and again.</summary>
internal static class SeededLoader
{
    /// <summary>The loop whose rounds train on the same order; null where none certainly does.</summary>
    public static ILoopOperation? FindRepeat(FileOperations file, ApiTable apis, ApiCall loader)
    {
        if (loader.ValueOf("shuffle") is not { ConstantValue: { HasValue: true, Value: true } }
            || loader.ValueOf("seed") is not { } seed
            || !IsGiven(seed)
            || loader.ValueOf("data") is not { } data)
        {
            return null;
        }

        var holders = ValueFlow.Follow(file, loader.Operation, (user, batches) => BatchOrder.IsKeptBy(apis, user, batches));
        foreach (var training in TrainingLoop.FindAll(file, apis, holders))
        {
            if (training.Loop is { } batches
                && EpochsAround(file, batches, depth: 0) is { } epochs
                && !TrainingLoop.IsMadeIn(file, training.Step, epochs.DescendantsAndSelf().ToImmutableHashSet())
                && (!IsMadeIn(holders, epochs) || (seed.ConstantValue.HasValue && IsSameRows(file, data, epochs))))
            {
                return epochs;
            }
        }

        return null;
    }

    // A nullable may be null, which is no seed.
    private static bool IsGiven(IOperation seed) =>
        !seed.IsNull() && seed.Type is { IsValueType: true } type && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T;

    // The loop around the batches, or around the one call of their helper.
    private static ILoopOperation? EpochsAround(FileOperations file, IOperation operation, int depth)
    {
        for (var parent = operation.Parent; parent is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; parent = parent.Parent)
        {
            if (parent is ILoopOperation loop)
            {
                return loop;
            }
        }

        return depth < FlowLimits.MaxCallDepth
            && file.FunctionOf(operation) is IMethodSymbol method
            && ValueFlow.IsHelper(file, method)
            && file.CallsOf(method) is { Count: 1 } calls
                ? EpochsAround(file, calls[0], depth + 1)
                : null;
    }

    private static bool IsMadeIn(ImmutableArray<IOperation> holders, ILoopOperation loop) =>
        holders.Where(ValueOrigins.IsMade).Any(made => loop.Syntax.Span.Contains(made.Syntax.Span));

    private static bool IsSameRows(FileOperations file, IOperation data, ILoopOperation loop) =>
        ValueOrigins.IngredientsOf(file, data) is { IsEmpty: false } parts
        && !parts.Any(part => part is ILocalReferenceOperation local && loop.Locals.Contains(local.Local, SymbolEqualityComparer.Default));
}
