using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow.Provenance.OwnModels;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <content>Models of the program's own: predictions held against labels, and what counts or sums them up.</content>
internal sealed partial class Interpreter
{
    // The conditions that hold predictions against labels.
    private readonly Dictionary<SyntaxNode, Value> _verdicts = new();

    // Functions of numbers, such as a root, and statistics of one row.
    private Value? Pass(IInvocationOperation call, List<OwnOperand> operands)
    {
        if (operands.Count == 0 || !Carriers.IsNumber(call.Type))
        {
            return null;
        }

        if (operands[0].IsOneRow && _apis.Find(Role.Statistic, call.TargetMethod) is not null)
        {
            return operands[0].Value;
        }

        return operands.All(operand => operand.Carrier == Carrier.None) && operands.FirstOrDefault(operand => !operand.Value.Facts.IsEmpty) is not null
            ? Numbers(operands.Select(operand => operand.Value).ToArray())
            : null;
    }

    // What numbers are computed to. A verdict stays one, and so does what was learned.
    private static Value? Numbers(params Value[] operands)
    {
        foreach (var form in new[] { DataForm.Metric, DataForm.Verdict })
        {
            var known = operands.SelectMany(operand => operand.Facts).OfType<DataFact>().Where(data => data.Form == form).ToList();
            if (known.Count > 0)
            {
                return Value.Of(DataFact.Create(form, known.SelectMany(data => data.Rows), known.SelectMany(data => data.Lessons)));
            }
        }

        if (!operands.Any(operand => operand.IsAll<LearnedFact>()) || operands.Any(operand => operand.Facts.OfType<DataFact>().Any()))
        {
            return null;
        }

        return Value.Of(LearnedFact.Of(ClassStatistics.Merge(
            operands.SelectMany(operand => operand.Facts.OfType<LearnedFact>()).SelectMany(learned => learned.Lessons))));
    }

    // What a sum is where there are no rows does not matter.
    private static Value Settled(Value sum) =>
        sum.Facts.Any(fact => fact is LearnedFact) && sum.Facts.All(fact => fact is LearnedFact or ConstantFact)
            ? Value.Of(sum.Facts.OfType<LearnedFact>())
            : sum;

    private Value Compute(IBinaryOperation binary, Value left, Value right)
    {
        if (!_readsOwnModels)
        {
            return Combine(binary, left, right);
        }

        (left, right) = (Settled(left), Settled(right));
        return (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.Subtract
                ? Verdict(left, right, binary.Syntax) ?? Verdict(right, left, binary.Syntax)
                : null)
            ?? Numbers(left, right)
            ?? Combine(binary, left, right);
    }

    // A prediction held against a label.
    private Value? Verdict(Value prediction, Value label, SyntaxNode at) =>
        prediction.IsAll<DataFact>() && label.IsAll<DataFact>()
        && prediction.Facts.OfType<DataFact>().All(data => data.Form == DataForm.Rows && OwnOperand.HasModel(data.Lessons))
        && label.Facts.OfType<DataFact>().All(data => data.Form == DataForm.Rows && !OwnOperand.HasModel(data.Lessons))
            ? prediction.Select(fact => fact is DataFact data
                ? DataFact.Create(DataForm.Verdict, data.Rows.Select(rows => Scored(rows, at)), data.Lessons)
                : null)
            : null;

    // One row after the other: all of them, or some.
    private RowSet Scored(RowSet rows, SyntaxNode at) =>
        rows.Element is not { } element ? rows
        : RowLoops.ScoreAll(at, element.Site.Syntax) ? rows.Holders
        : rows.Holders.With(RowStep.Some(Site.Of(at, _frame.Calls)));

    // Verdicts that a query counts, averages or sums up.
    private Value? Aggregate(IInvocationOperation call, CallValues values, List<OwnOperand> operands)
    {
        if (!Carriers.IsNumber(call.Type) || operands.Count == 0 || !call.TargetMethod.IsOfPlatform())
        {
            return null;
        }

        var data = operands[0].Value;
        var verdict = data;
        if (operands.Count == 2 && operands[1].Value.Single<FunctionFact>() is { } function && !IsOnlyVerdict(data))
        {
            if (!data.IsAll<DataFact>())
            {
                return null;
            }

            verdict = Invoke(function, call, Enumerable.Repeat(Element(data, call), function.Method.Parameters.Length).ToList());
        }

        return IsOnlyVerdict(verdict) && operands[0].Type.RowType() is not null
            ? Measure(call, verdict.Select(fact => fact is DataFact known ? DataFact.Create(DataForm.Rows, known.Rows, known.Lessons) : null), Enumerable.Empty<Lesson>())
            : null;
    }

    private static bool IsOnlyVerdict(Value value) =>
        value.IsAll<DataFact>() && value.Facts.OfType<DataFact>().All(data => data.Form == DataForm.Verdict);

    // hits++ under a condition that holds predictions against labels.
    private void Keep(IOperation condition, Value decided)
    {
        if (_readsOwnModels && IsOnlyVerdict(decided))
        {
            _verdicts[condition.Syntax] = decided;
        }
    }

    private Value? Counted(IOperation counting)
    {
        if (_verdicts.Count == 0 || (counting is IFlowCaptureOperation { Value.ConstantValue.HasValue: false }))
        {
            return null;
        }

        var conditions = Choices.ConditionsOf(counting.Syntax);
        foreach (var pair in _verdicts)
        {
            if (conditions.Any(condition => condition.Span.Contains(pair.Key.Span)))
            {
                return counting is IFlowCaptureOperation ? pair.Value : Summed(pair.Value, pair.Key);
            }
        }

        return null;
    }

    private Value Summed(Value verdict, SyntaxNode at)
    {
        var data = verdict.Select(fact => fact is DataFact known ? DataFact.Create(DataForm.Rows, known.Rows, known.Lessons) : null);
        Judge(Site.Of(at, _frame.Calls), data, OwnOperand.LessonsOf(data));
        return data.Select(fact => fact is DataFact known ? DataFact.Create(DataForm.Metric, known.Rows, known.Lessons) : null);
    }

    // Sums in loops: of verdicts, and of the values of all rows.
    private Value Accumulated(ICompoundAssignmentOperation compound, Value target, Value value)
    {
        if (_readsOwnModels)
        {
            if (compound.OperatorKind == BinaryOperatorKind.Add)
            {
                if (IsOnlyVerdict(value))
                {
                    return Summed(value, compound.Value.Syntax);
                }

                if (compound.Value.ConstantValue.HasValue && Counted(compound) is { } counted)
                {
                    return counted;
                }

                if (SumOverRows(compound, value) is { } sum)
                {
                    return sum;
                }
            }

            (target, value) = (Settled(target), Settled(value));
            if (Numbers(target, value) is { } number)
            {
                return number;
            }
        }

        return Combine(compound, target, value);
    }
}
