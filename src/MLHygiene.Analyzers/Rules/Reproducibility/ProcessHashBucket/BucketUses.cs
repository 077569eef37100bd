using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>Finds out what a bucket decides.</summary>
internal static class BucketUses
{
    private static readonly ImmutableHashSet<string> Buckets = IdentifierWords.List(
        "bucket", "buckets", "fold", "folds", "split", "splits", "partition", "feature", "features", "token", "tokens", "index", "indices", "idx",
        "dim", "dimension", "hash", "hashed", "bin", "bins", "group", "groups", "id", "ids", "class", "classes", "column", "columns", "vocab",
        "embedding", "vector");

    private static readonly ImmutableHashSet<string> Counts = IdentifierWords.List(
        "count", "counts", "feature", "features", "vector", "vectors", "histogram", "bag", "input", "inputs", "x", "sketch", "weight", "weights");

    /// <summary>What the places that a bucket reaches say about it.</summary>
    public static BucketUse Of(FileOperations file, IOperation bucket, IEnumerable<ValuePath> paths)
    {
        var use = BucketUse.Other;
        foreach (var path in paths)
        {
            var (user, operand) = ValuePaths.UseOf(path);
            if (user is null)
            {
                continue;
            }

            if (IndexedValue(user, operand) is var (type, name))
            {
                if (!IsNumber(type) && !IsNumber(type.RowType()))
                {
                    // A table of the process: buckets, locks, colours.
                    return BucketUse.Other;
                }

                var found = IsReal(type) ? BucketUse.Certain
                    : IsReal(type.RowType()) || name is not null && IdentifierWords.HasAny(name, Counts) ? BucketUse.Likely
                    : BucketUse.Other;
                if (found == BucketUse.Other)
                {
                    return BucketUse.Other;
                }

                use = Max(use, found);
            }
            else if (IsDecision(user, operand))
            {
                use = Max(use, StatementNames.SaySplit(file, user) ? BucketUse.Certain : BucketUse.Likely);
            }
            else if (NameGiven(file, user, operand) is { } name2 && (IdentifierWords.HasAny(name2, Buckets) || PartNames.SaysTrain(name2)))
            {
                use = Max(use, BucketUse.Likely);
            }
        }

        return bucket is IBinaryOperation comparison && Taint.IsComparison(comparison.OperatorKind)
            ? StatementNames.SaySplit(file, bucket) ? BucketUse.Certain : BucketUse.Likely
            : use;
    }

    private static BucketUse Max(BucketUse left, BucketUse right) => left > right ? left : right;

    private static (ITypeSymbol Type, string? Name)? IndexedValue(IOperation user, IOperation operand) => user switch
    {
        IArrayElementReferenceOperation { Type: { } type } element when element.Indices.Contains(operand) =>
            (type, element.ArrayReference.Unwrap().NamedSymbol()?.Name),
        IPropertyReferenceOperation { Property.IsIndexer: true, Type: { } type } item when item.Instance != operand => (type, item.Instance?.Unwrap().NamedSymbol()?.Name),
        _ => null,
    };

    private static bool IsReal(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double } or { Name: "Half", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsNumber(ITypeSymbol? type) =>
        IsReal(type) || type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Decimal };

    private static bool IsDecision(IOperation user, IOperation operand) => user switch
    {
        IBinaryOperation binary => Taint.IsComparison(binary.OperatorKind),
        IIsPatternOperation pattern => pattern.Value == operand,
        ISwitchOperation choice => choice.Value == operand,
        ISwitchExpressionOperation choice => choice.Value == operand,
        _ => false,
    };

    private static string? NameGiven(FileOperations file, IOperation user, IOperation operand) => user switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.Name,
        ISimpleAssignmentOperation assignment when assignment.Value == operand =>
            (assignment.Target is IArrayElementReferenceOperation element ? element.ArrayReference.Unwrap() : assignment.Target).NamedSymbol()?.Name,
        IReturnOperation returned => file.FunctionOf(returned)?.Name,
        ITupleOperation { NaturalType: INamedTypeSymbol { TupleElements: { IsDefault: false } elements } } tuple
            when tuple.Elements.IndexOf(operand) is >= 0 and var place && place < elements.Length => elements[place].Name,
        _ => null,
    };
}
