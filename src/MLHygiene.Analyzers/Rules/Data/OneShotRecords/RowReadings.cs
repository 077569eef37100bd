using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Finds every reading of the rows that a source gives, as far as the file shows it.</summary>
internal sealed class RowReadings
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly OneShotSource _source;
    private readonly HashSet<(IOperation Holder, IOperation? Entry)> _seen = new();
    private readonly Queue<(ValuePath Rows, ReadingKind Kind)> _work = new();
    private readonly List<RowReading> _found = new();
    private readonly List<ISymbol> _leaving = new();

    private RowReadings(ApiTable apis, FileOperations file, OneShotSource source)
    {
        _apis = apis;
        _file = file;
        _source = source;
    }

    /// <summary>The readings.</summary>
    public IReadOnlyList<RowReading> Found => _found;

    /// <summary>The functions that return the rows.</summary>
    public IReadOnlyList<ISymbol> Leaving => _leaving;

    public static RowReadings Of(ApiTable apis, FileOperations file, OneShotSource source)
    {
        var readings = new RowReadings(apis, file, source);
        readings._work.Enqueue((ValuePath.Begin(source.Operation), ReadingKind.Whole));
        while (readings._work.Count > 0)
        {
            var (rows, kind) = readings._work.Dequeue();
            if (!readings._seen.Add((rows.Operation, rows.Entry?.Operation)))
            {
                continue;
            }

            if (readings._seen.Count > FlowLimits.MaxHolders)
            {
                readings._found.Clear();
                break;
            }

            readings.Follow(rows, kind);
        }

        return readings;
    }

    private void Follow(ValuePath rows, ReadingKind kind)
    {
        var (user, operand) = ValueFlow.UseOf(rows.Operation);
        switch (user)
        {
            case IForEachLoopOperation loop when loop.Collection == operand:
                Add(rows, loop.Collection, LoopExit.IsNeverLeft(loop) ? kind : ReadingKind.Some);
                return;
            case { Parent: { } } when user.IsSpread():
                Add(rows, user, kind);
                return;
            case IArgumentOperation { Parent: { } call }:
                if (!FollowInto(rows, kind, call, operand))
                {
                    break;
                }

                return;
            case IInvocationOperation call when call.Instance == operand:
                FollowInto(rows, kind, call, operand);
                return;
            case IReturnOperation returned when rows.Entry is null && ValueFlow.Returner(_file, returned) is { } function:
                _leaving.Add(function);
                break;
        }

        var next = rows.Next(_file).ToList();
        if (next.Count == 0 && kind is ReadingKind.First or ReadingKind.Rest && user is not IVariableInitializerOperation)
        {
            // Whoever gets a part will read it.
            Add(rows, rows.Operation, kind);
        }

        next.ForEach(step => _work.Enqueue((step, kind)));
    }

    /// <summary>Whether a call is known to read the rows, or to give them on.</summary>
    private bool FollowInto(ValuePath rows, ReadingKind kind, IOperation call, IOperation operand)
    {
        if (call.Type.IsLazySequence() && PartOf(call, operand) is { } part)
        {
            _work.Enqueue((rows.Then(call), part == ReadingKind.Whole || kind == ReadingKind.Rest ? kind : part));
            return true;
        }

        if (KindOf(call, operand) is { } reading)
        {
            Add(rows, call, reading == ReadingKind.Whole || kind == ReadingKind.Some ? kind : reading);
            return true;
        }

        if (ApiCall.Find(_apis, Role.Consume, call)?.OperandOf("from") == operand && ValueFlow.UseOf(call) is { User: IWhileLoopOperation { ConditionIsTop: true } loop })
        {
            Add(rows, call, LoopExit.IsNeverLeft(loop) ? kind : ReadingKind.Some);
            return true;
        }

        return false;
    }

    // What a call that only passes rows on leaves of them.
    private ReadingKind? PartOf(IOperation call, IOperation operand) =>
        Takes(Role.Sequence, call, operand) || Takes(Role.Order, call, operand) || Takes(Role.Keep, call, operand) ? ReadingKind.Whole
        : ApiCall.Find(_apis, Role.Split, call) is { } split && split.OperandOf("data") == operand ? split.Entry["part"] switch
        {
            "first" => ReadingKind.First,
            "rest" => ReadingKind.Rest,
            "some" => ReadingKind.Whole,
            _ => ReadingKind.Some,
        }
        : null;

    private ReadingKind? KindOf(IOperation call, IOperation operand) =>
        ApiCall.Find(_apis, Role.Pass, call) is { } pass && pass.OperandOf("data") == operand
            ? pass.Entry["to"] is "end" ? ReadingKind.Whole : ReadingKind.Question
        : Takes(Role.Keep, call, operand) || Takes(Role.Statistic, call, operand) || Takes(Role.Parallel, call, operand) ? ReadingKind.Whole
        : ApiCall.Find(_apis, Role.Element, call) is { } element && element.OperandOf("data") == operand
            ? element.Entry.Find("place") is null ? ReadingKind.Some : ReadingKind.Whole
        : null;

    private bool Takes(Role role, IOperation call, IOperation operand) =>
        ApiCall.Find(_apis, role, call) is { } found && found.OperandOf("data") == operand;

    private void Add(ValuePath rows, IOperation operation, ReadingKind kind) => _found.Add(new RowReading(_source, rows, operation, kind));
}
