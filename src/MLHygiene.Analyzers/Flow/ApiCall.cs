using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A call of a member that plays a role, with its operands by the name of the fact that tells them.</summary>
internal sealed class ApiCall
{
    private readonly ApiTable _apis;

    private ApiCall(IOperation operation, ModelEntry entry, ApiTable apis)
    {
        Operation = operation;
        Entry = entry;
        _apis = apis;
    }

    /// <summary>The invocation, object creation, operator or property read.</summary>
    public IOperation Operation { get; }

    /// <summary>The line that gave the member its role.</summary>
    public ModelEntry Entry { get; }

    /// <summary>Reads an operation as a call of an API with a role; null where it is none.</summary>
    public static ApiCall? Find(ApiTable apis, Role role, IOperation operation) =>
        operation.CalledMember() is { } member && apis.Find(role, member) is { } entry ? new ApiCall(operation, entry, apis) : null;

    /// <summary>
    /// What the call is given for the parameter that a fact names, unwrapped. Null where the line does not state the fact
    /// or the overload lacks the parameter. A value that the caller left out is its default.
    /// </summary>
    public IOperation? ValueOf(string fact) => OperandOf(fact)?.Unwrap();

    /// <summary>What the call is given for the parameter that a fact names, with the conversions around it.</summary>
    public IOperation? OperandOf(string fact) =>
        Entry.Find(fact) is { } parameter ? Operation.OperandFor(parameter) ?? RenamedOperand(parameter) : null;

    // What overrides or implements a member may call its parameters otherwise.
    private IOperation? RenamedOperand(string parameter) =>
        Operation.CalledMember() is IMethodSymbol called
        && called.Definition() is var definition
        && _apis.Resolve(Entry) is { Length: 1 } named
        && named[0] is IMethodSymbol member
        && !SymbolEqualityComparer.Default.Equals(member, definition)
        && member.Parameters.Length == definition.Parameters.Length
        && member.Parameters.FirstOrDefault(known => string.Equals(known.Name, parameter, StringComparison.Ordinal)) is { } place
            ? Operation.OperandFor(definition.Parameters[place.Ordinal].Name)
            : null;
}
