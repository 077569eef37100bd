using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Follows the 0 through variables, helpers and arithmetic.</summary>
internal static class ZeroSinks
{
    /// <summary>Where a 0 ends up.</summary>
    public static ZeroSink Of(FileOperations file, ApiTable apis, ZeroForMissing zero)
    {
        if (zero.Target is { } target && FeatureCarrier.IsPlace(target))
        {
            return ZeroSink.Numbers;
        }

        var holders = zero.Holders
            .SelectMany(holder => Reachable.From(holder, place => Next(file, apis, place)))
            .Distinct()
            .ToImmutableArray();
        return holders.Any(IsCompared) ? ZeroSink.None
            : holders.Any(FeatureCarrier.IsElement) ? ZeroSink.Numbers
            : holders.Any(IsInMember) || zero.Target is { } assigned && IsMember(assigned) ? ZeroSink.Member
            : holders.Any(FeatureCarrier.IsWholeElement) ? ZeroSink.WholeNumbers
            : ZeroSink.None;
    }

    private static IEnumerable<IOperation> Next(FileOperations file, ApiTable apis, IOperation holder)
    {
        var (user, operand) = ValueFlow.UseOf(holder);
        return user switch
        {
            IReturnOperation returned => Callers(file, returned),
            IBinaryOperation binary when !Taint.IsComparison(binary.OperatorKind) && binary.Type.IsNumber() => new[] { user },
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus or UnaryOperatorKind.Plus } => new[] { user },
            IConditionalOperation choice when choice.Condition != operand && choice.Type is not null => new[] { user },
            IArgumentOperation { Parent: IInvocationOperation call } when ApiCall.Find(apis, Role.Compute, call) is not null => new[] { call },
            _ => ValueFlow.Aliases(file, holder).Concat(ValueFlow.TargetsOf(holder)
                .Where(target => target is ILocalSymbol)
                .SelectMany(target => file.ReferencesTo(target).Where(reference => !reference.IsAssigned()))),
        };
    }

    // Of several returns one is enough: the value and the 0 are never returned in one place.
    private static IEnumerable<IOperation> Callers(FileOperations file, IReturnOperation returned) =>
        file.FunctionOf(returned) is not { } function ? Enumerable.Empty<IOperation>()
        : function is IMethodSymbol method ? ValueFlow.CallersOf(file, method).Concat(file.NamesOf(method))
        : ValueFlow.CallersOf(file, function);

    private static bool IsNumber(this ITypeSymbol? type) => type.IsFloatingPoint() || type.IsIntegral() || type is { SpecialType: SpecialType.System_Decimal };

    private static bool IsCompared(IOperation holder) => ValueFlow.UseOf(holder).User is
        IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation
        or IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual,
        };

    private static bool IsInMember(IOperation holder)
    {
        var (user, operand) = ValueFlow.UseOf(holder);
        return user switch
        {
            ISimpleAssignmentOperation assignment when assignment.Value == operand => IsMember(assignment.Target),
            IArgumentOperation { Parameter.Type: var type, Parent: IObjectCreationOperation { Type: { } made } } => type.IsFloatingPoint() && IsOwn(made),
            _ => false,
        };
    }

    // new Row { Age = … }, row.Age = …; what an object keeps for itself may be a setting.
    private static bool IsMember(IOperation target) =>
        target is IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }
        && target is IMemberReferenceOperation { Instance: { Type: { } row } instance }
        && instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
        && target.Type.IsFloatingPoint()
        && IsOwn(row);

    private static bool IsOwn(ITypeSymbol row) => !row.DeclaringSyntaxReferences.IsEmpty;
}
