using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells a block of bytes that is decoded by itself, though a letter may go on in the next one.</summary>
internal static class DecodedBlock
{
    /// <summary>The loop that reads the blocks of a text that is put together again; null where a call decodes something else.</summary>
    public static ILoopOperation? LoopOf(ApiTable apis, FileOperations file, ApiCall decode)
    {
        if (decode.OperandOf("bytes") is not { } bytes
            || !IsAppended(apis, decode.Operation)
            || ValueOrigins.Of(file, decode.OperandOf("encoding")!).All(encoding => !IsManyBytes(apis, encoding)))
        {
            return null;
        }

        var buffers = bytes.DescendantsAndSelf().Select(part => part.Variable()).OfType<ISymbol>().ToList();
        for (var at = decode.Operation.Parent; at is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation); at = at.Parent)
        {
            if (at is ILoopOperation loop)
            {
                return loop.Descendants().Any(part => ApiCall.Find(apis, Role.ReadBytes, part)?.OperandOf("into") is { } into
                    && into.DescendantsAndSelf().Any(name => name.Variable() is { } buffer && buffers.Contains(buffer, SymbolEqualityComparer.Default)))
                        ? loop
                        : null;
            }
        }

        return null;
    }

    // One letter is one byte in ASCII.
    private static bool IsManyBytes(ApiTable apis, IOperation encoding) =>
        ApiCall.Find(apis, Role.LossyEncoding, encoding) is { } lossy && lossy.Entry.Find("knows") is null && !LossyEncoding.Throws(lossy);

    // text += …, builder.Append(…)
    private static bool IsAppended(ApiTable apis, IOperation text)
    {
        var (user, operand) = ValueFlow.UseOf(text);
        return user switch
        {
            ICompoundAssignmentOperation added => added.Value == operand,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => ValueFlow.UseOf(sum).User is IAssignmentOperation,
            IArgumentOperation { Parent: { } call } => FormattedText.TargetOf(apis, call) is not null,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator } =>
                declarator.EnclosingFunction().Descendants().Any(part => part is ILocalReferenceOperation read
                    && SymbolEqualityComparer.Default.Equals(read.Local, local) && IsAppended(apis, read)),
            _ => false,
        };
    }
}
