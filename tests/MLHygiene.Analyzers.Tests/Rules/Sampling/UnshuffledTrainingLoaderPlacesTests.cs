using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verifier = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.UnshuffledTrainingLoaderAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.UnshuffledTrainingLoaderCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

/// <summary>Loaders that are kept in fields, and loaders that a helper of the file makes.</summary>
public sealed class UnshuffledTrainingLoaderPlacesTests
{
    private const string Loop = """
            void Fit(Model model, Optimizer optimizer, DataLoader loader)
            {
                foreach (var batch in loader)
                {
                    model.Learn(optimizer, batch);
                }
            }

            void Score(Model model, DataLoader loader)
            {
                foreach (var batch in loader)
                {
                    Console.WriteLine(model.Loss(batch).item<float>());
                }
            }

        """;

    [Theory]
    [InlineData("private readonly DataLoader _loader;")]
    [InlineData("private DataLoader _loader;")]
    [InlineData("private DataLoader? _loader = null;")]
    [InlineData("private DataLoader _loader { get; set; }")]
    [InlineData("public DataLoader _loader { get; }")]
    [InlineData("private static DataLoader _loader;")]
    public Task Reports_a_field_that_the_constructor_fills(string field) =>
        ReportsAsync($$"""
            {{field}}

            public Training(Dataset trainSet) => _loader = [|DataLoader(trainSet, 64)|];

            public void Go(Model model, Optimizer optimizer) => Fit(model, optimizer, _loader);
            """);

    [Fact]
    public Task Reports_a_field_that_is_filled_on_demand() =>
        ReportsAsync("""
            private DataLoader? _loader;
            private readonly Dataset _rows = null!;

            private DataLoader Batches() => _loader ??= [|new DataLoader(_rows, 64)|];

            public void Go(Model model, Optimizer optimizer)
            {
                foreach (var batch in Batches()) model.Learn(optimizer, batch);
            }
            """);

    [Fact]
    public Task Reports_the_field_of_training_beside_that_of_the_test() =>
        ReportsAsync("""
            private readonly DataLoader _train;
            private readonly DataLoader _test;

            public Training(Dataset trainSet, Dataset testSet)
            {
                _train = [|DataLoader(trainSet, 64)|];
                _test = DataLoader(testSet, 64);
            }

            public void Go(Model model, Optimizer optimizer)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    Fit(model, optimizer, _train);
                    Score(model, _test);
                }
            }
            """);

    [Fact]
    public Task Reports_a_helper_that_makes_the_loaders_of_both_parts() =>
        ReportsAsync("""
            static DataLoader Make(Dataset rows) => [|DataLoader(rows, 64)|];

            public void Go(Model model, Optimizer optimizer, Dataset trainSet, Dataset testSet)
            {
                using var train = Make(trainSet);
                using var test = Make(testSet);
                Fit(model, optimizer, train);
                Score(model, test);
            }
            """);

    [Fact]
    public Task Reports_a_helper_with_a_local_and_a_batch_size() =>
        ReportsAsync("""
            DataLoader Make(int size, Dataset rows)
            {
                var loader = [|new DataLoader(rows, size)|];
                return loader;
            }

            public void Go(Model model, Optimizer optimizer, Dataset trainSet, Dataset validation)
            {
                Fit(model, optimizer, Make(rows: trainSet, size: 64));
                Score(model, Make(256, validation));
            }
            """);

    [Theory]
    [InlineData("[|Make(trainSet)|]")]
    [InlineData("[|Make(trainSet, false)|]")]
    [InlineData("[|Make(shuffle: false, rows: trainSet)|]")]
    public Task Reports_the_call_that_tells_a_helper_not_to_shuffle(string train) =>
        ReportsAsync($$"""
            static DataLoader Make(Dataset rows, bool shuffle = false) => DataLoader(rows, 64, shuffle);

            public void Go(Model model, Optimizer optimizer, Dataset trainSet, Dataset testSet)
            {
                Fit(model, optimizer, {{train}});
                Score(model, Make(testSet));
            }
            """);

    [Fact]
    public Task Reports_a_helper_whose_loader_goes_to_a_field() =>
        ReportsAsync("""
            private DataLoader _train = null!, _test = null!;

            private static DataLoader Make(Dataset rows, int size, bool shuffle) => DataLoader(rows, size, shuffle: shuffle);

            void Load(Dataset trainSet, Dataset testSet)
            {
                _train = [|Make(trainSet, 64, false)|];
                _test = Make(testSet, 64, false);
            }

            public void Go(Model model, Optimizer optimizer)
            {
                Fit(model, optimizer, _train);
                Score(model, _test);
            }
            """);

    [Theory]
    [InlineData("Make(trainSet, true)")]
    [InlineData("Make(trainSet, flag)")]
    [InlineData("Make(testSet)")]
    public Task A_helper_that_is_told_to_shuffle_or_may_be_is_silent(string train) =>
        ReportsAsync($$"""
            static DataLoader Make(Dataset rows, bool shuffle = false) => DataLoader(rows, 64, shuffle);

            public void Go(Model model, Optimizer optimizer, Dataset trainSet, Dataset testSet, bool flag)
            {
                Fit(model, optimizer, {{train}});
                Score(model, Make(testSet));
            }
            """);

    [Theory]
    [InlineData("shuffle = true;")]
    [InlineData("if (rows.Count > 10) shuffle = true;")]
    public Task A_helper_that_decides_for_itself_is_silent(string decision) =>
        ReportsAsync($$"""
            static DataLoader Make(Dataset rows, bool shuffle = false)
            {
                {{decision}}
                return DataLoader(rows, 64, shuffle);
            }

            public void Go(Model model, Optimizer optimizer, Dataset trainSet) => Fit(model, optimizer, Make(trainSet));
            """);

    [Fact]
    public Task A_helper_whose_rows_are_random_for_training_is_silent() =>
        ReportsAsync("""
            static DataLoader Make(Dataset rows) => DataLoader(rows, 64);
            static Dataset Shuffled(Dataset rows) => rows;

            public void Go(Model model, Optimizer optimizer, Dataset data)
            {
                Fit(model, optimizer, Make(Shuffled(data)));
                Score(model, Make(data));
            }
            """);

    [Fact]
    public Task A_helper_that_a_derived_class_may_replace_is_silent() =>
        ReportsAsync("""
            protected virtual DataLoader Make(Dataset rows, bool shuffle = false) => DataLoader(rows, 64, shuffle);

            public void Go(Model model, Optimizer optimizer, Dataset trainSet) => Fit(model, optimizer, Make(trainSet));
            """);

    [Theory]
    [InlineData("public DataLoader Loader;")]
    [InlineData("protected DataLoader Loader { get; set; }")]
    public Task A_field_that_others_may_fill_is_silent(string field) =>
        ReportsAsync($$"""
            {{field}}

            public Training(Dataset trainSet) => Loader = DataLoader(trainSet, 64);

            public void Go(Model model, Optimizer optimizer) => Fit(model, optimizer, Loader);
            """);

    [Fact]
    public Task A_field_that_is_filled_twice_is_silent() =>
        ReportsAsync("""
            private DataLoader _loader;

            public Training(Dataset trainSet) => _loader = DataLoader(trainSet, 64);

            public void Reset(Dataset trainSet) => _loader = DataLoader(trainSet, 64, shuffle: true);

            public void Go(Model model, Optimizer optimizer) => Fit(model, optimizer, _loader);
            """);

    [Fact]
    public Task Corrects_the_calls_of_a_helper() =>
        Verifier.FixesAsync(
            TrainingProgram.Of(Loop + """
                static DataLoader Make(Dataset rows, bool mix = false) => DataLoader(rows, 64, mix);

                public void Go(Model model, Optimizer optimizer, Dataset trainSet, Dataset testSet)
                {
                    Fit(model, optimizer, [|Make(trainSet)|]);
                    Fit(model, optimizer, [|Make(trainSet, false)|]);
                    Score(model, Make(testSet));
                }
                """),
            TrainingProgram.Of(Loop + """
                static DataLoader Make(Dataset rows, bool mix = false) => DataLoader(rows, 64, mix);

                public void Go(Model model, Optimizer optimizer, Dataset trainSet, Dataset testSet)
                {
                    Fit(model, optimizer, Make(trainSet, mix: true));
                    Fit(model, optimizer, Make(trainSet, true));
                    Score(model, Make(testSet));
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Corrects_the_loader_of_a_field() =>
        Verifier.FixesAsync(
            TrainingProgram.Of(Loop + """
                private readonly DataLoader _loader;
                public Training(Dataset rows) => _loader = [|new(rows, 64)|];
                public void Go(Model model, Optimizer optimizer) => Fit(model, optimizer, _loader);
                """),
            TrainingProgram.Of(Loop + """
                private readonly DataLoader _loader;
                public Training(Dataset rows) => _loader = new(rows, 64, shuffle: true);
                public void Go(Model model, Optimizer optimizer) => Fit(model, optimizer, _loader);
                """),
            Library.TorchSharp);

    private static Task ReportsAsync(string members) => Verifier.ReportsAsync(TrainingProgram.Of(Loop + members), Library.TorchSharp);
}
