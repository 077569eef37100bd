using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>
/// What a fix needs to compute a hash that stays the same: where the parts of the hash are, and of which kind each of them is.
/// </summary>
internal static class StableParts
{
    /// <summary>The property of a report with the kinds, one letter for each part; absent where the hash cannot be computed anew.</summary>
    internal const string KindsKey = "parts";

    /// <summary>A number that converts to <see cref="int"/> by itself.</summary>
    internal const char Number = 'n';

    /// <summary>A number or enum that has to be cast.</summary>
    internal const char Cast = 'c';

    /// <summary>Text.</summary>
    internal const char Text = 't';

    /// <summary>The kinds of the parts of a hash; null where one of them is of another kind.</summary>
    public static string? KindsOf(ImmutableArray<IOperation> parts)
    {
        var kinds = new string(parts.Select(part => KindOf(Source(part)?.Type)).ToArray());
        return kinds.Length == 0 || kinds.Contains('?') ? null : kinds;
    }

    /// <summary>Where the parts are written.</summary>
    public static ImmutableArray<Location> PlacesOf(ImmutableArray<IOperation> parts) =>
        parts.Select(part => part.Syntax.GetLocation()).ToImmutableArray();

    // HashCode.Combine<object>(name, 1) converts what it is given.
    private static IOperation? Source(IOperation part) => part is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : part;

    private static char KindOf(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String } => Text,
        { SpecialType: SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char or SpecialType.System_Int32 } => Number,
        { SpecialType: SpecialType.System_UInt32 } or { TypeKind: TypeKind.Enum } => Cast,
        _ => '?',
    };
}
