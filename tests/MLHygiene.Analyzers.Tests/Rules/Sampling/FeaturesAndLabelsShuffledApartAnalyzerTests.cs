using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.FeaturesAndLabelsShuffledApartAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class FeaturesAndLabelsShuffledApartAnalyzerTests
{
    [Fact]
    public Task The_message_names_both_variables_and_the_first_shuffle_is_an_additional_location()
    {
        var program = Verify.Program(
            InMethod("{|#1:rng.Shuffle(X)|}; {|#0:rng.Shuffle(y)|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.FeaturesAndLabelsShuffledApart, "X", "y").WithLocation(1));
        return program.RunAsync();
    }

    // How the rows are reordered.
    [Theory]
    [InlineData("rng.Shuffle(X); [|rng.Shuffle(y)|];")]
    [InlineData("rng.Shuffle(y); Console.WriteLine(); [|rng.Shuffle(X)|];")]
    [InlineData("rng.Shuffle(X.AsSpan()); [|rng.Shuffle(y.AsSpan())|];")]
    [InlineData("rng.Shuffle<float[]>((Span<float[]>)X); [|rng.Shuffle<int>(values: y)|];")]
    [InlineData("rng!.Shuffle((X!)); rng?[|.Shuffle(y!)|];")]
    [InlineData("Random.Shared.Shuffle(X); [|Random.Shared.Shuffle(y)|];")]
    [InlineData("new Random().Shuffle(X); [|new Random().Shuffle(y)|];")]
    [InlineData("new Random(1).Shuffle(X); [|new Random(2).Shuffle(y)|];")]
    [InlineData("new Random(1).Shuffle(X); [|new Random().Shuffle(y)|];")]
    // Seeds that are never equal.
    [InlineData("new Random(n).Shuffle(X); [|new Random(n + 1).Shuffle(y)|];")]
    [InlineData("for (int epoch = 0; epoch < n; epoch++) { new Random(epoch).Shuffle(X); [|new Random(1 + epoch).Shuffle(y)|]; }")]
    [InlineData("for (int epoch = 0; epoch < n; epoch++) { var first = epoch - 1; var a = new Random(first); var b = new Random(epoch); a.Shuffle(X); [|b.Shuffle(y)|]; }")]
    [InlineData("foreach (var seed in y.ToArray()) { Mix(X, new Random(seed)); [|Mix(y, new Random(seed + 7))|]; }")]
    [InlineData("Seeded(X, n); [|Seeded(y, n + 1)|];")]
    [InlineData("System.Security.Cryptography.RandomNumberGenerator.Shuffle<float[]>(X); [|System.Security.Cryptography.RandomNumberGenerator.Shuffle<int>(y)|];")]
    [InlineData("X = X.OrderBy(_ => rng.Next()).ToArray(); y = [|y.OrderBy(_ => rng.Next())|].ToArray();")]
    [InlineData("X = Enumerable.OrderBy(keySelector: _ => rng.Next(), source: X).ToArray(); y = [|Enumerable.OrderBy(y, _ => rng.Next())|].ToArray();")]
    [InlineData("X = X.OrderBy(_ => Guid.NewGuid()).ToArray(); y = [|y.OrderBy(_ => Guid.NewGuid())|].ToArray();")]
    [InlineData("X = X.Shuffle().ToArray(); y = [|y.Shuffle()|].ToArray();")]
    [InlineData("X = [.. X.Shuffle()]; y = [.. [|y.Shuffle()|]];")]
    [InlineData("var sx = X.Shuffle(); var sy = [|y.Shuffle()|];")]
    [InlineData("Fit(X.Shuffle().ToArray(), [|y.Shuffle()|].ToArray());")]
    [InlineData("(X, y) = (X.Shuffle().ToArray(), [|y.Shuffle()|].ToArray());")]
    [InlineData("X = (from r in X orderby rng.Next() select r).ToArray(); y = (from r in y orderby [|rng.Next()|] select r).ToArray();")]
    [InlineData("for (int i = X.Length - 1; i > 0; i--) { int j = rng.Next(i + 1); (X[i], X[j]) = (X[j], X[i]); } [|for|] (int i = y.Length - 1; i > 0; i--) { int j = rng.Next(i + 1); (y[i], y[j]) = (y[j], y[i]); }")]
    [InlineData("for (int i = X.Length - 1; i > 0; i--) { int j = rng.Next(i + 1); var t = X[i]; X[i] = X[j]; X[j] = t; } [|rng.Shuffle(y)|];")]
    [InlineData("new Random(1).Shuffle(X); var again = new Random(1); y = [|y.OrderBy(_ => again.Next())|].ToArray();")]
    [InlineData("Mix(X, rng); [|Mix(y, rng)|];")]
    [InlineData("Mix(rng: rng, rows: X); [|Mix(y, rng)|];")]
    [InlineData("Mix(X, new Random(3)); [|Mix(y, new Random(4))|];")]
    [InlineData("Unseeded(X); [|Unseeded(y)|];")]
    [InlineData("X = Copy(X, rng); y = [|Copy(y, rng)|];")]
    [InlineData("X = Ordered(X, rng).ToArray(); y = [|Ordered(y, rng)|].ToArray();")]
    [InlineData("X = X.Mixed(rng); y = [|y.Mixed(rng)|];")]
    [InlineData("Seeded(X, 1); [|Seeded(y, 2)|];")]
    [InlineData("Seeded(X); [|Seeded(y, 2)|];")]
    [InlineData("void Local(int k) { rng.Shuffle(X); [|rng.Shuffle(y)|]; }")]
    [InlineData("Action a = () => { rng.Shuffle(X); [|rng.Shuffle(y)|]; };")]
    [InlineData("foreach (var epoch in X) { rng.Shuffle(X); [|rng.Shuffle(y)|]; }")]
    [InlineData("if (n > 1) { rng.Shuffle(X); [|rng.Shuffle(y)|]; }")]
    [InlineData("rng.Shuffle(X); if (n > 1) { [|rng.Shuffle(y)|]; }")]
    // Sorted rows of numbers that are used together.
    [InlineData("X = X.OrderBy(r => r[0]).ToArray(); y = [|y.OrderBy(l => l)|].ToArray(); Fit(X, y);")]
    [InlineData("X = X.OrderBy(r => r[0]).ToArray(); y = [|y.Order()|].ToArray(); Fit(X, y);")]
    [InlineData("Array.Sort(X, (a, b) => a[0].CompareTo(b[0])); [|Array.Sort(y)|]; for (int i = 0; i < n; i++) Console.WriteLine(X[i][0] + y[i]);")]
    [InlineData("rng.Shuffle(X); [|Array.Sort(y)|]; Fit(X, y);")]
    public Task Reports(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    // What says that rows belong together.
    [Theory]
    [InlineData("float[][] features, int[] labels", "rng.Shuffle(features); [|rng.Shuffle(labels)|];")]
    [InlineData("float[][] trainX, int[] trainY", "rng.Shuffle(trainX); [|rng.Shuffle(trainY)|];")]
    [InlineData("float[][] X_train, int[] y_train", "rng.Shuffle(X_train); [|rng.Shuffle(y_train)|];")]
    [InlineData("System.Numerics.Vector<float>[] x, string[] y", "rng.Shuffle(x); [|rng.Shuffle(y)|];")]
    [InlineData("double[] inputs, double[] targets", "rng.Shuffle(inputs); [|rng.Shuffle(targets)|]; for (int i = 0; i < inputs.Length; i++) Console.WriteLine(inputs[i] - targets[i]);")]
    [InlineData("string[] texts, bool[] labels", "rng.Shuffle(texts); [|rng.Shuffle(labels)|]; var rows = texts.Zip(labels).ToList();")]
    [InlineData("string[] images, int[] classes", "if (images.Length != classes.Length) return; rng.Shuffle(images); [|rng.Shuffle(classes)|];")]
    [InlineData("List<float[]> features, List<int> labels", "rng.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(features)); [|rng.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(labels))|];")]
    [InlineData("List<float[]> features, List<int> labels", "for (int i = features.Count - 1; i > 0; i--) { int j = rng.Next(i + 1); (features[i], features[j]) = (features[j], features[i]); } [|for|] (int i = labels.Count - 1; i > 0; i--) { int j = rng.Next(i + 1); (labels[i], labels[j]) = (labels[j], labels[i]); }")]
    [InlineData("(float[][] X, int[] y) data", "rng.Shuffle(data.X); [|rng.Shuffle(data.y)|];")]
    [InlineData("Memory<float>[] features, int[] labels", "rng.Shuffle(features); [|rng.Shuffle(labels)|];")]
    public Task Reports_pairs(string parameters, string code) => Verify.ReportsAsync(
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class P
        {
            static void Run({{parameters}}, Random rng)
            {
                {{code}}
            }
        }
        """,
        Library.None);

    [Theory]
    // Equal seeds over equal lengths.
    [InlineData("new Random(42).Shuffle(X); new Random(42).Shuffle(y);")]
    [InlineData("var a = new Random(42); var b = new Random(42); a.Shuffle(X); b.Shuffle(y);")]
    [InlineData("new Random(n).Shuffle(X); new Random(n).Shuffle(y);")]
    [InlineData("const int Seed = 7; Mix(X, new Random(Seed)); Mix(y, new Random(Seed));")]
    [InlineData("Seeded(X, 1); Seeded(y, 1);")]
    [InlineData("Seeded(X); Seeded(y);")]
    [InlineData("Seeded(X, n); Seeded(y, n);")]
    [InlineData("Constant(X); Constant(y);")]
    [InlineData("Seeded(X, n + 1); Seeded(y, 1 + n);")]
    [InlineData("for (int epoch = 0; epoch < n; epoch++) { new Random(epoch + 1).Shuffle(X); new Random(epoch + 1).Shuffle(y); }")]
    // Seeds that may be equal.
    [InlineData("var seed = n; new Random(seed).Shuffle(X); seed--; new Random(seed + 1).Shuffle(y);")]
    [InlineData("for (int epoch = 0; epoch < n; epoch++) { new Random(epoch).Shuffle(X); epoch--; new Random(epoch + 1).Shuffle(y); epoch++; }")]
    [InlineData("var seed = n; new Random(seed++).Shuffle(X); new Random(seed - 1).Shuffle(y);")]
    [InlineData("var k = other.Next(); new Random(n).Shuffle(X); new Random(k + 1).Shuffle(y);")]
    [InlineData("new Random(n * 2).Shuffle(X); new Random(n + n).Shuffle(y);")]
    [InlineData("var r = new Random(1); r.Shuffle(X); r = new Random(1); r.Shuffle(y);")]
    // One permutation for both.
    [InlineData("for (int i = n - 1; i > 0; i--) { int j = rng.Next(i + 1); (X[i], X[j]) = (X[j], X[i]); (y[i], y[j]) = (y[j], y[i]); }")]
    [InlineData("var index = Enumerable.Range(0, n).ToArray(); rng.Shuffle(index); X = index.Select(i => X[i]).ToArray(); y = index.Select(i => y[i]).ToArray();")]
    [InlineData("var pairs = X.Zip(y).OrderBy(_ => rng.Next()).ToArray(); X = pairs.Select(p => p.First).ToArray(); y = pairs.Select(p => p.Second).ToArray();")]
    [InlineData("var keys = X.Select(_ => rng.Next()).ToArray(); Array.Sort((int[])keys.Clone(), X); Array.Sort(keys, y);")]
    [InlineData("var keys = X.Select(_ => rng.Next()).ToArray(); var i = 0; X = X.OrderBy(_ => keys[i++]).ToArray(); i = 0; y = y.OrderBy(_ => keys[i++]).ToArray(); Fit(X, y);")]
    // Only one of them: a permutation test.
    [InlineData("rng.Shuffle(y); Fit(X, y);")]
    [InlineData("rng.Shuffle(X); Fit(X, y);")]
    [InlineData("rng.Shuffle(X); rng.Shuffle(X);")]
    // Either the one or the other.
    [InlineData("if (n > 1) rng.Shuffle(X); else rng.Shuffle(y);")]
    [InlineData("if (n > 1) { rng.Shuffle(X); return; } rng.Shuffle(y);")]
    // In two functions, of which maybe one runs.
    [InlineData("Action a = () => rng.Shuffle(X); Action b = () => rng.Shuffle(y);")]
    // A draw, or a sample, is no new order.
    [InlineData("var x0 = X.OrderBy(_ => rng.Next()).First(); var y0 = y.OrderBy(_ => rng.Next()).First();")]
    [InlineData("var xs = X.Shuffle().Take(3).ToArray(); var ys = y.Shuffle().Take(3).ToArray();")]
    [InlineData("var c = X.Shuffle().Count() + y.Shuffle().Count();")]
    [InlineData("var a = X[rng.Next(n)]; X[rng.Next(n)] = a; y[rng.Next(n)] = 1; y[rng.Next(n)] = 2;")]
    // Sorted for other reasons: nothing shows that the rows belong together after that.
    [InlineData("Array.Sort(X, (a, b) => a[0].CompareTo(b[0])); Array.Sort(y);")]
    [InlineData("Array.Sort(y, X); Array.Sort(y); Fit(X, y);")]
    // Generators that may be seeded alike.
    [InlineData("Mix(X, Create()); Mix(y, Create());")]
    [InlineData("rng.Shuffle(X); other.Shuffle(y);")]
    // Helpers that do not change their argument.
    [InlineData("var a = Bootstrap(X, rng); var b = Bootstrap(y, rng);")]
    public Task Is_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("float[][] features, int[] scores", "rng.Shuffle(features); rng.Shuffle(scores);")]
    [InlineData("float[][] trainX, int[] testY", "rng.Shuffle(trainX); rng.Shuffle(testY);")]
    [InlineData("float[][] X1, int[] y2", "rng.Shuffle(X1); rng.Shuffle(y2);")]
    [InlineData("int[] rows, int[] columns", "rng.Shuffle(rows); rng.Shuffle(columns); for (int i = 0; i < 3; i++) Console.WriteLine(rows[i] + columns[i]);")]
    [InlineData("string[] inputs, string[] targets", "rng.Shuffle(inputs); rng.Shuffle(targets);")]
    [InlineData("(float[][] X, int[] y) train, (float[][] X, int[] y) test", "rng.Shuffle(train.X); rng.Shuffle(test.y);")]
    public Task Is_silent_about_rows_that_do_not_belong_together(string parameters, string code) => Verify.ReportsAsync(
        $$"""
        using System;
        using System.Linq;

        static class P
        {
            static void Run({{parameters}}, Random rng)
            {
                {{code}}
            }
        }
        """,
        Library.None);

    // One is sorted, the other is not.
    [Theory]
    [InlineData("float[][] features, int[] labels", "[|Array.Sort(features, (a, b) => a[0].CompareTo(b[0]))|]; for (int i = 0; i < features.Length; i++) Fit(features[i], labels[i]);")]
    [InlineData("double[] features, int[] labels", "[|Array.Sort(features)|]; for (int i = 0; i < features.Length; i++) for (int j = 0; j < features.Length; j++) if ((j >= i ? 1 : 0) == labels[j]) Fit(features[i]);")]
    [InlineData("double[] features, int[] labels", "[|Array.Sort(features)|]; for (int i = 0; i < features.Length; i++) if (features[i] > 0) sum += labels[i];")]
    [InlineData("List<double> features, List<double> targets", "[|features.Sort()|]; for (int i = 0; i < features.Count; i++) sum += features[i] * targets[i];")]
    [InlineData("double[] features, double[] targets", "[|targets.AsSpan().Sort()|]; for (int i = 0; i < features.Length; i++) sum += features[i] * targets[i];")]
    [InlineData("double[] features, double[] labels", "[|Array.Sort(features)|]; sum = Enumerable.Range(0, features.Length).Sum(i => features[i] * labels[i]);")]
    [InlineData("double[] trainFeatures, double[] trainLabels, double[] testLabels", "if (trainFeatures.Length == 0) return; [|Array.Sort(trainFeatures)|]; for (int i = 0; i < trainLabels.Length; i++) sum += trainFeatures[i] * trainLabels[i];")]
    public Task Reports_a_sort_of_one(string parameters, string code) => Verify.ReportsAsync(InMethodOf(parameters, code), Library.None);

    [Theory]
    // Both statistics are the same in any order.
    [InlineData("double[] features, int[] labels", "Array.Sort(features); var median = features[features.Length / 2]; for (int j = 0; j < labels.Length; j++) sum += labels[j];")]
    [InlineData("double[] features, int[] labels", "Array.Sort(features); for (int i = 1; i < features.Length; i++) { sum += features[i] - features[i - 1]; sum += labels[i]; }")]
    [InlineData("double[] features, int[] labels", "Array.Sort(features); for (int i = 1; i < features.Length; i++) sum += features[i] - features[i - 1]; for (int j = 0; j < labels.Length; j++) sum += labels[j];")]
    // Thresholds are sorted, and tried on the rows in their old order.
    [InlineData("double[] features, double[] original, int[] labels", "Array.Sort(features); for (int i = 0; i < features.Length; i++) for (int j = 0; j < labels.Length; j++) if (j != i && original[j] > features[i]) sum += labels[j];")]
    [InlineData("double[] features, int[] labels", "Array.Sort(features); for (int i = 0; i < features.Length; i++) for (int j = 0; j < labels.Length; j++) if (j != i && Value(j) > features[i]) sum += labels[j];")]
    [InlineData("double[] features, int[] labels", "var original = (double[])features.Clone(); Array.Sort(features); for (int i = 0; i < features.Length; i++) sum += features[i] * labels[i];")]
    // Both are sorted, or brought together again.
    [InlineData("double[] features, int[] labels", "Array.Sort(features, labels); for (int i = 0; i < features.Length; i++) sum += features[i] * labels[i];")]
    [InlineData("double[] features, int[] labels", "Array.Sort((double[])features.Clone(), labels); Array.Sort(features); for (int i = 0; i < features.Length; i++) sum += features[i] * labels[i];")]
    [InlineData("double[] features, double[] labels", "Array.Sort(features); for (int i = 0; i < features.Length; i++) labels[i] = features[i] * 2; for (int i = 0; i < features.Length; i++) sum += features[i] * labels[i];")]
    [InlineData("double[] features, double[] labels", "Array.Sort(features); Fill(features, labels); for (int i = 0; i < features.Length; i++) sum += features[i] * labels[i];")]
    [InlineData("double[] features, double[] labels", "Array.Sort(features); labels = new double[9]; for (int i = 0; i < features.Length; i++) sum += features[i] * labels[i];")]
    [InlineData("double[] features, double[] labels", "if (sum > 0) { Array.Sort(features); return; } for (int i = 0; i < features.Length; i++) sum += features[i] * labels[i];")]
    [InlineData("double[] features, double[] labels", "for (int i = 0; i < features.Length; i++) sum += features[i] * labels[i]; Array.Sort(features);")]
    // Two samples, or names to be shown.
    [InlineData("double[] x, double[] y", "Array.Sort(x); for (int i = 0; i < x.Length; i++) sum += x[i] * y[i];")]
    [InlineData("string[] features, string[] labels", "Array.Sort(features); for (int i = 0; i < features.Length; i++) Console.WriteLine(features[i] + labels[i]);")]
    [InlineData("double[] features, double[] weights", "Array.Sort(features); for (int i = 0; i < features.Length; i++) sum += features[i] * weights[i];")]
    public Task Is_silent_about_a_sort_of_one(string parameters, string code) => Verify.ReportsAsync(InMethodOf(parameters, code), Library.None);

    [Fact]
    public Task Is_silent_about_coordinates_that_are_spread_over_a_square() => Verify.ReportsAsync(
        """
        using System;

        static class LatinHypercube
        {
            static (double, double)[] Points(double[] x, double[] y, Random rng)
            {
                rng.Shuffle(x);
                rng.Shuffle(y);
                var points = new (double, double)[x.Length];
                for (var i = 0; i < x.Length; i++) points[i] = (x[i], y[i]);
                return points;
            }
        }
        """,
        Library.None);

    [Fact]
    public Task Is_silent_about_samples_that_are_sorted_to_compare_their_quantiles() => Verify.ReportsAsync(
        """
        using System;

        static class Distance
        {
            static double Wasserstein(double[] x, double[] y)
            {
                Array.Sort(x);
                Array.Sort(y);
                var sum = 0.0;
                for (var i = 0; i < x.Length; i++) sum += Math.Abs(x[i] - y[i]);
                return sum / x.Length;
            }
        }
        """,
        Library.None);

    [Fact]
    public Task Is_silent_about_lists_that_are_sorted_for_display() => Verify.ReportsAsync(
        """
        using System.Collections.Generic;
        using System.Linq;

        record Feature(string Name);
        record View(List<Feature> Features, List<string> Labels);

        static class Page
        {
            static View Show(List<Feature> features, List<string> labels)
            {
                features = features.OrderBy(f => f.Name).ToList();
                labels = labels.Order().ToList();
                return new View(features, labels);
            }
        }
        """,
        Library.None);

    [Fact]
    public Task Is_silent_about_a_comparer_that_may_keep_pairs_together() => Verify.ReportsAsync(
        """
        using System;
        using System.Collections.Generic;

        static class P
        {
            static void Fit(float[][] X, int[] y) { }

            static void Run(float[][] X, int[] y, IComparer<float[]> byRank, IComparer<int> byLabelRank)
            {
                Array.Sort(X, byRank);
                Array.Sort(y, byLabelRank);
                Fit(X, y);
            }
        }
        """,
        Library.None);

    [Fact]
    public Task Reads_fields_of_a_partial_generic_class_with_a_primary_constructor() => Verify.ReportsAsync(
        """
        using System;
        using System.Linq;

        namespace Shapes;

        partial class Trainer<T>(Random random)
        {
            private readonly Random _rng = new(1);
            private float[][] _features = [];
            private T[] _labels = [];

            public void Epoch()
            {
                _rng.Shuffle(_features);
                [|_rng.Shuffle(_labels)|];
            }

            public void Other()
            {
                random.Shuffle(_features);
                [|random.Shuffle(this._labels)|];
            }
        }
        """,
        Library.None);

    [Fact]
    public Task Reads_top_level_statements_and_aliases() => Verify.ReportsAsync(
        """
        using Rng = System.Random;
        using static System.Security.Cryptography.RandomNumberGenerator;

        Rng rng = new(1);
        float[][] x = [[1], [2]];
        int[] y = [0, 1];
        rng.Shuffle(x);
        [|rng.Shuffle(y)|];

        int[] labels = [0, 1];
        float[][] features = [[1], [2]];
        Shuffle<float[]>(features);
        [|Shuffle<int>(labels)|];
        """,
        Library.None);

    [Fact]
    public Task Knows_the_shuffles_of_MathNet() => Verify.ReportsAsync(
        """
        using System;
        using System.Linq;
        using MathNet.Numerics;

        static class P
        {
            static void Run(double[][] X, double[] y, Random rng)
            {
                Combinatorics.SelectPermutationInplace(X, rng);
                [|Combinatorics.SelectPermutationInplace(y)|];
            }

            static void Query(double[][] X, double[] y, Random rng)
            {
                X = X.SelectPermutation(rng).ToArray();
                y = [|y.SelectPermutation(rng)|].ToArray();
            }
        }
        """,
        Library.MathNet);

    [Fact]
    public Task Knows_what_a_model_file_says()
    {
        var program = Verify.Program(
            """
            static class Tools { public static void Mix<T>(T[] rows) { } }

            static class P
            {
                static void Run(double[][] X, double[] y)
                {
                    Tools.Mix(X);
                    [|Tools.Mix(y)|];
                }
            }
            """,
            fixedSource: null,
            Library.None);
        program.TestState.AdditionalFiles.Add(("my.mlhygiene.txt", "permute M:Tools.Mix``1(``0[]) data=rows"));
        return program.RunAsync();
    }

    [Fact]
    public Task Is_silent_about_types_that_only_look_alike() => Verify.ReportsAsync(
        """
        class Random { public void Shuffle<T>(T[] values) { } }

        static class P
        {
            static void Run(double[][] X, double[] y, Random rng)
            {
                rng.Shuffle(X);
                rng.Shuffle(y);
            }
        }
        """,
        Library.None);

    [Fact]
    public async Task Is_silent_in_test_projects()
    {
        var program = Verify.Program(InMethod("rng.Shuffle(X); rng.Shuffle(y);"), fixedSource: null, Library.None);
        program.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly.Location);
        await program.RunAsync();
    }

    [Fact]
    public async Task Is_silent_in_half_typed_code()
    {
        var program = Verify.Program(InMethod("rng.Shuffle(X); rng.Shuffle(; y = y.OrderBy(_ => rng."), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        await program.RunAsync();
    }

    private static string InMethodOf(string parameters, string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class P
        {
            static void Run({{parameters}}, double sum)
            {
                {{code}}
            }

            static void Fit(params object[] row) { }

            static double Value(int row) => row;

            static void Fill(double[] x, double[] y) => x.CopyTo(y, 0);
        }
        """;

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class P
        {
            static void Run(float[][] X, int[] y, Random rng, Random other, int n)
            {
                {{code}}
            }

            static void Fit(float[][] rows, int[] classes) { }

            static Random Create() => new(1);

            static void Mix<T>(T[] rows, Random rng)
            {
                for (var i = rows.Length - 1; i > 0; i--)
                {
                    var j = rng.Next(i + 1);
                    var kept = rows[i];
                    rows[i] = rows[j];
                    rows[j] = kept;
                }
            }

            static void Unseeded<T>(T[] rows) => new Random().Shuffle(rows);

            static void Seeded<T>(T[] rows, int seed = 5) => Mix(rows, new Random(seed));

            static void Constant<T>(T[] rows)
            {
                var rng = new Random(5);
                rng.Shuffle(rows);
            }

            static T[] Copy<T>(T[] rows, Random rng)
            {
                var copy = rows.ToArray();
                rng.Shuffle(copy);
                return copy;
            }

            static IEnumerable<T> Ordered<T>(IEnumerable<T> rows, Random rng) => rows.OrderBy(_ => rng.Next());

            static T[] Mixed<T>(this T[] rows, Random rng) => rows.OrderBy(_ => rng.Next()).ToArray();

            static double Bootstrap<T>(T[] rows, Random rng)
            {
                var copy = rows.ToArray();
                rng.Shuffle(copy);
                return copy.Length;
            }
        }
        """;
}
