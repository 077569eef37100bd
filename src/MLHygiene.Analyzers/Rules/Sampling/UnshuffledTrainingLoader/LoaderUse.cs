using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// A loader that does not shuffle, as one place of the file gets it: from the library, or from a helper that makes one for each of
/// its callers.
/// </summary>
internal sealed class LoaderUse
{
    private LoaderUse(ApiCall loader, IOperation place, IOperation made, IOperation data, string? parameter)
    {
        Loader = loader;
        Place = place;
        Made = made;
        Data = data;
        Parameter = parameter;
    }

    public ApiCall Loader { get; }

    /// <summary>The call that should shuffle: that of the loader, or that of a helper which is told not to.</summary>
    public IOperation Place { get; }

    /// <summary>The call that gives the loader.</summary>
    public IOperation Made { get; }

    /// <summary>The rows.</summary>
    public IOperation Data { get; }

    /// <summary>The parameter of <see cref="Place"/> that should be true; null where a step before the loader shuffles.</summary>
    public string? Parameter { get; }

    /// <summary>The uses of the loader that a call makes; none where it shuffles, or may.</summary>
    public static IEnumerable<LoaderUse> Of(FileOperations file, ApiTable apis, ApiCall loader)
    {
        if (loader.Entry.Find("shuffle") is not { } parameter)
        {
            return loader.Entry.Find("before") is not null && RowSource.Of(file, apis, loader) is { } source
                ? new[] { new LoaderUse(loader, loader.Operation, loader.Operation, source, parameter: null) }
                : Enumerable.Empty<LoaderUse>();
        }

        if (loader.ValueOf("data") is not { } data || loader.ValueOf("shuffle") is not { } shuffle)
        {
            return Enumerable.Empty<LoaderUse>();
        }

        var own = IsFalse(shuffle)
            ? new[] { new LoaderUse(loader, loader.Operation, loader.Operation, data, parameter) }
            : Enumerable.Empty<LoaderUse>();
        return own.Concat(OfCallers(file, loader, data, shuffle, parameter));
    }

    private static IEnumerable<LoaderUse> OfCallers(FileOperations file, ApiCall loader, IOperation data, IOperation shuffle, string parameter)
    {
        if (file.FunctionOf(loader.Operation) is not IMethodSymbol helper || (ParameterOf(file, helper, data) ?? ParameterOf(file, helper, shuffle)) is null)
        {
            return Enumerable.Empty<LoaderUse>();
        }

        var rows = ParameterOf(file, helper, data);
        var order = ParameterOf(file, helper, shuffle);
        var holders = ValueFlow.Follow(file, loader.Operation);
        return from call in ValueFlow.CallersOf(file, helper)
               where holders.Contains(call) && (order is null ? IsFalse(shuffle) : call.ValueFor(order) is { } told && IsFalse(told))
               let given = rows is null ? data : call.ValueFor(rows)
               where given is not null
               select order is null
                   ? new LoaderUse(loader, loader.Operation, call, given, parameter)
                   : new LoaderUse(loader, call, call, given, order);
    }

    private static string? ParameterOf(FileOperations file, IMethodSymbol helper, IOperation value) =>
        value is IParameterReferenceOperation { Parameter: var parameter }
        && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, helper)
        && file.WritesTo(parameter).Count == 0
            ? parameter.Name
            : null;

    private static bool IsFalse(IOperation shuffle) => shuffle is { ConstantValue: { HasValue: true, Value: false } };
}
