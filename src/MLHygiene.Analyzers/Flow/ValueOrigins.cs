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
        Walk(value, operation => Sources(file, operation));

    /// <summary>The same, with the operands that each expression is made from. Empty where there are too many to follow.</summary>
    public static ImmutableArray<IOperation> IngredientsOf(FileOperations file, IOperation value) =>
        Walk(value, operation => Sources(file, operation).Concat(operation.ChildOperations));

    /// <summary>Whether an expression of <see cref="Of"/> makes the value, instead of naming what holds it.</summary>
    public static bool IsMade(IOperation origin) => origin is IInvocationOperation or IObjectCreationOperation;

    private static ImmutableArray<IOperation> Walk(IOperation value, Func<IOperation, IEnumerable<IOperation>> next)
    {
        var found = ImmutableArray.CreateBuilder<IOperation>();
        var seen = new HashSet<IOperation>();
        var work = new Queue<IOperation>();
        work.Enqueue(value.Unwrap());
        while (work.Count > 0)
        {
            var operation = work.Dequeue();
            if (!seen.Add(operation))
            {
                continue;
            }

            if (found.Count == FlowLimits.MaxHolders)
            {
                return ImmutableArray<IOperation>.Empty;
            }

            found.Add(operation);
            foreach (var source in next(operation))
            {
                work.Enqueue(source.Unwrap());
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<IOperation> Sources(FileOperations file, IOperation operation) => operation switch
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
