using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Tests.Rules.Leakage;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow.Provenance;

/// <summary>The laws that let the engine stop: joining is a least upper bound, and what goes in ordered comes out ordered.</summary>
public sealed class LatticeTests
{
    [Fact]
    public void A_value_joined_with_itself_is_the_value() => Law.Holds(RandomFacts.Values, a => a.Join(a).Equals(a));

    [Fact]
    public void Values_join_in_any_order() => Law.Holds(RandomFacts.Values, (a, b) => a.Join(b).Equals(b.Join(a)));

    [Fact]
    public void Values_join_in_any_grouping() => Law.Holds(RandomFacts.Values, (a, b, c) => a.Join(b).Join(c).Equals(a.Join(b.Join(c))));

    [Fact]
    public void No_value_is_the_least_and_any_value_the_greatest() =>
        Law.Holds(RandomFacts.Values, a => a.Join(Value.None).Equals(a) && a.Join(Value.Unknown).Equals(Value.Unknown));

    [Fact]
    public void A_join_is_above_both_values() => Law.Holds(RandomFacts.Values, (a, b) => IsAtMost(a, a.Join(b)) && IsAtMost(b, a.Join(b)));

    [Fact]
    public void No_chain_of_joins_is_longer_than_the_alternatives() =>
        Law.Holds(
            Gen.ListOf(RandomFacts.Values, 40),
            values =>
            {
                var (joined, changes) = (Value.None, 0);
                foreach (var value in values)
                {
                    var next = joined.Join(value);
                    changes += next.Equals(joined) ? 0 : 1;
                    joined = next;
                }

                return changes <= FlowLimits.MaxAlternatives + 1;
            });

    [Fact]
    public void A_state_joined_with_itself_is_the_state() => Law.Holds(RandomFacts.States, a => a.Join(a).SaysTheSameAs(a));

    [Fact]
    public void States_join_in_any_order() => Law.Holds(RandomFacts.States, (a, b) => a.Join(b).SaysTheSameAs(b.Join(a)));

    [Fact]
    public void States_join_in_any_grouping() => Law.Holds(RandomFacts.States, (a, b, c) => a.Join(b).Join(c).SaysTheSameAs(a.Join(b.Join(c))));

    [Fact]
    public void A_join_is_above_both_states() => Law.Holds(RandomFacts.States, (a, b) => IsAtMost(a, a.Join(b)) && IsAtMost(b, a.Join(b)));

    [Fact]
    public void An_assignment_keeps_the_order_of_states() =>
        Law.Holds(
            from low in RandomFacts.States
            from state in RandomFacts.States
            from value in RandomFacts.Values
            from more in RandomFacts.Values
            from place in Gen.Elements(RandomFacts.Places)
            select (low, high: low.Join(state), value, above: value.Join(more), place),
            x => IsAtMost(x.low.With(x.place, x.value), x.high.With(x.place, x.above)));

    [Fact]
    public void A_member_that_one_path_has_written_is_unknown_and_a_variable_is_what_that_path_wrote()
    {
        var parameter = RandomFacts.Places[0];
        var field = RandomFacts.Places.First(place => place.IsMember);
        var value = Value.Of(new ConstantFact(1));

        var joined = FlowState.Empty.Join(FlowState.Empty.With(parameter, value).With(field, value));

        Assert.Equal(value, joined[parameter]);
        Assert.Equal(Value.Unknown, joined[field]);
    }

    [Fact]
    public void What_is_read_as_rows_keeps_the_order_of_values() => IsMonotone(ApiTransfer.Rows);

    [Theory]
    [InlineData(null, "50")]
    [InlineData("50", null)]
    [InlineData(null, null)]
    public void Rows_at_some_places_keep_the_order_of_values(string? from, string? to) =>
        IsMonotone(value => ApiTransfer.Range(value, from, to, RandomFacts.Sites[0]));

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(data)", "data")]
    [InlineData("ml.Data.TrainTestSplit(data, 0.1, \"key\", 1)", "data")]
    [InlineData("ml.Data.CrossValidationSplit(data)", "data")]
    [InlineData("ml.Data.TakeRows(data, 5)", "input")]
    [InlineData("ml.Data.SkipRows(data, 5)", "input")]
    [InlineData("ml.Data.BootstrapSample(data)", "input")]
    [InlineData("ml.Data.BootstrapSample(data, complement: true)", "input")]
    [InlineData("ml.Data.ShuffleRows(data)", "input")]
    [InlineData("ml.Data.FilterRowsByMissingValues(data, \"a\")", "input")]
    [InlineData("ml.Data.Cache(data)", "input")]
    [InlineData("ml.Data.LoadFromEnumerable(rows)", "data")]
    [InlineData("rows.OrderBy(row => row)", "source")]
    [InlineData("rows.Take(5)", "source")]
    [InlineData("rows.Skip(5)", "source")]
    [InlineData("rows.ToList()", "source")]
    [InlineData("rows.Average(row => row.Age)", "source")]
    [InlineData("ml.Regression.Evaluate(data)", "data")]
    [InlineData("ml.Regression.CrossValidate(data, pipeline)", "data")]
    [InlineData("ml.Auto().CreateRegressionExperiment(60).Execute(data)", "trainData")]
    public async Task A_call_keeps_the_order_of_its_rows(string call, string parameter)
    {
        var (transfer, values) = await CallAsync(call);

        IsMonotone(value => transfer.Of(values(new Dictionary<string, Value> { [parameter] = value }, Value.None))!);
    }

    [Fact]
    public async Task A_fit_keeps_the_order_of_its_rows_and_of_its_pipeline()
    {
        var (transfer, values) = await CallAsync("pipeline.Fit(data)");

        Law.Holds(
            from rows in RandomFacts.ValuesOf(RandomFacts.Data)
            from more in RandomFacts.ValuesOf(RandomFacts.Data)
            from pipeline in RandomFacts.ValuesOf(RandomFacts.Pipelines)
            from other in RandomFacts.ValuesOf(RandomFacts.Pipelines)
            select (rows, allRows: rows.Join(more), pipeline, allPipelines: pipeline.Join(other)),
            x => IsAtMost(Fit(x.rows, x.pipeline), Fit(x.allRows, x.allPipelines)));

        Value Fit(Value rows, Value pipeline) => transfer.Of(values(new Dictionary<string, Value> { ["input"] = rows }, pipeline))!;
    }

    [Fact]
    public async Task An_application_of_one_model_keeps_the_order_of_its_rows()
    {
        var (transfer, values) = await CallAsync("model.Transform(data)");

        Law.Holds(
            from rows in RandomFacts.ValuesOf(RandomFacts.Data)
            from more in RandomFacts.ValuesOf(RandomFacts.Data)
            from model in RandomFacts.Learned
            select (rows, allRows: rows.Join(more), model),
            x => IsAtMost(Apply(x.rows, x.model), Apply(x.allRows, x.model)));

        Value Apply(Value rows, Fact model) => transfer.Of(values(new Dictionary<string, Value> { ["input"] = rows }, Value.Of(model)))!;
    }

    private static void IsMonotone(Func<Value, Value> transfer) =>
        Law.Holds(
            RandomFacts.ValuesOf(Gen.OneOf(RandomFacts.Data, RandomFacts.Data, RandomFacts.Facts)),
            (low, other) => IsAtMost(transfer(low), transfer(low.Join(other))));

    private static bool IsAtMost(Value low, Value high) => low.Join(high).Equals(high);

    private static bool IsAtMost(FlowState low, FlowState high) => low.Join(high).SaysTheSameAs(high);

    private static async Task<(ApiTransfer Transfer, Func<Dictionary<string, Value>, Value, CallValues> Values)> CallAsync(string call)
    {
        var compilation = await AnyProgram.CompileAsync(LeakageProgram.Of(
            string.Empty, $"static void M(MLContext ml, IDataView data, List<Row> rows, IEstimator<ITransformer> pipeline, ITransformer model) {{ _ = {call}; }}"));
        var tree = compilation.SyntaxTrees.Single();
        var file = FileOperations.Read(compilation.GetSemanticModel(tree), CancellationToken.None);
        var operation = file.All.OfType<IInvocationOperation>().Single(candidate => candidate.Syntax.ToString() == call);
        var apis = ApiTable.Create(compilation, ModelFiles.ReadAll([], CancellationToken.None));
        return (
            new ApiTransfer(apis, _ => { }),
            (arguments, receiver) => new CallValues(operation, operation.TargetMethod, receiver, arguments, (_, _) => Value.Unknown, RandomFacts.Sites[3]));
    }
}
