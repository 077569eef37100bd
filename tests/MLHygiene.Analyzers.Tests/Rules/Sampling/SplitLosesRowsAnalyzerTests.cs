using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.SplitLosesRowsAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class SplitLosesRowsAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_parts_and_the_other_part_is_an_additional_location()
    {
        var program = Verify.Program(
            InMethod("var train = {|#1:rows.Take(80)|}.ToArray(); var test = {|#0:rows.Skip({|#2:81|})|}.ToArray();"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify
            .Report(
                RuleCatalog.SplitLosesRows,
                "'train' and 'test' leave out one row of 'rows' between them",
                "Begin the second part where the first ends")
            .WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    // Places that do not meet.
    [Theory]
    [InlineData("var train = rows.Take(80).ToArray(); var test = [|rows.Skip(81)|].ToArray();")]
    [InlineData("var train = rows[..80]; var test = [|rows[81..]|];")]
    [InlineData("var train = rows[0..80]; var test = [|rows[81..rows.Length]|];")]
    [InlineData("var train = rows[..cut]; var test = [|rows[(cut + 1)..]|];")]
    [InlineData("var test = rows.Take(cut); var train = [|rows.Skip(cut + 1)|];")]
    [InlineData("var test = [|rows.Skip(1 + cut)|]; var train = rows.Take(cut);")]
    [InlineData("var train = list.GetRange(0, cut); var test = [|list.GetRange(cut + 1, list.Count - cut - 1)|];")]
    [InlineData("var train = rows.AsSpan(0, cut); var test = [|rows.AsSpan(cut + 1)|];")]
    [InlineData("var train = new ArraySegment<float[]>(rows, 0, cut); var test = [|new ArraySegment<float[]>(rows, cut + 1, rows.Length - cut - 1)|];")]
    [InlineData("var train = new float[cut][]; var test = new float[n - cut][]; Array.Copy(rows, train, cut); [|Array.Copy(rows, cut + 1, test, 0, rows.Length - cut - 1)|];")]
    [InlineData("var train = Enumerable.Take(count: cut, source: rows); var test = [|Enumerable.Skip(rows, count: cut + 1)|];")]
    [InlineData("var train = rows?.Take(cut); var test = rows?[|.Skip(cut + 1)|];")]
    [InlineData("var train = (rows!).Take((cut)); var test = [|rows!.Skip((int)(cut + 1L))|];")]
    [InlineData("var train = rows.Take(80).Select(r => r[0]).ToArray(); var test = [|rows.Skip(81)|].Select(r => r[0]).ToList();")]
    [InlineData("var train = rows.SkipLast(20); var test = [|rows.TakeLast(19)|];")]
    [InlineData("var train = rows[..^20]; var test = [|rows[^19..]|];")]
    [InlineData("var train = rows[..70]; var val = rows[70..85]; var test = [|rows[86..]|];")]
    [InlineData("var train = rows[..70]; var val = [|rows[71..85]|]; var test = rows[85..];")]
    [InlineData("var train = rows.Take(70); var rest = rows.Skip(70); var val = rest.Take(15); var test = [|rest.Skip(16)|];")]
    [InlineData("var nTrain = rows.Length - 20; var train = rows.Take(nTrain); var test = [|rows.Skip(nTrain + 1)|];")]
    [InlineData("var shuffled = rows.OrderBy(_ => rng.Next()).ToArray(); var train = shuffled.Take(cut); var test = [|shuffled.Skip(cut + 1)|];")]
    [InlineData("var samples = rows; var train = samples.Take(cut); var test = [|samples.Skip(cut + 1)|];")]
    [InlineData("Fit(rows[..cut], [|rows[(cut + 1)..]|]);")]
    [InlineData("(float[][] train, float[][] test) = (rows[..cut], [|rows[(cut + 1)..]|]);")]
    // Counts that are rounded down.
    [InlineData("var train = rows.Take((int)(n * 0.8)); var test = [|rows.Skip((int)(n * 0.8)).Take((int)(n * 0.2))|];")]
    [InlineData("var nTrain = (int)(n * 0.8); var nTest = (int)(n * 0.2); var train = rows.Take(nTrain); var test = [|rows.Skip(nTrain).Take(nTest)|];")]
    [InlineData("var nTrain = (int)(0.8 * rows.Length); var nTest = (int)(0.2 * rows.Length); var train = rows[..nTrain]; var test = [|rows[nTrain..(nTrain + nTest)]|];")]
    [InlineData("var nTrain = n * 8 / 10; var nTest = n * 2 / 10; var train = list.GetRange(0, nTrain); var test = [|list.GetRange(nTrain, nTest)|];")]
    [InlineData("var nTrain = (int)(n * 0.8); var nTest = n / 5; var train = rows.Take(nTrain); var test = [|rows.Skip(nTrain).Take(nTest)|];")]
    [InlineData("const double Share = 0.8; var train = rows.Take((int)(n * Share)); var test = [|rows.Skip((int)(n * Share)).Take((int)(n * (1 - Share)))|];")]
    [InlineData("var share = 0.8; var train = rows.Take((int)(n * share)); var test = [|rows.Skip((int)(n * share)).Take((int)(n * (1 - share)))|];")]
    [InlineData("var a = (int)(n * .7); var b = (int)(n * .15); var train = rows[..a]; var val = rows[a..(a + b)]; var test = [|rows[(a + b)..(a + b + b)]|];")]
    [InlineData("var a = (int)(n * .7); var b = (int)(n * .15); var c = (int)(n * .15); var train = rows.Take(a); var val = rows.Skip(a).Take(b); var test = [|rows.Skip(a + b).Take(c)|];")]
    [InlineData("var train = rows.Take((int)(n * 0.8)); var test = [|rows.TakeLast((int)(n * 0.2))|];")]
    [InlineData("var count = list.Count; var shuffled = list.OrderBy(_ => rng.Next()).ToList(); var t = (int)(count * .9); var train = shuffled.Take(t).ToList(); var test = [|shuffled.Skip(t).Take((int)(count * .1))|].ToList();")]
    public Task Reports(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    // They meet.
    [InlineData("var train = rows.Take(80); var test = rows.Skip(80);")]
    [InlineData("var train = rows[..cut]; var test = rows[cut..];")]
    [InlineData("var train = rows[..^20]; var test = rows[^20..];")]
    [InlineData("var train = rows.SkipLast(20); var test = rows.TakeLast(20);")]
    [InlineData("var nTrain = (int)(n * 0.8); var nTest = n - nTrain; var train = rows.Take(nTrain); var test = rows.Skip(nTrain).Take(nTest);")]
    [InlineData("var nTrain = (int)(n * 0.8); var train = rows.Take(nTrain); var test = rows.TakeLast(n - nTrain);")]
    [InlineData("var train = rows[..70]; var val = rows[70..85]; var test = rows[85..];")]
    [InlineData("var test = rows[20..40]; var train = rows[..20].Concat(rows[40..]).ToArray();")]
    // Overlaps are another rule's.
    [InlineData("var train = rows.Take(80); var test = rows.Skip(79);")]
    // Not known to leave rows out.
    [InlineData("var train = rows.Take(cut); var test = rows.Skip(n);")]
    [InlineData("var train = rows.Take((int)(n * 0.8)); var test = rows.Skip((int)Math.Ceiling(n * 0.8));")]
    [InlineData("var train = rows.Take((int)Math.Round(n * 0.8)); var test = rows.Skip((int)Math.Round(n * 0.8)).Take((int)Math.Round(n * 0.2));")]
    [InlineData("var train = rows[..80]; var test = rows[Next()..]; int Next() => 81;")]
    [InlineData("int k = 80; var train = rows[..k]; k++; var test = rows[k..];")]
    // Some rows are wanted, not all.
    [InlineData("var train = rows.Take((int)(n * 0.5)); var test = rows.Skip((int)(n * 0.5)).Take((int)(n * 0.1));")]
    [InlineData("var train = rows.Take(800); var test = rows.Skip(800).Take(100);")]
    [InlineData("var train = rows[1..81]; var test = rows[81..];")]
    // A gap that is meant.
    [InlineData("var embargo = 5; var train = rows.Take(80); var test = rows.Skip(80 + embargo);")]
    [InlineData("const int Gap = 5; var train = rows[..80]; var test = rows[(80 + Gap)..];")]
    [InlineData("var train = Purged(rows); float[][] Purged(float[][] all) { var train = all[..80]; var test = all[85..]; return train; }")]
    // Paging.
    [InlineData("var train = rows.Skip(cut * 10).Take(10);")]
    [InlineData("var page1 = rows.Take(10); var page2 = rows.Skip(11);")]
    [InlineData("var head = args[..1]; var values = args[2..];")]
    // Either the one or the other.
    [InlineData("float[][] train, test; if (n > 1) { train = rows[..80]; test = rows[80..]; } else { train = rows[..90]; test = rows[90..]; }")]
    [InlineData("var train = n > 1 ? rows[..80] : rows[..90]; var test = rows[90..];")]
    // Other rows.
    [InlineData("var train = rows.Take(80); var test = list.Skip(81);")]
    [InlineData("var train = list.GetRange(0, 80); list.RemoveAt(0); var test = list.GetRange(81, list.Count - 81);")]
    [InlineData("rows = rows[..90]; var train = rows.Take(80); var test = rows.Skip(81);")]
    // Two functions.
    [InlineData("float[][] Train() { var train = rows[..80]; return train; } float[][] Test() { var test = rows[81..]; return test; }")]
    // Text.
    [InlineData("var train = name[..3]; var test = name[4..];")]
    [InlineData("var train = name.AsSpan()[..3]; var test = name.AsSpan()[4..];")]
    // No parts of that name.
    [InlineData("var train = rows.Take(80); var more = rows.Skip(81);")]
    public Task Is_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("var size = rows.Length / folds; for (var f = 0; f < folds; f++) { var test = [|rows.Skip(f * size).Take(size)|].ToArray(); Epoch(test); }")]
    [InlineData("int size = n / folds; for (int f = 0; f < folds; ++f) { var test = [|rows[(f * size)..((f + 1) * size)]|]; Epoch(test); }")]
    [InlineData("for (var f = 0; f < folds; f++) { var test = [|list.GetRange(f * (list.Count / folds), list.Count / folds)|]; }")]
    [InlineData("var size = n / 10; for (var f = 0; f < 10; f++) { var start = f * size; var test = [|rows.Skip(start).Take(size)|]; }")]
    [InlineData("const int K = 10; var size = n / K; for (var f = 0; f < K; f++) { var test = [|rows.AsSpan(f * size, size)|]; }")]
    [InlineData("var size = n / folds; for (var f = 0; f < folds; f++) { var test = [|rows.Skip(f * size).Take(size)|]; var train = rows.Take(f * size).Concat(rows.Skip((f + 1) * size)); }")]
    // Batches.
    [InlineData("var batches = n / size; for (var b = 0; b < batches; b++) { Epoch([|rows.Skip(b * size).Take(size)|].ToArray()); }")]
    [InlineData("for (var epoch = 0; epoch < 9; epoch++) for (var b = 0; b < rows.Length / 32; b++) Epoch([|rows[(b * 32)..((b + 1) * 32)]|]);")]
    [InlineData("const int Size = 32; int batches = n / Size; for (var b = 0; b < batches; b++) { Epoch([|list.GetRange(b * Size, Size)|].ToArray()); }")]
    public Task Reports_folds_and_batches(string code) => Verify.ReportsAsync(InTraining(code), Library.None);

    [Theory]
    // The rest is thought of.
    [InlineData("var size = n / folds; for (var f = 0; f < folds; f++) { var test = rows.Skip(f * size).Take(f == folds - 1 ? n : size); }")]
    [InlineData("var size = n / folds; for (var f = 0; f < folds; f++) { var count = size; if (f == folds - 1) count = n; var test = rows.Skip(f * size).Take(size); Epoch(rows[..count]); }")]
    [InlineData("var size = n / folds; var rest = n % folds; for (var f = 0; f < folds; f++) { var test = rows.Skip(f * size).Take(size); }")]
    [InlineData("var batches = n / size; for (var b = 0; b < batches; b++) { Epoch(rows.Skip(b * size).Take(size).ToArray()); } Epoch(rows.Skip(batches * size).ToArray());")]
    [InlineData("var size = (n + folds - 1) / folds; for (var f = 0; f < folds; f++) { var test = rows.Skip(f * size).Take(size); }")]
    [InlineData("var batches = (n + size - 1) / size; for (var b = 0; b < batches; b++) { Epoch(rows.Skip(b * size).Take(size).ToArray()); }")]
    [InlineData("for (var f = 0; f < folds; f++) { var test = rows[(f * n / folds)..((f + 1) * n / folds)]; }")]
    // The size comes from elsewhere.
    [InlineData("for (var f = 0; f < folds; f++) { var test = rows.Skip(f * size).Take(size); }")]
    [InlineData("var batches = Math.Min(10, n / size); for (var b = 0; b < batches; b++) { Epoch(rows.Skip(b * size).Take(size).ToArray()); }")]
    // Other rows are left out in each epoch.
    [InlineData("var batches = n / size; for (var e = 0; e < 9; e++) { rng.Shuffle(rows); for (var b = 0; b < batches; b++) Epoch(rows.Skip(b * size).Take(size).ToArray()); }")]
    [InlineData("var batches = n / size; for (var e = 0; e < 9; e++) { Elsewhere.Shuffle(rows); for (var b = 0; b < batches; b++) Epoch(rows.Skip(b * size).Take(size).ToArray()); }")]
    // The number is known.
    [InlineData("var data = new float[100][]; var s = 100 / 10; for (var f = 0; f < 10; f++) { var test = data.Skip(f * s).Take(s); }")]
    public Task Is_silent_about_folds_and_batches(string code) => Verify.ReportsAsync(InTraining(code), Library.None);

    [Fact]
    public Task Is_silent_about_pages_outside_of_machine_learning() => Verify.ReportsAsync(
        """
        using System.Linq;

        static class Mailing // in batches, GateClosed
        {
            static void Send(string[] addresses, int size)
            {
                var batches = addresses.Length / size;
                for (var b = 0; b < batches; b++)
                {
                    Post(addresses.Skip(b * size).Take(size).ToArray());
                }
            }

            static void Post(string[] addresses) { }
        }
        """,
        Library.None);

    [Theory]
    [InlineData("for (; [|i <= x.Length - Vector<float>.Count|]; i += Vector<float>.Count) sum += new Vector<float>(x, i);")]
    [InlineData("for (int k = 0; [|k < x.Length - Vector<float>.Count|]; k += Vector<float>.Count) sum += new Vector<float>(x, k);")]
    [InlineData("var width = Vector<float>.Count; for (int k = 0; [|k + width <= x.Length|]; k += width) sum += new Vector<float>(x, k);")]
    [InlineData("var last = x.Length - Vector<float>.Count; for (int k = 0; [|k <= last|]; k += Vector<float>.Count) sum += new Vector<float>(x, k);")]
    [InlineData("for (int k = 0; [|Vector256<float>.Count + k <= x.Length|]; k += Vector256<float>.Count) total += Vector256.Sum(Vector256.Create(x, k));")]
    public Task Reports_loops_over_whole_vectors(string code) => Verify.ReportsAsync(InVector(code), Library.None);

    [Theory]
    [InlineData("for (; i <= x.Length - Vector<float>.Count; i += Vector<float>.Count) sum += new Vector<float>(x, i); for (; i < x.Length; i++) total += x[i];")]
    [InlineData("for (; i <= x.Length - Vector<float>.Count; i += Vector<float>.Count) sum += new Vector<float>(x, i); total += Rest(x.AsSpan(i));")]
    [InlineData("for (int k = 0; k <= x.Length - Vector<float>.Count; k += Vector<float>.Count) sum += new Vector<float>(x, k); foreach (var e in x.Skip(x.Length - 3)) total += e;")]
    [InlineData("var tail = x.Length % Vector<float>.Count; for (int k = 0; k <= x.Length - Vector<float>.Count; k += Vector<float>.Count) sum += new Vector<float>(x, k);")]
    [InlineData("var padded = x; for (int k = 0; k <= padded.Length - Vector<float>.Count; k += Vector<float>.Count) sum += new Vector<float>(padded, k);")]
    [InlineData("for (int k = 0; k < x.Length; k += Vector<float>.Count) sum += new Vector<float>(x, k);")]
    [InlineData("for (int k = 0; k <= x.Length - 4; k += 4) total += x[k];")]
    public Task Is_silent_about_loops_that_may_see_all_elements(string code) => Verify.ReportsAsync(InVector(code), Library.None);

    [Theory]
    [InlineData("var testLoader = [|torch.utils.data.DataLoader(test, 32, drop_last: true)|]; foreach (var batch in testLoader) Score(batch);")]
    [InlineData("using var loader = [|torch.utils.data.DataLoader(drop_last: true, dataset: validation, batchSize: 32)|]; foreach (var batch in loader) Score(batch);")]
    [InlineData("using var loader = [|new DataLoader(test, 32, false, null, null, 1, true)|]; foreach (var batch in loader) Score(batch);")]
    [InlineData("const bool Drop = true; Evaluate([|torch.utils.data.DataLoader(test, 32, drop_last: Drop)|]);")]
    public Task Reports_evaluation_loaders_that_drop_their_last_batch(string code) => Verify.ReportsAsync(InTorch(code), Library.TorchSharp);

    [Theory]
    [InlineData("var testLoader = torch.utils.data.DataLoader(test, 32); foreach (var batch in testLoader) Score(batch);")]
    [InlineData("var testLoader = torch.utils.data.DataLoader(test, 32, drop_last: false); foreach (var batch in testLoader) Score(batch);")]
    [InlineData("var testLoader = torch.utils.data.DataLoader(test, 32, drop_last: drop); foreach (var batch in testLoader) Score(batch);")]
    [InlineData("var trainLoader = torch.utils.data.DataLoader(data, 32, drop_last: true); foreach (var batch in trainLoader) Score(batch);")]
    [InlineData("var loader = torch.utils.data.DataLoader(data, 32, drop_last: true); foreach (var batch in loader) Score(batch);")]
    [InlineData("var devTrainLoader = torch.utils.data.DataLoader(data, 32, drop_last: true); foreach (var batch in devTrainLoader) Score(batch);")]
    public Task Is_silent_about_other_loaders(string code) => Verify.ReportsAsync(InTorch(code), Library.TorchSharp);

    [Fact]
    public Task Is_silent_about_loaders_without_the_library() => Verify.ReportsAsync(
        """
        class DataLoader { public DataLoader(object dataset, int batchSize, bool drop_last = false) { } }

        static class P
        {
            static void Run(object test)
            {
                var testLoader = new DataLoader(test, 32, drop_last: true);
            }
        }
        """,
        Library.None);

    [Fact]
    public Task Reads_top_level_statements_fields_and_tuples() => Verify.ReportsAsync(
        """
        using System.Linq;

        int[] rows = [1, 2, 3, 4];
        var train = rows[..2];
        int[] test = [.. [|rows[3..]|]];

        class Split(int[] all)
        {
            private readonly int[] _train = all[..2];

            public (int[] Train, int[] Test) Parts(int n) => (all[..n], [|all[(n + 1)..]|]);

            public (int[] Train, int[] Test) Whole(int n) => (all[..n], all[n..]);

            public System.Func<int, (int[] Train, int[] Test)> Lambda => n => (all.Take(n).ToArray(), [|all.Skip(n + 1)|].ToArray());
        }
        """,
        Library.None);

    [Fact]
    public Task Knows_what_a_model_file_says()
    {
        var program = Verify.Program(
            """
            static class Tools
            {
                public static double[] Head(double[] rows, int count) => rows;

                public static double[] Tail(double[] rows, int from) => rows;
            }

            static class P
            {
                static void Run(double[] rows)
                {
                    var train = Tools.Head(rows, 80);
                    var test = [|Tools.Tail(rows, 81)|];
                }
            }
            """,
            fixedSource: null,
            Library.None);
        program.TestState.AdditionalFiles.Add(("my.mlhygiene.txt", """
            split M:Tools.Head(*) data=rows part=first count=count
            split M:Tools.Tail(*) data=rows part=rest count=from
            """));
        return program.RunAsync();
    }

    [Fact]
    public Task Is_silent_about_types_that_only_look_alike() => Verify.ReportsAsync(
        """
        class Rows
        {
            public Rows Take(int count) => this;

            public Rows Skip(int count) => this;
        }

        static class P
        {
            static void Run(Rows rows)
            {
                var train = rows.Take(80);
                var test = rows.Skip(81);
            }
        }
        """,
        Library.None);

    [Fact]
    public async Task Is_silent_in_half_typed_code()
    {
        var program = Verify.Program(
            InMethod("var train = rows.Take(80; var test = rows.Skip(81).; var val = rows[..; for (var f = 0; f < ; f++) { var t = rows.Skip(f *)"),
            fixedSource: null,
            Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        await program.RunAsync();
    }

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class P
        {
            static void Run(float[][] rows, List<float[]> list, string[] args, string name, Random rng, int cut)
            {
                var n = {{(code.Contains("list.GetRange(0, nTrain)") ? "list.Count" : "rows.Length")}};
                {{code}}
            }

            static void Fit(float[][] train, float[][] test) { }
        }
        """;

    private static string InTraining(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class KFold
        {
            static void CrossValidate(float[][] rows, List<float[]> list, Random rng, int folds{{(code.Contains("size =") ? string.Empty : ", int size")}})
            {
                var n = {{(code.Contains("list.") ? "list.Count" : "rows.Length")}};
                {{code}}
            }

            static void Epoch(float[][] trainRows) { }
        }

        abstract class Mixer { public abstract void Shuffle(float[][] rows); }

        static class Elsewhere { private static Mixer _mixer; public static void Shuffle(float[][] rows) => _mixer.Shuffle(rows); }
        """;

    private static string InVector(string code) =>
        $$"""
        using System;
        using System.Linq;
        using System.Numerics;
        using System.Runtime.Intrinsics;

        static class P
        {
            static float Sum(float[] x)
            {
                var sum = Vector<float>.Zero;
                var total = 0f;
                var i = 0;
                {{code}}
                return total + Vector.Sum(sum);
            }

            static float Rest(Span<float> rest) => 0;
        }
        """;

    private static string InTorch(string code) =>
        $$"""
        using System.Collections.Generic;
        using TorchSharp;
        using TorchSharp.Modules;

        static class P
        {
            static void Run(torch.utils.data.Dataset data, torch.utils.data.Dataset test, torch.utils.data.Dataset validation, bool drop)
            {
                {{code}}
            }

            static void Score(Dictionary<string, torch.Tensor> batch) { }

            static void Evaluate(DataLoader loader) { }
        }
        """;
}
