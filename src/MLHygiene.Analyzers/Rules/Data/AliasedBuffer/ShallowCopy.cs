using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>A copy of a collection of rows whose rows are those of the original, and are then changed in place.</summary>
internal static class ShallowCopy
{
    /// <summary>Reads an expression; null where it is no such copy, or where nobody reads the original again.</summary>
    public static KeptBuffer? Find(ApiTable apis, FileOperations file, IOperation operation)
    {
        if (CopyOf(apis, operation) is not var (source, isPart)
            || source.Variable() is not { } original
            || !KeptBuffer.IsBuffer(operation.Type.RowType() ?? source.Type.RowType())
            || Target(file, operation) is not { } copy
            || file.WritesTo(original).Count > 1
            || FirstWrite(file, copy) is not { } write)
        {
            return null;
        }

        return file.ReferencesTo(original).Any(use => use != source && IsReadAgain(apis, use, write, operation, isPart))
            ? new KeptBuffer(operation, copy.Name, "the rows of " + KeptBuffer.Quote(original), "they are changed in place", buffer: null, KeptBuffer.IsRow(source.Type.RowType()))
            : null;
    }

    // (float[][])rows.Clone(), rows.ToArray(), rows.Take(n).ToList(), new List<float[]>(rows)
    private static (IOperation Source, bool IsPart)? CopyOf(ApiTable apis, IOperation operation)
    {
        if (operation is IInvocationOperation { TargetMethod: { Name: "Clone", ContainingType.SpecialType: SpecialType.System_Array }, Instance: { } array })
        {
            return array.Type is IArrayTypeSymbol { ElementType: IArrayTypeSymbol } ? (array.Unwrap(), false) : null;
        }

        if (ApiCall.Find(apis, Role.Materialise, operation)?.ValueOf("data") is not { } rows)
        {
            return null;
        }

        var isPart = false;
        while (ApiCall.Find(apis, Role.Split, rows) is { } split && rows.Type.RowType() is not null && split.ValueOf("data") is { } whole)
        {
            isPart = true;
            rows = whole;
        }

        return (rows, isPart);
    }

    private static ILocalSymbol? Target(FileOperations file, IOperation copy) =>
        ValueFlow.TargetsOf(copy).OfType<ILocalSymbol>().FirstOrDefault(local => ValueFlow.OnlyValueOf(file, local) is not null);

    // copy[i][j] = …; foreach (var row in copy) row[j] = …; Normalise(copy)
    private static IOperation? FirstWrite(FileOperations file, ISymbol copy) =>
        file.ReferencesTo(copy).Any(use => BufferWrites.ElementOf(use) is { } row && BufferWrites.IsAssigned(row))
            ? null
            : file.ReferencesTo(copy).FirstOrDefault(use => RowIsWritten(file, use, depth: 0));

    private static bool RowIsWritten(FileOperations file, IOperation rows, int depth)
    {
        if (BufferWrites.ElementOf(rows) is { } row)
        {
            return BufferWrites.IsWritten(file, row) || ValueFlow.Aliases(file, row).Any(alias => BufferWrites.IsWritten(file, alias));
        }

        var (user, operand) = ValueFlow.UseOf(rows);
        return user switch
        {
            IForEachLoopOperation loop => loop.Collection == operand && loop.Locals.SelectMany(file.ReferencesTo).Any(use => BufferWrites.IsWritten(file, use)),
            IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation { TargetMethod: var method } } =>
                depth < FlowLimits.MaxCallDepth
                && ValueFlow.IsHelper(file, method.Definition())
                && parameter.Ordinal < method.Definition().Parameters.Length
                && file.ReferencesTo(method.Definition().Parameters[parameter.Ordinal]).Any(inner => RowIsWritten(file, inner, depth + 1)),
            _ => false,
        };
    }

    // Behind the write, or in the next round of a loop around both. Another part of the rows may be other rows.
    private static bool IsReadAgain(ApiTable apis, IOperation use, IOperation write, IOperation copy, bool isPart)
    {
        var (user, operand) = ValueFlow.UseOf(use);
        if (use.IsAssigned() || user is IPropertyReferenceOperation { Property.Name: "Length" or "Count" } || use.EnclosingFunction() != write.EnclosingFunction())
        {
            return false;
        }

        var call = user is IArgumentOperation { Parent: { } parent } ? parent : user;
        if (isPart && call is not null && ApiCall.Find(apis, Role.Split, call)?.ValueOf("data") == operand.Unwrap())
        {
            return false;
        }

        return use.Syntax.SpanStart > write.Syntax.Span.End && !use.IsInside(copy);
    }
}
