using System;
using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.FeaturesAndLabelsShuffledApartAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.FeaturesAndLabelsShuffledApartCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class FeaturesAndLabelsShuffledApartCodeFixTests
{
    private const string Arrays =
        """
        using System;
        using System.Linq;

        static class P
        {
            static void Run(float[][] X, int[] y, Random rng)
            {
                // One epoch.
                rng.Shuffle(X); // the features
                Console.WriteLine();
                /* and */ [|rng.Shuffle(y)|]; // the labels
            }

            static void Other(float[][] features, int[] labels, Random rng)
            {
                rng.Shuffle(features); [|rng.Shuffle(labels)|];
            }
        }
        """;

    private const string FixedArrays =
        """
        using System;
        using System.Linq;

        static class P
        {
            static void Run(float[][] X, int[] y, Random rng)
            {
                // One epoch.
                var xOrder = Enumerable.Range(0, X.Length).ToArray();
                rng.Shuffle(xOrder);
                Array.Sort((int[])xOrder.Clone(), X); // the features
                Console.WriteLine();
                /* and */ Array.Sort(xOrder, y); // the labels
            }

            static void Other(float[][] features, int[] labels, Random rng)
            {
                var featuresOrder = Enumerable.Range(0, features.Length).ToArray();
                rng.Shuffle(featuresOrder);
                Array.Sort((int[])featuresOrder.Clone(), features); Array.Sort(featuresOrder, labels);
            }
        }
        """;

    [Fact]
    public Task Reorders_both_arrays_in_place_by_one_index() => Verify.FixesAsync(Arrays, FixedArrays, Library.None);

    [Fact]
    public Task Keeps_Windows_line_endings() => Verify.FixesAsync(
        Arrays.ReplaceLineEndings("\r\n"), FixedArrays.ReplaceLineEndings("\r\n"), Library.None);

    [Fact]
    public Task Reorders_copies_by_one_index() => Verify.FixesAsync(
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class P
        {
            static void Run(float[][] X, List<int> y, Random rng)
            {
                // Shuffled.
                X = X.OrderBy(_ => rng.Next()).ToArray();
                y = [|y.OrderBy(_ => rng.Next())|].ToList(); // labels
            }

            static void Fit(IList<float[]> inputs, int[] targets)
            {
                var i = 0;
                Fit(inputs.Shuffle().ToArray(), [|targets.Shuffle()|].ToArray());
            }
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class P
        {
            static void Run(float[][] X, List<int> y, Random rng)
            {
                // Shuffled.
                var xOrder = Enumerable.Range(0, X.Length).OrderBy(_ => rng.Next()).ToArray();
                X = xOrder.Select(i => X[i]).ToArray();
                y = xOrder.Select(i => y[i]).ToList(); // labels
            }

            static void Fit(IList<float[]> inputs, int[] targets)
            {
                var i = 0;
                var inputsOrder = Enumerable.Range(0, inputs.Count).Shuffle().ToArray();
                Fit(inputsOrder.Select(i2 => inputs[i2]).ToArray(), inputsOrder.Select(i2 => targets[i2]).ToArray());
            }
        }
        """,
        Library.None);

    [Fact]
    public Task Writes_full_names_where_nothing_is_imported_and_takes_a_free_name() => Verify.FixesAsync(
        """
        int[] labels = [0, 1];
        float[][] features = [[1], [2]];
        var featuresOrder = 1;
        System.Random.Shared.Shuffle<float[]>(features);
        [|System.Random.Shared.Shuffle(values: labels)|];
        """,
        """
        int[] labels = [0, 1];
        float[][] features = [[1], [2]];
        var featuresOrder = 1;
        var featuresOrder2 = System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Range(0, features.Length));
        System.Random.Shared.Shuffle<int>(featuresOrder2);
        System.Array.Sort((int[])featuresOrder2.Clone(), features);
        System.Array.Sort(featuresOrder2, labels);
        """,
        Library.None);

    [Fact]
    public Task Reorders_fields_and_members() => Verify.FixesAsync(
        """
        using System;
        using System.Linq;

        class Trainer
        {
            private readonly Random _rng = new(1);
            private readonly float[][] _features = [];
            private readonly int[] _labels = [];

            public void Epoch()
            {
                _rng.Shuffle(_features);
                [|_rng.Shuffle(this._labels)|];
            }
        }
        """,
        """
        using System;
        using System.Linq;

        class Trainer
        {
            private readonly Random _rng = new(1);
            private readonly float[][] _features = [];
            private readonly int[] _labels = [];

            public void Epoch()
            {
                var featuresOrder = Enumerable.Range(0, _features.Length).ToArray();
                _rng.Shuffle(featuresOrder);
                Array.Sort((int[])featuresOrder.Clone(), _features);
                Array.Sort(featuresOrder, this._labels);
            }
        }
        """,
        Library.None);

    [Theory]
    [InlineData("rng.Shuffle(X.AsSpan()); [|rng.Shuffle(y.AsSpan())|];")]
    [InlineData("rng.Shuffle(X); if (rng.Next() > 0) { [|rng.Shuffle(y)|]; }")]
    [InlineData("if (rng.Next() > 0) rng.Shuffle(X); [|rng.Shuffle(y)|];")]
    [InlineData("rng.Shuffle(X); rng?[|.Shuffle(y)|];")]
    [InlineData("rng.Shuffle(X); y = [|y.Shuffle()|].ToArray();")]
    [InlineData("X = X.OrderBy(r => r[0] + rng.Next()).ToArray(); y = [|y.OrderBy(_ => rng.Next())|].ToArray();")]
    [InlineData("X = X.OrderBy((float[] _) => rng.Next()).ToArray(); y = [|y.OrderBy(_ => rng.Next())|].ToArray();")]
    [InlineData("var sx = X.Shuffle(); var sy = [|y.Shuffle()|];")]
    [InlineData("X = X.OrderBy(r => r[0]).ToArray(); y = [|y.Order()|].ToArray(); Console.WriteLine(X.Zip(y));")]
    [InlineData("Mix(X, rng); [|Mix(y, rng)|];")]
    public Task Offers_nothing_where_the_rows_are_not_two_arrays_or_the_key_needs_them(string code) => Verify.OffersNoFixAsync(
        $$"""
        using System;
        using System.Linq;

        static class P
        {
            static void Run(float[][] X, int[] y, Random rng)
            {
                {{code}}
            }

            static void Mix<T>(T[] rows, Random rng) => rng.Shuffle(rows);
        }
        """,
        Library.None);
}
