using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Rules.Leakage;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>A library of the user's own, in another file, and the model file that says what its members mean.</summary>
public sealed class LeakageModelFileTests
{
    private const string Kit =
        """
        namespace MyCo;

        public sealed class Table { }
        public sealed class Parts { public Table Train = null!; public Table Test { get; set; } = null!; }
        public sealed class Learned { public Table Score(Table rows) => null!; }

        public abstract class Step
        {
            public static Step Scale() => null!;
            public static Step Select() => null!;
            public static Step Number() => null!;
            public static Step Model(string group = "") => null!;
            public static Step Series() => null!;
            public static Step Rank(string group) => null!;
            public Step Then(Step next) => null!;
            public Learned Fit(Table rows) => null!;
            public Learned Fit(Table rows, Table holdOut) => null!;
        }

        public static class Kit
        {
            public static Table Load(string path) => null!;
            public static Parts Split(Table rows, int seed = 0, string? key = null) => null!;
            public static Table Mix(Table rows) => null!;
            public static Table Oversample(Table rows) => null!;
            public static Table Some(Table rows, string condition) => null!;
            public static double Judge(Table scored) => 0;
            public static double JudgeRanks(Table scored, string group) => 0;
            public static double Folds(Table rows, Step step) => 0;
            public static Learned Search(Table rows, Table holdOut) => null!;
            public static Learned Mean(Table rows) => null!;
        }
        """;

    private const string Model =
        """
        when T:MyCo.Kit
        load            M:MyCo.Kit.Load(*)        path=path
        split           M:MyCo.Kit.Split(*)       data=rows part=pair seed=seed key=key
        part            F:MyCo.Parts.Train        side=train
        part            P:MyCo.Parts.Test         side=test
        shuffle         M:MyCo.Kit.Mix(*)         data=rows
        bootstrap       M:MyCo.Kit.Oversample(*)  data=rows
        filter          M:MyCo.Kit.Some(*)        data=rows
        estimator       M:MyCo.Step.Scale         learns=distribution
        estimator       M:MyCo.Step.Select        learns=label
        estimator       M:MyCo.Step.Number        learns=vocabulary
        estimator       M:MyCo.Step.Model(*)      learns=model
        estimator       M:MyCo.Step.Series        learns=model order=series
        estimator       M:MyCo.Step.Rank(*)       learns=model group=group
        append          M:MyCo.Step.Then(*)       to=this step=next
        fit             M:MyCo.Step.Fit(MyCo.Table)             estimator=this data=rows
        fit             M:MyCo.Step.Fit(MyCo.Table,MyCo.Table)  estimator=this data=rows validation=holdOut
        apply           M:MyCo.Learned.Score(*)   model=this data=rows
        evaluate        M:MyCo.Kit.Judge(*)       data=scored
        evaluate        M:MyCo.Kit.JudgeRanks(*)  data=scored group=group
        cross-validate  M:MyCo.Kit.Folds(*)       data=rows estimator=step
        search          M:MyCo.Kit.Search(*)      data=rows validation=holdOut
        statistic       M:MyCo.Kit.Mean(*)        data=rows
        """;

    [Theory]
    [InlineData("var m = Step.Model().Fit(all); [|Kit.Judge(m.Score(all))|];")]
    [InlineData("var p = Kit.Split(all); var m = Step.Scale().Then(Step.Model()).Fit(p.Train); [|Kit.Judge(m.Score(p.Train))|];")]
    [InlineData("var p = Kit.Split(all); var m = Step.Model().Fit(p.Train); Kit.Judge(m.Score(p.Test));")]
    [InlineData("var m = Step.Model().Fit(all); Kit.Judge(m.Score(Kit.Load(\"b\")));")]
    public Task Evaluation_on_training_rows(string statements) => ReportsAsync<EvaluatedOnTrainingRowsAnalyzer>(statements);

    [Theory]
    [InlineData("var x = Step.Scale().Fit(all).Score(all); var p = Kit.Split(x); [|Kit.Judge(Step.Model().Fit(p.Train).Score(p.Test))|];")]
    [InlineData("[|Kit.Folds(Step.Scale().Fit(all).Score(all), Step.Model())|];")]
    [InlineData("[|Kit.Folds(Kit.Mean(all).Score(all), Step.Model())|];")]
    [InlineData("Kit.Folds(Step.Number().Fit(all).Score(all), Step.Scale().Then(Step.Model()));")]
    public Task Transforms_before_the_split(string statements) => ReportsAsync<TransformFittedBeforeSplitAnalyzer>(statements);

    [Theory]
    [InlineData("[|Kit.Folds(Step.Scale().Then(Step.Select()).Fit(all).Score(all), Step.Model())|];")]
    [InlineData("Kit.Folds(all, Step.Select().Then(Step.Model()));")]
    public Task Label_aware_transforms_before_the_split(string statements) => ReportsAsync<LabelAwareTransformFittedBeforeSplitAnalyzer>(statements);

    [Theory]
    [InlineData("var p = Kit.Split(all); var m = Step.Model().Fit(p.Train); [|Kit.Judge(m.Score(Step.Number().Fit(p.Test).Score(p.Test)))|];")]
    [InlineData("var p = Kit.Split(all); var t = Step.Number().Fit(p.Train); Kit.Judge(Step.Model().Fit(t.Score(p.Train)).Score(t.Score(p.Test)));")]
    public Task Fits_on_the_test_rows(string statements) => ReportsAsync<FittedOnTestRowsAnalyzer>(statements);

    [Theory]
    [InlineData("[|Kit.Judge(Step.Model().Fit(Kit.Split(all, 1).Train).Score(Kit.Split(all, 2).Test))|];")]
    [InlineData("Kit.Judge(Step.Model().Fit(Kit.Split(all, 1).Train).Score(Kit.Split(all, 1).Test));")]
    public Task Parts_of_two_splits(string statements) => ReportsAsync<SplitPartsOverlapAnalyzer>(statements);

    [Theory]
    [InlineData("var p = Kit.Split(Kit.Oversample(all)); [|Kit.Judge(Step.Model().Fit(p.Train).Score(p.Test))|];")]
    [InlineData("var p = Kit.Split(all); Kit.Judge(Step.Model().Fit(Kit.Oversample(p.Train)).Score(p.Test));")]
    public Task Copies_before_the_split(string statements) => ReportsAsync<RowsDuplicatedBeforeSplitAnalyzer>(statements);

    [Theory]
    [InlineData("var p = Kit.Split(all); [|Kit.Judge(Step.Model().Fit(p.Train, p.Test).Score(p.Test))|];")]
    [InlineData("var p = Kit.Split(all); [|Kit.Judge(Kit.Search(p.Train, p.Test).Score(p.Test))|];")]
    [InlineData("var p = Kit.Split(all); var q = Kit.Split(p.Train); Kit.Judge(Step.Model().Fit(q.Train, q.Test).Score(p.Test));")]
    public Task Choices_on_the_test_rows(string statements) => ReportsAsync<ChosenOnTestRowsAnalyzer>(statements);

    [Theory]
    [InlineData("var p = Kit.Split(all); [|Kit.JudgeRanks(Step.Rank(\"q\").Fit(p.Train).Score(p.Test), \"q\")|];")]
    [InlineData("[|Step.Rank(\"q\").Fit(Kit.Mix(all))|];")]
    [InlineData("var p = Kit.Split(all, key: \"q\"); Kit.JudgeRanks(Step.Rank(\"q\").Fit(p.Train).Score(p.Test), \"q\");")]
    public Task Groups_split_apart(string statements) => ReportsAsync<GroupsSplitApartAnalyzer>(statements);

    [Theory]
    [InlineData("[|Step.Series().Fit(Kit.Split(all).Train)|];")]
    [InlineData("[|Step.Scale().Then(Step.Series()).Fit(Kit.Mix(all))|];")]
    [InlineData("Step.Series().Fit(Kit.Some(all, \"year < 2020\"));")]
    public Task Series_split_at_random(string statements) => ReportsAsync<TimeSeriesSplitAtRandomAnalyzer>(statements);

    [Theory]
    [InlineData("var m = Step.Model().Fit(all); Kit.Judge(m.Score(all));")]
    public async Task Without_the_model_file_nothing_is_known(string statements) =>
        await Program<EvaluatedOnTrainingRowsAnalyzer>(statements).RunAsync();

    private static Task ReportsAsync<TRule>(string statements)
        where TRule : DiagnosticAnalyzer, new()
    {
        var program = Program<TRule>(statements);
        program.TestState.AdditionalFiles.Add(("company.mlhygiene.txt", Model));
        return program.RunAsync();
    }

    private static RuleTest<TRule, EmptyCodeFixProvider> Program<TRule>(string statements)
        where TRule : DiagnosticAnalyzer, new()
    {
        var program = Verify<TRule, EmptyCodeFixProvider>.Program(
            $"using MyCo; class Program {{ void Run() {{ var all = Kit.Load(\"a\"); {statements} }} }}", fixedSource: null, Library.None);
        program.TestState.Sources.Add(Kit);
        return program;
    }
}
