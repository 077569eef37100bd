using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// One expression that has a value, and how the value came there. Unlike <see cref="ValueFlow"/>, a path leaves a helper
/// only by the call that it entered it through.
/// </summary>
internal sealed class ValuePath
{
    private ValuePath(IOperation operation, ValuePath? from, ValuePath? entry)
    {
        Operation = operation;
        From = from;
        Entry = entry;
    }

    public IOperation Operation { get; }

    /// <summary>The step before; null at the origin.</summary>
    public ValuePath? From { get; }

    /// <summary>The argument through which the value came into the function that it is in; null where it was made there.</summary>
    public ValuePath? Entry { get; }

    /// <summary>Where a value begins.</summary>
    public static ValuePath Begin(IOperation origin) => new(origin, from: null, entry: null);

    /// <summary>The value, or something made of it, goes on in an expression of the same function.</summary>
    public ValuePath Then(IOperation operation) => new(operation, this, Entry);

    /// <summary>The expressions that have the value one step on.</summary>
    public IEnumerable<ValuePath> Next(FileOperations file)
    {
        var (user, _) = ValueFlow.UseOf(Operation);
        if (user is IReturnOperation returned)
        {
            if (Return(file, returned) is { } call)
            {
                yield return call;
            }

            yield break;
        }

        foreach (var alias in ValueFlow.Aliases(file, Operation))
        {
            yield return new ValuePath(alias, this, EntryOf(alias, user));
        }
    }

    /// <summary>The call that has the value when it is returned; null where it came into the function in another way.</summary>
    public ValuePath? Return(FileOperations file, IReturnOperation returned) =>
        ValueFlow.Returner(file, returned) is { } function ? Return(file, function) : null;

    /// <summary>The call that has what a function returns; null where the value came into the function in another way.</summary>
    public ValuePath? Return(FileOperations file, ISymbol function) =>
        Entry is not null
        && ValueFlow.UseOf(Entry.Operation).User is IArgumentOperation { Parent: { } call }
        && ValueFlow.CallersOf(file, function).Contains(call)
            ? new ValuePath(call, this, Entry.Entry)
            : null;

    private ValuePath? EntryOf(IOperation alias, IOperation? user) => alias switch
    {
        IParameterReferenceOperation when user is IArgumentOperation => this,
        // Whoever runs later can read a field.
        IFieldReferenceOperation or IPropertyReferenceOperation => null,
        _ => Entry,
    };
}
