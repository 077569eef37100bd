using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells encodings that replace what they do not know from those that throw.</summary>
internal static class LossyEncoding
{
    /// <summary>What a call replaces by the encoding that it is given, or by its own where it is given none.</summary>
    public static Replacement Of(ApiTable apis, FileOperations file, ApiCall call)
    {
        if (call.OperandOf("encoding") is not { } operand || operand.IsNull())
        {
            return Replacement.WrongBytes;
        }

        var encodings = ValueOrigins.Of(file, operand);
        var made = encodings.Where(encoding => !ValueOrigins.AreKnown(file, encoding)).ToList();
        return made.Count == 0 ? Replacement.None : made.Min(encoding => Of(apis, encoding));
    }

    /// <summary>Whether an encoding is told to throw.</summary>
    public static bool Throws(ApiCall encoding) => encoding.ValueOf("unless") is { } unless && unless.ConstantValue is not { HasValue: true, Value: false };

    private static Replacement Of(ApiTable apis, IOperation encoding) =>
        ApiCall.Find(apis, Role.LossyEncoding, encoding) is not { } lossy || Throws(lossy) ? Replacement.None
            : string.Equals(lossy.Entry.Find("knows"), "ascii", StringComparison.Ordinal) ? Replacement.Letters
            : Replacement.WrongBytes;
}
