using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data.ResultDiscarded;

/// <summary>Tells statements that need no result: they ask whether a call throws, or how long it takes.</summary>
internal sealed class MeantDiscard
{
    private readonly FileOperations _file;
    private readonly ApiTable _apis;
    private readonly bool _isTestProject;
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _clocks;

    public MeantDiscard(FileOperations file, ApiTable apis, bool isTestProject)
    {
        _file = file;
        _apis = apis;
        _isTestProject = isTestProject;
        _clocks = new Lazy<ImmutableArray<INamedTypeSymbol>>(() => apis.Entries(Role.Clock)
            .Where(entry => entry.Find("gives") is "time")
            .SelectMany(entry => apis.Types(entry.Id.Container))
            .ToImmutableArray());
    }

    /// <summary>Whether nobody expects a result of a statement; <paramref name="origin"/> is what the result would be made from.</summary>
    public bool Is(IOperation statement, IOperation? origin) =>
        IsHandedOn(statement) || IsTried(statement, origin?.Variable()) || IsTimed(statement);

    // 'Assert.Throws(() => x.reshape(3))' hands on a function that does nothing else; a function for each element is meant to do something.
    private bool IsHandedOn(IOperation statement)
    {
        var isAlone = statement.Parent is IBlockOperation block && block.Operations.Count(operation => !operation.IsImplicit || operation == statement) == 1;
        switch (statement.EnclosingFunction())
        {
            case IAnonymousFunctionOperation lambda:
                return (_isTestProject || isAlone && statement.Parent?.Parent == lambda) && !IsForEach(lambda);
            case ILocalFunctionOperation function:
                return _file.NamesOf(function.Symbol).Count > 0 && (_isTestProject || isAlone && statement.Parent?.Parent == function);
            default:
                return isAlone && _file.FunctionOf(statement) is IMethodSymbol method && _file.NamesOf(method).Count > 0;
        }
    }

    private bool IsForEach(IOperation lambda)
    {
        var user = lambda.Parent;
        while (user is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            user = user.Parent;
        }

        return user is IArgumentOperation { Parent: { } call } && (ApiCall.Find(_apis, Role.Each, call) ?? ApiCall.Find(_apis, Role.Parallel, call)) is not null;
    }

    // A statement that the rest of its 'try' does not build upon asks whether it throws.
    private bool IsTried(IOperation statement, ISymbol? variable) =>
        statement.Parent is IBlockOperation { Parent: ITryOperation { Catches.IsEmpty: false } attempt } block
        && attempt.Body == block
        && (variable is null
            ? block.Operations.Length == 1
            : !_file.ReferencesTo(variable).Any(read => read.Syntax.SpanStart >= statement.Syntax.Span.End && read.Syntax.Span.End <= block.Syntax.Span.End));

    private bool IsTimed(IOperation statement)
    {
        var at = statement;
        while (at.Parent is IBlockOperation { Operations.Length: 1, Parent: ILoopOperation or IUsingOperation } or ILoopOperation or IUsingOperation)
        {
            at = at.Parent;
        }

        if (at.Parent is not IBlockOperation block)
        {
            return false;
        }

        var place = block.Operations.IndexOf(at);
        return place > 0 && ReadsClock(block.Operations[place - 1]) || place + 1 < block.Operations.Length && ReadsClock(block.Operations[place + 1]);
    }

    private bool ReadsClock(IOperation statement) =>
        statement.DescendantsAndSelf().Any(operation =>
            operation.CalledMember()?.ContainingType is { } type && _clocks.Value.Contains(type, SymbolEqualityComparer.Default));
}
