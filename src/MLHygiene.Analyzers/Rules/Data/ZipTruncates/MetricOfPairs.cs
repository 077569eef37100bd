using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells pairs that become a number or a verdict from those that become rows.</summary>
internal static class MetricOfPairs
{
    /// <summary>
    /// Whether pairs are counted, added up or compared: by a query that ends in a number or a truth value, or by a loop that sums up in a
    /// function that is named for a metric, or that counts hits.
    /// </summary>
    public static bool Is(ApiTable apis, FileOperations file, IOperation pairs, ISymbol symbol) =>
        ValuePaths.From(file, pairs, (user, rows) => IsStep(apis, user, rows)).Any(path => IsMeasure(apis, file, path, symbol));

    private static bool IsStep(ApiTable apis, IOperation user, IOperation rows) =>
        user.Type.RowType() is not null && new[] { Role.Sequence, Role.Rows, Role.Filter, Role.Parallel }.Any(role => Takes(apis, role, user, rows));

    private static bool IsMeasure(ApiTable apis, FileOperations file, ValuePath path, ISymbol symbol)
    {
        var (user, operand) = ValuePaths.UseOf(path);
        return user switch
        {
            IInvocationOperation call => IsVerdict(call.Type) && new[] { Role.Each, Role.Statistic, Role.Parallel }.Any(role => Takes(apis, role, call, operand)),
            IForEachLoopOperation loop when loop.Collection.Unwrap() == operand.Unwrap() =>
                EvaluationHarness.CountsHits(loop) || IsNamed(file, loop, symbol) && loop.Body.DescendantsAndSelf().Any(IsSum),
            _ => false,
        };
    }

    private static bool IsNamed(FileOperations file, IOperation loop, ISymbol symbol) =>
        EvaluationHarness.IsNamed(symbol) || StatementNames.OfFunctions(file, loop).Any(EvaluationHarness.IsMetric);

    private static bool IsSum(IOperation operation) =>
        operation is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Target: ILocalReferenceOperation or IFieldReferenceOperation }
            or IIncrementOrDecrementOperation { Target: ILocalReferenceOperation or IFieldReferenceOperation };

    private static bool Takes(ApiTable apis, Role role, IOperation user, IOperation rows) => ApiCall.Find(apis, role, user)?.ValueOf("data") == rows.Unwrap();

    private static bool IsVerdict(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double) };
}
