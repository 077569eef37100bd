using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.CancellingVarianceAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class CancellingVarianceAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_difference()
    {
        var program = Verify.Program(InMethod("var variance = {|#0:sumOfSquares / n - mean * mean|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.CancellingVariance, "sumOfSquares / n - mean * mean", "Take the mean from each value first"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var variance = [|sumOfSquares / n - mean * mean|];")]
    [InlineData("var variance = [|sumOfSquares / n - Math.Pow(mean, 2)|];")]
    [InlineData("var variance = [|(sumOfSquares / n) - (sum / n) * (sum / n)|];")]
    [InlineData("var variance = [|sumOfSquares / n - Math.Pow(sum / n, 2)|];")]
    [InlineData("var variance = ([|sumOfSquares - sum * sum / n|]) / (n - 1);")]
    [InlineData("var variance = ([|sumOfSquares - n * mean * mean|]) / (n - 1);")]
    [InlineData("var deviation = Math.Sqrt([|values.Average(v => v * v) - mean * mean|]);")]
    [InlineData("var deviation = Math.Sqrt([|values.Sum(v => Math.Pow(v, 2)) / n - Math.Pow(values.Average(), 2)|]);")]
    [InlineData("double q = 0; foreach (var v in values) { q += v * v; } var variance = [|q / n - mean * mean|];")]
    [InlineData("double q = 0; for (var i = 0; i < n; i++) q += Math.Pow(values[i], 2); q /= n; var variance = [|q - mean * mean|];")]
    [InlineData("var q = values.Sum(v => v * v); var variance = [|q / n - mean * mean|];")]
    [InlineData("var variance = [|1.0 / n * sumOfSquares - mean * mean|];")]
    [InlineData("for (var j = 0; j < 3; j++) values[j] = [|squares[j] / n - means[j] * means[j]|];")]
    [InlineData("double Variance(double squaredSum) => [|squaredSum / n - mean * mean|];")]
    public Task Reported(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task The_message_says_more_about_floats()
    {
        var program = Verify.Program(
            "class P { float M(float sq, float n, float mean) => {|#0:sq / n - mean * mean|}; }", fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.CancellingVariance, "sq / n - mean * mean", "A 'float' has no digits to spare: take the mean from each value first, in 'double'"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var variance = values.Average(v => (v - mean) * (v - mean));")]
    [InlineData("double q = 0; foreach (var v in values) { q += (v - mean) * (v - mean); } var variance = q / n;")]
    [InlineData("double m = 0, s = 0; var k = 0; foreach (var v in values) { var d = v - m; m += d / ++k; s += d * (v - m); } var variance = s / k;")]
    [InlineData("var discriminant = sum * sum - 4 * n * mean;")]
    [InlineData("var energy = sum / n - speed * speed;")]
    [InlineData("var height = side * side - speed * speed;")]
    [InlineData("var rest = sumOfSquares / n - mean * speed;")]
    [InlineData("var rest = sumOfSquares / n - 3 * 3;")]
    [InlineData("var rest = sumOfSquares / n - mean;")]
    [InlineData("var covariance = sumOfProducts / n - mean * speed;")]
    [InlineData("var explained = sumOfSquares - speed * speed;")]
    [InlineData("decimal exact = (decimal)sumOfSquares / n - (decimal)mean * (decimal)mean;")]
    [InlineData("int sq = 3, m = 1; var whole = sq / 2 - m * m;")]
    public Task Not_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task Reported_in_top_level_statements() =>
        Verify.ReportsAsync(
            """
            using System.Linq;

            double[] heights = [180.5, 171.2];
            var mean = heights.Average();
            System.Console.WriteLine([|heights.Select(h => h).Average(h => h * h) - mean * mean|]);
            """,
            Library.None);

    [Fact]
    public Task Half_typed_code_is_silent()
    {
        var program = Verify.Program(InMethod("var variance = sumOfSquares / n - mean * ;"), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Linq;

        class P
        {
            void M(double[] values, double[] squares, double[] means, double sumOfSquares, double sumOfProducts, double sum, double mean, double speed, double side, int n)
            {
                {{code}}
            }
        }
        """;
}
