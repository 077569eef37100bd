using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.AliasedBufferAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.AliasedBufferCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class AliasedBufferAnalyzerTests
{
    [Fact]
    public Task The_message_names_what_keeps_and_what_is_kept()
    {
        var program = Verify.Program(InMethod("foreach (var a in source) { a.CopyTo(row, 0); rows.Add({|#0:row|}); }"), fixedSource: null, Library.TorchSharp);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.AliasedBuffer, "rows", "'row'", "the next round writes to it"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); tensors.Add([|torch.from_array(row)|]); }")]
    [InlineData("foreach (var a in source) { Array.Copy(a, row, 8); tensors.Add([|torch.as_tensor(row)|].reshape(2, 4)); }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); var t = [|torch.from_array(row, torch.float32)|]; tensors.Add(t.unsqueeze(0)); }")]
    [InlineData("for (var i = 0; i < 9; i++) { row[0] = i; batches[i] = [|torch.frombuffer(row, torch.float32)|]; }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); tensors.Add([|torch.from_array(rawArray: row, device: torch.CPU)|]!); }")]
    public Task Tensors_over_one_buffer_are_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.TorchSharp);

    [Theory]
    [InlineData("foreach (var a in source) { for (var j = 0; j < 8; j++) row[j] = a[j] * 2; rows.Add([|row|]); }")]
    [InlineData("for (var i = 0; i < 9; i++) { Encode(i, row); table[i] = [|row|]; }")]
    [InlineData("foreach (var a in source) { row[0]++; pairs.Add(([|row|], 1)); }")]
    [InlineData("var list = new List<float>(); foreach (var a in source) { list.Clear(); list.AddRange(a); lists.Add([|list|]); }")]
    [InlineData("foreach (var a in source) { if (a[0] > 0) { rows.Add([|row|]); } row[0] = a[0]; }")]
    [InlineData("foreach (var a in source) { a.AsSpan(0, 8).CopyTo(row); windows.Add(new Window([|row|], 1)); }")]
    [InlineData("for (var epoch = 0; epoch < 9; epoch++) { foreach (var a in source) { row[0] += a[0]; } rows.Add([|row|]); }")]
    public Task Rows_that_are_one_buffer_are_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.TorchSharp);

    [Theory]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); tensors.Add(torch.from_array(row).clone()); }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); tensors.Add(torch.tensor(row)); }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); tensors.Add(torch.from_array(row, torch.float64)); }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); tensors.Add(torch.from_array(row, torch.CUDA)); }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); var loss = torch.from_array(row).sum(); }")]
    [InlineData("foreach (var a in source) { tensors.Add(torch.from_array(a)); }")]
    [InlineData("foreach (var a in source) { var own = new float[8]; a.CopyTo(own, 0); tensors.Add(torch.from_array(own)); rows.Add(own); }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); rows.Add(row.ToArray()); rows.Add((float[])row.Clone()); }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); rows.Add(row); row = new float[8]; }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); if (a[0] > 0) { rows.Add(row); break; } }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); var batch = new List<float[]>(); batch.Add(row); Step(batch); }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); rows.Clear(); rows.Add(row); Step(rows); }")]
    [InlineData("row[0] = 1; foreach (var a in source) { rows.Add(row); }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); table[0] = row; Step(rows); }")]
    [InlineData("foreach (var a in source) { rows.Add(row); } row[0] = 1;")]
    public Task Copies_and_rows_of_their_own_are_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.TorchSharp);

    [Theory]
    [InlineData("double[] best = null; for (var epoch = 0; epoch < 9; epoch++) { weights[0] -= rate; if (Loss() < lowest) { lowest = Loss(); best = [|weights|]; } } Use(best);")]
    [InlineData("double[] bestWeights = null; for (var epoch = 0; epoch < 9; epoch++) { Update(weights); var loss = Loss(); if (loss <= lowest) bestWeights = [|weights|]; } Use(bestWeights);")]
    [InlineData("while (Loss() > 0.1) { Update(_weights); if (Loss() < lowest) { (lowest, _best) = (Loss(), [|_weights|]); } } Use(_best);")]
    [InlineData("while (Loss() > 0.1) { Update(_weights); if (Loss() < lowest && rate > 0) { lowest = Loss(); _best = [|_weights|]; } } Use(_best);")]
    [InlineData("double[][] best = null; for (var epoch = 0; epoch < 9; epoch++) { layers[0][1] -= rate; if (Loss() < lowest) { best = [|layers|]; } } Use(best[0]);")]
    public Task The_best_weights_that_are_trained_on_are_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.TorchSharp);

    [Theory]
    [InlineData("double[] best = null; for (var epoch = 0; epoch < 9; epoch++) { weights[0] -= rate; if (Loss() < lowest) { best = (double[])weights.Clone(); } } Use(best);")]
    [InlineData("double[] best = null; for (var epoch = 0; epoch < 9; epoch++) { var tried = new double[9]; tried[0] = rate; if (Loss() < lowest) { best = tried; } } Use(best);")]
    [InlineData("double[] best = null; for (var epoch = 0; epoch < 9; epoch++) { weights = new double[9]; weights[0] = rate; if (Loss() < lowest) { best = weights; } } Use(best);")]
    [InlineData("double[] best = null, next = new double[9]; for (var epoch = 0; epoch < 9; epoch++) { weights[0] -= rate; if (Loss() < lowest) { best = weights; (weights, next) = (next, weights); } } Use(best);")]
    [InlineData("double[] best = null; for (var epoch = 0; epoch < 9; epoch++) { if (Loss() < lowest) { best = weights; } } Use(best);")]
    [InlineData("double[] start = null; for (var epoch = 0; epoch < 9; epoch++) { weights[0] -= rate; if (Loss() < lowest) { start = weights; } } Use(start);")]
    [InlineData("double[] best = weights; for (var epoch = 0; epoch < 9; epoch++) { weights[0] -= rate; } Use(best);")]
    [InlineData("double best = 0; for (var epoch = 0; epoch < 9; epoch++) { weights[0] -= rate; if (Loss() < lowest) { best = weights[0]; } } Use(new[] { best });")]
    public Task Copied_and_untouched_weights_are_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.TorchSharp);

    [Theory]
    [InlineData("var scaled = [|(float[][])table.Clone()|]; scaled[0][0] *= 2; Step(table.ToList());", "table.Clone()")]
    [InlineData("var train = [|table.Take(5).ToArray()|]; foreach (var r in train) { r[0] = 0; } Step(table);", "")]
    [InlineData("var train = [|table.ToList()|]; Normalise(train); for (var i = 0; i < 9; i++) { lowest += table[i][0]; }", "")]
    [InlineData("var train = [|new List<float[]>(table)|]; for (var i = 0; i < 9; i++) { var r = train[i]; r[0] -= 1; } Step(table);", "")]
    public Task Rows_of_a_shallow_copy_that_are_changed_are_reported(string code, string inner) =>
        Verify.ReportsAsync(InMethod(inner.Length == 0 ? code : code.Replace("[|(float[][])" + inner + "|]", "(float[][])[|" + inner + "|]")), Library.TorchSharp);

    [Theory]
    [InlineData("var train = table.Take(5).ToArray(); train[0][0] = 0; Step(table.Skip(5).ToArray());")]
    [InlineData("var train = table.Select(r => r.ToArray()).ToArray(); train[0][0] = 0; Step(table);")]
    [InlineData("var train = table.ToArray(); train[0][0] = 0; Step(train);")]
    [InlineData("var train = table.ToArray(); train[0] = new float[8]; train[0][0] = 1; Step(table);")]
    [InlineData("var train = table.ToArray(); Step(train); Step(table);")]
    [InlineData("var copy = (float[])row.Clone(); copy[0] = 0; rows.Add(row);")]
    public Task Deep_copies_and_originals_that_nobody_reads_are_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.TorchSharp);

    [Fact]
    public Task Reported_in_top_level_statements() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;

            var (epochs, learningRate, trainSet) = (1, 2, 3);
            var rows = new List<double[]>();
            double[] row = [0, 0];
            for (var i = 0; i < epochs; i++)
            {
                row[0] = i;
                rows.Add([|row|]);
            }
            """,
            Library.None);

    [Fact]
    public Task Code_of_another_trade_is_silent() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;

            class Board
            {
                List<int[]> Moves()
                {
                    var moves = new List<int[]>();
                    var move = new int[2];
                    for (var i = 0; i < 9; i++) { move[0] = i; moves.Add(move); }
                    return moves;
                }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); rows.Add(row; }")]
    [InlineData("foreach (var a in source) { a.CopyTo(row, 0); tensors.Add(torch.from_array(row, )); }")]
    public async Task Half_typed_code_is_not_reported(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InMethod(code))), report => report.Id == RuleCatalog.AliasedBuffer.Id);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using TorchSharp;

        record Window(float[] Inputs, float Target);

        class Trainer
        {
            double[] _weights = new double[9], _best;

            void Train(IEnumerable<float[]> source, float[][] table, double[] weights, double[][] layers, double rate, int epochs, int trainSet)
            {
                var tensors = new List<torch.Tensor>();
                var batches = new torch.Tensor[9];
                var rows = new List<float[]>();
                var lists = new List<List<float>>();
                var windows = new List<Window>();
                var pairs = new List<(float[], int)>();
                var row = new float[8];
                var lowest = double.MaxValue;
                {{code}}
            }

            double Loss() => 0;

            void Use(double[] weights) { }

            void Update(double[] layer) { for (var i = 0; i < layer.Length; i++) { layer[i] -= 0.1; } }

            void Step(IList<float[]> batch) { }

            void Encode(int i, float[] into) => into[0] = i;

            void Normalise(List<float[]> all) { foreach (var one in all) { one[0] /= 2; } }
        }
        """;
}
