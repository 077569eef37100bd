using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Rules.Reproducibility;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.SeededButMultithreadedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.SeededButMultithreadedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class SeededButMultithreadedAnalyzerTests
{
    [Theory]
    [InlineData("ml.Regression.Trainers.Sdca()", "Sdca", "NumberOfThreads = 1")]
    [InlineData("ml.Ranking.Trainers.LightGbm()", "LightGbm", "Deterministic = true")]
    [InlineData("ml.Transforms.Text.LatentDirichletAllocation(\"Topics\", \"Tokens\")", "LatentDirichletAllocation", "numberOfThreads = 1")]
    public Task The_message_names_the_trainer_and_the_setting(string trainer, string name, string setting)
    {
        var program = Verify.Program(
            $$"""
            using Microsoft.ML;

            var ml = {|#1:new MLContext(seed: 1)|};
            var trainer = {|#0:{{trainer}}|};
            """,
            fixedSource: null,
            Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.SeededButMultithreaded, name, setting).WithLocation(1));
        return program.RunAsync();
    }

    [Fact]
    public Task The_options_are_an_additional_location()
    {
        var program = Verify.Program(
            """
            using Microsoft.ML;
            using Microsoft.ML.Trainers;

            var ml = {|#1:new MLContext(1)|};
            var options = {|#2:new SdcaRegressionTrainer.Options { LabelColumnName = "Price" }|};
            var trainer = {|#0:ml.Regression.Trainers.Sdca(options)|};
            """,
            fixedSource: null,
            Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.SeededButMultithreaded, "Sdca", "NumberOfThreads = 1").WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("[|ml.Regression.Trainers.Sdca()|];")]
    [InlineData("[|ml.Regression.Trainers.Sdca(labelColumnName: \"Y\", maximumNumberOfIterations: 10)|];")]
    [InlineData("[|ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options())|];")]
    [InlineData("[|ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { Shuffle = false })|];")]
    [InlineData("[|ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = null })|];")]
    [InlineData("[|ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 4 })|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.SdcaLogisticRegression()|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options { L2Regularization = 0.1f })|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.SdcaNonCalibrated()|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedBinaryTrainer.Options())|];")]
    [InlineData("[|ml.MulticlassClassification.Trainers.SdcaMaximumEntropy()|];")]
    [InlineData("[|ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options())|];")]
    [InlineData("[|ml.MulticlassClassification.Trainers.SdcaNonCalibrated()|];")]
    [InlineData("[|ml.MulticlassClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedMulticlassTrainer.Options())|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.SgdCalibrated()|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.SgdCalibrated(new SgdCalibratedTrainer.Options())|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.SgdNonCalibrated()|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.SgdNonCalibrated(new SgdNonCalibratedTrainer.Options())|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.SymbolicSgdLogisticRegression()|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.SymbolicSgdLogisticRegression(new SymbolicSgdLogisticRegressionBinaryTrainer.Options())|];")]
    [InlineData("[|ml.Recommendation().Trainers.MatrixFactorization(\"Label\", \"User\", \"Item\")|];")]
    [InlineData("[|ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options { LabelColumnName = \"Label\" })|];")]
    [InlineData("[|ml.Transforms.Text.LatentDirichletAllocation(\"Topics\")|];")]
    [InlineData("[|ml.Transforms.Text.LatentDirichletAllocation(\"Topics\", numberOfThreads: 4)|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.LightGbm()|];")]
    [InlineData("[|ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Seed = 1 })|];")]
    [InlineData("[|ml.MulticlassClassification.Trainers.LightGbm(numberOfLeaves: 4)|];")]
    [InlineData("[|ml.MulticlassClassification.Trainers.LightGbm(new LightGbmMulticlassTrainer.Options { Deterministic = false })|];")]
    [InlineData("[|ml.Ranking.Trainers.LightGbm()|];")]
    [InlineData("[|ml.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options { NumberOfThreads = 8 })|];")]
    [InlineData("[|ml.Regression.Trainers.LightGbm()|];")]
    [InlineData("[|ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options())|];")]
    [InlineData("ml.MulticlassClassification.Trainers.OneVersusAll([|ml.BinaryClassification.Trainers.SgdNonCalibrated()|]);")]
    public Task A_trainer_on_several_threads_is_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 });")]
    [InlineData("ml.Regression.Trainers.Sdca(new() { LabelColumnName = \"Y\", NumberOfThreads = (int?)1 });")]
    [InlineData("const int one = 1; ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = one });")]
    [InlineData("var one = 1; ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = one });")]
    [InlineData("var options = new SdcaRegressionTrainer.Options(); options.NumberOfThreads = 1; ml.Regression.Trainers.Sdca(options);")]
    [InlineData("var options = new SdcaRegressionTrainer.Options { NumberOfThreads = 1 }; ml.Regression.Trainers.Sdca(options);")]
    [InlineData("ml.BinaryClassification.Trainers.SgdCalibrated(new SgdCalibratedTrainer.Options { NumberOfThreads = number });")]
    [InlineData("ml.BinaryClassification.Trainers.SgdCalibrated(MakeOptions());")]
    [InlineData("ml.BinaryClassification.Trainers.SgdCalibrated(Program.Shared);")]
    [InlineData("ml.BinaryClassification.Trainers.SymbolicSgdLogisticRegression(new SymbolicSgdLogisticRegressionBinaryTrainer.Options { NumberOfThreads = 1 });")]
    [InlineData("ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options { LabelColumnName = \"Label\", NumberOfThreads = 1 });")]
    [InlineData("ml.Transforms.Text.LatentDirichletAllocation(\"Topics\", numberOfThreads: 1);")]
    [InlineData("ml.Transforms.Text.LatentDirichletAllocation(\"Topics\", numberOfThreads: number);")]
    [InlineData("ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Deterministic = true });")]
    [InlineData("ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Deterministic = flag });")]
    [InlineData("ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { NumberOfThreads = 1 });")]
    [InlineData("var options = new LightGbmBinaryTrainer.Options(); options.Deterministic = true; ml.BinaryClassification.Trainers.LightGbm(options);")]
    [InlineData("ml.BinaryClassification.Trainers.LightGbm(stream);")]
    public Task A_trainer_that_repeats_or_may_do_is_silent(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("ml.Clustering.Trainers.KMeans();")]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron();")]
    [InlineData("ml.BinaryClassification.Trainers.FastTree();")]
    [InlineData("ml.BinaryClassification.Trainers.LbfgsLogisticRegression();")]
    [InlineData("ml.BinaryClassification.Trainers.LdSvm();")]
    [InlineData("ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine();")]
    [InlineData("ml.MulticlassClassification.Trainers.ImageClassification();")]
    [InlineData("ml.MulticlassClassification.Trainers.NaiveBayes();")]
    [InlineData("ml.Regression.Trainers.Ols();")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Features\");")]
    [InlineData("ml.Data.TrainTestSplit(rows); ml.Data.ShuffleRows(rows);")]
    public Task A_component_that_the_seed_decides_is_silent(string statements) => ReportsAsync(statements + " // Sdca");

    [Theory]
    [InlineData("new MLContext(0)")]
    [InlineData("new MLContext(seed: 42)")]
    [InlineData("new MLContext(seed: (int?)42)")]
    [InlineData("new MLContext(number)")]
    [InlineData("new MLContext(seed: Seed) { FallbackToCpu = true }")]
    [InlineData("new MLContext(args.Length > 0 ? int.Parse(args[0]) : 7)")]
    [InlineData("new MLContext(Convert.ToInt32(Environment.GetEnvironmentVariable(\"SEED\")))")]
    [InlineData("new MLContext(int.MaxValue)")]
    [InlineData("new Context(seed: 1)")]
    public Task A_seed_is_found_in_any_dress(string context) => ReportsAsync("[|ml.Regression.Trainers.Sdca()|];", context);

    [Theory]
    [InlineData("new MLContext()")]
    [InlineData("new MLContext { FallbackToCpu = true }")]
    [InlineData("new MLContext(null)")]
    [InlineData("new MLContext(seed: default)")]
    [InlineData("new MLContext(seed: maybe)")]
    [InlineData("new MLContext(seed: flag ? 1 : null)")]
    public Task A_context_without_a_seed_is_another_rule_s(string context) => ReportsAsync("ml.Regression.Trainers.Sdca();", context);

    [Theory]
    [InlineData("new MLContext(Environment.TickCount)")]
    [InlineData("new MLContext(DateTime.Now.Millisecond)")]
    [InlineData("new MLContext((int)DateTime.UtcNow.Ticks)")]
    [InlineData("new MLContext(Guid.NewGuid().GetHashCode())")]
    [InlineData("new MLContext(Random.Shared.Next())")]
    [InlineData("new MLContext(new Random().Next(1000))")]
    [InlineData("new MLContext(System.Diagnostics.Process.GetCurrentProcess().Id)")]
    public Task A_seed_that_differs_in_each_run_promises_nothing(string context) => ReportsAsync("ml.Regression.Trainers.Sdca();", context);

    [Theory]
    [InlineData("[|ml!.Regression.Trainers!.Sdca()|];")]
    [InlineData("ml?[|.Regression.Trainers.Sdca()|];")]
    [InlineData("[|(((MLContext)ml).Regression).Trainers.Sdca()|];")]
    [InlineData("[|StandardTrainersCatalog.Sdca(ml.Regression.Trainers)|];")]
    [InlineData("[|StandardTrainersCatalog.Sdca(labelColumnName: \"Y\", catalog: ml.Regression.Trainers)|];")]
    [InlineData("var trainers = ml.Regression.Trainers; [|trainers.Sdca()|];")]
    [InlineData("var text = ml.Transforms.Text; [|text.LatentDirichletAllocation(\"Topics\")|];")]
    [InlineData("var recommendation = ml.Recommendation(); [|recommendation.Trainers.MatrixFactorization(\"Label\", \"User\", \"Item\")|];")]
    [InlineData("var same = ml; MLContext other = same; [|other.Regression.Trainers.Sdca()|];")]
    [InlineData("Func<object> make = () => [|ml.Regression.Trainers.Sdca()|]; make();")]
    [InlineData("IEstimator<ITransformer> Make() { return [|ml.Regression.Trainers.Sdca()|]; } Make();")]
    [InlineData("object[] all = [[|ml.Regression.Trainers.Sdca()|]];")]
    [InlineData("var chain = ml.Transforms.Concatenate(\"Features\", \"A\").Append([|ml.Regression.Trainers.Sdca()|]);")]
    [InlineData("for (var k = 0; k < 3; k++) { [|ml.Regression.Trainers.Sdca(l2Regularization: k)|].Fit(rows); }")]
    [InlineData("var options = new SdcaRegressionTrainer.Options(); options.LabelColumnName = \"Y\"; [|ml.Regression.Trainers.Sdca(options)|];")]
    [InlineData("SdcaRegressionTrainer.Options options = new() { Shuffle = false }; [|ml.Regression.Trainers.Sdca(options: options)|];")]
    public Task A_trainer_is_found_in_any_dress(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var ml = flag ? new MLContext(1) : new MLContext(); ml.Regression.Trainers.Sdca();")]
    [InlineData("var ml = new MLContext(1); if (flag) { ml = new MLContext(); } ml.Regression.Trainers.Sdca();")]
    [InlineData("var ml = given ?? new MLContext(1); ml.Regression.Trainers.Sdca();")]
    [InlineData("var ml = new MLContext(1); given.Regression.Trainers.Sdca();")]
    [InlineData("dynamic ml = new MLContext(1); ml.Regression.Trainers.Sdca();")]
    public Task A_context_that_may_be_another_one_is_silent(string statements) => VerifyAsync(InMethod(statements));

    [Theory]
    [InlineData("private readonly MLContext _ml = new MLContext(1);", "_ml")]
    [InlineData("private static readonly MLContext Ml = new(1);", "Ml")]
    [InlineData("private readonly MLContext _ml; public Trainer() => _ml = new(1);", "_ml")]
    [InlineData("private MLContext Ml { get; } = new(1);", "Ml")]
    [InlineData("private readonly MLContext _ml; public Trainer(MLContext ml) => _ml = ml; public static Trainer Make() => new(new MLContext(1));", "_ml")]
    [InlineData("private readonly MLContext _ml; public Trainer(int seed) => _ml = new(seed);", "_ml")]
    [InlineData("private const int Seed = 4; private static MLContext Create() => new(Seed);", "Create()")]
    public Task A_context_reaches_its_trainer_through_a_member(string members, string context) =>
        VerifyAsync(
            $$"""
            using Microsoft.ML;

            public class Trainer
            {
                {{members}}

                public object Train() => [|{{context}}.Regression.Trainers.Sdca()|];
            }
            """);

    [Fact]
    public Task A_helper_of_the_file_receives_the_context() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 0);
            BuildTrainAndSave(ml, ml.Data.LoadFromTextFile<Row>("rows.csv"));

            static ITransformer BuildTrainAndSave(MLContext mlContext, IDataView rows) => Pipeline(mlContext).Fit(rows);

            static IEstimator<ITransformer> Pipeline(MLContext context) => [|context.BinaryClassification.Trainers.SdcaLogisticRegression()|];

            class Row { public bool Label { get; set; } }
            """);

    [Fact]
    public Task A_trainer_that_two_contexts_reach_is_reported_once() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            class Program(MLContext own)
            {
                static void First() => Train(new MLContext(seed: 1));

                static void Second() => Train(new MLContext(seed: 2));

                static void Third() => Train(new MLContext());

                static object Train(MLContext ml) => [|ml.Regression.Trainers.Sdca()|];

                object TrainOwn() => own.Regression.Trainers.Sdca();
            }
            """);

    [Fact]
    public Task A_primary_constructor_passes_the_context_on() =>
        VerifyAsync(
            """
            namespace Training;

            using Microsoft.ML;

            static class Program
            {
                static void Main() => new Trainer(new(3)).Train();
            }

            class Trainer(MLContext ml)
            {
                public object Train() => [|ml.Regression.Trainers.Sdca()|];
            }
            """);

    [Fact]
    public Task A_context_from_elsewhere_is_silent() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            public sealed class Trainer
            {
                private readonly MLContext _ml;

                // Made with new MLContext(1) elsewhere.
                public Trainer(MLContext ml) => _ml = ml;

                public object Train() => _ml.Regression.Trainers.Sdca();
            }
            """);

    [Fact]
    public Task A_load_and_predict_service_is_silent() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            // Trained with Sdca elsewhere.
            var ml = new MLContext(seed: 1);
            var engine = ml.Model.CreatePredictionEngine<Row, Prediction>(ml.Model.Load("model.zip", out _));

            class Row { public float Age { get; set; } }
            class Prediction { public float Score { get; set; } }
            """);

    [Fact]
    public Task A_test_project_is_silent()
    {
        var program = Verify.Program(InMethod("new MLContext(1).Regression.Trainers.Sdca();"), fixedSource: null, Library.MicrosoftML);
        program.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        return program.RunAsync();
    }

    [Fact]
    public Task Types_of_the_user_s_own_with_the_same_names_are_silent() =>
        VerifyAsync(
            """
            using My.Company.ML;

            new MLContext(1).Regression.Trainers.Sdca();

            namespace My.Company.ML
            {
                public sealed class MLContext
                {
                    public MLContext(int? seed = null) { }
                    public MLContext Regression => this;
                    public MLContext Trainers => this;
                    public object Sdca() => this;
                }
            }
            """);

    [Fact]
    public Task Without_the_library_everything_is_silent() =>
        Verify.ReportsAsync(
            """
            public sealed class MLContext
            {
                public MLContext(int? seed = null) { }
                public object Sdca() => new MLContext(1).Sdca();
            }
            """,
            Library.None);

    [Theory]
    [InlineData("var ml = new MLContext(1; ml.Regression.Trainers.Sdca();")]
    [InlineData("var ml = new MLContext(missing); ml.Regression.Trainers.Sdca();")]
    [InlineData("var ml = new MLContext(seed: ); ml.Regression.Trainers.Sdca();")]
    [InlineData("var ml = new MLContext(1); ml.Regression.Trainers.Sdca(;")]
    [InlineData("var ml = new MLContext(1); ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = });")]
    [InlineData("var ml = new MLContext(1); ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { Missing = 1, NumberOfThreads = 1 });")]
    [InlineData("var ml = new MLContext(1); ml.Regression.Trainers.Sdc();")]
    public Task Half_typed_code_is_silent(string statements)
    {
        var program = Verify.Program(InMethod(statements), fixedSource: null, Library.MicrosoftML);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    [Fact]
    public Task A_user_s_model_file_teaches_trainers_of_other_files()
    {
        var program = Verify.Program(
            """
            using Microsoft.ML;
            using MyCompany.Learning;

            class Program
            {
                static void Run()
                {
                    [|Forests.Grow(new MLContext(1))|];
                    Forests.Grow(new MLContext(1), degree: 1);
                    Forests.Grow(new MLContext(1), stable: true);
                }
            }
            """,
            fixedSource: null,
            Library.MicrosoftML);
        program.TestState.Sources.Add(
            """
            using Microsoft.ML;

            namespace MyCompany.Learning
            {
                public static class Forests
                {
                    public static object Grow(MLContext ml, int degree = 0, bool stable = false) => ml;
                }
            }
            """);
        program.TestState.AdditionalFiles.Add((
            "company.mlhygiene.txt",
            """
            when T:MyCompany.Learning.Forests
            multithreaded M:MyCompany.Learning.Forests.Grow(*) context=ml threads=degree repeatable=stable
            """));
        return program.RunAsync();
    }

    private static Task ReportsAsync(string statements, string context = "new MLContext(seed: 1)") =>
        VerifyAsync(InMethod($"var ml = {context};\n            {statements}"));

    private static Task VerifyAsync(string program) => Verify.ReportsAsync(program, Library.MicrosoftML);

    private static string InMethod(string statements) =>
        $$"""
        using System;
        using System.IO;
        using Microsoft.ML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;
        using Microsoft.ML.Trainers.LightGbm;
        using Microsoft.ML.Vision;
        using Context = Microsoft.ML.MLContext;

        class Program
        {
            public const int Seed = 5;
            public static SgdCalibratedTrainer.Options Shared;

            static void Run(IDataView rows, Stream stream, MLContext given, bool flag, int number, int? maybe, string[] args)
            {
                {{statements}}
            }

            static SgdCalibratedTrainer.Options MakeOptions() => new() { NumberOfThreads = 1 };
        }
        """;
}
