using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Asks where a value of one file comes from: everything that it may be, whichever of several writes gave it. The answer is made for
/// reasons to stay silent; <see cref="ValueFlow"/> answers what a value certainly is.
/// </summary>
internal static class ValueOrigins
{
    /// <summary>
    /// The expressions that a value may be, itself first: through every write of a variable, every call of a parameter's method
    /// and every return of a helper. Empty where there are too many to follow.
    /// </summary>
    public static ImmutableArray<IOperation> Of(FileOperations file, IOperation value) =>
        Reachable.From(value.Unwrap(), operation => StepFrom(file, operation).Select(source => source.Unwrap()));

    /// <summary>The same, with the operands that each expression is made from. Empty where there are too many to follow.</summary>
    public static ImmutableArray<IOperation> IngredientsOf(FileOperations file, IOperation value) =>
        Reachable.From(
            value.Unwrap(), operation => StepFrom(file, operation).Concat(operation.ChildOperations).Select(source => source.Unwrap()));

    /// <summary>Whether an expression of <see cref="Of"/> makes the value, instead of naming what holds it.</summary>
    public static bool IsMade(IOperation origin) => origin is IInvocationOperation or IObjectCreationOperation;

    /// <summary>
    /// Whether the file shows everything that an expression may be which only holds or chooses a value: a variable that something is
    /// written to, a parameter that something is passed for, a helper of the file.
    /// </summary>
    public static bool AreKnown(FileOperations file, IOperation holder) => holder switch
    {
        ILocalReferenceOperation local => IsWritten(file, local.Local),
        IFieldReferenceOperation field => IsWritten(file, field.Field),
        IPropertyReferenceOperation property => IsWritten(file, property.Property) || file.ReturnsOf(property.Property).Count > 0,
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol method } => file.CallsOf(method).Count > 0,
        IInvocationOperation call => file.ReturnsOf(call.TargetMethod).Count > 0,
        IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation => true,
        IThrowOperation => true,
        _ => holder.IsNull(),
    };

    private static bool IsWritten(FileOperations file, ISymbol variable) =>
        file.WritesTo(variable) is { Count: > 0 } writes && writes.All(write => write is not null);

    /// <summary>What an expression may be, one step back.</summary>
    public static IEnumerable<IOperation> StepFrom(FileOperations file, IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => file.WritesTo(local.Local).OfType<IOperation>(),
        IFieldReferenceOperation field => file.WritesTo(field.Field).OfType<IOperation>(),
        IPropertyReferenceOperation property =>
            file.WritesTo(property.Property).OfType<IOperation>().Concat(file.ReturnsOf(property.Property)),
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } =>
            file.WritesTo(parameter).OfType<IOperation>()
                .Concat(file.CallsOf(method).Select(call => call.ValueFor(parameter.Name)).OfType<IOperation>()),
        IInvocationOperation invocation => file.ReturnsOf(invocation.TargetMethod),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => new[] { conditional.WhenTrue, whenFalse },
        ICoalesceOperation coalesce => new[] { coalesce.Value, coalesce.WhenNull },
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => arm.Value),
        _ => Enumerable.Empty<IOperation>(),
    };
}
