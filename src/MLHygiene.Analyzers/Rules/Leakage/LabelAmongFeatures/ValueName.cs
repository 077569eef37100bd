using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>What a program calls a value in the place that it puts it: a variable, a member, an element of a tuple, a parameter.</summary>
internal static class ValueName
{
    /// <summary>The name; null where the value goes into something larger first, or nowhere.</summary>
    public static string? Of(IOperation value)
    {
        var (user, operand) = ValueFlow.UseOf(value);
        return user switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.Name,
            ISimpleAssignmentOperation assignment when assignment.Value == operand => OfTarget(assignment.Target),
            ITupleOperation tuple => OfElement(tuple, tuple.Elements.IndexOf(operand)),
            IArgumentOperation { Parent: IObjectCreationOperation, Parameter.Name: { } parameter } => parameter,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Instance: { } list } } => OfTarget(list.Unwrap()),
            _ => null,
        };
    }

    /// <summary>The variable that the value is put into; null where it is put elsewhere.</summary>
    public static ISymbol? VariableOf(IOperation value) => ValueFlow.TargetsOf(value).FirstOrDefault();

    private static string? OfTarget(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name.TrimStart('_'),
        IArrayElementReferenceOperation element => OfTarget(element.ArrayReference.Unwrap()),
        _ => null,
    };

    private static string? OfElement(ITupleOperation tuple, int index)
    {
        var (user, operand) = ValueFlow.UseOf(tuple);
        if (index < 0)
        {
            return null;
        }

        if (user is IDeconstructionAssignmentOperation { Target: { } target })
        {
            target = target is IDeclarationExpressionOperation all ? all.Expression : target;
            return target is ITupleOperation { Elements: { } elements } && index < elements.Length
                ? OfTarget(elements[index] is IDeclarationExpressionOperation one ? one.Expression : elements[index])
                : null;
        }

        return OfElement(operand.Type, index) ?? OfElement(tuple.Type, index);
    }

    private static string? OfElement(ITypeSymbol? type, int index) =>
        type is INamedTypeSymbol { TupleElements: { IsDefault: false } elements } && index < elements.Length && elements[index].IsExplicitlyNamedTupleElement
            ? elements[index].Name
            : null;
}
