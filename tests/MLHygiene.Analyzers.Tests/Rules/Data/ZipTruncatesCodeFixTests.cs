using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.ZipTruncatesAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.ZipTruncatesCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class ZipTruncatesCodeFixTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task The_lengths_are_compared_first(string lineEnding) =>
        Verify.FixesAsync(
            InLearner(
                """
                // How many are right?
                        return [|predicted.Zip(labels, (p, y) => p == y)|].Count(hit => hit); // all of them
                """).ReplaceLineEndings(lineEnding),
            InLearner(
                """
                // How many are right?
                        if (predicted.Length != labels.Count)
                        {
                            throw new ArgumentException("'predicted' and 'labels' differ in length.");
                        }

                        return predicted.Zip(labels, (p, y) => p == y).Count(hit => hit); // all of them
                """).ReplaceLineEndings(lineEnding).Replace("}" + lineEnding + lineEnding + "        return", "}" + lineEnding + "        return", System.StringComparison.Ordinal),
            Library.None);

    [Fact]
    public Task All_metrics_of_a_document_are_corrected_at_once() =>
        Verify.FixesAsync(
            InLearner("var hits = [|predicted.Zip(labels)|].Count(pair => pair.First == pair.Second);\n        return hits + [|_targets.Zip(predicted, (y, p) => y - p)|].Sum();"),
            InLearner(
                """
                if (predicted.Length != labels.Count)
                        {
                            throw new ArgumentException("'predicted' and 'labels' differ in length.");
                        }
                        var hits = predicted.Zip(labels).Count(pair => pair.First == pair.Second);
                        if (_targets.Length != predicted.Length)
                        {
                            throw new ArgumentException("'_targets' and 'predicted' differ in length.");
                        }
                        return hits + _targets.Zip(predicted, (y, p) => y - p).Sum();
                """),
            Library.None);

    [Theory]
    [InlineData("return [|predicted.Zip(lazyLabels, (p, y) => p == y)|].Count(hit => hit);")]
    [InlineData("var outputs = predicted.Select(p => p + 1); return [|outputs.Zip(labels, (p, y) => p == y)|].Count(hit => hit);")]
    [InlineData("Func<double> score = () => [|predicted.Zip(labels, (p, y) => p == y)|].Count(hit => hit); return score();")]
    public Task No_fix_where_a_length_costs_a_pass_or_no_statement_fits(string code) => Verify.OffersNoFixAsync(InLearner(code), Library.None);

    [Fact]
    public Task No_fix_for_a_method_that_is_one_expression() =>
        Verify.OffersNoFixAsync(
            InLearner("return 0;").Replace(
                "    public double Score",
                "    public double Accuracy(int[] predicted, int[] labels) => [|predicted.Zip(labels, (p, y) => p == y)|].Count(hit => hit);\n\n    public double Score",
                System.StringComparison.Ordinal),
            Library.None);

    private static string InLearner(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class Trainer
        {
            public double Loss, LearningRate;
            public int Epochs;
            private int[] _targets;

            public double Score(int[] predicted, List<int> labels, IEnumerable<int> lazyLabels)
            {
                {{code}}
            }
        }
        """;
}
