using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.SplitLosesRowsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.SplitLosesRowsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class SplitLosesRowsCodeFixTests
{
    private const string Program =
        """
        using System.Linq;

        static class P
        {
            static void First(int[] rows)
            {
                // The split.
                var train = rows.Take(80).ToArray();
                var test = [|rows.Skip( 81 )|].ToArray(); // the rest
            }

            static void Second(int[] rows, int cut)
            {
                var train = rows[..(cut / 2)];
                var test = [|rows[(cut / 2 + 1)..]|];
            }
        }
        """;

    private const string Fixed =
        """
        using System.Linq;

        static class P
        {
            static void First(int[] rows)
            {
                // The split.
                var train = rows.Take(80).ToArray();
                var test = rows.Skip( 80 ).ToArray(); // the rest
            }

            static void Second(int[] rows, int cut)
            {
                var train = rows[..(cut / 2)];
                var test = rows[(cut / 2)..];
            }
        }
        """;

    [Fact]
    public Task Lets_the_second_part_begin_where_the_first_ends() => Verify.FixesAsync(Program, Fixed, Library.None);

    [Fact]
    public Task Keeps_Windows_line_endings() =>
        Verify.FixesAsync(Program.ReplaceLineEndings("\r\n"), Fixed.ReplaceLineEndings("\r\n"), Library.None);

    [Theory]
    [InlineData(
        "var train = rows.Take(cut * 2); var test = [|rows[(cut * 2 + 1)..]|];",
        "var train = rows.Take(cut * 2); var test = rows[(cut * 2)..];")]
    [InlineData(
        "var train = rows.Take(cut * 2); var nTest = cut * 2 + 1; var test = [|rows[nTest..]|];",
        "var train = rows.Take(cut * 2); var nTest = cut * 2 + 1; var test = rows[(cut * 2)..];")]
    [InlineData(
        "var train = rows[..70]; var val = [|rows[71..85]|]; var test = rows[85..];",
        "var train = rows[..70]; var val = rows[70..85]; var test = rows[85..];")]
    // The last part takes the rest.
    [InlineData(
        "var nTrain = (int)(n * 0.8); var nTest = (int)(n * 0.2); var train = rows.Take(nTrain); var test = [|rows.Skip(nTrain).Take(nTest)|];",
        "var nTrain = (int)(n * 0.8); var nTest = n - nTrain; var train = rows.Take(nTrain); var test = rows.Skip(nTrain).Take(nTest);")]
    [InlineData(
        "var train = rows.Take((int)(n * 0.8)); var test = [|rows.Skip((int)(n * 0.8)).Take((int)(n * 0.2))|];",
        "var train = rows.Take((int)(n * 0.8)); var test = rows.Skip((int)(n * 0.8)).Take(n - (int)(n * 0.8));")]
    [InlineData(
        "var a = (int)(rows.Length * .7); var b = (int)(rows.Length * .15); var c = (int)(rows.Length * .15); var train = rows.Take(a); var val = rows.Skip(a).Take(b); var test = [|rows.Skip(a + b).Take(c)|];",
        "var a = (int)(rows.Length * .7); var b = (int)(rows.Length * .15); var c = rows.Length - (a + b); var train = rows.Take(a); var val = rows.Skip(a).Take(b); var test = rows.Skip(a + b).Take(c);")]
    public Task Makes_the_parts_meet(string code, string corrected) => Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    [Theory]
    // Its end would move.
    [InlineData("var train = rows.Take(80); var test = [|rows.Skip(81).Take(rows.Length - 81)|];")]
    // The place is not written down.
    [InlineData("var train = rows.SkipLast(20); var test = [|rows.TakeLast(19)|];")]
    // The count is declared before what it is taken from.
    [InlineData("var nTest = (int)(n * 0.2); var nTrain = (int)(n * 0.8); var train = rows.Take(nTrain); var test = [|rows.Skip(nTrain).Take(nTest)|];")]
    // The count is that of two parts.
    [InlineData("var a = (int)(n * .7); var b = (int)(n * .15); var train = rows.Take(a); var val = rows.Skip(a).Take(b); var test = [|rows.Skip(a + b).Take(b)|];")]
    [InlineData("var train = rows.Take(80); var test = [|rows.Skip(81 /* why */ + 0)|];")]
    public Task Offers_nothing_where_one_place_is_not_enough(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.None);

    [Fact]
    public Task Computes_the_ends_of_folds_from_all_rows() => Verify.FixesAsync(
        """
        using System.Linq;

        static class KFold
        {
            static void CrossValidate(float[][] rows, int folds)
            {
                var n = rows.Length;
                var size = n / folds;
                for (var f = 0; f < folds; f++)
                {
                    var testRows = [|rows.Skip(f * size).Take(size)|].ToArray();
                    var trainRows = rows.Take(f * size).Concat(rows.Skip((f + 1) * size)).ToArray();
                    Epoch(trainRows);
                }
            }

            static void Ranges(float[][] rows)
            {
                // Ten folds.
                const int K = 10;
                int size = rows.Length / K; // each
                for (int f = 0; f < K; f++)
                {
                    Epoch([|rows[(f * size)..((f + 1) * size)]|]);
                }
            }

            static void Epoch(float[][] trainRows) { }
        }
        """,
        """
        using System.Linq;

        static class KFold
        {
            static void CrossValidate(float[][] rows, int folds)
            {
                var n = rows.Length;
                for (var f = 0; f < folds; f++)
                {
                    var testRows = rows.Skip(f * n / folds).Take((f + 1) * n / folds - f * n / folds).ToArray();
                    var trainRows = rows.Take(f * n / folds).Concat(rows.Skip((f + 1) * n / folds)).ToArray();
                    Epoch(trainRows);
                }
            }

            static void Ranges(float[][] rows)
            {
                // Ten folds.
                const int K = 10;
                int size = rows.Length / K; // each
                for (int f = 0; f < K; f++)
                {
                    Epoch(rows[(f * rows.Length / K)..((f + 1) * rows.Length / K)]);
                }
            }

            static void Epoch(float[][] trainRows) { }
        }
        """,
        Library.None);

    [Fact]
    public Task Rounds_the_number_of_batches_up() => Verify.FixesAsync(
        """
        using System.Linq;

        static class KFold
        {
            static void Run(float[][] trainRows, int batchSize, int epochs)
            {
                var batches = trainRows.Length / batchSize;
                for (var epoch = 0; epoch < epochs; epoch++)
                {
                    for (var b = 0; b < batches; b++)
                    {
                        Step([|trainRows.Skip(b * batchSize).Take(batchSize)|].ToArray());
                    }
                }
            }

            static void Step(float[][] batch) { }
        }
        """,
        """
        using System.Linq;

        static class KFold
        {
            static void Run(float[][] trainRows, int batchSize, int epochs)
            {
                var batches = (trainRows.Length + batchSize - 1) / batchSize;
                for (var epoch = 0; epoch < epochs; epoch++)
                {
                    for (var b = 0; b < batches; b++)
                    {
                        Step(trainRows.Skip(b * batchSize).Take(batchSize).ToArray());
                    }
                }
            }

            static void Step(float[][] batch) { }
        }
        """,
        Library.None);

    [Theory]
    [InlineData("var size = rows.Length / folds; for (var f = 0; f < folds; f++) { Epoch([|rows[(f * size)..((f + 1) * size)]|]); System.Console.WriteLine(size); }")]
    [InlineData("for (var f = 0; f < folds; f++) { Epoch([|rows.AsSpan(f * (rows.Length / folds), rows.Length / folds)|].ToArray()); }")]
    [InlineData("var batches = rows.Length / folds; for (var b = 0; b < batches; b++) { Epoch([|rows[(b * folds)..((b + 1) * folds)]|]); }")]
    public Task Offers_nothing_where_a_size_is_used_elsewhere_or_a_range_would_throw(string code) => Verify.OffersNoFixAsync(
        $$"""
        using System;
        using System.Linq;

        static class KFold
        {
            static void CrossValidate(float[][] rows, int folds)
            {
                {{code}}
            }

            static void Epoch(float[][] trainRows) { }
        }
        """,
        Library.None);

    [Fact]
    public Task Keeps_the_last_batch_of_an_evaluation() => Verify.FixesAsync(
        """
        using TorchSharp;

        static class P
        {
            static void Run(torch.utils.data.Dataset test)
            {
                using var loader = [|torch.utils.data.DataLoader(
                    test,
                    32,
                    drop_last: true /* even */)|];
                foreach (var batch in loader) { }
            }
        }
        """,
        """
        using TorchSharp;

        static class P
        {
            static void Run(torch.utils.data.Dataset test)
            {
                using var loader = torch.utils.data.DataLoader(
                    test,
                    32,
                    drop_last: false /* even */);
                foreach (var batch in loader) { }
            }
        }
        """,
        Library.TorchSharp);

    [Fact]
    public Task Offers_nothing_for_vectors() => Verify.OffersNoFixAsync(
        """
        using System.Numerics;

        static class P
        {
            static float Sum(float[] x)
            {
                var sum = Vector<float>.Zero;
                for (var i = 0; [|i <= x.Length - Vector<float>.Count|]; i += Vector<float>.Count)
                {
                    sum += new Vector<float>(x, i);
                }

                return Vector.Sum(sum);
            }
        }
        """,
        Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System.Linq;

        static class P
        {
            static void Run(int[] rows, int cut)
            {
                var n = rows.Length;
                {{code}}
            }
        }
        """;
}
