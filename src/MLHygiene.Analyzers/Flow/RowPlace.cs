using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Where rows are put: a variable, or only a name that says what they are for.</summary>
internal readonly struct RowPlace
{
    private RowPlace(ISymbol? variable, string? name)
    {
        Variable = variable;
        Name = name;
    }

    /// <summary>The variable, or the collection that they are added to.</summary>
    public ISymbol? Variable { get; }

    /// <summary>What the program calls the rows there; null where it gives them no name.</summary>
    public string? Name { get; }

    /// <summary>A variable that rows are copied into.</summary>
    public static RowPlace Of(ISymbol variable) => new(variable, variable.Name.TrimStart('_'));

    public static RowPlace Of(FileOperations file, ValuePath rows)
    {
        var (user, operand) = ValueFlow.UseOf(rows.Operation);
        if (user is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } owner } member } && IsOfAnotherObject(member, owner))
        {
            return new RowPlace(null, NameOf(member, owner));
        }

        if ((ValueFlow.TargetsOf(rows.Operation).FirstOrDefault() ?? CollectionOf(user, operand)) is { } variable)
        {
            return new RowPlace(variable, variable.Name.TrimStart('_'));
        }

        return user switch
        {
            IArgumentOperation { Parameter.Name: { } name } when PartNames.SaysTrain(name) || PartNames.SaysTest(name) => new RowPlace(null, name),
            ITupleOperation tuple => new RowPlace(null, NameIn(file, tuple, tuple.Elements.IndexOf(operand), rows)),
            _ => default,
        };
    }

    /// <summary>The name that a deconstruction gives to a part: <c>var (train, test) = Split(rows);</c>.</summary>
    public static string? Deconstructed(IOperation call, int index)
    {
        if (ValueFlow.UseOf(call).User is not IDeconstructionAssignmentOperation { Target: { } target })
        {
            return null;
        }

        target = target is IDeclarationExpressionOperation all ? all.Expression : target;
        var element = target is ITupleOperation { Elements: { } elements } && index < elements.Length ? elements[index] : null;
        return (element is IDeclarationExpressionOperation one ? one.Expression : element) switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IMemberReferenceOperation member => member.Member.Name.TrimStart('_'),
            _ => null,
        };
    }

    // The same property of two objects, or two entries of one dictionary, are two places.
    private static bool IsOfAnotherObject(IMemberReferenceOperation member, IOperation owner) =>
        owner is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
        || member is IPropertyReferenceOperation { Arguments.IsEmpty: false };

    private static string? NameOf(IMemberReferenceOperation member, IOperation owner) => member switch
    {
        IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } => arguments[0].Value.ConstantValue is { HasValue: true, Value: string key } ? key : null,
        _ when PartNames.SaysTrain(member.Member.Name) || PartNames.SaysTest(member.Member.Name) => member.Member.Name,
        _ => (owner.Unwrap() as ILocalReferenceOperation)?.Local.Name ?? owner.Unwrap().CalledMember()?.Name.TrimStart('_') ?? member.Member.Name,
    };

    // train.AddRange(rows)
    private static ISymbol? CollectionOf(IOperation? user, IOperation operand)
    {
        if (user is not IArgumentOperation { Parent: IInvocationOperation { Instance: { } instance } }
            || instance.Type.RowType() is not { } row)
        {
            return null;
        }

        var fits = SymbolEqualityComparer.Default.Equals(row, operand.Type.RowType()) || SymbolEqualityComparer.Default.Equals(row, operand.Type);
        return !fits ? null : instance.Unwrap() switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IMemberReferenceOperation member => member.Member,
            _ => null,
        };
    }

    private static string? NameIn(FileOperations file, ITupleOperation tuple, int index, ValuePath rows)
    {
        var (user, operand) = ValueFlow.UseOf(tuple);
        if (index < 0)
        {
            return null;
        }

        if (user is IReturnOperation returned && ValueFlow.Returner(file, returned) is { } function)
        {
            var calls = rows.Return(file, returned) is { } call ? new[] { call.Operation } : ValueFlow.CallersOf(file, function).ToArray();
            if (calls.Length == 1 && Deconstructed(calls[0], index) is { } name)
            {
                return name;
            }
        }

        return NamedElement(operand.Type, index) ?? NamedElement(tuple.Type, index);
    }

    private static string? NamedElement(ITypeSymbol? type, int index) =>
        type is INamedTypeSymbol { TupleElements: { IsDefault: false } elements } && index < elements.Length
        && elements[index].IsExplicitlyNamedTupleElement
            ? elements[index].Name
            : null;
}
