using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.IntegerDivisionAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.IntegerDivisionCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class IntegerDivisionCodeFixTests
{
    [Theory]
    [InlineData("double accuracy = [|a / b|];", "double accuracy = (double)a / b;")]
    [InlineData("float rate = /* hits */ [|a /* of */ / b|] /* all */;", "float rate = /* hits */ (float)a /* of */ / b /* all */;")]
    [InlineData("decimal share = [|list.Count / b|];", "decimal share = (decimal)list.Count / b;")]
    [InlineData("double? mean = [|a / b|];", "double? mean = (double)a / b;")]
    [InlineData("double rate = [|(a + 1) / b|];", "double rate = (double)(a + 1) / b;")]
    [InlineData("double rate = [|-a / b|];", "double rate = (double)-a / b;")]
    [InlineData("double rate = [|a * b / list.Count|];", "double rate = (double)a * b / list.Count;")]
    [InlineData("double rate = [|(a switch { 0 => 1, _ => a }) / b|];", "double rate = (double)(a switch { 0 => 1, _ => a }) / b;")]
    [InlineData("float lr = [|1 / 10|];", "float lr = 1f / 10;")]
    [InlineData("x = Math.Pow(x, [|1 / 3|]);", "x = Math.Pow(x, 1.0 / 3);")]
    [InlineData("var third = x - (double)([|1 / 3|]);", "var third = x - 1.0 / 3;")]
    [InlineData("var third = (decimal)([|2 / 3|]);", "var third = 2m / 3;")]
    [InlineData("float value = [|pixels[0] / 255|];", "float value = pixels[0] / 255f;")]
    [InlineData("var value = (float)([|pixels[0] / 255|]);", "var value = pixels[0] / 255f;")]
    [InlineData("float value = [|pixels[0] / 0xFF|];", "float value = (float)pixels[0] / 0xFF;")]
    [InlineData("var value = (double)([|correct / total|]);", "var value = (double)correct / total;")]
    [InlineData("var value = x / (double)([|correct / total|]);", "var value = x / ((double)correct / total);")]
    [InlineData("var value = (double)([|correct / total|]) / x;", "var value = (double)correct / total / x;")]
    [InlineData("var value = (double)([|correct / total|] * 100);", "var value = (double)correct / total * 100;")]
    [InlineData("var value = (double)(1 - [|correct / total|]);", "var value = (double)(1 - (double)correct / total);")]
    [InlineData("var value = (double)(/* all */ [|correct / total|]);", null)]
    [InlineData("double value = 1 - [|correct / total|];", "double value = 1 - (double)correct / total;")]
    [InlineData("var n = (int)Math.Ceiling((double)([|a / b|]));", "var n = (int)Math.Ceiling((double)a / b);")]
    [InlineData("int percent = [|correct / total|] * 100;", "int percent = correct * 100 / total;")]
    [InlineData("int percent = 100 * ([|correct / total|]);", "int percent = 100 * correct / total;")]
    [InlineData("int percent = [|correct / total|] /* in */ * 100;", null)]
    [InlineData("Console.WriteLine($\"{[|a / b|]:P1}\");", "Console.WriteLine($\"{(double)a / b:P1}\");")]
    [InlineData("Console.WriteLine(([|a / b|]).ToString(\"P1\"));", "Console.WriteLine(((double)a / b).ToString(\"P1\"));")]
    [InlineData("var accuracy = [|correct / total|]; Console.WriteLine($\"{accuracy:P1}\");", "var accuracy = (double)correct / total; Console.WriteLine($\"{accuracy:P1}\");")]
    [InlineData("int accuracy = [|correct / total|]; Console.WriteLine($\"{accuracy:P1}\");", null)]
    public Task Divides_numbers_with_a_fraction(string code, string? corrected) =>
        corrected is null
            ? Verify.OffersNoFixAsync(InLearner(code), Library.None)
            : Verify.FixesAsync(InLearner(code), InLearner(corrected), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_division_of_a_document(string newLine) =>
        Verify.FixesAsync(
            InLearner(
                """
                // What was right.
                        double precision = [|correct / total|]; // of all
                        double recall = total == 0
                            ? 0
                            : [|correct / list.Count|];
                        var value = (double)([|correct / total|]) * (double)([|a / b|] * 100);
                """).ReplaceLineEndings(newLine),
            InLearner(
                """
                // What was right.
                        double precision = (double)correct / total; // of all
                        double recall = total == 0
                            ? 0
                            : (double)correct / list.Count;
                        var value = (double)correct / total * ((double)a / b * 100);
                """).ReplaceLineEndings(newLine),
            Library.None);

    private static string InLearner(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;

        class Classifier
        {
            private readonly int _epochs = 1;
            private readonly double _learningRate = 0.1;

            void M(int a, int b, int correct, int total, double x, List<int> list, byte[] pixels)
            {
                {{code}}
            }
        }
        """;
}
