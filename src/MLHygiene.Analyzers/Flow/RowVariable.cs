using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A variable that holds rows; for a member, together with the variable whose member it is.</summary>
internal readonly struct RowVariable : IEquatable<RowVariable>
{
    private readonly ISymbol? _owner;

    private RowVariable(ISymbol symbol, ISymbol? owner)
    {
        Symbol = symbol;
        _owner = owner;
    }

    /// <summary>The local, parameter, field or property.</summary>
    public ISymbol Symbol { get; }

    /// <summary>What the program calls the rows.</summary>
    public string Name => Symbol.Name.TrimStart('_');

    /// <summary>Reads the variable whose rows an expression is, or is a span over; null where it is more than a variable.</summary>
    public static RowVariable? Of(IOperation rows)
    {
        var variable = Collection(rows);
        return Named(variable) is { } simple ? new RowVariable(simple, owner: null)
            : variable is IMemberReferenceOperation { Instance: { } instance } member and not IMethodReferenceOperation
                && Named(instance.Unwrap()) is { } owner
                ? new RowVariable(member.Member, owner)
            : null;
    }

    /// <summary>Whether the rows are elements of a collection, and not of a table that a library keeps.</summary>
    public bool HoldsElements =>
        TypeOf(Symbol) is { } type && (type.RowType() is not null || type is INamedTypeSymbol { IsRefLikeType: true });

    /// <summary>A variable that belongs to no object but the one whose code names it.</summary>
    public static RowVariable Of(ISymbol variable) => new(variable, owner: null);

    public bool Equals(RowVariable other) =>
        SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol) && SymbolEqualityComparer.Default.Equals(_owner, other._owner);

    /// <summary>A text that is the same for the same variable.</summary>
    public string Key(Func<ISymbol, int> idOf) =>
        idOf(Symbol).ToString(CultureInfo.InvariantCulture)
        + (_owner is null ? string.Empty : " of " + idOf(_owner).ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether both are variables of one function, or members of one object.</summary>
    public bool HasOwnerOf(RowVariable other) => SymbolEqualityComparer.Default.Equals(_owner, other._owner);

    public override bool Equals(object? obj) => obj is RowVariable other && Equals(other);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Symbol);

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static ISymbol? Named(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IPropertyReferenceOperation { Arguments.IsEmpty: false } => null,
        IFieldReferenceOperation or IPropertyReferenceOperation when operation.Receiver() is null or IInstanceReferenceOperation =>
            operation.CalledMember(),
        _ => null,
    };

    // A span is another view of the same rows: X.AsSpan(), CollectionsMarshal.AsSpan(X), or an array where a span is expected.
    private static IOperation Collection(IOperation rows)
    {
        var at = rows.Unwrap();
        while (at.Type is INamedTypeSymbol { IsRefLikeType: true, TypeArguments: { Length: 1 } item })
        {
            var inner = at switch
            {
                IConversionOperation { OperatorMethod: not null } conversion => conversion.Operand,
                IInvocationOperation { Instance: { } instance } => instance,
                IInvocationOperation { Arguments: { IsEmpty: false } arguments } => arguments[0].Value,
                _ => null,
            };
            if (inner?.Unwrap() is not { } unwrapped || unwrapped == at || !HoldsSame(unwrapped.Type, item[0]))
            {
                break;
            }

            at = unwrapped;
        }

        return at;
    }

    private static bool HoldsSame(ITypeSymbol? collection, ITypeSymbol item) =>
        SymbolEqualityComparer.Default.Equals(collection.RowType(), item)
        || collection is INamedTypeSymbol { IsRefLikeType: true, TypeArguments: { Length: 1 } arguments }
            && SymbolEqualityComparer.Default.Equals(arguments[0], item);
}
