using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data.ResultDiscarded;

/// <summary>Tells which calls of a file leave everything as it is, and what their results are made from.</summary>
internal sealed class ImmutableCalls
{
    private readonly FileOperations _file;
    private readonly ApiTable _apis;

    public ImmutableCalls(FileOperations file, ApiTable apis)
    {
        _file = file;
        _apis = apis;
    }

    /// <summary>Reads an operation as such a call; null where it is none, or may change something after all.</summary>
    public ApiCall? Find(IOperation operation)
    {
        if (operation is not IInvocationOperation { TargetMethod: var method } call
            || ApiCall.Find(_apis, Role.Immutable, call) is not { Entry: var line } found
            || _apis.Find(Role.Mutable, method) is not null
            || line.Find("ending") is { } ending && method.Name.EndsWith(ending, StringComparison.Ordinal)
            || line.Find("gives") is { } type && !Gives(method.ReturnType, type))
        {
            return null;
        }

        // The next draw is another one after it, and a result that lacks what was done has a report of its own.
        return _apis.Find(Role.Entropy, method) is null && _apis.Find(Role.Unfilled, method) is null && IsOff(found.OperandOf("in-place")) ? found : null;
    }

    /// <summary>What the result of a call is made from, through other such calls; null where the call is given nothing.</summary>
    public IOperation? OriginOf(ApiCall call)
    {
        var origin = call.Entry.Find("of") is not null ? call.OperandOf("of") : FirstOf((IInvocationOperation)call.Operation, call.Entry.Find("gives"));
        return origin?.Unwrap() is not { } value ? null
            : Find(value) is { } inner ? OriginOf(inner)
            : value;
    }

    private IOperation? FirstOf(IInvocationOperation call, string? type) =>
        call.Instance
        ?? call.Arguments
            .Where(argument => argument.ArgumentKind == ArgumentKind.Explicit && (type is null || argument.Value.Unwrap().Type is { } given && Gives(given, type)))
            .OrderBy(argument => argument.Parameter?.Ordinal)
            .FirstOrDefault()?.Value;

    private bool IsOff(IOperation? inPlace) =>
        inPlace is null || inPlace.IsNull() || CertainValue.Of(_file, inPlace).ConstantValue is { HasValue: true, Value: false or null };

    private bool Gives(ITypeSymbol result, string type) =>
        result is INamedTypeSymbol { IsTupleType: true, TupleElements: var parts }
            ? parts.All(part => Gives(part.Type, type))
            : result is INamedTypeSymbol named
                && _apis.Types(type).Any(known => named.BasesAndSelf().Any(at => SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, known)));
}
