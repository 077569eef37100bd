using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow;

/// <summary>The range of what is given to <c>Use</c>: [low, high], with round brackets for open ends, and <c>!0</c> where 0 lies inside and is left out.</summary>
public sealed class NumberRangesTests
{
    [Theory]
    [InlineData("Use(0.5);", "[0.5, 0.5]")]
    [InlineData("Use(x);", "[-∞, ∞]")]
    [InlineData("Use(-(1 + 2.0 * 3));", "[-7, -7]")]
    [InlineData("Use(Math.Abs(x));", "[0, ∞]")]
    [InlineData("Use(-Math.Abs(x));", "[-∞, 0]")]
    [InlineData("Use(x * x);", "[0, ∞]")]
    [InlineData("Use(-(x - y) * (x - y));", "[-∞, 0]")]
    [InlineData("Use(-((x - y) * (x - y)));", "[-∞, 0]")]
    [InlineData("Use(-0.5 * (x - y) * (x - y));", "[-∞, 0]")]
    [InlineData("Use(-Math.Pow(x - y, 2) / 2);", "[-∞, 0]")]
    [InlineData("Use(Math.Pow(x, y));", "[-∞, ∞]")]
    [InlineData("Use(Math.Exp(x));", "[0, ∞]")]
    [InlineData("Use(1 + Math.Exp(-x));", "[1, ∞]")]
    [InlineData("Use(1 / (1 + Math.Exp(-x)));", "[0, 1]")]
    [InlineData("Use(1 - 1 / (1 + Math.Exp(-x)));", "[0, 1]")]
    [InlineData("Use(Math.Sqrt(x) + 1e-9);", "[1E-09, ∞]")]
    [InlineData("Use(Math.Max(x, 1e-9));", "[1E-09, ∞]")]
    [InlineData("Use(Math.Max(1e-9, Math.Min(x, 1)));", "[1E-09, 1]")]
    [InlineData("Use(Math.Clamp(x, 1e-9, 1 - 1e-9));", "[1E-09, 1]")]
    [InlineData("Use(Math.Tanh(x));", "[-1, 1]")]
    [InlineData("Use(rng.NextDouble());", "[0, 1)")]
    [InlineData("Use(1 - rng.NextDouble());", "(0, 1]")]
    [InlineData("Use(1.0 - (rng.NextDouble()));", "(0, 1]")]
    [InlineData("Use(1 - (float)rng.NextDouble());", "[0, 1]")]
    [InlineData("Use(Random.Shared.NextSingle() + 1e-9f);", "[1E-09, 1)")]
    [InlineData("Use(rng.NextDouble() * 2 - 1);", "[-1, 1)")]
    [InlineData("Use(double.Sqrt(double.Abs(x)));", "[0, ∞]")]
    [InlineData("Use(MathF.Max(MathF.Abs(f), 1e-6f));", "[1E-06, ∞]")]
    [InlineData("Use(values.Length);", "[0, ∞]")]
    [InlineData("Use(values.Length + 1);", "[1, ∞]")]
    [InlineData("Use((n + 1.0) / (values.Length + 2));", "[-∞, ∞]")]
    [InlineData("Use(b / 255.0);", "[0, 1]")]
    [InlineData("Use(x > 0 ? x : 1e-9);", "(0, ∞]")]
    [InlineData("Use(x <= 0 ? throw new Exception() : x);", "(0, ∞]")]
    [InlineData("Use(n switch { 0 => 1.0, _ => 2.0 });", "[1, 2]")]
    public Task Of_expressions(string code, string range) => HasRangeAsync(code, range);

    [Theory]
    [InlineData("var u = rng.NextDouble(); Use(u);", "[0, 1)")]
    [InlineData("var u = 1 - rng.NextDouble(); var v = u; Use(v);", "(0, 1]")]
    [InlineData("double u; do { u = rng.NextDouble(); } while (u <= 0); Use(u);", "(0, 1)")]
    [InlineData("var u = rng.NextDouble(); while (u == 0) u = rng.NextDouble(); Use(u);", "[0, 1) !0")]
    [InlineData("var p = 0.5; if (n > 0) p = 1; Use(p);", "[0.5, 1]")]
    [InlineData("var p = 0.5; p += x; Use(p);", "[-∞, ∞]")]
    [InlineData("var p = 0.5; p = p * 2; Use(p);", "[-∞, ∞]")]
    [InlineData("Use(_epsilon + Math.Abs(x));", "[1E-09, ∞]")]
    [InlineData("const double Epsilon = 1e-6; Use(Math.Max(x, Epsilon));", "[1E-06, ∞]")]
    public Task Of_variables(string code, string range) => HasRangeAsync(code, range);

    [Theory]
    [InlineData("if (x > 0) Use(x);", "(0, ∞]")]
    [InlineData("if (0 < x) Use(x);", "(0, ∞]")]
    [InlineData("if (x <= 0) return; Use(x);", "(0, ∞]")]
    [InlineData("if (x >= 1e-9 && x < 1) Use(x);", "[1E-09, 1)")]
    [InlineData("if (x is > 0 and <= 1) Use(x);", "(0, 1]")]
    [InlineData("if (x == 0) return; Use(x);", "[-∞, ∞] !0")]
    [InlineData("if (x != 0) Use(x);", "[-∞, ∞] !0")]
    [InlineData("if (Math.Abs(x) > 1e-9) Use(x);", "[-∞, ∞] !0")]
    [InlineData("if (x < 0) Use(-x);", "(0, ∞]")]
    [InlineData("if (values[n] > 0) Use(values[n]);", "(0, ∞]")]
    [InlineData("if (x > y) Use(x);", "(-∞, ∞]")]
    [InlineData("if (n > 0) Use(1.0 / n);", "[0, ∞)")]
    public Task Behind_tests(string code, string range) => HasRangeAsync(code, range);

    private static async Task HasRangeAsync(string code, string range)
    {
        var compilation = await AnyProgram.CompileAsync(
            $$"""
            using System;
            class Program
            {
                private readonly double _epsilon = 1e-9;
                static double Use(double value) => value;
                void M(double x, double y, float f, int n, byte b, double[] values, Random rng)
                {
                    {{code}}
                }
            }
            """);
        var file = FileOperations.Read(compilation.GetSemanticModel(compilation.SyntaxTrees.Single()), CancellationToken.None);
        var use = file.All.OfType<IInvocationOperation>().Single(call => call.TargetMethod.Name == "Use");
        var found = new NumberRanges(ApiTable.Create(compilation, ModelFiles.OfThePackage), file).Of(use.Arguments[0].Value);
        Assert.Equal(
            range,
            string.Create(CultureInfo.InvariantCulture, $"{(found.HasLow ? '[' : '(')}{Short(found.Low)}, {Short(found.High)}{(found.HasHigh ? ']' : ')')}")
                + (found.ExcludesZero && found.Low <= 0 && found.High > 0 && (found.Low < 0 || found.HasLow) ? " !0" : string.Empty));
    }

    private static string Short(double value) => double.IsInfinity(value) ? value > 0 ? "∞" : "-∞" : value.ToString("G6", CultureInfo.InvariantCulture);
}
