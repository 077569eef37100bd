using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.UnseededRandomAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.UnseededRandomCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class UnseededRandomAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_generator_and_what_it_decides()
    {
        var program = Verify.Program(InLearner("var rng = {|#0:new Random()|}; {|#1:rng.Shuffle(rows)|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.UnseededRandom, "new Random()", "the order of the rows", "Seed the generator").WithLocation(1).WithLocation(0));
        return program.RunAsync();
    }

    [Fact]
    public Task The_message_says_what_cannot_be_seeded()
    {
        var program = Verify.Program(InLearner("var mixed = {|#0:{|#1:rows|}.Shuffle()|}.ToArray();"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.UnseededRandom, "rows.Shuffle()", "the order of the rows", "Draw from a generator with a seed instead").WithLocation(0).WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var rng = [|new Random()|]; rng.Shuffle(rows);")]
    [InlineData("Random rng = [|new()|]; rng.Shuffle(rows);")]
    [InlineData("[|new Random()|].Shuffle(rows);")]
    [InlineData("[|Random.Shared.Shuffle(rows)|];")]
    [InlineData("var mixed = [|rows.Shuffle()|].ToList();")]
    [InlineData("var mixed = [|Enumerable.Shuffle(rows)|];")]
    [InlineData("[|RandomNumberGenerator.Shuffle<float[]>(rows)|];")]
    [InlineData("var mixed = rows.OrderBy(_ => [|Guid.NewGuid()|]).ToArray();")]
    [InlineData("var mixed = rows.OrderBy(_ => [|Random.Shared.Next()|]).ToArray();")]
    [InlineData("var mixed = (from r in rows orderby [|Guid.NewGuid()|] select r).ToArray();")]
    [InlineData("var rng = [|new Random()|]; var mixed = rows.OrderBy(_ => rng.NextDouble()).ToArray();")]
    [InlineData("var rng = [|new Random()|]; for (var i = rows.Length - 1; i > 0; i--) { var j = rng.Next(i + 1); (rows[i], rows[j]) = (rows[j], rows[i]); }")]
    [InlineData("var rng = [|new Random()|]; Shuffle(rows, rng);")]
    [InlineData("var rng = [|new Random()|]; var bag = rng.GetItems(rows, 10);")]
    [InlineData("var rng = [|new Random()|]; var sample = rows[rng.Next(rows.Length)];")]
    [InlineData("var i = [|RandomNumberGenerator.GetInt32(rows.Length)|]; var sample = rows[i];")]
    [InlineData("var weights = new double[9]; for (var i = 0; i < 9; i++) { weights[i] = ([|Random.Shared.NextDouble()|] - 0.5) * 0.1; }")]
    [InlineData("var rng = [|new Random()|]; var bias = rng.NextSingle();")]
    [InlineData("var rng = [|new Random()|]; var weights = Enumerable.Range(0, 9).Select(_ => rng.NextDouble()).ToArray();")]
    [InlineData("var rng = [|new Random()|]; var mask = new bool[9]; for (var i = 0; i < 9; i++) { mask[i] = rng.NextDouble() < 0.5; }")]
    [InlineData("foreach (var r in rows) { (([|Random.Shared.NextDouble()|] < 0.8) ? train : test).Add(r); }")]
    [InlineData("var rng = [|new Random()|]; void Augment(float[] row) { if (rng.NextDouble() < 0.5) { Array.Reverse(row); } }")]
    public Task Reported_where_the_draw_decides_something(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var rng = new Random(42); rng.Shuffle(rows);")]
    [InlineData("var rng = new Random(epoch); rng.Shuffle(rows);")]
    [InlineData("var rng = given ?? new Random(); rng.Shuffle(rows);")]
    [InlineData("given ??= new Random(); given.Shuffle(rows);")]
    [InlineData("var rng = epoch > 0 ? new Random(epoch) : new Random(); rng.Shuffle(rows);")]
    [InlineData("Random rng; if (epoch > 0) { rng = new Random(epoch); } else { rng = new Random(); } rng.Shuffle(rows);")]
    [InlineData("var rng = new Random(); var port = rng.Next(5000, 6000);")]
    [InlineData("var rng = new Random(); System.Threading.Thread.Sleep(rng.Next(100));")]
    [InlineData("var id = Guid.NewGuid(); Console.WriteLine(id);")]
    [InlineData("var run = Guid.NewGuid().ToString(\"N\");")]
    [InlineData("var rng = new Random(); var features = new double[9]; for (var i = 0; i < 9; i++) { features[i] = rng.NextDouble(); }")]
    [InlineData("var rng = new Random(); var actions = new[] { 1, 2 }; var action = rng.NextDouble() < 0.1 ? actions[rng.Next(2)] : 0;")]
    [InlineData("var mixed = new Deck().Shuffle();")]
    [InlineData("var rng = new Other.Random(); rng.Shuffle(rows);")]
    [InlineData("var rng = new Random();")]
    [InlineData("var mixed = queryable.OrderBy(r => Guid.NewGuid()).ToList();")]
    public Task Not_reported_for_seeds_and_for_what_no_model_depends_on(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("Random.Shared.Shuffle(rows);")]
    [InlineData("var hand = rows.OrderBy(_ => Guid.NewGuid()).Take(5).ToList();")]
    [InlineData("var colour = rows[new Random().Next(rows.Length)];")]
    public Task Not_reported_in_code_about_something_else(string code) => Verify.ReportsAsync(InPlain(code), Library.None);

    [Fact]
    public Task Reported_everywhere_where_training_and_test_rows_are_divided() =>
        Verify.ReportsAsync(
            InPlain("var mixed = rows.OrderBy(_ => [|Guid.NewGuid()|]).ToArray(); var trainRows = mixed.Take(8).ToArray(); var testRows = mixed.Skip(8).ToArray();"),
            Library.None);

    [Fact]
    public Task Reported_once_for_a_generator_in_a_field() =>
        Verify.ReportsAsync(
            """
            using System;

            class SoftmaxLayer
            {
                private readonly Random _rng = [|new Random()|];
                private readonly float[] _weights = new float[16];
                private int epoch, batch, loss;

                void Initialize()
                {
                    for (var i = 0; i < _weights.Length; i++) { _weights[i] = _rng.NextSingle(); }
                }

                void Mix(float[][] rows) => _rng.Shuffle(rows);
            }

            class SigmoidLayer
            {
                private readonly Random _rng;
                private int epoch, batch, loss;

                public SigmoidLayer() : this(new Random()) { }

                public SigmoidLayer(Random rng) => _rng = rng;

                public void Mix(float[][] rows) => _rng.Shuffle(rows);
            }
            """,
            Library.None);

    [Theory]
    [InlineData("var weight = [|new MathNet.Numerics.Distributions.Normal(0, 1).Sample()|];")]
    [InlineData("var weight = [|MathNet.Numerics.Distributions.Normal.WithMeanStdDev(0, 1, null).Sample()|];")]
    [InlineData("var weights = [|MathNet.Numerics.Generate.Normal(10, 0, 1)|];")]
    [InlineData("var weights = [|MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Random(3, 3, new MathNet.Numerics.Distributions.Normal(0, 1))|];")]
    public Task Reported_for_distributions_without_a_generator(string code) => Verify.ReportsAsync(InSoftmax(code), Library.MathNet);

    [Theory]
    [InlineData("var weight = new MathNet.Numerics.Distributions.Normal(0, 1, new Random(1)).Sample();")]
    [InlineData("var weight = MathNet.Numerics.Distributions.Normal.WithMeanStdDev(0, 1, new Random(1)).Sample();")]
    [InlineData("var weights = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Random(3, 3, new MathNet.Numerics.Distributions.Normal(0, 1, new Random(1)));")]
    [InlineData("var jitter = new MathNet.Numerics.Distributions.Normal(0, 1).Sample();")]
    [InlineData("var density = new MathNet.Numerics.Distributions.Normal(0, 1).Density(0);")]
    public Task Not_reported_for_distributions_with_a_generator_or_no_draw(string code) => Verify.ReportsAsync(InSoftmax(code), Library.MathNet);

    private static string InSoftmax(string code) =>
        $$"""
        using System;

        class Softmax
        {
            static void Train(int epoch, float learningRate)
            {
                {{code}}
            }
        }
        """;

    [Fact]
    public Task Reported_for_MathNet() =>
        Verify.ReportsAsync(
            """
            using System;
            using MathNet.Numerics;
            using MathNet.Numerics.Distributions;
            using MathNet.Numerics.LinearAlgebra;
            using MathNet.Numerics.Random;

            class SoftmaxLayer
            {
                private int epoch, batch, loss;

                void M(double[] rows)
                {
                    var a = [|Matrix<double>.Build.Random(3, 4)|];
                    var b = Matrix<double>.Build.Random(3, 4, 42);
                    var c = [|Vector<double>.Build.Random(3)|];
                    [|Combinatorics.SelectPermutationInplace(rows)|];
                    Combinatorics.SelectPermutationInplace(rows, new MersenneTwister(42));
                    var order = [|Combinatorics.GeneratePermutation(9)|];
                    var rng = [|new MersenneTwister(true)|];
                    Combinatorics.SelectPermutationInplace(rows, rng);
                    var weight = [|Normal.Sample(0.0, 1.0)|];
                    var bias = Normal.Sample(new MersenneTwister(42), 0.0, 1.0);
                }
            }
            """,
            Library.MathNet);

    [Fact]
    public Task Reported_for_tensors() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Numerics.Tensors;

            class SoftmaxLayer
            {
                private int epoch, batch, loss;

                void M(Tensor<float> weights)
                {
                    [|Tensor.FillGaussianNormalDistribution<float>(weights)|];
                    Tensor.FillGaussianNormalDistribution<float>(weights, new Random(42));
                }
            }
            """,
            Library.Tensors);

    [Fact]
    public Task Reported_for_samples_of_data_frames() =>
        Verify.ReportsAsync(
            """
            using Microsoft.Data.Analysis;

            class P
            {
                DataFrame M(DataFrame frame) => [|frame.Sample(100)|];
            }
            """,
            Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData("var rng = new Random(; rng.Shuffle(rows);")]
    [InlineData("rows.OrderBy(_ => Guid.NewGuid().)")]
    public async Task Half_typed_code_throws_nothing(string code) =>
        await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InLearner(code)));

    private static string InPlain(string code) => InClass("Shop", string.Empty, code);

    private static string InLearner(string code) => InClass("SoftmaxClassifier", "int epoch, float learningRate, List<float[]> train, List<float[]> test, IQueryable<float[]> queryable, ", code);

    private static string InClass(string name, string parameters, string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Security.Cryptography;

        class {{name}}
        {
            void M({{parameters}}float[][] rows, Random given)
            {
                {{code}}
            }

            static void Shuffle<T>(T[] items, Random random)
            {
                for (var i = items.Length - 1; i > 0; i--)
                {
                    var j = random.Next(i + 1);
                    (items[i], items[j]) = (items[j], items[i]);
                }
            }
        }

        class Deck { public Deck Shuffle() => this; }

        namespace Other
        {
            class Random { public void Shuffle<T>(T[] items) { } }
        }
        """;
}
