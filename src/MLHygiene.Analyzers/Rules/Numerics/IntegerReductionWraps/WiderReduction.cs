using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>How a reduction is written in a wider type: what its fix needs to know.</summary>
internal sealed class WiderReduction
{
    /// <summary>The property with the name of the wider type, where the additional location is the one that is named.</summary>
    internal const string NameKey = "name";

    /// <summary>The property that says what LINQ is to compute, where the additional location is the array.</summary>
    internal const string ComputesKey = "computes";

    /// <summary>The property with the type that the result is cast to, where it needs a cast.</summary>
    internal const string CastKey = "cast";

    private static readonly ImmutableArray<string> WideNames = ImmutableArray.Create("Int64", "int64");

    private WiderReduction(IOperation place, ImmutableDictionary<string, string?> properties)
    {
        Place = place;
        Properties = properties;
    }

    public IOperation Place { get; }

    public ImmutableDictionary<string, string?> Properties { get; }

    /// <summary>The same reduction in the type of 64 bits that stands beside the narrow one.</summary>
    public static WiderReduction? OfNamedType(ApiCall reduction, ISymbol narrow) =>
        reduction.ValueOf("type") is { } place
        && !IsReadAsNarrow(reduction.Operation)
        && WideNames.FirstOrDefault(name => !narrow.ContainingType.GetMembers(name).IsEmpty) is { } wide
            ? new WiderReduction(place, ImmutableDictionary<string, string?>.Empty.Add(NameKey, wide))
            : null;

    /// <summary>The same by LINQ, which adds as int and averages as double; null where it cannot be called, or its result not be used.</summary>
    public static WiderReduction? OfElements(ApiCall reduction, CancellationToken cancellationToken)
    {
        if (reduction.Entry.Find("computes") is not { } computes
            || reduction.OperandOf("data") is not { } data
            || ArrayOf(data) is not { Syntax: ExpressionSyntax } array
            || CastOf(reduction.Operation, computes == "average", cancellationToken) is not { } cast)
        {
            return null;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(ComputesKey, computes);
        return new WiderReduction(array, cast.Length == 0 ? properties : properties.Add(CastKey, cast));
    }

    // item<byte>() fails on a tensor of another type.
    private static bool IsReadAsNarrow(IOperation tensor) =>
        tensor.Parent is IInvocationOperation { TargetMethod.TypeArguments: { Length: 1 } arguments }
        && arguments[0].SpecialType is SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16;

    // values, (ReadOnlySpan<byte>)values, values.AsSpan()
    private static IOperation? ArrayOf(IOperation data)
    {
        var at = data;
        while (at is IConversionOperation { IsImplicit: true } conversion)
        {
            at = conversion.Operand;
        }

        if (at is IInvocationOperation { TargetMethod: { Name: "AsSpan", ContainingType.Name: "MemoryExtensions" }, Arguments: { Length: 1 } arguments })
        {
            at = arguments[0].Value.Unwrap();
        }

        return at is { Type: IArrayTypeSymbol { Rank: 1 } } and (ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IInvocationOperation
            or IArrayElementReferenceOperation)
            ? at
            : null;
    }

    // An empty text where none is needed, null where none would do.
    private static string? CastOf(IOperation call, bool isReal, CancellationToken cancellationToken) => call.Parent switch
    {
        IConversionOperation { IsImplicit: false, OperatorMethod: null, Type: { } type } when RealUse.KeywordOf(type) is not null || RealUse.IsWhole(type) => string.Empty,
        IConversionOperation { OperatorMethod: null, Type: { } type } => CastTo(type, isReal),
        IInterpolationOperation => string.Empty,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local, Syntax.Parent: VariableDeclarationSyntax { Type.IsVar: true } } }
            when call.SemanticModel is { } model && FileOperations.Read(model, cancellationToken) is var file
                && file.WritesTo(local).Count == 1
                && file.ReferencesTo(local).All(reference => reference.Parent is IInterpolationOperation
                    || reference.Parent is IConversionOperation { OperatorMethod: null, Type: { } type } && CastTo(type, isReal) is "") => string.Empty,
        _ => null,
    };

    private static string? CastTo(ITypeSymbol type, bool isReal) => type.SpecialType switch
    {
        SpecialType.System_Double or SpecialType.System_Object => string.Empty,
        SpecialType.System_Int32 => isReal ? "int" : string.Empty,
        SpecialType.System_Int64 => isReal ? "long" : string.Empty,
        SpecialType.System_Single => isReal ? "float" : string.Empty,
        SpecialType.System_Decimal => isReal ? "decimal" : string.Empty,
        _ => null,
    };
}
