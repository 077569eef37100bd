using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>An integer type of 8 or 16 bits: a cast to it keeps the last bits of a number, where one to a longer type saturates.</summary>
internal sealed class SmallInteger
{
    private SmallInteger(string name, int bits, int lowest)
    {
        Name = name;
        Bits = bits;
        Lowest = lowest;
        Highest = lowest + (1 << bits) - 1;
    }

    /// <summary>The keyword.</summary>
    public string Name { get; }

    public int Bits { get; }

    public int Lowest { get; }

    public int Highest { get; }

    /// <summary>The type as such an integer; null where it is none.</summary>
    public static SmallInteger? Of(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Byte => new SmallInteger("byte", 8, byte.MinValue),
        SpecialType.System_SByte => new SmallInteger("sbyte", 8, sbyte.MinValue),
        SpecialType.System_Int16 => new SmallInteger("short", 16, short.MinValue),
        SpecialType.System_UInt16 => new SmallInteger("ushort", 16, ushort.MinValue),
        _ => null,
    };

    /// <summary>What a cast makes of a number.</summary>
    public int Wrap(int number) => Lowest + (((number - Lowest) % (1 << Bits)) + (1 << Bits)) % (1 << Bits);
}
