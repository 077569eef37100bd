using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.IntegerReductionWrapsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.IntegerReductionWrapsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class IntegerReductionWrapsCodeFixTests
{
    [Theory]
    [InlineData("double mean = [|TensorPrimitives.Average<byte>(pixels)|];", "double mean = pixels.Average(value => value);")]
    [InlineData("float mean = [|TensorPrimitives.Average<byte>(pixels)|] / 255f;", "float mean = (float)pixels.Average(value => value) / 255f;")]
    [InlineData("int mean = [|TensorPrimitives.Average<short>(samples)|];", "int mean = (int)samples.Average(value => value);")]
    [InlineData("long sum = [|TensorPrimitives.Sum<byte>(pixels.AsSpan())|];", "long sum = pixels.Sum(value => value);")]
    [InlineData("var mean = (double)[|TensorPrimitives.Sum<byte>(pixels)|] / n;", "var mean = (double)pixels.Sum(value => value) / n;")]
    [InlineData("var sum = [|TensorPrimitives.Sum<byte>(pixels)|]; double mean = sum; Console.WriteLine($\"{sum}\");", "var sum = pixels.Sum(value => value); double mean = sum; Console.WriteLine($\"{sum}\");")]
    [InlineData("int value = [|TensorPrimitives.SumOfSquares<short>(samples)|];", "int value = samples.Sum(value2 => value2 * value2);")]
    [InlineData("Console.WriteLine($\"{[|TensorPrimitives.Average<byte>(Load())|]:F1}\");", "Console.WriteLine($\"{Load().Average(value => value):F1}\");")]
    public Task Computes_with_LINQ(string code, string corrected) => Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.Tensors);

    [Fact]
    public Task Names_LINQ_where_it_is_not_imported() =>
        Verify.FixesAsync(
            InMethod("double mean = [|TensorPrimitives.Average<byte>(pixels)|];").Replace("using System.Linq;", string.Empty),
            InMethod("double mean = System.Linq.Enumerable.Average(pixels, value => value);").Replace("using System.Linq;", string.Empty),
            Library.Tensors);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_reduction_of_a_document(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Of one image.
                        double mean = [|TensorPrimitives.Average<byte>(pixels)|]; // gray
                        double sum = [|TensorPrimitives.Sum<byte>(pixels)|] + [|TensorPrimitives.Sum<short>(samples)|];
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Of one image.
                        double mean = pixels.Average(value => value); // gray
                        double sum = pixels.Sum(value => value) + samples.Sum(value => value);
                """).ReplaceLineEndings(newLine),
            Library.Tensors);

    [Theory]
    [InlineData("byte mean = [|TensorPrimitives.Average<byte>(pixels)|];")]
    [InlineData("var mean = [|TensorPrimitives.Average<byte>(pixels)|]; byte copy = mean;")]
    [InlineData("double mean = [|TensorPrimitives.Average<byte>(pixels.AsSpan(3))|];")]
    [InlineData("double mean = [|TensorPrimitives.Average<byte>(/* gray */ pixels)|];")]
    [InlineData("double dot = [|TensorPrimitives.Dot<byte>(pixels, pixels)|];")]
    [InlineData("double product = [|TensorPrimitives.Product<byte>(pixels)|];")]
    public Task Offers_nothing_where_it_would_not_compile_or_has_no_counterpart(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.Tensors);

    [Theory]
    [InlineData("[|t.sum(torch.ScalarType.Byte)|]", "t.sum(torch.ScalarType.Int64)")]
    [InlineData("[|t.sum(1, type: torch.uint8 /* counts */)|]", "t.sum(1, type: torch.int64 /* counts */)")]
    public Task Names_a_wider_type(string code, string corrected) =>
        Verify.FixesAsync(InTorch(code), InTorch(corrected), Library.TorchSharp);

    [Fact]
    public Task Offers_nothing_where_the_narrow_type_is_read() =>
        Verify.OffersNoFixAsync("using TorchSharp; class P { byte M(torch.Tensor t) => [|t.sum(torch.ScalarType.Byte)|].item<byte>(); }", Library.TorchSharp);

    private static string InTorch(string expression) =>
        $$"""
        using TorchSharp;

        class P
        {
            torch.Tensor M(torch.Tensor t) => {{expression}};
        }
        """;

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Linq;
        using System.Numerics.Tensors;

        class P
        {
            void M(byte[] pixels, short[] samples, int n)
            {
                {{code}}
            }

            byte[] Load() => new byte[3];
        }
        """;
}
