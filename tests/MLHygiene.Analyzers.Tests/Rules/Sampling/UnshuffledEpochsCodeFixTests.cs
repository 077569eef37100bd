using System;
using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verifier = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.UnshuffledEpochsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.UnshuffledEpochsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class UnshuffledEpochsCodeFixTests
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        record Sample(float[] Features, float Label);

        class Net
        {
            public void Train(IReadOnlyList<Sample> batch, double learningRate) { }
            public void TrainOn(float[] features, float label) { }
        }


        """;

    [Fact]
    public Task Shuffles_with_a_generator_that_is_at_hand() =>
        FixesAsync(
            """
            class Trainer
            {
                void Fit(Net net, Sample[] samples, Random rng, double learningRate)
                {
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        // One pass over the rows.
                        foreach (var batch in [|samples.Chunk(32)|]) // batches
                        {
                            net.Train(batch, learningRate);
                        }
                    }
                }
            }
            """,
            """
            class Trainer
            {
                void Fit(Net net, Sample[] samples, Random rng, double learningRate)
                {
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        // One pass over the rows.
                        rng.Shuffle(samples);
                        foreach (var batch in samples.Chunk(32)) // batches
                        {
                            net.Train(batch, learningRate);
                        }
                    }
                }
            }
            """);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Makes_a_seeded_generator_before_the_epochs(string lineEnd)
    {
        const string Before = """
            class Trainer
            {
                void Fit(Net net, Sample[] samples, double learningRate)
                {
                    var random = "taken";

                    // Ten epochs.
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        Console.WriteLine(epoch);
                        foreach (var batch in [|samples.Chunk(32)|]) net.Train(batch, learningRate);
                    }
                }
            }
            """;
        const string After = """
            class Trainer
            {
                void Fit(Net net, Sample[] samples, double learningRate)
                {
                    var random = "taken";

                    // Ten epochs.
                    var random2 = new Random(0);
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        random2.Shuffle(samples);
                        Console.WriteLine(epoch);
                        foreach (var batch in samples.Chunk(32)) net.Train(batch, learningRate);
                    }
                }
            }
            """;
        return FixesAsync(Lines(Before, lineEnd), Lines(After, lineEnd), Lines(Head, lineEnd));
    }

    [Fact]
    public async Task Writes_the_seed_that_is_configured()
    {
        var test = Verifier.Program(
            Head + """
            class Trainer
            {
                void Fit(Net net, Sample[] samples, double learningRate)
                {
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        foreach (var batch in [|samples.Chunk(32)|]) net.Train(batch, learningRate);
                    }
                }
            }
            """,
            Head + """
            class Trainer
            {
                void Fit(Net net, Sample[] samples, double learningRate)
                {
                    var random = new Random(42);
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        random.Shuffle(samples);
                        foreach (var batch in samples.Chunk(32)) net.Train(batch, learningRate);
                    }
                }
            }
            """,
            Library.None);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.seed = 42\n"));
        await test.RunAsync();
    }

    [Fact]
    public Task Fixes_top_level_statements() =>
        Verifier.FixesAsync(
            """
            using System;
            using System.Linq;

            var samples = Array.Empty<Sample>();
            double[] weights = new double[8];
            var learningRate = 0.1;
            for (var epoch = 0; epoch < 10; epoch++)
            {
                foreach (var batch in [|samples.Chunk(16)|]) weights[0] -= learningRate * batch.Length;
            }

            record Sample(float[] Features, float Label);
            """,
            """
            using System;
            using System.Linq;

            var samples = Array.Empty<Sample>();
            double[] weights = new double[8];
            var learningRate = 0.1;
            var random = new Random(0);
            for (var epoch = 0; epoch < 10; epoch++)
            {
                random.Shuffle(samples);
                foreach (var batch in samples.Chunk(16)) weights[0] -= learningRate * batch.Length;
            }

            record Sample(float[] Features, float Label);
            """,
            Library.None);

    [Fact]
    public Task Fixes_every_loop_of_a_document() =>
        FixesAsync(
            """
            class Trainer(double learningRate)
            {
                void Fit(Net net, Sample[] samples, Random[] others)
                {
                    foreach (var epoch in Enumerable.Range(0, 3))
                    {
                        for (var i = 0; i < samples.Length; [|i += 8|])
                        {
                            net.TrainOn(samples[i].Features, samples[i].Label);
                        }
                    }
                }

                static void Tune(Net net, Sample[] samples)
                {
                    var epochs = 3;
                    while (epochs-- > 0)
                    {
                        foreach (var batch in [|samples.Chunk(32)|]) net.Train(batch, 0.1);
                    }
                }
            }
            """,
            """
            class Trainer(double learningRate)
            {
                void Fit(Net net, Sample[] samples, Random[] others)
                {
                    var random = new Random(0);
                    foreach (var epoch in Enumerable.Range(0, 3))
                    {
                        random.Shuffle(samples);
                        for (var i = 0; i < samples.Length; i += 8)
                        {
                            net.TrainOn(samples[i].Features, samples[i].Label);
                        }
                    }
                }

                static void Tune(Net net, Sample[] samples)
                {
                    var epochs = 3;
                    var random = new Random(0);
                    while (epochs-- > 0)
                    {
                        random.Shuffle(samples);
                        foreach (var batch in samples.Chunk(32)) net.Train(batch, 0.1);
                    }
                }
            }
            """);

    [Fact]
    public Task Fix_all_gives_each_of_two_loops_of_a_method_a_generator_of_its_own()
    {
        var test = Verifier.Program(
            Head + TwoLoops("[|rows.Chunk(8)|]", "[|others.Chunk(8)|]", null, null, null, null),
            Head + TwoLoops("rows.Chunk(8)", "others.Chunk(8)", "var random = new Random(0);", "random.Shuffle(rows);", null, "random.Shuffle(others);"),
            Library.None);
        test.BatchFixedCode = Head
            + TwoLoops("rows.Chunk(8)", "others.Chunk(8)", "var random = new Random(0);", "random.Shuffle(rows);", "var random2 = new Random(0);", "random2.Shuffle(others);");
        return test.RunAsync();
    }

    [Fact]
    public Task A_static_local_function_does_not_reach_for_a_generator_outside() =>
        FixesAsync(
            """
            class Trainer
            {
                void Run(Net net, Sample[] samples, Random rng, double learningRate)
                {
                    Fit(net, samples);

                    static void Fit(Net net, Sample[] rows)
                    {
                        for (var epoch = 0; epoch < 10; epoch++)
                        {
                            foreach (var batch in [|rows.Chunk(8)|]) net.Train(batch, 0.1);
                        }
                    }
                }
            }
            """,
            """
            class Trainer
            {
                void Run(Net net, Sample[] samples, Random rng, double learningRate)
                {
                    Fit(net, samples);

                    static void Fit(Net net, Sample[] rows)
                    {
                        var random = new Random(0);
                        for (var epoch = 0; epoch < 10; epoch++)
                        {
                            random.Shuffle(rows);
                            foreach (var batch in rows.Chunk(8)) net.Train(batch, 0.1);
                        }
                    }
                }
            }
            """);

    [Theory]
    [InlineData("for (var i = 0; i < X.Length; [|i += 32|]) { for (var k = i; k < i + 32; k++) net.TrainOn(X[k], y[k]); }")]
    [InlineData("for (var i = 0; i < X.Length; [|i += 32|]) { for (var k = i; k < i + 32; k++) net.TrainOn(X[k], 1); }")]
    [InlineData("foreach (var batch in [|list.Chunk(32)|]) net.Train(batch, 0.1);")]
    [InlineData("foreach (var batch in [|samples.Where(s => s.Label > 0).Chunk(32)|]) net.Train(batch, 0.1);")]
    public Task Offers_nothing_where_rows_would_lose_their_labels_or_cannot_be_shuffled(string body) =>
        Verifier.OffersNoFixAsync(
            Head + $$"""
            class Trainer
            {
                void Fit(Net net, float[][] X, float[] y, Sample[] samples, List<Sample> list, double learningRate)
                {
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        {{body}}
                    }
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Offers_nothing_where_the_epoch_has_no_block() =>
        Verifier.OffersNoFixAsync(
            Head + """
            class Trainer
            {
                void Fit(Net net, Sample[] samples, double learningRate)
                {
                    for (var epoch = 0; epoch < 10; epoch++)
                        foreach (var batch in [|samples.Chunk(32)|]) net.Train(batch, learningRate);
                }
            }
            """,
            Library.None);

    private static string TwoLoops(string first, string second, string? made, string? shuffled, string? made2, string? shuffled2) =>
        string.Concat(
            "class Trainer\n{\n    void Fit(Net net, Sample[] rows, Sample[] others, double learningRate)\n    {\n",
            Line(made, 8), "        for (var epoch = 0; epoch < 10; epoch++)\n        {\n", Line(shuffled, 12),
            $"            foreach (var batch in {first}) net.Train(batch, learningRate);\n        }}\n\n",
            Line(made2, 8), "        for (var epoch = 0; epoch < 10; epoch++)\n        {\n", Line(shuffled2, 12),
            $"            foreach (var batch in {second}) net.Train(batch, learningRate);\n        }}\n    }}\n}}\n");

    private static string Line(string? statement, int indent) => statement is null ? string.Empty : new string(' ', indent) + statement + "\n";

    private static string Lines(string text, string lineEnd) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);

    private static Task FixesAsync(string source, string fixedSource, string head = Head) =>
        Verifier.FixesAsync(head + source, head + fixedSource, Library.None);
}
