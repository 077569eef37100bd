using System;
using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verifier = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.UnshuffledTrainingLoaderAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.UnshuffledTrainingLoaderCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class UnshuffledTrainingLoaderCodeFixTests
{
    [Theory]
    [InlineData("DataLoader(data, 64)", "DataLoader(data, 64, shuffle: true)")]
    [InlineData("new DataLoader(data, 64)", "new DataLoader(data, 64, shuffle: true)")]
    [InlineData("DataLoader(data, 64, device: null)", "DataLoader(data, 64, device: null, shuffle: true)")]
    [InlineData("DataLoader(batchSize: 64, dataset: data)", "DataLoader(batchSize: 64, dataset: data, shuffle: true)")]
    [InlineData("DataLoader(dataset: data, 64, seed: 42)", "DataLoader(dataset: data, 64, seed: 42, shuffle: true)")]
    [InlineData("DataLoader(data, 64, false)", "DataLoader(data, 64, true)")]
    [InlineData("DataLoader(data, 64, false, null, null, 4)", "DataLoader(data, 64, true, null, null, 4)")]
    [InlineData("DataLoader(data, 64, shuffle: false)", "DataLoader(data, 64, shuffle: true)")]
    [InlineData("DataLoader(data, shuffle: false, batchSize: 64)", "DataLoader(data, shuffle: true, batchSize: 64)")]
    [InlineData("DataLoader(data, 64, /* yet */ false /* for now */)", "DataLoader(data, 64, /* yet */ true /* for now */)")]
    [InlineData("DataLoader(data, 64 /* rows */)", "DataLoader(data, 64 /* rows */, shuffle: true)")]
    [InlineData(
        "new DataLoader<Batch, Batch>(data, 64, (rows, device) => rows.First())",
        "new DataLoader<Batch, Batch>(data, 64, (rows, device) => rows.First(), shuffle: true)")]
    [InlineData(
        "new DataLoader<Batch, Batch>(data, 64, (rows, device) => rows.First(), false, null)",
        "new DataLoader<Batch, Batch>(data, 64, (rows, device) => rows.First(), true, null)")]
    public Task Passes_true(string loader, string corrected) =>
        Verifier.FixesAsync(Loop($"[|{loader}|]"), Loop(corrected), Library.TorchSharp);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Keeps_lines_and_their_comments(string lineEnd)
    {
        const string Before = """
                void Train(Model model, Optimizer optimizer, Dataset data)
                {
                    // The training rows.
                    using var loader = [|DataLoader(
                        data, // as they stand in the file
                        64)|]; // a loader
                    using var other = [|DataLoader(
                        data, // as they stand in the file
                        64 // rows
                    )|];
                    foreach (var batch in loader)
                    {
                        model.Learn(optimizer, batch);
                    }

                    foreach (var batch in other)
                    {
                        model.Learn(optimizer, batch);
                    }
                }
            """;
        const string After = """
                void Train(Model model, Optimizer optimizer, Dataset data)
                {
                    // The training rows.
                    using var loader = DataLoader(
                        data, // as they stand in the file
                        64,
                        shuffle: true); // a loader
                    using var other = DataLoader(
                        data, // as they stand in the file
                        64, // rows
                        shuffle: true
                    );
                    foreach (var batch in loader)
                    {
                        model.Learn(optimizer, batch);
                    }

                    foreach (var batch in other)
                    {
                        model.Learn(optimizer, batch);
                    }
                }
            """;
        return Verifier.FixesAsync(WithLineEnds(Before, lineEnd), WithLineEnds(After, lineEnd), Library.TorchSharp);
    }

    [Fact]
    public Task Corrects_a_target_typed_new() =>
        Verifier.FixesAsync(
            TrainingProgram.Of("""
                void Train(Model model, Optimizer optimizer, Dataset data)
                {
                    using DataLoader loader = [|new(data, 64)|];
                    foreach (var batch in loader)
                    {
                        model.Learn(optimizer, batch);
                    }
                }
                """),
            TrainingProgram.Of("""
                void Train(Model model, Optimizer optimizer, Dataset data)
                {
                    using DataLoader loader = new(data, 64, shuffle: true);
                    foreach (var batch in loader)
                    {
                        model.Learn(optimizer, batch);
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public async Task Corrects_every_loader_of_several_documents()
    {
        var test = Verifier.Program(Loop("[|DataLoader(data, 64)|]"), Loop("DataLoader(data, 64, shuffle: true)"), Library.TorchSharp);
        test.TestState.Sources.Add(Second("[|torch.utils.data.DataLoader(data, 32, false)|]", "[|new(data, 16)|]"));
        test.FixedState.Sources.Add(Second("torch.utils.data.DataLoader(data, 32, true)", "new(data, 16, shuffle: true)"));

        await test.RunAsync();

        static string Second(string first, string second) => $$"""
            using TorchSharp;
            using TorchSharp.Modules;

            class More
            {
                void Train(torch.nn.Module<torch.Tensor, torch.Tensor> model, torch.optim.Optimizer optimizer, torch.utils.data.Dataset data)
                {
                    foreach (var batch in {{first}})
                    {
                        model.call(batch["data"]).backward();
                        optimizer.step();
                    }

                    DataLoader loader = {{second}};
                    foreach (var batch in loader)
                    {
                        model.call(batch["data"]).backward();
                        optimizer.step();
                    }
                }
            }
            """;
    }

    [Theory]
    [InlineData("DataLoader(data, 64, Shuffle)")]
    [InlineData("DataLoader(data, 64, shuffle: !true)")]
    [InlineData("DataLoader(data, 64, shuffle: default(bool))")]
    public Task Leaves_a_constant_that_is_decided_elsewhere(string loader) => Verifier.OffersNoFixAsync(Loop($"[|{loader}|]"), Library.TorchSharp);

    [Fact]
    public Task Leaves_an_argument_list_with_a_directive() =>
        Verifier.OffersNoFixAsync(
            Loop("""
                [|DataLoader(data,
                #if GPU
                    128
                #else
                    64
                #endif
                    )|]
                """),
            Library.TorchSharp);

    [Fact]
    public async Task Names_the_parameter_of_the_user_s_own_helper()
    {
        const string Program = """
            using System.Collections.Generic;
            using Shop;

            class Training
            {
                void Train(Rows rows, Fit fit)
                {
                    foreach (var batch in {0})
                    {
                        fit.Learn(batch);
                    }
                }
            }

            namespace Shop
            {
                public class Rows { }
                public static class Batches { public static IEnumerable<int> Of(this Rows rows, bool mixed = false) => null!; }
                public class Fit { public void Learn(int batch) { } }
            }
            """;
        var test = Verifier.Program(
            Program.Replace("{0}", "[|rows.Of(mixed: false)|]", StringComparison.Ordinal),
            Program.Replace("{0}", "rows.Of(mixed: true)", StringComparison.Ordinal),
            Library.None);
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.AdditionalFiles.Add((
                "shop.mlhygiene.txt",
                """
                loader   M:Shop.Batches.Of(*)  data=rows shuffle=mixed
                backward M:Shop.Fit.Learn(*)
                step     M:Shop.Fit.Learn(*)
                """));
        }

        await test.RunAsync();
    }

    [Fact]
    public async Task Appends_to_a_helper_that_is_called_with_its_rows_only()
    {
        const string Program = """
            using System.Collections.Generic;
            using Shop;

            class Training
            {
                void Train(Rows rows, Fit fit)
                {
                    foreach (var batch in {0})
                    {
                        fit.Learn(batch);
                    }
                }
            }

            namespace Shop
            {
                public class Rows { }
                public static class Batches { public static IEnumerable<int> Of(this Rows rows, bool mixed = false) => null!; }
                public class Fit { public void Learn(int batch) { } }
            }
            """;
        var test = Verifier.Program(
            Program.Replace("{0}", "[|rows.Of()|]", StringComparison.Ordinal),
            Program.Replace("{0}", "rows.Of(mixed: true)", StringComparison.Ordinal),
            Library.None);
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.AdditionalFiles.Add((
                "shop.mlhygiene.txt",
                """
                loader   M:Shop.Batches.Of(*)  data=rows shuffle=mixed
                backward M:Shop.Fit.Learn(*)
                step     M:Shop.Fit.Learn(*)
                """));
        }

        await test.RunAsync();
    }

    private static string Loop(string loader) =>
        TrainingProgram.Of($$"""
            const bool Shuffle = false;
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                foreach (var batch in {{loader}})
                {
                    model.Learn(optimizer, batch);
                }
            }
            """);

    private static string WithLineEnds(string members, string lineEnd) =>
        TrainingProgram.Of(members).Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);
}
