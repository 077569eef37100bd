using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.LabelAmongFeaturesAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Rows of plain arrays whose columns are all features, the label among them.</summary>
public sealed class LabelAmongFeaturesOfRowsTests
{
    [Fact]
    public Task The_message_names_the_column_the_row_and_the_label_and_its_place_is_an_additional_location()
    {
        var program = Verify.Program(
            InMethod("var features = {|#0:parts.Select(float.Parse).ToArray()|}; var label = float.Parse({|#1:parts[4]|});"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.LabelAmongFeatures, "parts[4]", "parts", "is its label 'label'").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var x = [|parts.Select(p => float.Parse(p)).ToList()|]; var y = parts[^1] == \"yes\" ? 1 : 0;")]
    [InlineData("var sample = (Features: [|parts.Select(float.Parse).ToArray()|], Label: parts[4]);")]
    [InlineData("var samples = new List<(float[] Features, string Label)>(); samples.Add(([|parts.Select(float.Parse).ToArray()|], parts[4].Trim()));")]
    [InlineData("var sample = new Sample([|parts.Select(float.Parse).ToArray()|], int.Parse(parts[0]));")]
    [InlineData("var sample = new Item { Target = float.Parse(parts[2]), Inputs = [|parts.Select(float.Parse).ToArray()|] };")]
    [InlineData("var values = parts.Select(float.Parse).ToArray(); var sample = new Sample([|values|], (int)values[4]);")]
    [InlineData("var X = new List<float[]>(); var y = new List<float>(); X.Add([|parts.Select(float.Parse).ToArray()|]); y.Add(float.Parse(parts[4]));")]
    [InlineData("var (features, label) = ([|parts.Select(float.Parse).ToArray()|], parts[4]);")]
    public Task All_columns_are_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    // The label is left out.
    [InlineData("var features = parts.Where((_, i) => i != 4).Select(float.Parse).ToArray(); var label = parts[4];")]
    [InlineData("var features = parts.Take(4).Select(float.Parse).ToArray(); var label = parts[4];")]
    [InlineData("var features = parts[..4].Select(float.Parse).ToArray(); var label = parts[4];")]
    [InlineData("var features = parts.Select(float.Parse).SkipLast(1).ToArray(); var label = parts[^1];")]
    [InlineData("var features = parts.Select((p, i) => i == 4 ? 0 : float.Parse(p)).ToArray(); var label = parts[4];")]
    [InlineData("var v = parts.Select(float.Parse).ToArray(); var features = v[..^1]; var label = v[^1];")]
    // Later.
    [InlineData("var features = parts.Select(float.Parse).ToArray(); var label = parts[4]; var used = features[..4];")]
    [InlineData("var features = parts.Select(float.Parse).ToArray(); var label = parts[4]; features[4] = 0;")]
    [InlineData("var features = parts.Select(float.Parse).ToArray(); var label = parts[4]; for (var i = 1; i < features.Length; i++) { Console.Write(features[i]); }")]
    [InlineData("var features = parts.Select(float.Parse).ToList(); var label = parts[4]; features.RemoveAt(4);")]
    [InlineData("var item = new Item { Target = float.Parse(parts[2]), Inputs = parts.Select(float.Parse).ToArray() }; var used = item.Inputs[1..];")]
    [InlineData("var item = new Item { Target = float.Parse(parts[2]), Inputs = parts.Select(float.Parse).ToArray() }; var width = item.Inputs.Length - 1;")]
    [InlineData("var list = parts.ToList(); var label = list[4]; list.RemoveAt(4); var features = list.Select(float.Parse).ToArray();")]
    // A column that is not told.
    [InlineData("var features = parts.Select(float.Parse).ToArray(); var label = parts[n];")]
    [InlineData("var features = parts.Select(float.Parse).ToArray(); var others = line.Split(';'); var label = others[4];")]
    [InlineData("var features = parts.Select(float.Parse).ToArray(); var id = parts[4];")]
    [InlineData("var columns = parts.Select(float.Parse).ToArray(); var label = parts[4];")]
    [InlineData("var features = parts.Select(p => p.Length).Sum(); var label = parts[4];")]
    // The input is to be found again.
    [InlineData("var s = Autoencoder(parts); (float[] Features, float Label) Autoencoder(string[] row) => (row.Select(float.Parse).ToArray(), float.Parse(row[4]));")]
    public Task Rows_without_their_label_are_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task Is_silent_outside_of_machine_learning() => Verify.ReportsAsync(
        """
        using System.Linq;

        static class Station
        {
            static (int[] X, int Y) Read(string line)
            {
                var parts = line.Split(',');
                return (parts.Select(int.Parse).ToArray(), int.Parse(parts[1]));
            }
        }
        """,
        Library.None);

    [Fact]
    public Task Is_silent_about_half_typed_code()
    {
        var program = Verify.Program(
            InMethod("var features = parts.Select(; var label = float.Parse(parts["), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        record Sample(float[] Features, int Label);

        class Item { public float[] Inputs { get; set; } = []; public float Target { get; set; } }

        class LogisticRegression
        {
            static void Train(string line, int n, float learningRate, int epochs)
            {
                var parts = line.Split(',');
                {{code}}
            }
        }
        """;
}
