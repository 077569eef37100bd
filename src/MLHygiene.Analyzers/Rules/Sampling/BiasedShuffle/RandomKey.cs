using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>A drawn sort key with so few values that rows share them. A sort is stable: rows that share a key keep their order.</summary>
internal sealed class RandomKey
{
    // With 100 keys, ten rows share one in four of ten shuffles; with many more, small collections are all but fair.
    private const long Few = 100;

    private RandomKey(IOperation key, IInvocationOperation draw)
    {
        Key = key;
        Draw = draw;
    }

    /// <summary>The expression that gives the key.</summary>
    public IOperation Key { get; }

    public IInvocationOperation Draw { get; }

    /// <summary>Finds such a key in the function that gives the keys of a sort; null where the keys are many, or depend on the row.</summary>
    public static RandomKey? Find(ApiTable apis, FileOperations file, ApiCall order, IOperation function)
    {
        var results = RandomDraws.OwnOperations(function).OfType<IReturnOperation>().ToList();
        if (results.Count != 1 || results[0].ReturnedValue?.Unwrap() is not { } key)
        {
            return null;
        }

        var value = key is ILocalReferenceOperation local && file.WritesTo(local.Local) is { Count: 1 } writes && writes[0] is { } written ? written.Unwrap() : key;
        return DrawIn(value) is { } draw && ApiCall.Find(apis, Role.Entropy, draw) is not null && HasFewValues(apis, file, order, value, draw)
            ? new RandomKey(value, draw)
            : null;
    }

    private static IInvocationOperation? DrawIn(IOperation key)
    {
        switch (key)
        {
            case IInvocationOperation draw:
                return draw;
            case IBinaryOperation { OperatorMethod: null } binary:
                return binary.RightOperand.ConstantValue.HasValue ? DrawIn(binary.LeftOperand.Unwrap())
                    : binary.LeftOperand.ConstantValue.HasValue ? DrawIn(binary.RightOperand.Unwrap())
                    : null;
            case IConditionalOperation { WhenTrue.ConstantValue.HasValue: true, WhenFalse.ConstantValue.HasValue: true } choice:
                return DrawIn(choice.Condition.Unwrap());
            default:
                return null;
        }
    }

    private static bool HasFewValues(ApiTable apis, FileOperations file, ApiCall order, IOperation key, IInvocationOperation draw) => key switch
    {
        IConditionalOperation => true,
        IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder, RightOperand.ConstantValue: { HasValue: true, Value: int modulus } } => modulus <= Few,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply } sum =>
            sum.Type.IsIntegral() && HasFewNumbers(apis, file, order, draw),
        IInvocationOperation => HasFewNumbers(apis, file, order, draw),
        _ => false,
    };

    private static bool HasFewNumbers(ApiTable apis, FileOperations file, ApiCall order, IInvocationOperation draw)
    {
        if (BoundedDraw.Find(apis, draw) is not { } bounded)
        {
            return false;
        }

        if (Number(bounded.Below) is { } below && (bounded.From is null ? 0 : Number(bounded.From)) is { } from)
        {
            return below - from is > 0 and <= Few;
        }

        return bounded.IsFromZero && RowLength.Of(file, bounded.Below) is { } counted && Rows(apis, order) is { } rows && counted.Equals(rows);
    }

    private static long? Number(IOperation operation) => operation.Unwrap().ConstantValue switch
    {
        { HasValue: true, Value: int number } => number,
        { HasValue: true, Value: long number } => number,
        _ => null,
    };

    // rows.Where(…).OrderBy(…)
    private static RowVariable? Rows(ApiTable apis, ApiCall order)
    {
        var rows = order.ValueOf("data");
        for (var step = 0; step < FlowLimits.MaxHolders && rows is not null && ApiCall.Find(apis, Role.Sequence, rows) is { } query; step++)
        {
            rows = query.ValueOf("data");
        }

        return rows is null ? null : RowVariable.Of(rows);
    }
}
