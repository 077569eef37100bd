using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.MissingBecomesZeroAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Numerics.MissingBecomesZeroCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class MissingBecomesZeroCodeFixTests
{
    [Theory]
    [InlineData("row[0] = float.TryParse(cells[0], out var v) ? v : [|0|];", "row[0] = float.TryParse(cells[0], out var v) ? v : float.NaN;")]
    [InlineData("row[0] = float.TryParse(cells[0], out var v) ? v : [|0f|] /* none */;", "row[0] = float.TryParse(cells[0], out var v) ? v : float.NaN /* none */;")]
    [InlineData("table[0] = double.TryParse(cells[0], out var v) ? v : [|default|];", "table[0] = double.TryParse(cells[0], out var v) ? v : double.NaN;")]
    [InlineData("row[0] = int.TryParse(cells[0], out var v) ? v : [|0|];", "row[0] = int.TryParse(cells[0], out var v) ? v : float.NaN;")]
    [InlineData("table[0] = int.TryParse(cells[0], out var v) ? v : [|0|];", "table[0] = int.TryParse(cells[0], out var v) ? v : double.NaN;")]
    [InlineData("if (!float.TryParse(cells[0], out var v)) v = [|0|]; row[0] = v;", "if (!float.TryParse(cells[0], out var v)) v = float.NaN; row[0] = v;")]
    [InlineData("try { row[0] = float.Parse(cells[0]); } catch { row[0] = [|0|]; }", "try { row[0] = float.Parse(cells[0]); } catch { row[0] = float.NaN; }")]
    [InlineData("row[0] = Number(cells[0]); float Number(string c) { if (float.TryParse(c, out var v)) return v; return [|0|]; }", "row[0] = Number(cells[0]); float Number(string c) { if (float.TryParse(c, out var v)) return v; return float.NaN; }")]
    [InlineData("row[0] = age ?? [|0|];", "row[0] = age ?? float.NaN;")]
    [InlineData("row[0] = count ?? [|0|];", "row[0] = count ?? float.NaN;")]
    [InlineData("row[0] = [|age.GetValueOrDefault()|];", "row[0] = age.GetValueOrDefault(float.NaN);")]
    [InlineData("row[0] = age.GetValueOrDefault([|0|]);", "row[0] = age.GetValueOrDefault(float.NaN);")]
    [InlineData("row[0] = [|Convert.ToSingle(cells.ElementAtOrDefault(3))|];", "row[0] = cells.ElementAtOrDefault(3) is { } cell ? Convert.ToSingle(cell) : float.NaN;")]
    [InlineData("row[0] = (float)[|Convert.ToDouble(cells.Length > 3 ? cells[3] : null)|]; var cell = 1;", "row[0] = (float)((cells.Length > 3 ? cells[3] : null) is { } cell2 ? Convert.ToDouble(cell2) : double.NaN); var cell = 1;")]
    public Task Writes_NaN(string before, string after) => Verify.FixesAsync(Program(before), Program(after), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_place_of_a_document(string lineEnding) =>
        Verify.FixesAsync(
            Program(
                """
                // The age.
                        [|float.TryParse(cells[0], out var age0)|]; // often blank
                        row[0] = age0;
                        _ = [|float.TryParse(cells[1], out row[1])|];
                        row[2] = float.TryParse(cells[2], out var fare) // the fare
                            ? fare
                            : [|0f|]; // or none
                """).ReplaceLineEndings(lineEnding),
            Program(
                """
                // The age.
                        if (!float.TryParse(cells[0], out var age0))
                        {
                            age0 = float.NaN;
                        } // often blank
                        row[0] = age0;
                        if (!float.TryParse(cells[1], out row[1]))
                        {
                            row[1] = float.NaN;
                        }
                        row[2] = float.TryParse(cells[2], out var fare) // the fare
                            ? fare
                            : float.NaN; // or none
                """).ReplaceLineEndings(lineEnding),
            Library.None);

    [Theory]
    // A whole number has no NaN.
    [InlineData("labels[0] = int.TryParse(cells[0], out var v) ? v : [|0|]; labels[1] = int.Parse(cells[1]);")]
    [InlineData("row[0] = count.GetValueOrDefault([|0|]);")]
    [InlineData("row[0] = [|count.GetValueOrDefault()|];")]
    [InlineData("var v = int.TryParse(cells[0], out var found) ? found : [|0|]; row[0] = v;")]
    [InlineData("row[0] = (float)(decimal.TryParse(cells[0], out var v) ? v : [|0|]);")]
    // No statement can stand there, or the place would be computed twice.
    [InlineData("if (cells.Length > 2) [|float.TryParse(cells[0], out row[0])|]; else row[0] = 1;")]
    [InlineData("var i = 0; [|float.TryParse(cells[0], out row[i++])|];")]
    [InlineData("row[0] = [|Convert.ToSingle(provider: null, value: cells.ElementAtOrDefault(3))|];")]
    [InlineData("row[0] = [|Convert.ToSingle(cells.ElementAtOrDefault(3 /* the last */))|];")]
    public Task Offers_nothing_where_NaN_cannot_stand(string code) => Verify.OffersNoFixAsync(Program(code), Library.None);

    [Theory]
    [InlineData("ReplaceMissingValues(\"Age\")", "ReplaceMissingValues(\"Age\", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)")]
    [InlineData(
        "ReplaceMissingValues(\"Age\", imputeBySlot: false)",
        "ReplaceMissingValues(\"Age\", imputeBySlot: false, replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)")]
    public Task Replaces_by_the_mean(string before, string after)
    {
        return Verify.FixesAsync(Load($"[|ml.Transforms.{before}|]"), Load($"ml.Transforms.{after}"), Library.MicrosoftML);

        static string Load(string step) =>
            $$"""
            using Microsoft.ML;
            using Microsoft.ML.Data;
            using Microsoft.ML.Transforms;

            var ml = new MLContext(seed: 1);
            var data = ml.Data.LoadFromTextFile<Row>("a.csv", new TextLoader.Options { MissingRealsAsNaNs = true });
            var model = {{step}}.Fit(data);

            class Row { public float Age; }
            """;
    }

    private static string Program(string code) =>
        $$"""
        #nullable enable
        using System;
        using System.IO;
        using System.Linq;

        class C
        {
            int epochs; double learningRate;

            static void M(string path, float? age, int? count, float[] row, double[] table, int[] labels)
            {
                foreach (var line in File.ReadLines(path))
                {
                    var cells = line.Split(',');
                    {{code}}
                }
            }
        }
        """;
}
