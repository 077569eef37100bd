using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// The calls that stand in one expression behind a query: <c>query.Skip(10).Select(map).ToList()</c>. They are one evaluation of it.
/// </summary>
internal sealed class PartChain
{
    private readonly ApiTable _apis;

    private bool _isLazy = true;
    private bool _isFiltered;

    private PartChain(ApiTable apis, FileOperations file, ValuePath source)
    {
        _apis = apis;
        File = file;
        LazyEnd = source;
        End = source;
    }

    public FileOperations File { get; }

    /// <summary>Which rows of the query are left at the end.</summary>
    public RowPart Part { get; private set; }

    /// <summary>The call that decides that; the first call where none does; null where there is no call.</summary>
    public IOperation? Reading { get; private set; }

    /// <summary>The last expression of the chain that is still a query.</summary>
    public ValuePath LazyEnd { get; private set; }

    /// <summary>The last expression of the chain.</summary>
    public ValuePath End { get; private set; }

    /// <summary>Whether no row is looked at: a count is the same in every order.</summary>
    public bool OnlyCounts { get; private set; }

    public static PartChain Read(ApiTable apis, FileOperations file, ValuePath source)
    {
        var chain = new PartChain(apis, file, source);
        for (var steps = 0; steps < FlowLimits.MaxHolders && chain.Advance(); steps++)
        {
        }

        return chain;
    }

    private bool Advance()
    {
        var (user, operand) = ValueFlow.UseOf(End.Operation);
        switch (user)
        {
            case IArgumentOperation { Parent: { } call } argument:
                return AdvanceTo(call, argument.Parameter?.Name, argument);
            case IInvocationOperation call when call.Instance == operand:
                return AdvanceTo(call, FactGrammar.Receiver, argument: null);
            case IReturnOperation returned when Reading is not null && End.Return(File, returned) is { } outer:
                return GoOn(outer, outer.Operation);
            case { Parent: { } collection } when user.IsSpread():
                Reading ??= End.Operation;
                _isLazy = false;
                return GoOn(End.Then(collection), collection);
            default:
                return false;
        }
    }

    private bool AdvanceTo(IOperation call, string? parameter, IArgumentOperation? argument)
    {
        if (Takes(Role.Split, "data", call, parameter) is { } split && split.Entry["part"] is not ("pair" or "folds"))
        {
            Take(PartOf(split), split.Operation);
        }
        else if (Takes(Role.Exclude, "other", call, parameter) is not null)
        {
            Part = RowPart.Excluded;
            Reading = call;
            _isLazy = false;
            return GoOn(LambdaCall(call) is { } caller ? End.Then(caller) : End.Then(call), call);
        }
        else if (Takes(Role.Sequence, "data", call, parameter) is { } step)
        {
            var map = step.ValueOf("map");
            _isFiltered |= map is null;
            if (map is not null && PartOfEachGroup(map) is var part and not RowPart.Whole)
            {
                Take(part, call);
            }
        }
        else if (argument is null || IsFollowed(call))
        {
            return false;
        }
        else if (call.Type.RowType() is null)
        {
            Reading ??= call;
            OnlyCounts = IsCount(call);
            return false;
        }
        else if (Takes(Role.Exclude, "data", call, parameter) is not null)
        {
            _isFiltered = true;
        }
        else
        {
            // A copy keeps the order; what else a call makes of the rows is not known.
            _isFiltered |= call.Type.IsLazySequence() || !SymbolEqualityComparer.Default.Equals(call.Type.RowType(), argument.Value.Type.RowType());
            _isLazy = false;
        }

        Reading ??= call;
        return GoOn(End.Then(call), call);
    }

    private bool GoOn(ValuePath next, IOperation call)
    {
        End = next;
        _isLazy &= call.IsLazySequence();
        if (_isLazy)
        {
            LazyEnd = next;
        }

        return true;
    }

    private ApiCall? Takes(Role role, string fact, IOperation call, string? parameter) =>
        ApiCall.Find(_apis, role, call) is { } found && string.Equals(found.Entry.Find(fact), parameter, StringComparison.Ordinal) ? found : null;

    // What a helper of the file does with the rows is read where it does it.
    private bool IsFollowed(IOperation call) =>
        call.CalledMember() is IMethodSymbol method && ValueFlow.IsHelper(File, method.Definition());

    // groups.SelectMany(group => group.Take(10))
    private RowPart PartOfEachGroup(IOperation map) =>
        map is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { IsEmpty: false } parameters } }
        && IsGroup(parameters[0].Type)
        && File.ReferencesTo(parameters[0]) is { Count: 1 } references
            ? Read(_apis, File, ValuePath.Begin(references[0])).Part
            : RowPart.Whole;

    // The elements of other collections may as well be columns.
    private static bool IsGroup(ITypeSymbol type) => type.IsLazySequence() || type is { Name: "IGrouping" } && type.RowType() is not null;

    private void Take(RowPart part, IOperation reading)
    {
        if (_isFiltered && Part == RowPart.Whole)
        {
            return;
        }

        if (Part == RowPart.Whole || part != RowPart.First)
        {
            Part = Part == RowPart.Rest ? RowPart.Rest : part;
            Reading = reading;
        }
    }

    private static RowPart PartOf(ApiCall split) => split.Entry["part"] switch
    {
        "first" => RowPart.First,
        "rest" => RowPart.Rest,
        "range" => split.ValueOf("range") is IRangeOperation range && IsFromStart(range) ? RowPart.First
            : split.ValueOf("range") is IRangeOperation ? RowPart.Rest
            : RowPart.Some,
        "all" => IsLazyInParts(split.Operation.Type) ? RowPart.All : RowPart.Whole,
        _ => RowPart.Some,
    };

    private static bool IsFromStart(IRangeOperation range) =>
        range.LeftOperand?.Unwrap() is null or { ConstantValue: { HasValue: true, Value: 0 } };

    private static bool IsLazyInParts(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TupleElements: { IsDefault: false } parts } && parts.Count(part => part.Type.IsLazySequence()) > 1;

    private static bool IsCount(IOperation call) =>
        call.Type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Boolean }
        && call is IInvocationOperation { Arguments.Length: 1 };

    // rows.Where(row => !other.Contains(row)): what becomes of the answer is what becomes of the rows.
    private static IOperation? LambdaCall(IOperation answer)
    {
        if (answer.Type is not { SpecialType: SpecialType.System_Boolean })
        {
            return null;
        }

        var at = answer;
        while (at is not (null or IAnonymousFunctionOperation))
        {
            at = at.Parent;
        }

        var function = at?.Parent is IDelegateCreationOperation delegateCreation ? delegateCreation : at;
        return function is not null && ValueFlow.UseOf(function).User is IArgumentOperation { Parent: { } call } ? call : null;
    }
}
