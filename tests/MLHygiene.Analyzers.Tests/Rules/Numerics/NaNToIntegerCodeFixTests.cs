using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.NaNToIntegerAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Numerics.NaNToIntegerCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class NaNToIntegerCodeFixTests
{
    [Theory]
    [InlineData("image[0] = [|(byte)(source[0] * 1.5)|];", "image[0] = (byte)Math.Clamp(source[0] * 1.5, 0, 255);")]
    [InlineData("image[0] = [|(byte)(source[0] * 1.5f)|] /* bright */;", "image[0] = (byte)Math.Clamp(source[0] * 1.5f, 0, 255) /* bright */;")]
    [InlineData("image[0] = [|(byte) Math.Round(source[0] * 1.5)|];", "image[0] = (byte) Math.Clamp(Math.Round(source[0] * 1.5), 0, 255);")]
    [InlineData("var v = source[0] * 1.5; image[0] = [|(byte)v|];", "var v = source[0] * 1.5; image[0] = (byte)Math.Clamp(v, 0, 255);")]
    [InlineData("codes[0] = [|(sbyte)MathF.Round(values[0] / 0.02f)|];", "codes[0] = (sbyte)Math.Clamp(MathF.Round(values[0] / 0.02f), -128, 127);")]
    [InlineData("longer[0] = [|(short)(source[0] * 200f)|];", "longer[0] = (short)Math.Clamp(source[0] * 200f, short.MinValue, short.MaxValue);")]
    [InlineData("image = source.Select(p => [|(byte)(p * 1.5)|]).ToArray();", "image = source.Select(p => (byte)Math.Clamp(p * 1.5, 0, 255)).ToArray();")]
    public Task Clamps(string before, string after) => Verify.FixesAsync(Program(before), Program(after), Library.None);

    [Fact]
    public Task Names_the_type_in_full_without_a_using() =>
        Verify.FixesAsync(
            "class C { void M(byte[] image, byte[] source) => image[0] = [|(byte)(source[0] * 1.5)|]; }",
            "class C { void M(byte[] image, byte[] source) => image[0] = (byte)System.Math.Clamp(source[0] * 1.5, 0, 255); }",
            Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_cast_of_a_document(string lineEnding) =>
        Verify.FixesAsync(
            Program("// Brighter.\n        image[0] = [|(byte)(source[0] * 1.5)|]; // red\n        image[1] = [|(byte)(\n            source[1] * 1.5)|]; // green").ReplaceLineEndings(lineEnding),
            Program("// Brighter.\n        image[0] = (byte)Math.Clamp(source[0] * 1.5, 0, 255); // red\n        image[1] = (byte)Math.Clamp(source[1] * 1.5, 0, 255); // green").ReplaceLineEndings(lineEnding),
            Library.None);

    [Fact]
    public Task Offers_nothing_where_a_comment_would_be_lost() =>
        Verify.OffersNoFixAsync(Program("image[0] = [|(byte)(source[0] /* red */ * 1.5)|];"), Library.None);

    [Fact]
    public Task Offers_nothing_where_there_is_no_clamp()
    {
        const string Source = "class C { void M(byte[] image, byte[] source) { image[0] = [|(byte)(source[0] * 1.5)|]; } }";
        var program = Verify.Program(Source, Source, Library.None);
        program.ReferenceAssemblies = ReferenceAssemblies.NetStandard.NetStandard20;
        return program.RunAsync();
    }

    private static string Program(string code) =>
        $$"""
        using System;
        using System.Linq;

        class C
        {
            int epochs; double learningRate;

            static void M(byte[] source, byte[] image, sbyte[] codes, short[] longer, float[] values)
            {
                {{code}}
            }
        }
        """;
}
