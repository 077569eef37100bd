using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>A call that sorts text by the culture of the machine, or makes a collection that does.</summary>
internal static class CultureSort
{
    /// <summary>Reads an operation as such a call; null where it is none, or is given a comparer.</summary>
    public static ApiCall? Find(ApiTable apis, IOperation operation) =>
        ApiCall.Find(apis, Role.CultureOrder, operation) is { } sort
        && (sort.ValueOf("comparer") is not { } comparer || comparer.IsNull())
        && Sorted(sort)?.SpecialType == SpecialType.System_String
            ? sort
            : null;

    /// <summary>The expressions that have the sorted rows: the call, or, where it sorts in place, what reads the variable afterwards.</summary>
    public static IEnumerable<IOperation> RowsOf(ApiTable apis, FileOperations file, ApiCall sort)
    {
        if (sort.Operation.Type is { SpecialType: not SpecialType.System_Void })
        {
            return new[] { sort.Operation };
        }

        if (sort.ValueOf("data")?.Variable() is not { } variable)
        {
            return Enumerable.Empty<IOperation>();
        }

        var others = file.ReferencesTo(variable).Where(reference => !reference.IsInside(sort.Operation)).ToList();
        return variable is ILocalSymbol or IParameterSymbol
            ? others.Where(reference => reference.Syntax.SpanStart > sort.Operation.Syntax.SpanStart).TakeWhile(reference => !IsSorted(apis, reference))
            : others.Exists(reference => IsSorted(apis, reference)) ? Enumerable.Empty<IOperation>() : others;
    }

    private static bool IsSorted(ApiTable apis, IOperation rows) =>
        ValueFlow.UseOf(rows) is var (user, operand)
        && (user is IArgumentOperation { Parent: { } call } ? call : user) is { } sort
        && ApiCall.Find(apis, Role.Sort, sort)?.ValueOf("data") == operand.Unwrap();

    // What is compared: the key, else an element.
    private static ITypeSymbol? Sorted(ApiCall sort) =>
        sort.Entry.Find("key") is not null ? (sort.ValueOf("key")?.Type as INamedTypeSymbol)?.TypeArguments.LastOrDefault()
        : sort.ValueOf("data") is { } rows ? rows.Type.RowType()
        : (sort.Operation.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
}
