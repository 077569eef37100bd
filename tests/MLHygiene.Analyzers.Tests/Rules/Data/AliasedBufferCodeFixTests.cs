using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.AliasedBufferAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.AliasedBufferCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class AliasedBufferCodeFixTests
{
    [Theory]
    [InlineData("rows.Add([|row|] /* all */);", "rows.Add((float[])row.Clone() /* all */);")]
    [InlineData("tensors.Add([|torch.from_array(row)|].reshape(2, 4));", "tensors.Add(torch.from_array(row).clone().reshape(2, 4));")]
    [InlineData("list.Clear(); lists.Add([|list|]);", "list.Clear(); lists.Add(new List<float>(list));")]
    [InlineData("if (a[0] < 1) best = [|row|];", "if (a[0] < 1) best = (float[])row.Clone();")]
    [InlineData("rows.Add([|row|]); tensors.Add([|torch.from_array(row)|]);", "rows.Add((float[])row.Clone()); tensors.Add(torch.from_array(row).clone());")]
    public Task A_copy_is_kept(string before, string after) => Verify.FixesAsync(InLoop(before), InLoop(after), Library.TorchSharp);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            InLoop("rows.Add(\n                // one row\n                [|row|]); // kept").ReplaceLineEndings(lineEnding),
            InLoop("rows.Add(\n                // one row\n                (float[])row.Clone()); // kept").ReplaceLineEndings(lineEnding),
            Library.TorchSharp);

    [Theory]
    [InlineData("var copy = [|table.ToArray()|]; copy[0][0] = 1; rows.AddRange(table);")]
    [InlineData("table[0][0] = 1; float[][] bestTable = null; if (a[0] < 1) bestTable = table; rows.AddRange(bestTable);")]
    public Task No_fix_for_rows_of_rows(string code) => Verify.OffersNoFixAsync(InLoop(code.Replace("bestTable = table;", "bestTable = [|table|];")), Library.TorchSharp);

    private static string InLoop(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using TorchSharp;

        class Trainer
        {
            int epochs, learningRate, trainSet;

            void Train(IEnumerable<float[]> source, float[][] table)
            {
                var tensors = new List<torch.Tensor>();
                var rows = new List<float[]>();
                var lists = new List<List<float>>();
                var list = new List<float>();
                var row = new float[8];
                float[] best = null;
                foreach (var a in source)
                {
                    a.CopyTo(row, 0);
                    {{code}}
                }

                Console.WriteLine(best[0]);
            }
        }
        """;
}
