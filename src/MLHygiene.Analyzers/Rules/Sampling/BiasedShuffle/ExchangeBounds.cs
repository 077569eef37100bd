using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>The places that each step of a shuffle draws from, and those that it would have to draw from.</summary>
internal sealed class ExchangeBounds
{
    private readonly FileOperations _file;
    private readonly ExchangeLoop _loop;

    public ExchangeBounds(FileOperations file, ExchangeLoop loop)
    {
        _file = file;
        _loop = loop;
    }

    /// <summary>What is wrong with the places; null where every order is equally likely, or it is not known.</summary>
    public ExchangeFlaw? Flaw
    {
        get
        {
            var (from, below, place) = (_loop.From, _loop.Below, _loop.Place);
            if (from is { IsConstant: true, Constant: 0 } && below.IsAtCounter)
            {
                return below.Constant == place.Constant ? ExchangeFlaw.NeverStays : null;
            }

            if (from.IsAtCounter && below.IsAtCount)
            {
                return from.Constant == place.Constant + 1 && below.Constant == 0 ? ExchangeFlaw.NeverStays
                    : from.Constant == place.Constant && below.Constant == -1 && IsLengthOfRows(below) ? ExchangeFlaw.LastNeverDrawn
                    : null;
            }

            return from is { IsConstant: true, Constant: 0 } && below.IsAtCount && Walk is { } walk && walk.CountsWith(below)
                ? below.Constant == 0 ? ExchangeFlaw.DrawnFromAll : below.Constant == -1 ? ExchangeFlaw.LastNeverDrawn : null
                : null;
        }
    }

    /// <summary>Whether the loop goes over all of the rows that it exchanges.</summary>
    public bool IsOverAllRows => Walk is { } walk && IsLengthOfRows(walk);

    /// <summary>The arguments of a draw that makes the shuffle fair; null where they are not known.</summary>
    public string? FairArguments
    {
        get
        {
            if (!_loop.IsPlain)
            {
                return null;
            }

            if (_loop.From.IsAtCounter)
            {
                return FromPlace;
            }

            return _loop.Below.IsAtCounter || !IsAscending ? UpToPlace
                : Start is { Constant: 0 } ? FromPlace
                : LastIsExchanged ? UpToPlace
                : null;
        }
    }

    private string? FromPlace => Count is { } count ? Text(_loop.Place) + ", " + count : null;

    private string UpToPlace => Text(_loop.Place.Plus(1));

    /// <summary>The number of rows, as the loop's draw writes it.</summary>
    private string? Count
    {
        get
        {
            var written = _loop.Draw.Below;
            if (written is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, RightOperand.ConstantValue.HasValue: true } less)
            {
                written = less.LeftOperand;
            }

            var moved = 0;
            return PlaceSum.Read(_file, written, _loop.Counter, ref moved) is { IsAtCount: true, Constant: 0 } ? written.Syntax.ToString() : null;
        }
    }

    private bool IsAscending => _loop.Loop.Descendants().Any(step => step is IIncrementOrDecrementOperation { Kind: OperationKind.Increment }
        or ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add });

    private PlaceSum? Start => FirstValue(_file, _loop) is { } first ? Read(first) : null;

    /// <summary>The number of places that the counter takes; null where it may leave some out.</summary>
    private PlaceSum? Walk
    {
        get
        {
            if (Start is not { } start || Condition is not { } condition || !PlaceSum.IsNamed(condition.LeftOperand, _loop.Counter)
                || Read(condition.RightOperand) is not { } limit || _loop.MovedAtDraw != 0)
            {
                return null;
            }

            var place = _loop.Place.Constant;
            if (IsAscending)
            {
                var last = condition.OperatorKind switch
                {
                    BinaryOperatorKind.LessThan or BinaryOperatorKind.NotEquals => limit.Plus(-1),
                    BinaryOperatorKind.LessThanOrEqual => limit,
                    _ => default(PlaceSum?),
                };
                return place == 0 && start is { IsConstant: true, Constant: 0 or 1 } && last is { IsAtCount: true, Constant: -1 or -2 } end ? end.Plus(-end.Constant) : null;
            }

            var first = condition.OperatorKind switch
            {
                BinaryOperatorKind.GreaterThan => limit.Plus(1),
                BinaryOperatorKind.GreaterThanOrEqual => limit,
                _ => default(PlaceSum?),
            };
            return first is { IsConstant: true } least && least.Constant + place is 0 or 1
                && start is { IsAtCount: true } && start.Constant + place == -1
                    ? start.Plus(-start.Constant)
                    : null;
        }
    }

    private IBinaryOperation? Condition => _loop.Loop switch
    {
        IForLoopOperation loop => loop.Condition as IBinaryOperation,
        IWhileLoopOperation { ConditionIsTop: true, ConditionIsUntil: false } loop => loop.Condition as IBinaryOperation,
        _ => null,
    };

    private bool LastIsExchanged =>
        Condition is { } condition && Read(condition.RightOperand) is { } limit
        && (condition.OperatorKind == BinaryOperatorKind.LessThan ? limit.Constant == 0 : limit.Constant == -1);

    private static IOperation? FirstValue(FileOperations file, ExchangeLoop loop) =>
        (loop.Loop as IForLoopOperation)?.Before
            .SelectMany(before => before.DescendantsAndSelf())
            .SelectMany(VariableWrites.Of)
            .Where(write => SymbolEqualityComparer.Default.Equals(write.Target, loop.Counter))
            .Select(write => write.Value)
            .FirstOrDefault()
        ?? (loop.Loop is IWhileLoopOperation && file.WritesTo(loop.Counter) is { Count: 2 } writes ? writes[0] : null);

    private PlaceSum? Read(IOperation expression)
    {
        var moved = 0;
        return PlaceSum.Read(_file, expression, _loop.Counter, ref moved);
    }

    private bool IsLengthOfRows(PlaceSum sum) => sum.Rows is { } counted && RowVariable.Of(_loop.Rows) is { } rows && counted.Equals(rows);

    // What is written stands for the counter where the draw is.
    private string Text(PlaceSum place)
    {
        var constant = place.Constant - _loop.MovedAtDraw;
        var name = _loop.Counter.Name;
        return constant == 0 ? name
            : name + (constant > 0 ? " + " : " - ") + Math.Abs(constant).ToString(CultureInfo.InvariantCulture);
    }
}
