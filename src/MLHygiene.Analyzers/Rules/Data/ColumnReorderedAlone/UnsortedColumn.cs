using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells values that are certainly in no order: constants that fall, random numbers, and a field of the lines of a file.</summary>
internal static class UnsortedColumn
{
    /// <summary>Whether what a call takes to be sorted is not.</summary>
    public static bool Is(ApiTable apis, FileOperations file, ApiCall call)
    {
        if (call.ValueOf("data") is not { } rows || MayBeSorted(apis, file, rows))
        {
            return false;
        }

        var value = CertainValue.Of(file, rows);
        return Falls(file, rows)
            || MappedBy(apis, value) is { } map && (IsDrawn(apis, map) || IsField(apis, map))
            || ApiCall.Find(apis, Role.Materialise, value)?.ValueOf("data") is { } pairs && IsMadeOfPairs(apis, pairs)
            || rows.LocalOrParameter() is ILocalSymbol local && IsFilledInNoOrder(apis, file, local);
    }

    // Sorted in place, or given to code that may sort it.
    private static bool MayBeSorted(ApiTable apis, FileOperations file, IOperation rows) =>
        rows.Variable() is { } variable
        && (variable is not ILocalSymbol
            || file.ReferencesTo(variable).Any(reference =>
                ValueFlow.UseOf(reference) is ({ } user, { } operand)
                && (user is IArgumentOperation { Parent: { } parent } ? parent : user) is IInvocationOperation given
                && (ApiCall.Find(apis, Role.Sort, given)?.ValueOf("data") == operand.Unwrap()
                    || given.TargetMethod.Name == "Sort"
                    || !given.TargetMethod.DeclaringSyntaxReferences.IsEmpty)));

    // { 9, 1, 8 }
    private static bool Falls(FileOperations file, IOperation rows)
    {
        if (CertainValue.ElementsOf(file, rows) is not { } elements)
        {
            return false;
        }

        var numbers = elements.Select(element => element.Unwrap().ConstantValue is { HasValue: true, Value: IConvertible and not string and not char and var constant } ? constant as IConvertible : null).ToList();
        return numbers.Count > 1
            && numbers.TrueForAll(number => number is not null)
            && numbers.Skip(1).Zip(numbers, (later, earlier) => later!.ToDouble(CultureInfo.InvariantCulture) < earlier!.ToDouble(CultureInfo.InvariantCulture)).Any(falls => falls);
    }

    // The function of the last Select before the values are kept, with nothing but other functions before it.
    private static IOperation? MappedBy(ApiTable apis, IOperation value)
    {
        if (ApiCall.Find(apis, Role.Materialise, value)?.ValueOf("data") is not { } rows
            || ApiCall.Find(apis, Role.Sequence, rows) is not { } last
            || last.ValueOf("map") is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation map })
        {
            return null;
        }

        for (var at = last.ValueOf("data"); at is IInvocationOperation; at = ApiCall.Find(apis, Role.Sequence, at)?.ValueOf("data"))
        {
            if (ApiCall.Find(apis, Role.Order, at) is not null)
            {
                return null;
            }
        }

        return map;
    }

    private static bool IsDrawn(ApiTable apis, IOperation map) =>
        map is IAnonymousFunctionOperation { Body.Operations: { Length: 1 } body }
        && body[0] is IReturnOperation { ReturnedValue: { } returned }
        && ApiCall.Find(apis, Role.Entropy, returned.Unwrap()) is not null;

    // line => double.Parse(line.Split(',')[2]); the first field may be a time.
    private static bool IsField(ApiTable apis, IOperation map) =>
        map.DescendantsAndSelf().Any(part => ApiCall.Find(apis, Role.ParseText, part)?.ValueOf("text") is IArrayElementReferenceOperation { Indices: { Length: 1 } indices } field
            && indices[0].ConstantValue is { HasValue: true, Value: > 0 }
            && ApiCall.Find(apis, Role.CutText, field.ArrayReference.Unwrap()) is not null);

    // actual.Zip(predicted, (a, p) => Math.Abs(a - p))
    private static bool IsMadeOfPairs(ApiTable apis, IOperation pairs) =>
        ApiCall.Find(apis, Role.Pair, pairs) is { Operation: IInvocationOperation call }
        && call.Arguments.Select(argument => (argument.Value.Unwrap() as IDelegateCreationOperation)?.Target).OfType<IAnonymousFunctionOperation>().FirstOrDefault() is { } map
        && map.Symbol.Parameters.All(parameter => map.Body.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(part.LocalOrParameter(), parameter)));

    private static bool IsFilledInNoOrder(ApiTable apis, FileOperations file, ILocalSymbol local)
    {
        var values = VariableContents.AddedTo(file, local).ToList();
        return values.Count > 0 && values.TrueForAll(value => ApiCall.Find(apis, Role.Entropy, value.Unwrap()) is not null || IsOfTwo(local, value));
    }

    // Math.Abs(actual[i] - predicted[i])
    private static bool IsOfTwo(ILocalSymbol local, IOperation value)
    {
        var read = value.DescendantsAndSelf().Select(ReorderedColumn.Element).Where(element => element is not null)
            .Select(element => (Rows: element!.Value.Rows.Variable(), Place: element.Value.Index.Unwrap().LocalOrParameter())).ToList();
        return read.Count == 2
            && read.TrueForAll(element => element is { Rows: not null, Place: not null } && !SymbolEqualityComparer.Default.Equals(element.Rows, local))
            && SymbolEqualityComparer.Default.Equals(read[0].Place, read[1].Place)
            && !SymbolEqualityComparer.Default.Equals(read[0].Rows, read[1].Rows);
    }
}
