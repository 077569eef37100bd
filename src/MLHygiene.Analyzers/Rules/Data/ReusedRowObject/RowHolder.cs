using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells what holds a row, or something of it that is written over with it, from what copies the row's values.</summary>
internal readonly struct RowHolder
{
    private readonly bool _withArrays;

    /// <summary>Says what of a row is written over.</summary>
    /// <param name="withArrays">Whether an array that a row has is written over with it.</param>
    public RowHolder(bool withArrays) => _withArrays = withArrays;

    /// <summary>Whether an expression holds the row that a variable has.</summary>
    public bool IsHeldBy(IOperation expression, ISymbol row)
    {
        var holder = this;
        var value = expression.Unwrap();
        return IsRow(value, row) || value switch
        {
            ITupleOperation tuple => tuple.Elements.Any(element => holder.IsHeldBy(element, row)),
            IAnonymousObjectCreationOperation creation =>
                creation.Initializers.OfType<ISimpleAssignmentOperation>().Any(member => holder.IsHeldBy(member.Value, row)),
            _ => false,
        };
    }

    /// <summary>The largest expression that holds what a reference to the row gives: the row, its array, the tuple that it is put into.</summary>
    public IOperation Around(IOperation reference)
    {
        var holder = reference;
        if (_withArrays && ValueFlow.UseOf(reference).User is IMemberReferenceOperation { Type: IArrayTypeSymbol } member and not IMethodReferenceOperation)
        {
            holder = member;
        }

        while (OuterOf(holder) is { } outer)
        {
            holder = outer;
        }

        return holder;
    }

    private static IOperation? OuterOf(IOperation holder)
    {
        var (user, operand) = ValueFlow.UseOf(holder);
        return user switch
        {
            ITupleOperation tuple => tuple,
            ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation creation } member when member.Value == operand => creation,
            ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } } member
                when member.Value == operand && IsStored(member.Target) => creation,
            _ => null,
        };
    }

    private static bool IsStored(IOperation target) => target switch
    {
        IFieldReferenceOperation => true,
        IPropertyReferenceOperation { Property: var property } => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)),
        _ => false,
    };

    private bool IsRow(IOperation value, ISymbol row) =>
        SymbolEqualityComparer.Default.Equals(value.LocalOrParameter(), row)
        || _withArrays
            && value is IMemberReferenceOperation { Type: IArrayTypeSymbol, Instance: { } instance } and not IMethodReferenceOperation
            && SymbolEqualityComparer.Default.Equals(instance.Unwrap().LocalOrParameter(), row);
}
