using System;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Catalog;

/// <summary>What the pages of rules say about .NET's numbers stands in docs/nan.md too, which a program measures.</summary>
public sealed class MeasuredClaimTests
{
    [Theory]
    [InlineData("MLH4001", "`NaN > 0.5` and `NaN >= 0.5` are false, `!(NaN < 0.5)` is true", "X >= 1", "false")]
    [InlineData("MLH4001", "`!(NaN < 0.5)` is true", "!(X < 1)", "true")]
    [InlineData("MLH4002", "`epochs.MinBy(e => e.Loss)` | the epoch whose loss is NaN", "Epochs.MinBy(e => e.Loss).Number", "2")]
    [InlineData("MLH4002", "`epochs.Max(e => e.Loss)`, `MaxBy` | 0.9, and its epoch", "Epochs.MaxBy(e => e.Loss).Number", "0")]
    [InlineData("MLH4002", "`Array.Sort(x)`, `List<T>.Sort` | NaN 1 2 3", "Sorted([3, NaN, 1, 2])", "NaN, 1, 2, 3")]
    [InlineData("MLH4003", "| 0.7 | after 5 epochs |", "Kept(Losses)", "`best 0.7, 5 epochs`")]
    [InlineData("MLH4003", "| NaN | never: 8 of 8 epochs", "KeptInverted(Losses)", "`best NaN, 8 epochs`")]
    [InlineData("MLH4003", "on NaN, 0.9, 0.7, 0.5 | NaN", "KeptSinceFirst([NaN, 0.9, 0.7, 0.5])", "NaN")]
    [InlineData("MLH4003", "with NaN | | after 0 rounds", "RoundsWhileChanging(NaN)", "0")]
    [InlineData("MLH4004", "`Convert.ToSingle((string)null)`, `ToDouble`, `ToDecimal`, `ToInt32` | 0", "Convert.ToInt32((string?)null)", "0")]
    [InlineData("MLH4004", "`Convert.ToSingle(\"\")` | FormatException", "Convert.ToSingle(\"\")", "throws `FormatException`")]
    [InlineData("MLH4004", "`Convert.ToSingle(DBNull.Value)` | InvalidCastException", "Convert.ToSingle(DBNull.Value)", "throws `InvalidCastException`")]
    [InlineData("MLH4006", "exactly 1 from x = 36.8 on, exactly 0 below -709.7", "StableSigmoid(36.8) == 1", "true")]
    [InlineData("MLH4006", "exactly 1 from x = 16.7 on, exactly 0 below -88.7", "StableSigmoid(16.7f) == 1", "true")]
    [InlineData("MLH4006", "with y = 1, p = 1 | NaN", "CrossEntropy(1, 1)", "NaN")]
    [InlineData("MLH4006", "with y = 0, p = 1 | -Infinity", "CrossEntropy(0, 1)", "-∞")]
    [InlineData("MLH4007", "`TensorPrimitives.SoftMax`, `float` {90, 80, 70} | {NaN, 0, 0}", "TensorSoftmax([90f, 80f, 70f])", "NaN, 0, 0")]
    [InlineData("MLH4007", "{-110, -111} | {NaN, NaN}", "TensorSoftmax([-110f, -111f])", "NaN, NaN")]
    [InlineData("MLH4007", "{709, 708} | {0.731, 0.269}", "Softmax([709.0, 708.0])", "`0.731`, `0.269`")]
    [InlineData("MLH4007", "{710, 1} | {NaN, 0}", "Softmax([710.0, 1.0])", "`NaN`, `0`")]
    [InlineData("MLH4008", "| 709, 710 | 1, NaN | 1 |", "Sigmoid(710.0)", "NaN")]
    [InlineData("MLH4008", "| 88, 89 | 1, NaN | 1 |", "Sigmoid(89f)", "NaN")]
    [InlineData("MLH4008", "`Log(1 + Exp(a))` | 710 | infinity", "Softplus(710)", "∞")]
    [InlineData("MLH4008", "| 710 | 710 | 710 |", "StableSoftplus(710)", "710")]
    [InlineData("MLH4009", "NaN for each row, infinity for a 6", "(6 - Constant.Average()) / Deviation(Constant)", "∞")]
    [InlineData("MLH4009", "| 1.4E-15, so that a test for 0 does not see it, and a later 0.2 becomes 7.1E13 |", "Deviation(Tenths).ToString(\"G2\")", "`1.4E-15`")]
    [InlineData("MLH4010", "`(byte)(200 * 1.5)` of variables | **44**", "(byte)(Pixel * 1.5)", "44")]
    [InlineData("MLH4010", "`(sbyte)MathF.Round(3f / 0.02f)` | **-106**", "(sbyte)MathF.Round(One * 3f / 0.02f)", "-106")]
    [InlineData("MLH4010", "`(short)1e6` of a variable | **16960**", "(short)(One * 1e6)", "16960")]
    [InlineData("MLH4011", "`Average<byte>` of 200 and 100 | 150 | 22", "TensorPrimitives.Average<byte>([200, 100])", "22")]
    [InlineData("MLH4011", "`SumOfSquares<short>` of 200 | 40,000 | -25,536", "TensorPrimitives.SumOfSquares<short>([200])", "-25536")]
    [InlineData("MLH4012", "`correct / total * 100` | 87 | 0", "Correct / Total * 100", "0")]
    [InlineData("MLH4012", "`Math.Pow(8, 1 / 3)` | 2 | 1", "Math.Pow(8, One / 3)", "1")]
    [InlineData("MLH4013", "| 1,000,000 | 0.96 % |", "ErrorOf(1_000_000)", "`0.96 %`")]
    [InlineData("MLH4013", "`Aggregate` with a `float` | 1,087,937", "FloatSum(Terms).ToString(\"N0\")", "`1,087,937`")]
    [InlineData("MLH4013", "ends at 16,777,216 of 20,000,000", "CountedTo(20_000_000).ToString(\"N0\")", "`16,777,216`")]
    [InlineData("MLH4015", "`1f + 1e-8f == 1f`, `1f - 1e-8f == 1f` | True, True", "1f - One * 1e-8f == 1f", "true")]
    [InlineData("MLH4015", "`1f - 3e-8f == 1f` | False", "1f - One * 3e-8f == 1f", "false")]
    [InlineData("MLH4015", "`1 / float.Epsilon`, `1 / double.Epsilon` | Infinity, Infinity", "One / float.Epsilon", "∞")]
    [InlineData("MLH4016", "| `1e400` | Infinity | Infinity | false |", "Parse(\"1e400\", Invariant)", "∞")]
    [InlineData("MLH4016", "| `1e39` | 1E+39 | Infinity | false |", "Parse(\"1e39\", Invariant)", "1E+39")]
    [InlineData("MLH4017", "`Array.BinarySearch` of 2 in 1, 2, NaN, 4, 5 does not find it", "Array.BinarySearch([1, 2, NaN, 4, 5], 2.0) >= 0", "false")]
    public void A_claim_about_NET_is_measured(string id, string claim, string code, string result)
    {
        Assert.Contains(claim, RuleInfo.Of(id).Page, StringComparison.Ordinal);
        Assert.Contains($"| `{code}` | {result} |", Repository.Read("docs", "nan.md"), StringComparison.Ordinal);
    }
}
