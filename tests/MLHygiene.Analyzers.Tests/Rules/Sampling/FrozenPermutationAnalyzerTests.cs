using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verifier = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.FrozenPermutationAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class FrozenPermutationAnalyzerTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;


        """;

    [Fact]
    public async Task Says_what_a_seeded_loader_does_and_points_at_the_epochs()
    {
        var test = Verifier.Program(
            TrainingProgram.Of("""
                void Train(Model model, Optimizer optimizer, Dataset trainData)
                {
                    using var loader = {|#0:DataLoader(trainData, 64, shuffle: true, seed: 42)|};
                    {|#1:for|} (var epoch = 0; epoch < 10; epoch++)
                    {
                        foreach (var batch in loader) model.Learn(optimizer, batch);
                    }
                }
                """),
            fixedSource: null,
            Library.TorchSharp);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleCatalog.FrozenPermutation)
            .WithLocation(0)
            .WithLocation(1, DiagnosticLocationOptions.InterpretAsMarkupKey)
            .WithMessage("'DataLoader' gives the same order in every epoch, since its shuffle starts again from the same seed. The epochs look "
                + "shuffled and repeat each other. Leave the seed out, or make the loader in each epoch with another seed."));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("DataLoader(trainData, 64, true, seed: 42)")]
    [InlineData("DataLoader(trainData, 64, seed: seed, shuffle: true)")]
    [InlineData("DataLoader(seed: Seed, shuffle: true, batchSize: 8, dataset: trainData)")]
    [InlineData("torch.utils.data.DataLoader(trainData, 64, shuffle: true, seed: (int)DateTime.Now.Ticks)")]
    [InlineData("new DataLoader(trainData, 64, shuffle: true, seed: 1)")]
    public Task Reports_every_spelling_of_the_loader(string loader) =>
        TorchAsync($$"""
            const int Seed = 7;
            void Train(Model model, Optimizer optimizer, Dataset trainData, int seed)
            {
                var loader = [|{{loader}}|];
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in loader) model.Learn(optimizer, batch);
                }
            }
            """);

    [Fact]
    public Task Reports_a_loader_whose_epoch_is_a_helper() =>
        TorchAsync("""
            void Train(Model model, Optimizer optimizer, Dataset trainData)
            {
                var loader = [|DataLoader(trainData, 64, shuffle: true, seed: 42)|];
                for (var epoch = 0; epoch < 10; epoch++) Epoch(model, optimizer, loader);
            }

            static void Epoch(Model model, Optimizer optimizer, DataLoader loader)
            {
                foreach (var batch in loader) model.Learn(optimizer, batch);
            }
            """);

    [Fact]
    public Task Reports_a_loader_that_is_made_anew_with_the_same_seed() =>
        TorchAsync("""
            void Train(Model model, Optimizer optimizer, Dataset trainData)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    using var loader = [|DataLoader(trainData, 64, shuffle: true, seed: 42, disposeDataset: false)|];
                    foreach (var batch in loader) model.Learn(optimizer, batch);
                }
            }
            """);

    [Fact]
    public Task Reports_a_loader_in_a_field() =>
        TorchAsync("""
            private readonly DataLoader _loader = [|DataLoader((Dataset)null!, 64, shuffle: true, seed: 42)|];
            void Train(Model model, Optimizer optimizer)
            {
                var epoch = 0;
                while (epoch++ < 10)
                {
                    foreach (var batch in _loader) model.Learn(optimizer, batch);
                }
            }
            """);

    [Theory]
    [InlineData("DataLoader(trainData, 64, shuffle: true)")]
    [InlineData("DataLoader(trainData, 64, shuffle: true, seed: null)")]
    [InlineData("DataLoader(trainData, 64, shuffle: false, seed: 42)")]
    [InlineData("DataLoader(trainData, 64, shuffle: shuffle, seed: 42)")]
    [InlineData("DataLoader(trainData, 64, shuffle: true, seed: maybe)")]
    public Task Silent_about_a_loader_without_a_seed_or_a_shuffle(string loader) =>
        TorchAsync($$"""
            void Train(Model model, Optimizer optimizer, Dataset trainData, bool shuffle, int? maybe)
            {
                var loader = {{loader}};
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in loader) model.Learn(optimizer, batch);
                }
            }
            """);

    [Fact]
    public Task Silent_where_the_seed_changes_with_the_epoch() =>
        TorchAsync("""
            void Train(Model model, Optimizer optimizer, Dataset trainData)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    using var loader = DataLoader(trainData, 64, shuffle: true, seed: 42 + epoch, disposeDataset: false);
                    foreach (var batch in loader) model.Learn(optimizer, batch);
                }
            }
            """);

    [Fact]
    public Task Silent_about_a_single_pass() =>
        TorchAsync("""
            void Train(Model model, Optimizer optimizer, Dataset trainData)
            {
                var loader = DataLoader(trainData, 64, shuffle: true, seed: 42);
                foreach (var batch in loader) model.Learn(optimizer, batch);
            }
            """);

    [Fact]
    public Task Silent_about_evaluation() =>
        TorchAsync("""
            void Test(Model model, Dataset data)
            {
                var loader = DataLoader(data, 64, shuffle: true, seed: 42);
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in loader) model.Loss(batch);
                }
            }
            """);

    [Fact]
    public Task Silent_about_one_pass_for_each_of_several_models() =>
        TorchAsync("""
            void Compare(Model model, Dataset trainData, Func<Model, double, Optimizer> make)
            {
                var loader = DataLoader(trainData, 64, shuffle: true, seed: 42);
                foreach (var rate in new[] { 0.1, 0.01 })
                {
                    var optimizer = make(model, rate);
                    foreach (var batch in loader) model.Learn(optimizer, batch);
                }
            }
            """);

    [Fact]
    public Task Silent_about_other_rows_in_each_round() =>
        TorchAsync("""
            void Train(Model model, Optimizer optimizer, Dataset[] shards)
            {
                foreach (var shard in shards)
                {
                    using var loader = DataLoader(shard, 64, shuffle: true, seed: 42);
                    foreach (var batch in loader) model.Learn(optimizer, batch);
                }
            }
            """);

    [Fact]
    public async Task Says_what_a_repeated_split_does()
    {
        var test = Verifier.Program(
            Usings + """
            class Evaluation
            {
                double Run(MLContext ml, IDataView data, IEstimator<ITransformer> pipeline)
                {
                    var sum = 0.0;
                    {|#1:for|} (var i = 0; i < 10; i++)
                    {
                        var split = {|#0:ml.Data.TrainTestSplit(data, 0.2)|};
                        sum += ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).RSquared;
                    }

                    return sum / 10;
                }
            }
            """,
            fixedSource: null,
            Library.MicrosoftML);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleCatalog.FrozenPermutation)
            .WithLocation(0)
            .WithLocation(1, DiagnosticLocationOptions.InterpretAsMarkupKey)
            .WithMessage("'TrainTestSplit' gives the same split in every repeat, since nothing but its seed decides it and the seed does not change. "
                + "The average is one number, taken many times. Pass a seed that changes with the repeat."));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(data, 0.2)")]
    [InlineData("ml.Data.TrainTestSplit(data, 0.2, seed: 1)")]
    [InlineData("ml.Data.TrainTestSplit(data, 0.2, null, seed)")]
    [InlineData("ml.Data.TrainTestSplit(seed: Seed, data: data)")]
    [InlineData("_ml.Data.TrainTestSplit(data)")]
    public Task Reports_every_seed_that_does_not_change(string split) =>
        SplitAsync($$"""
            for (var i = 0; i < 10; i++)
            {
                var split = [|{{split}}|];
                var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
                scores.Add(metrics.RSquared);
                Console.WriteLine($"{i}: {metrics.RSquared}");
            }
            """);

    [Fact]
    public Task Reports_repeated_cross_validation() =>
        SplitAsync("""
            foreach (var repeat in Enumerable.Range(0, 5))
            {
                scores.Add([|ml.Regression.CrossValidate(data, pipeline, 5)|].Average(fold => fold.Metrics.RSquared));
            }
            """);

    [Fact]
    public Task Reports_scores_that_are_added_fold_by_fold() =>
        SplitAsync("""
            foreach (var _ in Enumerable.Repeat(0, 3))
            {
                var folds = [|ml.Regression.CrossValidate(data, pipeline, numberOfFolds: 5)|];
                scores.AddRange(folds.Select(fold => fold.Metrics.RSquared));
            }
            """);

    [Fact]
    public Task Reports_scores_in_an_array() =>
        SplitAsync("""
            var all = new double[10];
            for (var i = 0; i < all.Length; i++)
            {
                var split = [|ml.Data.TrainTestSplit(data)|];
                all[i] = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).RSquared;
            }
            """);

    [Fact]
    public Task Silent_where_the_seed_changes() =>
        SplitAsync("""
            for (var i = 0; i < 10; i++)
            {
                var split = ml.Data.TrainTestSplit(data, 0.2, seed: i);
                scores.Add(ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).RSquared);
            }
            """);

    [Fact]
    public Task Silent_where_each_repeat_has_its_own_context() =>
        SplitAsync("""
            for (var i = 0; i < 10; i++)
            {
                var own = new MLContext(i);
                var split = own.Data.TrainTestSplit(data, 0.2);
                scores.Add(own.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).RSquared);
            }
            """);

    [Fact]
    public Task Silent_where_folds_are_what_the_loop_runs_over() =>
        SplitAsync("""
            foreach (var fold in ml.Data.CrossValidationSplit(data, 5))
            {
                scores.Add(ml.Regression.Evaluate(pipeline.Fit(fold.TrainSet).Transform(fold.TestSet)).RSquared);
            }
            """);

    [Fact]
    public Task Silent_about_different_data() =>
        SplitAsync("""
            foreach (var table in tables)
            {
                var split = ml.Data.TrainTestSplit(table, 0.2);
                scores.Add(ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).RSquared);
            }
            """);

    [Fact]
    public Task Silent_about_different_parameters_on_one_split() =>
        SplitAsync("""
            foreach (var candidate in pipelines)
            {
                var split = ml.Data.TrainTestSplit(data, 0.2);
                scores.Add(ml.Regression.Evaluate(candidate.Fit(split.TrainSet).Transform(split.TestSet)).RSquared);
            }
            """);

    [Fact]
    public Task Silent_about_a_parameter_that_is_counted_up() =>
        SplitAsync("""
            var which = 0;
            for (var i = 0; i < 3; i++)
            {
                var split = ml.Data.TrainTestSplit(data, 0.2);
                scores.Add(ml.Regression.Evaluate(pipelines[which].Fit(split.TrainSet).Transform(split.TestSet)).RSquared);
                which++;
            }
            """);

    [Fact]
    public Task Silent_where_nothing_is_collected() =>
        SplitAsync("""
            while (true)
            {
                var split = ml.Data.TrainTestSplit(data, 0.2);
                Console.WriteLine(ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).RSquared);
            }
            """);

    [Fact]
    public Task Silent_outside_of_a_loop() =>
        SplitAsync("""
            var split = ml.Data.TrainTestSplit(data, 0.2);
            for (var i = 0; i < 10; i++)
            {
                scores.Add(ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).RSquared);
            }
            """);

    [Fact]
    public Task Silent_about_types_of_the_users_own_and_without_the_libraries() =>
        Verifier.ReportsAsync(
            """
            using System.Collections.Generic;
            class Data { public (int A, int B) TrainTestSplit(int data, double part, int? seed = null) => default; }
            class Regression { public double Evaluate(int data) => 0; }
            class MLContext { public Data Data = new(); public Regression Regression = new(); }
            class Program
            {
                void Run(MLContext ml, int data, List<double> scores)
                {
                    for (var i = 0; i < 10; i++)
                    {
                        var split = ml.Data.TrainTestSplit(data, 0.2);
                        scores.Add(ml.Regression.Evaluate(split.B));
                    }
                }
            }
            """,
            Library.None);

    private static Task TorchAsync(string members) => Verifier.ReportsAsync(TrainingProgram.Of(members), Library.TorchSharp);

    private static Task SplitAsync(string statements) =>
        Verifier.ReportsAsync(
            Usings + $$"""
            class Evaluation
            {
                private const int Seed = 3;
                private readonly MLContext _ml = new(1);

                void Run(MLContext ml, IDataView data, IDataView[] tables, IEstimator<ITransformer> pipeline, IEstimator<ITransformer>[] pipelines, List<double> scores, int seed)
                {
                    {{statements}}
                }
            }
            """,
            Library.MicrosoftML);
}
