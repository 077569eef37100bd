using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>One reading of rows.</summary>
internal sealed class RowReading
{
    private readonly OneShotSource _source;
    private readonly ValuePath _path;

    public RowReading(OneShotSource source, ValuePath path, IOperation operation, ReadingKind kind)
    {
        _source = source;
        _path = path;
        Operation = operation;
        Kind = kind;
        Site = SiteOf(source, path);
    }

    /// <summary>The call that reads, or the collection of a loop.</summary>
    public IOperation Operation { get; }

    public ReadingKind Kind { get; }

    /// <summary>Where the function that has the rows reads them, or hands them to the helper that does; null where another function caught them.</summary>
    public IOperation? Site { get; }

    /// <summary>What the program calls the reading.</summary>
    public string Name => Operation switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        IObjectCreationOperation { Type: { } type } => "new " + type.Name,
        _ when ValueFlow.UseOf(Operation).User is IForEachLoopOperation => $"foreach over {ShortText.Of(Operation.Syntax)}",
        _ => ShortText.Of(Operation.Syntax),
    };

    /// <summary>The loop, or the function that is called for each row, that reads all of the rows in each round; null where there is none.</summary>
    public Round? RoundOf(ApiTable apis) =>
        Kind is ReadingKind.Whole or ReadingKind.Rest
            ? Steps().SelectMany(step => Round.AllAround(apis, step).Where(round => Repeats(round, step))).FirstOrDefault()
            : null;

    // A loop with a condition may wait for what the reading gives.
    private bool Repeats(Round round, IOperation step) =>
        round.Code is not IWhileLoopOperation
        && (_source.Reader is { } reader ? !round.Declares(reader) : !_source.Operation.IsInside(round.Code))
        && (round.Code is not ILoopOperation loop || !LoopExit.IsLeftAfter(loop, step));

    private IEnumerable<IOperation> Steps()
    {
        yield return Operation;
        for (var at = _path; at is not null; at = at.From)
        {
            yield return at.Operation;
        }
    }

    private static IOperation? SiteOf(OneShotSource source, ValuePath path)
    {
        var function = source.Operation.EnclosingFunction();
        var steps = new Stack<IOperation>();
        for (var at = path; at is not null; at = at.From)
        {
            steps.Push(at.Operation);
        }

        var site = steps.TakeWhile(step => step.EnclosingFunction() == function).LastOrDefault();
        var entered = steps.SkipWhile(step => step.EnclosingFunction() == function).FirstOrDefault();
        return entered is null or IParameterReferenceOperation ? site : null;
    }
}
