using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.IntegerReductionWrapsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.IntegerReductionWrapsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class IntegerReductionWrapsAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_reduction_and_the_type()
    {
        var program = Verify.Program(InMethod("double mean = {|#0:TensorPrimitives.Average<byte>({|#1:pixels|})|};"), fixedSource: null, Library.Tensors);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.IntegerReductionWraps, "TensorPrimitives.Average<byte>(pixels)", "byte", "Convert the elements to a wider type first").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("double mean = [|TensorPrimitives.Average<byte>(pixels)|];")]
    [InlineData("var sum = [|TensorPrimitives.Sum<byte>(pixels.AsSpan(2))|];")]
    [InlineData("ReadOnlySpan<byte> span = pixels; var sum = [|TensorPrimitives.Sum(span)|];")]
    [InlineData("var sum = [|TensorPrimitives.Sum(x: (ReadOnlySpan<short>)samples)|];")]
    [InlineData("var dot = [|TensorPrimitives.Dot<sbyte>(weights, weights)|];")]
    [InlineData("var dot = [|TensorPrimitives.Dot<sbyte>(y: weights, x: weights)|];")]
    [InlineData("var energy = [|TensorPrimitives.SumOfSquares<short>(samples)|];")]
    [InlineData("var size = [|TensorPrimitives.SumOfMagnitudes<sbyte>(weights)|];")]
    [InlineData("var product = [|TensorPrimitives.Product<ushort>(counts)|];")]
    [InlineData("var product = [|TensorPrimitives.ProductOfSums<ushort>(counts, counts)|];")]
    [InlineData("var product = [|TensorPrimitives.ProductOfDifferences<ushort>(counts, counts)|];")]
    [InlineData("var sums = images.Select(image => [|TensorPrimitives.Sum<byte>(image)|]).ToList();")]
    [InlineData("int Sum() { return ([|TensorPrimitives.Sum<byte>(pixels!)|]); }")]
    [InlineData("double mean = checked([|TensorPrimitives.Sum<byte>(pixels)|]) / 3.0;")]
    public Task Reported_in_narrow_types(string code) => Verify.ReportsAsync(InMethod(code), Library.Tensors);

    [Theory]
    [InlineData("var mean = TensorPrimitives.Average<float>(floats);")]
    [InlineData("var sum = TensorPrimitives.Sum<int>(numbers);")]
    [InlineData("var dot = TensorPrimitives.Dot<int>(numbers, numbers);")]
    [InlineData("var sum = TensorPrimitives.Sum<long>(new long[3]);")]
    [InlineData("var max = TensorPrimitives.Max<byte>(pixels);")]
    [InlineData("var place = TensorPrimitives.IndexOfMax<byte>(pixels);")]
    [InlineData("TensorPrimitives.Add<byte>(pixels, pixels, pixels);")]
    [InlineData("var sum = pixels.Sum(pixel => pixel);")]
    [InlineData("var mean = pixels.Average(pixel => pixel);")]
    [InlineData("var checksum = TensorPrimitives.Sum<byte>(pixels);")]
    [InlineData("byte crc; crc = TensorPrimitives.Sum<byte>(pixels);")]
    [InlineData("var sum = unchecked(TensorPrimitives.Sum<byte>(pixels));")]
    [InlineData("unchecked { var sum = TensorPrimitives.Sum<byte>(pixels); }")]
    [InlineData("byte Checksum(byte[] bytes) => TensorPrimitives.Sum<byte>(bytes);")]
    [InlineData("T Total<T>(T[] values) where T : System.Numerics.INumber<T> => TensorPrimitives.Sum<T>(values);")]
    public Task Not_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.Tensors);

    [Fact]
    public Task Not_reported_in_a_type_named_for_checksums() =>
        Verify.ReportsAsync(InMethod("var sum = TensorPrimitives.Sum<byte>(pixels);").Replace("class P", "class Crc8"), Library.Tensors);

    [Theory]
    [InlineData("t.[|sum(torch.ScalarType.Byte)|]")]
    [InlineData("t.[|sum(1, type: torch.uint8)|]")]
    [InlineData("t.[|prod(torch.ScalarType.Int16)|]")]
    [InlineData("t.[|cumsum(0, torch.int8)|]")]
    [InlineData("torch.[|sum(t, torch.int16)|]")]
    [InlineData("torch.[|prod(t, 0, false, torch.ScalarType.Int8)|]")]
    public Task Reported_where_a_tensor_is_told_to(string reduction)
    {
        var marked = reduction.Replace("[|", string.Empty).Replace("|]", string.Empty);
        return Verify.ReportsAsync(InTorch($"var x = [|{marked}|];"), Library.TorchSharp);
    }

    [Theory]
    [InlineData("var x = t.sum();")]
    [InlineData("var x = t.sum(dim: 0);")]
    [InlineData("var x = t.sum(0);")]
    [InlineData("var x = t.sum((torch.ScalarType)0);")]
    [InlineData("var x = t.sum(type);")]
    [InlineData("var x = t.sum(torch.ScalarType.Int64);")]
    [InlineData("var x = t.sum(1, true, torch.float32);")]
    [InlineData("var x = t.to(torch.uint8);")]
    public Task Not_reported_where_a_tensor_chooses_or_the_literal_is_bound_elsewhere(string code) => Verify.ReportsAsync(InTorch(code), Library.TorchSharp);

    [Fact]
    public Task Reported_in_top_level_statements() =>
        Verify.ReportsAsync(
            """
            using Vectors = System.Numerics.Tensors.TensorPrimitives;

            byte[] pixels = [200, 100];
            System.Console.WriteLine([|Vectors.Average<byte>(pixels)|]);
            """,
            Library.Tensors);

    [Fact]
    public Task A_type_of_the_user_s_own_may_add_up_as_it_likes() =>
        Verify.ReportsAsync(
            """
            using System;

            static class TensorPrimitives
            {
                public static T Sum<T>(ReadOnlySpan<T> x) => x[0];
            }

            class P
            {
                byte M(byte[] pixels) => TensorPrimitives.Sum<byte>(pixels);
            }
            """,
            Library.Tensors);

    [Fact]
    public Task Silent_without_the_library() => Verify.ReportsAsync("using System.Linq; class P { int M(byte[] pixels) => pixels.Sum(pixel => pixel); }", Library.None);

    [Fact]
    public Task Half_typed_code_is_silent()
    {
        var program = Verify.Program(InMethod("var sum = TensorPrimitives.Sum<byte>(pixels, );"), fixedSource: null, Library.Tensors);
        program.CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InTorch(string code) =>
        $$"""
        using TorchSharp;

        class P
        {
            void M(torch.Tensor t, torch.ScalarType type)
            {
                {{code}}
            }
        }
        """;

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Numerics.Tensors;

        class P
        {
            void M(byte[] pixels, sbyte[] weights, short[] samples, ushort[] counts, int[] numbers, float[] floats, List<byte[]> images)
            {
                {{code}}
            }

            void Use(byte value) { }
        }
        """;
}
