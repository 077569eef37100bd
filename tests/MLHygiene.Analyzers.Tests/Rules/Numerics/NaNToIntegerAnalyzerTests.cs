using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.NaNToIntegerAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class NaNToIntegerAnalyzerTests
{
    [Theory]
    [InlineData("image[i] = {|#0:(byte)(source[i] * 1.5)|};", "source[i] * 1.5", "byte", 8, "382", "126", "0", "255")]
    [InlineData("image[i] = {|#0:(byte)(source[i] - 40f)|};", "source[i] - 40f", "byte", 8, "-40", "216", "0", "255")]
    [InlineData("codes[i] = {|#0:(sbyte)MathF.Round(values[i] / 0.02f)|};", "MathF.Round(values[i] / 0.02f)", "sbyte", 8, "128", "-128", "-128", "127")]
    [InlineData("longer[i] = {|#0:(short)(source[i] * 200.0)|};", "source[i] * 200.0", "short", 16, "51000", "-14536", "-32768", "32767")]
    public Task The_message_has_an_example(string code, string number, string type, int bits, string example, string wrapped, string lowest, string highest)
    {
        var program = Verify.Program(Learning(code), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.NaNToInteger, number, type, bits, example, wrapped, lowest, highest));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("image[i] = [|(byte)(source[i] * 1.5)|];")]
    [InlineData("image[i] = [|(byte)(1.2f * source[i] + 10)|];")]
    [InlineData("image[i] = [|(byte)((source[i] - 128) * 1.5 + 128)|];")]
    [InlineData("image[i] = ([|(byte)((source[i] + 40) * 1.0f)|]);")]
    [InlineData("image[i] = [|(byte)Math.Round(source[i] * 1.1)|];")]
    [InlineData("image[i] = [|(System.Byte)MathF.Round(source[i] * 1.1f, MidpointRounding.AwayFromZero)|];")]
    [InlineData("var v = source[i] * 1.5f; image[i] = [|(byte)v|];")]
    [InlineData("var p = source[i]; double v = p / 0.5; var b = [|(byte)v|]; image[i] = b;")]
    [InlineData("const double Gain = 1.5; image[i] = [|(byte)(source[i] * Gain)|];")]
    [InlineData("image[i] = [|(byte)(source[i] * (0.8 + random.NextDouble() * 0.4))|];")]
    [InlineData("image[i] = [|(byte)(source[i] + (random.NextDouble() - 0.5) * 20)|];")]
    [InlineData("grid[0, i] = [|(byte)(source[i] * 2.0)|];")]
    [InlineData("span[i] = [|(byte)(source[i] * 2.0)|];")]
    [InlineData("list.Add([|(byte)(source[i] * 2.0)|]);")]
    [InlineData("list[i] = [|(byte)(source[i] * 2.0)|];")]
    [InlineData("image = new[] { [|(byte)(source[0] * 2.0)|], (byte)0 };")]
    [InlineData("image = [[|(byte)(source[0] * 2.0)|]];")]
    [InlineData("image = source.Select(p => [|(byte)(p * 1.5)|]).ToArray();")]
    [InlineData("image = (from p in source select [|(byte)(p * 1.5)|]).ToArray();")]
    [InlineData("foreach (var p in source) list.Add([|(byte)(p * 1.5f)|]);")]
    [InlineData("image[i] = Brighten(source[i]); static byte Brighten(byte p) => [|(byte)(p * 1.5)|];")]
    [InlineData("image[i] = [|(byte)(0.5 * source[i] + 0.8 * source[i + 1])|];")]
    [InlineData("image[i] = unchecked([|(byte)(source[i] * 1.5)|]);")]
    public Task Pixels_are_reported_everywhere(string code) => Verify.ReportsAsync(Program(code), Library.None);

    [Theory]
    [InlineData("codes[i] = [|(sbyte)MathF.Round(values[i] / 0.02f)|];")]
    [InlineData("codes[i] = [|(sbyte)Math.Round(values[i] / _scale)|];")]
    [InlineData("image[i] = [|(byte)(MathF.Round(values[i] / scale) + zeroPoint)|];")]
    [InlineData("image[i] = [|(byte)(Math.Round(values[i] * inverseScale, MidpointRounding.ToEven) + zeroPoint)|];")]
    [InlineData("codes = values.Select(v => [|(sbyte)MathF.Round(v / scale)|]).ToArray();")]
    [InlineData("longer[i] = [|(short)MathF.Round(values[i] / scale)|];")]
    public Task Quantised_numbers_are_reported_in_types_that_learn(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Fact]
    public Task Quantised_numbers_are_silent_elsewhere() => Verify.ReportsAsync(Program("codes[i] = (sbyte)MathF.Round(values[i] / 0.02f);"), Library.None);

    [Theory]
    // It is clamped, or tested.
    [InlineData("image[i] = (byte)Math.Clamp(source[i] * 1.5, 0, 255);")]
    [InlineData("image[i] = (byte)Math.Min(255, source[i] * 1.5);")]
    [InlineData("image[i] = (byte)Math.Max(0, Math.Min(255, source[i] * 1.5 - 20));")]
    [InlineData("image[i] = byte.CreateSaturating(source[i] * 1.5);")]
    [InlineData("var v = source[i] * 1.5; image[i] = v > 255 ? (byte)255 : (byte)v;")]
    [InlineData("var v = source[i] * 1.5; if (v > 255) v = 255; image[i] = (byte)v;")]
    [InlineData("var v = source[i] * 1.5; if (v > 255) continue; image[i] = (byte)v;")]
    [InlineData("image[i] = checked((byte)(source[i] * 1.5));")]
    [InlineData("image[i] = Convert.ToByte(source[i] * 1.5);")]
    [InlineData("image[i] = (byte)((int)(source[i] * 1.5) & 0xFF);")]
    [InlineData("codes[i] = (sbyte)Math.Clamp(MathF.Round(values[i] / scale), -128, 127);")]
    [InlineData("codes[i] = (sbyte)MathF.Round(Math.Clamp(values[i] / scale, -128, 127));")]
    [InlineData("if (values[i] > 2) continue; codes[i] = (sbyte)MathF.Round(values[i] / 0.02f);")]
    // It fits.
    [InlineData("image[i] = (byte)(source[i] * 0.5);")]
    [InlineData("image[i] = (byte)(source[i] + 0.5);")]
    [InlineData("image[i] = (byte)(255.0 - source[i]);")]
    [InlineData("image[i] = (byte)(0.299 * source[i] + 0.587 * source[i + 1] + 0.114 * source[i + 2]);")]
    [InlineData("image[i] = (byte)(0.2126f * source[i] + 0.7152f * source[i + 1] + 0.0722f * source[i + 2]);")]
    [InlineData("image[i] = (byte)((source[i] + source[i + 1]) / 2.0);")]
    [InlineData("image[i] = (byte)(Math.Round(source[i] * 1.0));")]
    [InlineData("longer[i] = (short)(source[i] * 100.0);")]
    // What it is computed with is not known, or read twice.
    [InlineData("image[i] = (byte)(values[i] * 255);")]
    [InlineData("image[i] = (byte)(values[i] * 255f + 0.5f);")]
    [InlineData("image[i] = (byte)(source[i] * gain);")]
    [InlineData("image[i] = (byte)(alpha * source[i] + (1 - alpha) * image[i]);")]
    [InlineData("var a = random.NextDouble(); image[i] = (byte)(a * source[i] + (1 - a) * image[i]);")]
    [InlineData("image[i] = (byte)(source[i] - source[i] * 0.5);")]
    [InlineData("var v = 0.0; v += source[i] * 0.3; v += source[i + 1] * 0.3; image[i] = (byte)v;")]
    // A scale that is made to fit.
    [InlineData("var fitScale = values.Max(MathF.Abs) / 127; codes[i] = (sbyte)MathF.Round(values[i] / fitScale);")]
    [InlineData("codes[i] = (sbyte)MathF.Round(values[i] * 127);")]
    [InlineData("codes[i] = (sbyte)MathF.Round(values[i] / step);")]
    [InlineData("codes[i] = (sbyte)MathF.Round(MathF.Tanh(values[i]) / 0.02f);")]
    // No picture: a flag, a part of a key, a digit.
    [InlineData("Use((byte)(source[i] * 1.5));")]
    [InlineData("var level = (byte)(source[i] * 1.5); if (level > 3) continue;")]
    // Whole numbers; longer types saturate.
    [InlineData("image[i] = (byte)(source[i] * 3);")]
    [InlineData("image[i] = (byte)(source[i] + 40);")]
    [InlineData("counts[i] = (int)(source[i] * 1.5);")]
    [InlineData("counts[i] = (int)values[i];")]
    [InlineData("image[i] = (byte)values[i];")]
    [InlineData("image[i] = (byte)random.Next(256);")]
    public Task Traps_are_silent(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Fact]
    public Task New_syntax_is_read() =>
        Verify.ReportsAsync(
            """
            using System.Linq;
            using Pixel = System.Byte;

            namespace Augmentation;

            class Brightness(Pixel[] source)
            {
                public Pixel[] Apply() => [.. source.Select(pixel => [|(Pixel)(pixel * 1.25f)|])];
            }
            """,
            Library.None);

    [Fact]
    public Task Types_that_only_look_alike_are_silent() =>
        Verify.ReportsAsync(
            """
            struct Byte { public static explicit operator Byte(double number) => default; }
            class C { void M(Byte[] image, byte[] source) => image[0] = (Byte)(source[0] * 1.5); }
            """,
            Library.None);

    [Theory]
    [InlineData("image[i] = (byte)(source[i] * {|CS1525:)|};")]
    [InlineData("image[i] = (byte)({|CS0103:sorce|}[i] * 1.5);")]
    public Task Half_typed_code_is_silent(string code) => Verify.ReportsAsync(Program(code), Library.None);

    [Fact]
    public Task Test_projects_are_silent()
    {
        var program = Verify.Program(Program("image[i] = (byte)(source[i] * 1.5);"), fixedSource: null, Library.None);
        program.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        return program.RunAsync();
    }

    private static string Learning(string code) => Class(code, "int _epochs; double _learningRate;");

    private static string Program(string code) => Class(code, string.Empty);

    private static string Class(string code, string members) =>
        "using System; using System.IO; using System.Linq; using System.Collections.Generic;\n"
        + "class C { " + members + " float _scale; void M(byte[] source, byte[] image, byte[,] grid, Span<byte> span, List<byte> list, sbyte[] codes, short[] longer, int[] counts,"
        + " float[] values, float scale, float inverseScale, float step, int zeroPoint, float gain, float alpha, Random random)"
        + " { for (var i = 0; i < 9; i++) { " + code + " } } static void Use(object value) { } }";
}
