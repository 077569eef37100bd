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
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Walks_features_and_labels_by_one_index(string lineEnd)
    {
        const string Before = """
            class Trainer
            {
                void Fit(Net net, float[][] X, float[] y, double learningRate)
                {
                    // Ten epochs.
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        // One pass over the rows.
                        for (var i = 0; i < X.Length; [|i += 32|])
                        {
                            for (var k = i; k < Math.Min(i + 32, X.Length); k++)
                            {
                                net.TrainOn(X[k /* the row */], y[k]); // learn
                            }
                        }
                    }
                }
            }
            """;
        const string After = """
            class Trainer
            {
                void Fit(Net net, float[][] X, float[] y, double learningRate)
                {
                    // Ten epochs.
                    var random = new Random(0);
                    var xOrder = Enumerable.Range(0, X.Length).ToArray();
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        // One pass over the rows.
                        random.Shuffle(xOrder);
                        for (var i = 0; i < X.Length; i += 32)
                        {
                            for (var k = i; k < Math.Min(i + 32, X.Length); k++)
                            {
                                net.TrainOn(X[xOrder[k] /* the row */], y[xOrder[k]]); // learn
                            }
                        }
                    }
                }
            }
            """;
        return FixesAsync(Lines(Before, lineEnd), Lines(After, lineEnd), Lines(Head, lineEnd));
    }

    [Theory]
    [InlineData("float[][] X, float[] y", "int n = X.Length;", "i < n", "X.Length")]
    [InlineData("float[][] X, float[] y", "", "i + 32 <= y.Length", "y.Length")]
    [InlineData("List<float[]> X, List<float> y", "", "i < X.Count", "X.Count")]
    [InlineData("IReadOnlyList<float[]> X, IReadOnlyList<float> y", "", "i < y.Count", "y.Count")]
    public Task The_index_has_as_many_places_as_the_walk(string parameters, string before, string condition, string length)
    {
        var order = length.Split('.')[0].ToLowerInvariant() + "Order";
        return FixesAsync(
            Walk(parameters, before, condition, "[|i += 32|]", "X[i + k], y[i + k]", null, null),
            Walk(parameters, before, condition, "i += 32", $"X[{order}[i + k]], y[{order}[i + k]]", $"var {order} = Enumerable.Range(0, {length}).ToArray();", $"rng.Shuffle({order});"));
    }

    [Fact]
    public Task Rows_of_a_collection_that_cannot_be_written_are_walked_by_an_index() =>
        FixesAsync(
            """
            class Trainer(IReadOnlyList<Sample> samples)
            {
                void Fit(Net net, int epochs, Random rng)
                {
                    for (var epoch = 0; epoch < epochs; epoch++)
                    {
                        for (var i = 0; i < samples.Count; [|i += 8|])
                        {
                            for (var k = i; k < i + 8; k++) net.TrainOn(samples[k].Features, samples[k].Label);
                        }
                    }
                }
            }
            """,
            """
            class Trainer(IReadOnlyList<Sample> samples)
            {
                void Fit(Net net, int epochs, Random rng)
                {
                    var samplesOrder = Enumerable.Range(0, samples.Count).ToArray();
                    for (var epoch = 0; epoch < epochs; epoch++)
                    {
                        rng.Shuffle(samplesOrder);
                        for (var i = 0; i < samples.Count; i += 8)
                        {
                            for (var k = i; k < i + 8; k++) net.TrainOn(samples[samplesOrder[k]].Features, samples[samplesOrder[k]].Label);
                        }
                    }
                }
            }
            """);

    [Theory]
    [InlineData("foreach (var batch in [|list.Chunk(32)|]) net.Train(batch, 0.1);")]
    [InlineData("for (var b = 0; b < list.Count / size; b++) net.Train([|list.GetRange(b * size, size)|], 0.1);")]
    [InlineData("for (var b = 0; b < (list.Count + size - 1) / size; b++) net.Train([|list.Skip(b * size).Take(size)|].ToList(), 0.1);")]
    [InlineData("for (var i = 0; i < list.Count; [|i += 32|]) net.Train(list.GetRange(i, Math.Min(32, list.Count - i)), 0.1);")]
    public Task Exchanges_the_rows_of_a_list(string body)
    {
        const string Exchanges = """
            for (var i = list.Count - 1; i > 0; i--)
                        {
                            var j = rng.Next(i + 1);
                            (list[i], list[j]) = (list[j], list[i]);
                        }

            """;
        var loop = body.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        return FixesAsync(List(body), List(Exchanges + "            " + loop));

        static string List(string epoch) => $$"""
            class Trainer
            {
                void Fit(Net net, List<Sample> list, Random rng, int size)
                {
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        {{epoch}}
                    }
                }
            }
            """;
    }

    [Theory]
    [InlineData("[|i += 32|]", "i += 32", "rows[k].Features, rows[k].Label", "rows[k].Features, rows[k].Label", "Row[] rows", "rows", null)]
    [InlineData("[|i += 32|]", "i += 32", "X[k], y[k]", "X[xOrder[k]], y[xOrder[k]]", "float[][] X, float[] y", "xOrder", "var xOrder = Enumerable.Range(0, X.Length).ToArray();")]
    public async Task Writes_the_exchanges_out_where_the_framework_has_no_shuffle(
        string step, string fixedStep, string read, string fixedRead, string parameters, string shuffled, string? order)
    {
        var rows = parameters.Contains("Row", StringComparison.Ordinal) ? "rows" : "X";
        var test = Verifier.Program(
            Old(step, read, null, null),
            Old(
                fixedStep,
                fixedRead,
                "        var random = new Random(0);\n" + (order is null ? "" : $"        {order}\n"),
                $$"""
                            for (var i = {{shuffled}}.Length - 1; i > 0; i--)
                            {
                                var j = random.Next(i + 1);
                                ({{shuffled}}[i], {{shuffled}}[j]) = ({{shuffled}}[j], {{shuffled}}[i]);
                            }

                """),
            Library.None);
        test.ReferenceAssemblies = TargetFrameworks.NetStandard20;
        await test.RunAsync();

        string Old(string stride, string rowRead, string? before, string? head) =>
            "using System;\nusing System.Linq;\n\nclass Row { public float[] Features = new float[1]; public float Label; }\n\n"
            + "class Net { public void TrainOn(float[] features, float label, double learningRate) { } }\n\nclass Trainer\n{\n"
            + $"    void Fit(Net net, {parameters}, double learningRate)\n    {{\n{before}        for (var epoch = 0; epoch < 10; epoch++)\n        {{\n{head}"
            + $"            for (var i = 0; i < {rows}.Length; {stride})\n            {{\n"
            + $"                for (var k = i; k < i + 32; k++) net.TrainOn({rowRead}, learningRate);\n            }}\n        }}\n    }}\n}}\n";
    }

    [Fact]
    public Task Fix_all_gives_each_of_two_walks_of_a_method_an_index_of_its_own()
    {
        const string Order = " = Enumerable.Range(0, X.Length).ToArray();";
        return FixesAsync(
            TwoWalks("[|i += 8|]", "[|i += 8|]", "k", "k", null, null, null, null),
            TwoWalks(
                "i += 8", "i += 8", "xOrder[k]", "xOrder2[k]", "var xOrder" + Order, "rng.Shuffle(xOrder);", "var xOrder2" + Order, "rng.Shuffle(xOrder2);"));
    }

    [Theory]
    [InlineData("for (var i = 0; i < trainCount; [|i += 32|]) { for (var k = i; k < i + 32; k++) net.TrainOn(X[k], y[k]); }")]
    [InlineData("for (var i = 0; i < trainCount; [|i += 32|]) { for (var k = i; k < i + 32; k++) net.TrainOn(samples[k].Features, samples[k].Label); }")]
    [InlineData("for (var i = 0; i < X.Length / 2; [|i += 32|]) { for (var k = i; k < i + 32; k++) net.TrainOn(X[k], y[k]); }")]
    [InlineData("for (var i = 32; i < X.Length; [|i += 32|]) { for (var k = i; k < i + 32; k++) net.TrainOn(X[k], y[k]); }")]
    [InlineData("for (var i = 32; i < samples.Length; [|i += 32|]) { for (var k = i; k < i + 32; k++) net.TrainOn(samples[k].Features, samples[k].Label); }")]
    [InlineData("for (var i = 0; i < samples.Length - size; [|i += 32|]) { for (var k = i; k < i + 32; k++) net.TrainOn(samples[k].Features, samples[k].Label); }")]
    [InlineData("for (var i = 0; i < X.Length; [|i += 32|]) { for (var k = i + 1; k < i + 32; k++) net.TrainOn(X[k], y[k - 1]); }")]
    [InlineData("for (var i = 0; i < X.Length; [|i += 32|]) { for (var k = i; k < i + 32; k++) net.TrainOn(X[k], Label(k)); }")]
    [InlineData("for (var i = 0; i < X.Length; [|i += 32|]) { for (var k = i; k < i + 32; k++) net.TrainOn(X[k], table[k, 0]); }")]
    [InlineData("for (var i = 0; i < samples.Length; [|i += 32|]) { for (var k = i; k < i + 32; k++) net.TrainOn(samples[k].Features, table[k, 0]); }")]
    [InlineData("for (var i = 0; i < X.Length; [|i += 32|]) net.TrainOn(X[i..(i + 32)][0], y.AsSpan(i, 32)[0]);")]
    [InlineData("for (var b = 0; b < samples.Length / 2 / size; b++) net.Train([|samples.Skip(b * size).Take(size)|].ToArray(), 0.1);")]
    [InlineData("for (var b = 0; b < (int)(samples.Length * 0.8) / size; b++) net.Train([|samples.Skip(b * size).Take(size)|].ToArray(), 0.1);")]
    [InlineData("for (var b = 0; b < batches; b++) net.Train([|samples.Skip(b * size).Take(size)|].ToArray(), 0.1);")]
    [InlineData("foreach (var batch in [|samples.Where(s => s.Label > 0).Chunk(32)|]) net.Train(batch, 0.1);")]
    [InlineData("foreach (var batch in [|some.Chunk(32)|]) net.Train(batch, 0.1);")]
    public Task Offers_nothing_where_rows_would_lose_their_labels_meet_others_or_cannot_be_shuffled(string body) =>
        Verifier.OffersNoFixAsync(
            Head + $$"""
            class Trainer
            {
                float Label(int row) => 0;

                void Fit(
                    Net net, float[][] X, float[] y, float[,] table, Sample[] samples, IReadOnlyList<Sample> some, int trainCount, int batches, int size,
                    double learningRate)
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

    private static string Walk(string parameters, string before, string condition, string step, string read, string? order, string? shuffle) =>
        string.Concat(
            $"class Trainer\n{{\n    void Fit(Net net, {parameters}, Random rng, double learningRate)\n    {{\n", Line(before.Length == 0 ? null : before, 8), Line(order, 8),
            "        for (var epoch = 0; epoch < 10; epoch++)\n        {\n", Line(shuffle, 12),
            $"            for (var i = 0; {condition}; {step})\n            {{\n",
            $"                for (var k = 0; k < 32; k++) net.TrainOn({read});\n            }}\n        }}\n    }}\n}}\n");

    private static string TwoWalks(
        string first, string second, string place, string place2, string? order, string? shuffle, string? order2, string? shuffle2) =>
        string.Concat(
            "class Trainer\n{\n    void Fit(Net net, float[][] X, float[] y, Random rng, double learningRate)\n    {\n",
            Line(order, 8), "        for (var epoch = 0; epoch < 10; epoch++)\n        {\n", Line(shuffle, 12),
            $"            for (var i = 0; i < X.Length; {first})\n            {{\n                for (var k = i; k < i + 8; k++) net.TrainOn(X[{place}], y[{place}]);\n            }}\n        }}\n\n",
            Line(order2, 8), "        for (var epoch = 0; epoch < 10; epoch++)\n        {\n", Line(shuffle2, 12),
            $"            for (var i = 0; i < X.Length; {second})\n            {{\n                for (var k = i; k < i + 8; k++) net.TrainOn(X[{place2}], y[{place2}]);\n            }}\n        }}\n    }}\n}}\n");

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
