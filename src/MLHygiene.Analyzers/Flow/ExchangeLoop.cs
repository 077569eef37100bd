using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// A loop whose steps do nothing but exchange the row at the loop's counter with a row at a drawn place: the form of every shuffle
/// that is written by hand.
/// </summary>
internal sealed class ExchangeLoop
{
    private ExchangeLoop(
        ILoopOperation loop, BoundedDraw draw, ISymbol counter, IOperation rows, PlaceSum from, PlaceSum below, PlaceSum place, int movedAtDraw, bool isPlain)
    {
        Loop = loop;
        Draw = draw;
        Counter = counter;
        Rows = rows;
        From = from;
        Below = below;
        Place = place;
        MovedAtDraw = movedAtDraw;
        IsPlain = isPlain;
    }

    public ILoopOperation Loop { get; }

    public BoundedDraw Draw { get; }

    public ISymbol Counter { get; }

    /// <summary>The rows that are exchanged.</summary>
    public IOperation Rows { get; }

    /// <summary>The least place that is drawn.</summary>
    public PlaceSum From { get; }

    /// <summary>The first place that is too large to be drawn.</summary>
    public PlaceSum Below { get; }

    /// <summary>The place that the drawn one is exchanged with.</summary>
    public PlaceSum Place { get; }

    /// <summary>How far the counter has moved within the step when the place is drawn.</summary>
    public int MovedAtDraw { get; }

    /// <summary>Whether the place is what the draw gives, with nothing added, and the draw does not move the counter.</summary>
    public bool IsPlain { get; }

    /// <summary>Reads the loop around a draw; null where the loop does anything else.</summary>
    public static ExchangeLoop? Find(FileOperations file, BoundedDraw draw) =>
        LoopAround(draw.Operation) is { } loop && Counted(loop) is { } counter ? new Reader(file, draw, loop, counter).Read() : null;

    private static ILoopOperation? LoopAround(IOperation operation)
    {
        for (var at = operation.Parent; at is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation); at = at.Parent)
        {
            if (at is ILoopOperation loop)
            {
                return loop is IForLoopOperation or IWhileLoopOperation ? loop : null;
            }
        }

        return null;
    }

    // The one variable that the loop moves by one.
    private static ISymbol? Counted(ILoopOperation loop)
    {
        var counters = loop.Descendants().OfType<IIncrementOrDecrementOperation>()
            .Select(step => step.Target.Unwrap() switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
                _ => null,
            })
            .Concat(loop.Descendants().OfType<ICompoundAssignmentOperation>().Select(step => IsByOne(step) ? (step.Target as ILocalReferenceOperation)?.Local : null))
            .ToList();
        return counters.Count == 1 ? counters[0] : null;
    }

    private static bool IsByOne(ICompoundAssignmentOperation step) =>
        step is { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, Value.ConstantValue: { HasValue: true, Value: 1 } };

    private sealed class Reader
    {
        private readonly FileOperations _file;
        private readonly BoundedDraw _draw;
        private readonly ILoopOperation _loop;
        private readonly ISymbol _counter;
        private int _moved;
        private int _movedAtDraw;
        private bool _isPlain;
        private PlaceSum? _from;
        private PlaceSum? _below;
        private ISymbol? _drawn;

        public Reader(FileOperations file, BoundedDraw draw, ILoopOperation loop, ISymbol counter)
        {
            _file = file;
            _draw = draw;
            _loop = loop;
            _counter = counter;
        }

        public ExchangeLoop? Read()
        {
            // while (n-- > 1)
            if (_loop is IWhileLoopOperation { Condition: IBinaryOperation condition, ConditionIsTop: true })
            {
                _ = PlaceSum.Read(_file, condition.LeftOperand, _counter, ref _moved);
            }

            var statements = _loop.Body is IBlockOperation block ? block.Operations : ImmutableArray.Create(_loop.Body);
            Exchange? exchange = null;
            for (var index = 0; index < statements.Length;)
            {
                if (exchange is null && Exchange.Read(statements, index) is { } found)
                {
                    exchange = found;
                    if (!Places(found))
                    {
                        return null;
                    }

                    index += found.Length;
                }
                else if (IsDraw(statements[index]) || IsMove(statements[index]))
                {
                    index++;
                }
                else
                {
                    return null;
                }
            }

            return exchange is not null && _from is { } from && _below is { } below && _place is { IsAtCounter: true } place
                ? new ExchangeLoop(_loop, _draw, _counter, exchange.Rows, from, below, place, _movedAtDraw, _isPlain)
                : null;
        }

        private PlaceSum? _place;

        // var j = rng.Next(n);
        private bool IsDraw(IOperation statement)
        {
            var (target, value) = statement switch
            {
                IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations } when declarations[0].Declarators is { Length: 1 } declarators =>
                    (declarators[0].Symbol, declarators[0].GetVariableInitializer()?.Value),
                IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment } =>
                    ((ISymbol)local.Local, assignment.Value),
                _ => (null, null),
            };
            if (target is null || value is null || _drawn is not null || SymbolEqualityComparer.Default.Equals(target, _counter) || !ReadsDraw(value))
            {
                return false;
            }

            _drawn = target;
            return true;
        }

        private bool ReadsDraw(IOperation value)
        {
            var drawn = value.Unwrap();
            PlaceSum? shift = PlaceSum.Of(0);
            _movedAtDraw = _moved;
            _isPlain = drawn == _draw.Operation;
            if (!_isPlain)
            {
                // i + rng.Next(n - i)
                if (drawn is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum)
                {
                    return false;
                }

                var other = sum.LeftOperand.Unwrap() == _draw.Operation ? sum.RightOperand : sum.RightOperand.Unwrap() == _draw.Operation ? sum.LeftOperand : null;
                shift = other is null ? null : PlaceSum.Read(_file, other, _counter, ref _moved);
            }

            var from = _draw.IsFromZero ? PlaceSum.Of(0) : PlaceSum.Read(_file, _draw.From ?? _draw.Below, _counter, ref _moved);
            var below = PlaceSum.Read(_file, _draw.Below, _counter, ref _moved);
            _isPlain &= _moved == _movedAtDraw;
            if (shift is not { } added || from is not { } least || below is not { } limit)
            {
                return false;
            }

            _from = PlaceSum.Add(least, added, 1);
            _below = PlaceSum.Add(limit, added, 1);
            return _from is not null && _below is not null;
        }

        // n--;
        private bool IsMove(IOperation statement)
        {
            switch (statement)
            {
                case IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation step } when PlaceSum.IsNamed(step.Target, _counter):
                    _moved += step.Kind == OperationKind.Increment ? 1 : -1;
                    return true;
                case IExpressionStatementOperation { Operation: ICompoundAssignmentOperation step } when PlaceSum.IsNamed(step.Target, _counter) && IsByOne(step):
                    _moved += step.OperatorKind == BinaryOperatorKind.Add ? 1 : -1;
                    return true;
                default:
                    return false;
            }
        }

        private bool Places(Exchange exchange)
        {
            var (left, right) = (exchange.Left, exchange.Right);
            var other = IsDrawn(left) ? right : IsDrawn(right) ? left : null;
            if (other is null || IsDrawn(other))
            {
                return false;
            }

            _place = PlaceSum.Read(_file, other, _counter, ref _moved);
            return true;
        }

        private bool IsDrawn(IOperation place) =>
            _drawn is not null ? PlaceSum.IsNamed(place, _drawn)
            : place.Unwrap() == _draw.Operation && ReadsDraw(place);
    }

    /// <summary>One or more statements that exchange two rows.</summary>
    private sealed class Exchange
    {
        private Exchange(IOperation rows, IOperation left, IOperation right, int length)
        {
            Rows = rows;
            Left = left;
            Right = right;
            Length = length;
        }

        public IOperation Rows { get; }

        public IOperation Left { get; }

        public IOperation Right { get; }

        /// <summary>How many statements it takes.</summary>
        public int Length { get; }

        public static Exchange? Read(IReadOnlyList<IOperation> statements, int index) =>
            Tuples(statements[index]) ?? Call(statements[index]) ?? Held(statements, index);

        // (a[i], a[j]) = (a[j], a[i]);
        private static Exchange? Tuples(IOperation statement) =>
            statement is IExpressionStatementOperation { Operation: IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: { Length: 2 } targets } } assignment }
            && assignment.Value.Unwrap() is ITupleOperation { Elements: { Length: 2 } values }
            && Element(targets[0]) is { } first && Element(targets[1]) is { } second
            && IsSame(first, Element(values[1])) && IsSame(second, Element(values[0]))
                ? Of(first, second, length: 1)
                : null;

        // Swap(ref a[i], ref a[j]); Swap(a, i, j); a.Swap(i, j);
        private static Exchange? Call(IOperation statement)
        {
            if (statement is not IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod.Name: "Swap" or "swap" or "Exchange" } call })
            {
                return null;
            }

            var arguments = call.Arguments.Select(argument => argument.Value.Unwrap()).ToList();
            if (arguments.Count == 2 && Element(arguments[0]) is { } first && Element(arguments[1]) is { } second
                && call.Arguments.All(argument => argument.Parameter?.RefKind == RefKind.Ref))
            {
                return Of(first, second, length: 1);
            }

            var places = arguments.Where(argument => argument.Type?.SpecialType == SpecialType.System_Int32).ToList();
            var rows = call.Instance is not null and not IInstanceReferenceOperation ? call.Instance
                : arguments.FirstOrDefault(argument => RowVariable.Of(argument) is not null && argument.Type?.SpecialType != SpecialType.System_Int32);
            return places.Count == 2 && rows is not null && arguments.Count <= 3 ? new Exchange(rows, places[0], places[1], length: 1) : null;
        }

        // var held = a[i]; a[i] = a[j]; a[j] = held;
        private static Exchange? Held(IReadOnlyList<IOperation> statements, int index)
        {
            if (index + 2 >= statements.Count)
            {
                return null;
            }

            var (held, kept) = Hold(statements[index]);
            return held is not null
                && Element(kept) is { } first
                && Write(statements[index + 1]) is { } over && IsSame(first, Element(over.Target)) && Element(over.Value) is { } second
                && Write(statements[index + 2]) is { } back && IsSame(second, Element(back.Target)) && PlaceSum.IsNamed(back.Value, held)
                    ? Of(first, second, length: 3)
                    : null;
        }

        private static (ISymbol? Held, IOperation? Value) Hold(IOperation statement) => statement switch
        {
            IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations } when declarations[0].Declarators is { Length: 1 } declarators =>
                (declarators[0].Symbol, declarators[0].GetVariableInitializer()?.Value),
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment } =>
                (local.Local, assignment.Value),
            _ => (null, null),
        };

        private static ISimpleAssignmentOperation? Write(IOperation statement) =>
            (statement as IExpressionStatementOperation)?.Operation as ISimpleAssignmentOperation;

        private static Exchange? Of((IOperation Rows, IOperation Place) first, (IOperation Rows, IOperation Place) second, int length) =>
            RowVariable.Of(first.Rows) is { } rows && RowVariable.Of(second.Rows) is { } others && rows.Equals(others)
                ? new Exchange(first.Rows, first.Place, second.Place, length)
                : null;

        private static (IOperation Rows, IOperation Place)? Element(IOperation? expression) => expression?.Unwrap() switch
        {
            IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element => (element.ArrayReference.Unwrap(), indices[0].Unwrap()),
            IPropertyReferenceOperation { Instance: { } rows, Arguments: { Length: 1 } arguments } => (rows.Unwrap(), arguments[0].Value.Unwrap()),
            _ => null,
        };

        private static bool IsSame((IOperation Rows, IOperation Place)? left, (IOperation Rows, IOperation Place)? right) =>
            left is var (rows, place) && right is var (otherRows, otherPlace)
            && RowVariable.Of(rows) is { } variable && RowVariable.Of(otherRows) is { } other && variable.Equals(other)
            && string.Equals(place.Syntax.ToString(), otherPlace.Syntax.ToString(), StringComparison.Ordinal)
            && !place.DescendantsAndSelf().Any(step => step is IIncrementOrDecrementOperation or IInvocationOperation);
    }
}
