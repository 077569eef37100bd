using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.ZipTruncatesAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.ZipTruncatesCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class ZipTruncatesAnalyzerTests
{
    [Fact]
    public Task The_message_names_both_lists()
    {
        var program = Verify.Program(InLearner("return {|#0:predicted.Zip(labels, (p, y) => p == y)|}.Count(hit => hit);"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.ZipTruncates, "predicted", "labels").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("return [|predicted.Zip(labels)|].Count(pair => pair.First == pair.Second) / (double)labels.Length;")]
    [InlineData("return [|labels.Zip(predicted, (y, p) => y == p ? 1.0 : 0.0)|].Average();")]
    [InlineData("return Math.Sqrt([|predicted.Zip(labels, (p, y) => (p - y) * (p - y))|].Sum());")]
    [InlineData("return [|labels.Zip(predicted)|].All(pair => pair.First == pair.Second) ? 1 : 0;")]
    [InlineData("return [|Enumerable.Zip(second: predicted, first: labels)|].Where(pair => pair.First == pair.Second).Count();")]
    [InlineData("return [|predicted.Zip(labels, predicted)|].Count(t => t.First == t.Second);")]
    [InlineData("var predictions = predicted.AsParallel(); var targets = labels.AsParallel(); return [|predictions.Zip(targets, (p, y) => p == y)|].Count(hit => hit);")]
    [InlineData("return (from pair in [|predicted.Zip(labels)|] where pair.First == pair.Second select pair).Count();")]
    [InlineData("var pairs = [|predicted.Zip(labels)|].ToList(); return pairs.Count(pair => pair.First == pair.Second);")]
    [InlineData("var hits = 0; foreach (var (output, label) in [|predicted.Zip(labels)|]) { if (output == label) { hits++; } } return hits;")]
    [InlineData("var sum = 0.0; foreach (var (p, y) in [|predicted.Zip(labels)|]) { sum += (p - y) * (p - y); } return sum;")]
    public Task Reported_in_metrics(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("if (predicted.Length != labels.Length) { throw new ArgumentException(\"length\"); } return predicted.Zip(labels, (p, y) => p == y).Count(hit => hit);")]
    [InlineData("System.Diagnostics.Debug.Assert(predicted.Length == labels.Length); return predicted.Zip(labels, (p, y) => p == y).Count(hit => hit);")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfNotEqual(predicted.Length, labels.Length); return predicted.Zip(labels, (p, y) => p == y).Count(hit => hit);")]
    [InlineData("if (predicted.Count() != labels.Count()) { return 0; } return predicted.Zip(labels, (p, y) => p == y).Count(hit => hit);")]
    [InlineData("Check(predicted, labels); return predicted.Zip(labels, (p, y) => p == y).Count(hit => hit);")]
    public Task Not_reported_where_the_lengths_are_compared(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var outputs = rows.Select(Predict); var targets = rows.Select(row => (int)row[0]); return outputs.Zip(targets, (p, y) => p == y).Count(hit => hit);")]
    [InlineData("var outputs = new int[labels.Length]; for (var i = 0; i < outputs.Length; i++) { outputs[i] = Predict(rows[i]); } return outputs.Zip(labels, (p, y) => p == y).Count(hit => hit);")]
    [InlineData("return labels.Zip(labels.Skip(1), (y, output) => y == output).Count(hit => hit);")]
    [InlineData("var outputs = predicted.ToList(); var expected = predicted.Skip(1); return outputs.Zip(expected, (p, y) => p == y).Count(hit => hit);")]
    [InlineData("var outputs = table.Outputs; var targets = table.Targets; return outputs.Zip(targets, (p, y) => p == y).Count(hit => hit);")]
    public Task Not_reported_for_lists_from_the_same_rows(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var weights = new double[3]; return predicted.Zip(weights, (x, w) => x * w).Sum();")]
    [InlineData("foreach (var (p, y) in predicted.Zip(labels)) { Console.WriteLine($\"{p} {y}\"); } return 0;")]
    [InlineData("var pairs = predicted.Zip(labels).ToList(); Console.WriteLine(pairs[0]); return 0;")]
    [InlineData("var names = predicted.Zip(labels, (p, y) => $\"{p} {y}\").ToArray(); return names[0].Length;")]
    public Task Not_reported_where_no_metric_is_computed(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Fact]
    public Task Not_reported_where_all_callers_hand_over_lists_of_the_same_rows() =>
        Verify.ReportsAsync(
            """
            using System.Linq;

            sealed class Trainer
            {
                private double _loss, _learningRate;
                private int _epochs;

                public double Test(float[][] test) => Accuracy(test.Select(Predict).ToArray(), test.Select(row => (int)row[0]).ToArray());

                private static double Accuracy(int[] predicted, int[] labels) => predicted.Zip(labels, (p, y) => p == y ? 1.0 : 0.0).Average();

                private static int Predict(float[] row) => row.Length;
            }
            """,
            Library.None);

    [Fact]
    public Task Not_reported_outside_of_learning() =>
        Verify.ReportsAsync(
            """
            using System.Linq;

            static class Answers
            {
                public static int Same(string[] expected, string[] results) => expected.Zip(results, (e, r) => e == r).Count(same => same);
            }
            """,
            Library.None);

    [Fact]
    public Task Not_reported_for_a_Zip_of_the_program_s_own() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.Linq;

            static class Pairs
            {
                public static IEnumerable<(int, int)> Zip(this int[] predicted, int[] labels) => predicted.Select((p, i) => (p, labels[i]));
            }

            sealed class Trainer
            {
                private double _loss, _learningRate;
                private int _epochs;

                public double Accuracy(int[] predicted, int[] labels) => predicted.Zip(labels).Count(pair => pair.Item1 == pair.Item2);
            }
            """,
            Library.None);

    [Fact]
    public Task Reported_in_new_syntax() =>
        Verify.ReportsAsync(
            """
            using System.Linq;
            using Labels = System.Collections.Generic.List<int>;

            namespace Vision;

            sealed class Trainer(Labels labels, int epochs, double learningRate)
            {
                public double Loss => learningRate / epochs;

                public double Accuracy(int[] predicted) => [|predicted!.Zip(second: labels, resultSelector: (p, y) => p == y)|].Count(hit => hit);

                public double Recall(int[] predictions) => predictions?[|.Zip(labels, (p, y) => p == y)|].Count(hit => hit) ?? 0;
            }
            """,
            Library.None);

    [Theory]
    [InlineData("return predicted.Zip(labels, (p, y) => p == ).Count(hit => hit);")]
    [InlineData("return predicted.Zip(labels")]
    [InlineData("foreach (var (p, y) in predicted.Zip()) { sum += p")]
    public async Task Half_typed_code_throws_nothing(string code) =>
        await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InLearner(code)));

    private static string InLearner(string code) =>
        $$"""
        using System;
        using System.Linq;

        sealed class Trainer
        {
            public double Loss, LearningRate;
            public int Epochs;

            public double Score(int[] predicted, int[] labels, float[][] rows, Table table)
            {
                {{code}}
            }

            private static int Predict(float[] row) => row.Length;

            private static void Check(int[] left, int[] right) { }
        }

        sealed class Table { public int[] Outputs, Targets; }
        """;
}
