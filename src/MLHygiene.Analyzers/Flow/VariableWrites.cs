using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What an operation writes to locals, parameters, fields and properties.</summary>
internal static class VariableWrites
{
    /// <summary>The variables that an operation itself writes, with the value; a null value is not known.</summary>
    public static IEnumerable<(ISymbol Target, IOperation? Value)> Of(IOperation operation) =>
        MayWrite(operation) ? Find(operation) : Enumerable.Empty<(ISymbol, IOperation?)>();

    // Asked of every operation of a file: one look at the kind settles nearly all of them.
    private static bool MayWrite(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.VariableDeclarator:
            case OperationKind.FieldInitializer:
            case OperationKind.PropertyInitializer:
            case OperationKind.SimpleAssignment:
            case OperationKind.CompoundAssignment:
            case OperationKind.CoalesceAssignment:
            case OperationKind.DeconstructionAssignment:
            case OperationKind.Increment:
            case OperationKind.Decrement:
            case OperationKind.AddressOf:
            case OperationKind.Loop:
            case OperationKind.DeclarationPattern:
            case OperationKind.RecursivePattern:
            case OperationKind.ListPattern:
                return true;
            case OperationKind.Argument:
                return ((IArgumentOperation)operation).Parameter is { RefKind: RefKind.Ref or RefKind.Out };
            default:
                return false;
        }
    }

    private static IEnumerable<(ISymbol Target, IOperation? Value)> Find(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator => OfDeclarator(declarator),
        IFieldInitializerOperation initializer => initializer.InitializedFields.Select(field => ((ISymbol)field, (IOperation?)initializer.Value)),
        IPropertyInitializerOperation initializer =>
            initializer.InitializedProperties.Select(property => ((ISymbol)property, (IOperation?)initializer.Value)),
        ISimpleAssignmentOperation { IsRef: false } assignment => To(assignment.Target, assignment.Value),
        ICoalesceAssignmentOperation assignment => To(assignment.Target, assignment.Value),
        IDeconstructionAssignmentOperation deconstruction => OfDeconstruction(deconstruction.Target, deconstruction.Value),
        IAssignmentOperation assignment => To(assignment.Target, value: null),
        IIncrementOrDecrementOperation increment => To(increment.Target, value: null),
        IAddressOfOperation address => To(address.Reference, value: null),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => To(argument.Value, value: null),
        IForEachLoopOperation loop => loop.Locals.Select(local => ((ISymbol)local, (IOperation?)null)),
        IDeclarationPatternOperation { DeclaredSymbol: { } declared } => One(declared, null),
        IRecursivePatternOperation { DeclaredSymbol: { } declared } => One(declared, null),
        IListPatternOperation { DeclaredSymbol: { } declared } => One(declared, null),
        _ => Enumerable.Empty<(ISymbol, IOperation?)>(),
    };

    private static IEnumerable<(ISymbol Target, IOperation? Value)> OfDeclarator(IVariableDeclaratorOperation declarator)
    {
        if (declarator.GetVariableInitializer()?.Value is not { } value)
        {
            yield break;
        }

        yield return (declarator.Symbol, value);
        if (declarator.Symbol.IsRef)
        {
            // Writes through the alias are not seen as writes of the variable.
            foreach (var write in To(value, value: null))
            {
                yield return write;
            }
        }
    }

    private static IEnumerable<(ISymbol Target, IOperation? Value)> OfDeconstruction(IOperation target, IOperation? value)
    {
        if (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        if (target is not ITupleOperation targets)
        {
            return To(target, value);
        }

        var values = (value?.Unwrap() as ITupleOperation)?.Elements;
        return targets.Elements.SelectMany((element, index) =>
            OfDeconstruction(element, values is { } known && index < known.Length ? known[index] : null));
    }

    private static IEnumerable<(ISymbol Target, IOperation? Value)> To(IOperation target, IOperation? value) => target switch
    {
        IDeclarationExpressionOperation declaration => To(declaration.Expression, value),
        ILocalReferenceOperation local => One(local.Local, value),
        IParameterReferenceOperation parameter => One(parameter.Parameter, value),
        IFieldReferenceOperation field => One(field.Field, value),
        IPropertyReferenceOperation property => One(property.Property, value),
        _ => Enumerable.Empty<(ISymbol, IOperation?)>(),
    };

    private static IEnumerable<(ISymbol Target, IOperation? Value)> One(ISymbol target, IOperation? value)
    {
        yield return (target, value);
    }
}
