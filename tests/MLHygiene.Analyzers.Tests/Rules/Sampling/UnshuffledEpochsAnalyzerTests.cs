using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verifier = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.UnshuffledEpochsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.UnshuffledEpochsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class UnshuffledEpochsAnalyzerTests
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        record Sample(float[] Features, float Label);

        class Net
        {
            public double[] Weights = new double[8];
            public void Train(IReadOnlyList<Sample> batch, double learningRate) { }
            public void TrainOn(float[] features, float label) { }
            public double Loss(IReadOnlyList<Sample> rows) => 0;
        }


        """;

    [Fact]
    public async Task Says_what_happens_and_points_at_the_epochs_and_the_rows()
    {
        var test = Verifier.Program(
            Of("""
                void Fit(Net net, Sample[] samples, double learningRate)
                {
                    {|#1:for (var epoch = 0; epoch < 10; epoch++)
                    {
                        foreach (var batch in {|#0:{|#2:samples|}.Chunk(32)|}) net.Train(batch, learningRate);
                    }|}
                }
                """),
            fixedSource: null,
            Library.None);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleCatalog.UnshuffledEpochs)
            .WithLocation(0)
            .WithLocation(1, DiagnosticLocationOptions.InterpretAsMarkupKey)
            .WithLocation(2, DiagnosticLocationOptions.InterpretAsMarkupKey)
            .WithArguments("samples")
            .WithMessage("Every epoch walks 'samples' in the same batches and the same order. The loss falls all the same, in a pattern that "
                + "repeats. Shuffle the rows at the head of the epoch."));

        await test.RunAsync();
    }

    [Theory]
    [InlineData("for (var epoch = 0; epoch < 10; epoch++)")]
    [InlineData("for (int e = 0; e < epochs; e++)")]
    [InlineData("foreach (var epoch in Enumerable.Range(0, 10))")]
    [InlineData("foreach (var e in Enumerable.Range(0, numEpochs))")]
    [InlineData("while (epochs-- > 0)")]
    public Task Reports_every_kind_of_epoch_loop(string head) =>
        ReportsAsync($$"""
            void Fit(Net net, Sample[] samples, double learningRate, int epochs, int numEpochs)
            {
                {{head}}
                {
                    foreach (var batch in [|samples.Chunk(32)|]) net.Train(batch, learningRate);
                }
            }
            """);

    [Theory]
    [InlineData("samples.Chunk(32)")]
    [InlineData("samples.Chunk(batchSize)")]
    [InlineData("samples.Chunk(size: batchSize)")]
    [InlineData("Enumerable.Chunk(samples, 32)")]
    [InlineData("(samples.Chunk(32))")]
    [InlineData("samples!.Chunk(32)")]
    [InlineData("samples.Where(s => s.Label > 0).Chunk(32)")]
    [InlineData("this.field.Chunk(32)")]
    [InlineData("list.Chunk(32)")]
    public Task Reports_chunks_of_a_collection(string batches)
    {
        var reported = batches.StartsWith('(') ? "([|samples.Chunk(32)|])" : $"[|{batches}|]";
        return ReportsAsync($$"""
            Sample[] field = Array.Empty<Sample>();
            void Fit(Net net, Sample[] samples, List<Sample> list, int batchSize, double learningRate)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in {{reported}}) net.Train(batch, learningRate);
                }
            }
            """);
    }

    [Theory]
    [InlineData("net.Train(samples.Skip(i).Take(32).ToArray(), 0.1);")]
    [InlineData("net.Train(samples[i..Math.Min(i + 32, samples.Length)], 0.1);")]
    [InlineData("net.Train(list.GetRange(i, 32), 0.1);")]
    [InlineData("for (var k = i; k < i + 32; k++) net.TrainOn(samples[k].Features, samples[k].Label);")]
    [InlineData("for (var k = 0; k < 32; k++) net.TrainOn(X[i + k], y[i + k]);")]
    [InlineData("for (var k = i; k < i + 32; k++) net.Weights[0] -= 0.1 * X[k][0];")]
    public Task Reports_a_loop_that_strides(string body) =>
        ReportsAsync($$"""
            void Fit(Net net, Sample[] samples, List<Sample> list, float[][] X, float[] y, double learningRate)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    for (var i = 0; i < 1000; [|i += 32|])
                    {
                        {{body}}
                    }
                }
            }
            """);

    [Fact]
    public Task Reports_numbered_batches() =>
        ReportsAsync("""
            void Fit(Net net, Sample[] samples, int epochs, int batchSize, double learningRate)
            {
                for (var epoch = 0; epoch < epochs; epoch++)
                {
                    for (var b = 0; b < samples.Length / batchSize; b++)
                    {
                        var batch = [|samples.Skip(b * batchSize).Take(batchSize)|].ToArray();
                        net.Train(batch, learningRate);
                    }
                }
            }
            """);

    [Fact]
    public Task Reports_in_top_level_statements_and_local_functions() =>
        Verifier.ReportsAsync(
            """
            using System;
            using System.Linq;

            var samples = Console.In.ReadToEnd().Split('\n');
            double[] weights = new double[8];
            var learningRate = 0.1;
            Fit(10);

            void Fit(int epochs)
            {
                for (var epoch = 0; epoch < epochs; epoch++)
                {
                    foreach (var batch in [|samples.Chunk(16)|])
                    {
                        weights[0] -= learningRate * batch.Length;
                    }
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Reports_in_a_primary_constructor_class() =>
        Verifier.ReportsAsync(
            Head + """
            class Trainer(Net net, Sample[] samples, double learningRate)
            {
                public void Fit(int epochs)
                {
                    for (var epoch = 0; epoch < epochs; epoch++)
                    {
                        foreach (var batch in [|samples.Chunk(16)|]) net.Train(batch, learningRate);
                        Console.WriteLine($"{epoch}: {net.Loss(samples)}");
                    }
                }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("rng.Shuffle(samples);")]
    [InlineData("Random.Shared.Shuffle(samples);")]
    [InlineData("Shuffle(samples);")]
    [InlineData("Mix(samples, 3);")]
    [InlineData("Reorder(samples);")]
    [InlineData("Array.Sort(samples, (a, b) => a.Label.CompareTo(b.Label));")]
    [InlineData("samples = samples.OrderBy(_ => rng.Next()).ToArray();")]
    [InlineData("for (var i = samples.Length - 1; i > 0; i--) { var j = rng.Next(i + 1); (samples[i], samples[j]) = (samples[j], samples[i]); }")]
    [InlineData("(samples[0], samples[1]) = (samples[1], samples[0]);")]
    public Task Silent_where_the_epoch_reorders_the_rows(string reorder) =>
        ReportsAsync($$"""
            static void Shuffle(Sample[] rows) { }
            static bool Mix(Sample[] rows, int times) => true;
            static void Reorder(Sample[] rows) { }
            void Fit(Net net, Sample[] samples, Random rng, double learningRate)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    {{reorder}}
                    foreach (var batch in samples.Chunk(32)) net.Train(batch, learningRate);
                }
            }
            """);

    [Theory]
    [InlineData("rng.Shuffle(samples);")]
    [InlineData("samples = samples.OrderBy(_ => rng.Next()).ToArray();")]
    [InlineData("Shuffle(samples);")]
    public Task Silent_where_the_rows_are_shuffled_once(string reorder) =>
        ReportsAsync($$"""
            static void Shuffle(Sample[] rows) { }
            void Fit(Net net, Sample[] samples, Random rng, double learningRate)
            {
                {{reorder}}
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in samples.Chunk(32)) net.Train(batch, learningRate);
                }
            }
            """);

    [Fact]
    public Task Silent_about_a_permutation_of_the_indices() =>
        ReportsAsync("""
            void Fit(Net net, float[][] X, float[] y, Random rng, double learningRate)
            {
                var order = Enumerable.Range(0, X.Length).ToArray();
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    rng.Shuffle(order);
                    for (var i = 0; i < X.Length; i += 32)
                    {
                        for (var k = i; k < i + 32; k++) net.TrainOn(X[order[k]], y[order[k]]);
                    }
                }
            }
            """);

    [Fact]
    public Task Silent_about_a_lazy_query_that_may_draw_again() =>
        ReportsAsync("""
            void Fit(Net net, IEnumerable<Sample> samples, Random rng, double learningRate)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in samples.Chunk(32)) net.Train(batch, learningRate);
                }
            }
            """);

    [Theory]
    [InlineData("sequences")]
    [InlineData("timeSeries")]
    [InlineData("windows")]
    [InlineData("testSamples")]
    [InlineData("shuffledSamples")]
    public Task Silent_where_the_name_says_that_the_order_is_meant_or_random(string name) =>
        ReportsAsync($$"""
            void Fit(Net net, Sample[] {{name}}, double learningRate)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in {{name}}.Chunk(32)) net.Train(batch, learningRate);
                }
            }
            """);

    [Theory]
    [InlineData("samples.Chunk(samples.Length)")]
    [InlineData("samples.Chunk(int.MaxValue)")]
    [InlineData("samples.Chunk(1)")]
    public Task Silent_about_full_batches_and_single_rows(string batches) =>
        ReportsAsync($$"""
            void Fit(Net net, Sample[] samples, double learningRate)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in {{batches}}) net.Train(batch, learningRate);
                }
            }
            """);

    [Theory]
    [InlineData("left = Forward(text[i..(i + 25)], left);")]
    [InlineData("(_, left) = (0, Forward(text[i..(i + 25)], left));")]
    [InlineData("hidden = Forward(text[i..(i + 25)], null!);")]
    public Task Silent_about_a_state_that_goes_from_batch_to_batch(string step) =>
        ReportsAsync($$"""
            double[] Forward(double[] input, double[] state) => state;
            void Backward(double learningRate) { }
            void Fit(double[] text, double learningRate)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    var (left, hidden) = (new double[8], new double[8]);
                    for (var i = 0; i < text.Length; i += 25)
                    {
                        {{step}}
                        Backward(learningRate);
                    }
                }
            }
            """);

    [Fact]
    public Task Silent_about_an_evaluation_in_batches() =>
        ReportsAsync("""
            void Fit(Net net, Sample[] samples, double learningRate)
            {
                var loss = 0.0;
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in samples.Chunk(32)) loss += net.Loss(batch);
                }
            }
            """);

    [Fact]
    public Task Silent_about_a_loop_that_is_no_epoch() =>
        ReportsAsync("""
            void Fit(Net net, Sample[] samples, double learningRate, int epochs)
            {
                for (var fold = 0; fold < 10; fold++)
                {
                    foreach (var batch in samples.Chunk(32)) net.Train(batch, learningRate);
                }
            }
            """);

    [Fact]
    public Task Silent_where_each_epoch_loads_its_rows() =>
        ReportsAsync("""
            static Sample[] Load(int part) => null!;
            void Fit(Net net, double learningRate)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    var samples = Load(epoch);
                    foreach (var batch in samples.Chunk(32)) net.Train(batch, learningRate);
                }
            }
            """);

    [Fact]
    public Task Silent_about_a_collection_of_the_users_own() =>
        Verifier.ReportsAsync(
            Head + """
            class Reshuffling : List<Sample> { public Sample[][] Chunk(int size) => null!; }
            class Trainer
            {
                void Fit(Net net, Reshuffling samples, double learningRate)
                {
                    for (var epoch = 0; epoch < 10; epoch++)
                    {
                        foreach (var batch in samples.Chunk(32)) net.Train(batch, learningRate);
                    }
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Silent_outside_of_machine_learning() =>
        Verifier.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.Linq;
            class Trains
            {
                void Run(string[] wagons, int epochs)
                {
                    for (var e = 0; e < epochs; e++)
                    {
                        foreach (var some in wagons.Chunk(4)) Update(some);
                    }
                }
                void Update(string[] some) { }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("always", "[|wagons.Chunk(4)|]")]
    [InlineData("never", "wagons.Chunk(4)")]
    public async Task The_context_is_an_option(string context, string batches)
    {
        var test = Verifier.Program(
            $$"""
            using System.Linq;
            class Trains
            {
                void Run(string[] wagons, int epochs)
                {
                    for (var e = 0; e < epochs; e++)
                    {
                        foreach (var some in {{batches}}) Update(some);
                    }
                }
                void Update(string[] some) { }
            }
            """,
            fixedSource: null,
            Library.None);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\nmlhygiene.context = {context}\n"));
        await test.RunAsync();
    }

    private static Task ReportsAsync(string members) => Verifier.ReportsAsync(Of(members), Library.None);

    private static string Of(string members) => Head + "class Trainer\n{\n" + members + "\n}\n";
}
