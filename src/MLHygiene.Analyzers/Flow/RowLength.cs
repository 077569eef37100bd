using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Tells whose length an expression is.</summary>
internal static class RowLength
{
    /// <summary>The rows whose number an expression reads, itself or by a local that holds nothing else; null where it is another number.</summary>
    public static RowVariable? Of(FileOperations file, IOperation expression)
    {
        var value = expression.Unwrap();
        for (var step = 0; step < FlowLimits.MaxCallDepth && value is ILocalReferenceOperation { Local: var local }; step++)
        {
            if (file.WritesTo(local) is not { Count: 1 } writes || writes[0]?.Unwrap() is not { } written)
            {
                return null;
            }

            value = written;
        }

        return Read(value);
    }

    /// <summary>The rows whose number an expression itself reads: <c>rows.Length</c>, <c>rows.Count</c>, <c>rows.Count()</c>.</summary>
    public static RowVariable? Read(IOperation expression) => expression switch
    {
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: { } rows, Property.Name: "Length" or "Count" or "LongLength" }
            when HasPlaces(rows) => RowVariable.Of(rows),
        IInvocationOperation { Arguments: { Length: 1 } arguments, TargetMethod: { Name: "Count" or "LongCount", IsExtensionMethod: true } }
            when HasPlaces(arguments[0].Value.Unwrap()) => RowVariable.Of(arguments[0].Value),
        _ => null,
    };

    private static bool HasPlaces(IOperation rows) =>
        rows.Type is { SpecialType: SpecialType.System_String or SpecialType.System_Array } or INamedTypeSymbol { IsRefLikeType: true }
        || rows.Type.RowType() is not null;
}
