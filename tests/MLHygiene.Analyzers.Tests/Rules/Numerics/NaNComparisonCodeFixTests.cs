using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.NaNComparisonAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Numerics.NaNComparisonCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class NaNComparisonCodeFixTests
{
    private const string Usings = """
        using System;
        using System.Numerics;
        using System.Runtime.InteropServices;
        using static System.Single;
        using D = System.Double;

        """;

    private const string Tensors = """
        using TorchSharp;
        using static TorchSharp.torch;

        """;

    [Theory]
    [InlineData("double x", "x == double.NaN", "double.IsNaN(x)")]
    [InlineData("double x", "x != double.NaN", "!double.IsNaN(x)")]
    [InlineData("double x", "double.NaN == x", "double.IsNaN(x)")]
    [InlineData("float x", "x == float.NaN", "float.IsNaN(x)")]
    [InlineData("float x", "x == double.NaN", "float.IsNaN(x)")]
    [InlineData("double x", "x == float.NaN", "double.IsNaN(x)")]
    [InlineData("double x", "x == Double.NaN", "Double.IsNaN(x)")]
    [InlineData("double x", "x == System.Double.NaN", "System.Double.IsNaN(x)")]
    [InlineData("double x", "x == D.NaN", "D.IsNaN(x)")]
    [InlineData("float x", "x == NaN", "float.IsNaN(x)")]
    [InlineData("double x", "x == 0.0 / 0.0", "double.IsNaN(x)")]
    [InlineData("double x", "(x) == (double.NaN)", "double.IsNaN((x))")]
    [InlineData("Half x", "x != Half.NaN", "!Half.IsNaN(x)")]
    [InlineData("NFloat x", "x == NFloat.NaN", "NFloat.IsNaN(x)")]
    [InlineData("NFloat x", "x == float.NaN", "NFloat.IsNaN(x)")]
    [InlineData("Complex x", "x == double.NaN", "Complex.IsNaN(x)")]
    [InlineData("double? x", "x == double.NaN", "x is double.NaN")]
    [InlineData("double? x", "x != double.NaN", "x is not double.NaN")]
    [InlineData("float? x", "double.NaN == x", "x is float.NaN")]
    [InlineData("decimal x", "(double)x == double.NaN", "double.IsNaN((double)x)")]
    [InlineData("double x", "x - 1 == double.NaN", "double.IsNaN(x - 1)")]
    [InlineData("double x", "double.NaN != x * 2", "!double.IsNaN(x * 2)")]
    [InlineData("double x", "double.NaN == double.NaN", null)]
    [InlineData("double x", "x == double.NaN == true", "double.IsNaN(x) == true")]
    [InlineData("double x", "(x != double.NaN).Equals(true)", "(!double.IsNaN(x)).Equals(true)")]
    [InlineData("double x", "!(x != double.NaN)", "!(!double.IsNaN(x))")]
    [InlineData("double? x", "(x == double.NaN ? 1 : 0) == 1", "(x is double.NaN ? 1 : 0) == 1")]
    [InlineData("double? x", "x == double.NaN && true", "x is double.NaN && true")]
    [InlineData("object x", "x as double? == double.NaN", "(x as double?) is double.NaN")]
    [InlineData("double x", "(x == double.NaN) == (x != double.NaN)", "(double.IsNaN(x)) == (!double.IsNaN(x))")]
    public Task A_number_is_tested_with_the_test_of_its_type(string parameter, string comparison, string? test)
    {
        var reported = comparison == "(x == double.NaN) == (x != double.NaN)" ? "([|x == double.NaN|]) == ([|x != double.NaN|])"
            : comparison.StartsWith("(x == double.NaN ?", StringComparison.Ordinal) ? "([|x == double.NaN|] ? 1 : 0) == 1"
            : comparison.StartsWith("(x != ", StringComparison.Ordinal) ? "([|x != double.NaN|]).Equals(true)"
            : comparison.StartsWith('!') ? "!([|x != double.NaN|])"
            : comparison.EndsWith(" == true", StringComparison.Ordinal) ? "[|x == double.NaN|] == true"
            : comparison.EndsWith(" && true", StringComparison.Ordinal) ? "[|x == double.NaN|] && true"
            : $"[|{comparison}|]";
        var source = Usings + $"class C {{ bool M({parameter}) => {reported}; }}";
        return Verify.FixesAsync(source, test is null ? source : Usings + $"class C {{ bool M({parameter}) => {test}; }}", Library.None);
    }

    [Fact]
    public Task Generic_math_is_tested_through_the_type_parameter() =>
        Verify.FixesAsync(
            Usings + "class C { bool M<T>(T x) where T : IFloatingPointIeee754<T> => [|x != T.NaN|]; }",
            Usings + "class C { bool M<T>(T x) where T : IFloatingPointIeee754<T> => !T.IsNaN(x); }",
            Library.None);

    [Fact]
    public Task A_nullable_type_parameter_has_no_fix() =>
        Verify.OffersNoFixAsync(
            Usings + "class C { bool M<T>(T? x) where T : struct, IFloatingPointIeee754<T> => [|x == T.NaN|]; }", Library.None);

    [Fact]
    public Task An_operand_is_evaluated_once() =>
        Verify.FixesAsync(
            """
            class C
            {
                double _i;
                double Next() => _i++;
                double? Maybe() => _i++;

                bool Plain() => [|Next() == double.NaN|];
                bool Nullable() => [|Maybe() == double.NaN|];
                bool Assigned(double x) => [|(x = Next()) == double.NaN|];
            }
            """,
            """
            class C
            {
                double _i;
                double Next() => _i++;
                double? Maybe() => _i++;

                bool Plain() => double.IsNaN(Next());
                bool Nullable() => Maybe() is double.NaN;
                bool Assigned(double x) => double.IsNaN((x = Next()));
            }
            """,
            Library.None);

    [Fact]
    public Task Comments_stay() =>
        Verify.FixesAsync(
            """
            class C
            {
                // before
                bool M(double x, double? y) =>
                    /* a */ [|x /* b */ == /* c */ double.NaN|] /* d */ || // e
                    [|double.NaN /* f */ != /* g */ x|] // h
                    || [|y /* i */ == double.NaN|]; // j

                bool Lines(double x) =>
                    [|x // first
                        == double.NaN|];
            }
            """,
            """
            class C
            {
                // before
                bool M(double x, double? y) =>
                    /* a */ double.IsNaN(x /* b */ /* c */) /* d */ || // e
                    !double.IsNaN(/* f */ /* g */ x) // h
                    || y /* i */ is double.NaN; // j

                bool Lines(double x) =>
                    double.IsNaN(x // first
                        );
            }
            """,
            Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Line_endings_stay(string newLine) =>
        Verify.FixesAsync(
            "class C\n{\n    bool M(double x)\n    {\n        return [|x\n            == double.NaN|]; // why\n    }\n}\n".Replace("\n", newLine, StringComparison.Ordinal),
            "class C\n{\n    bool M(double x)\n    {\n        return double.IsNaN(x); // why\n    }\n}\n".Replace("\n", newLine, StringComparison.Ordinal),
            Library.None);

    [Fact]
    public Task Code_in_a_conditional_section_is_fixed() =>
        Verify.FixesAsync(
            """
            class C
            {
            #if true
                bool M(double x) => [|x == double.NaN|];
            #else
                bool M(double x) => x == double.NaN;
            #endif
            }
            """,
            """
            class C
            {
            #if true
                bool M(double x) => double.IsNaN(x);
            #else
                bool M(double x) => x == double.NaN;
            #endif
            }
            """,
            Library.None);

    [Fact]
    public Task A_directive_inside_the_comparison_leaves_no_fix() =>
        Verify.OffersNoFixAsync(
            """
            class C
            {
                bool M(double x) => [|x ==
            #if true
                    double.NaN|];
            #endif
            }
            """,
            Library.None);

    [Theory]
    [InlineData("double x", "x < double.NaN")]
    [InlineData("double x", "x >= double.NaN")]
    [InlineData("int x", "x == double.NaN")]
    [InlineData("Half? x", "x == Half.NaN")]
    [InlineData("double x", "(x, 1) == (double.NaN, 1)")]
    [InlineData("double x", "x == double. /* which? */ NaN")]
    public Task What_has_no_certain_replacement_has_no_fix(string parameter, string comparison) =>
        Verify.OffersNoFixAsync(Usings + $"class C {{ bool M({parameter}) => [|{comparison}|]; }}", Library.None);

    [Fact]
    public Task A_constant_cannot_call_a_method() =>
        Verify.OffersNoFixAsync(
            """
            class C
            {
                const bool Wrong = [|1.0 == double.NaN|];

                void M(bool flag = [|double.NaN != double.NaN|]) { }
            }
            """,
            Library.None);

    [Fact]
    public Task Before_not_patterns_a_nullable_has_no_fix_for_unequal() =>
        new RuleTest<MLHygiene.Analyzers.Rules.Numerics.NaNComparisonAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Numerics.NaNComparisonCodeFix>(
            "class C { bool M(double? x) => [|x != double.NaN|]; }",
            "class C { bool M(double? x) => [|x != double.NaN|]; }",
            Library.None,
            LanguageVersion.CSharp8).RunAsync();

    [Theory]
    [InlineData("t == float.NaN", "t.isnan()")]
    [InlineData("double.NaN == t", "t.isnan()")]
    [InlineData("t != float.NaN", "t.isnan().logical_not()")]
    [InlineData("t - 1f == float.NaN", "(t - 1f).isnan()")]
    [InlineData("t.eq(float.NaN)", "t.isnan()")]
    [InlineData("t.ne(target: float.NaN)", "t.isnan().logical_not()")]
    [InlineData("torch.eq(t, torch.tensor(float.NaN))", "torch.isnan(t)")]
    [InlineData("torch.ne(right: torch.tensor(float.NaN), left: t)", "torch.isnan(t).logical_not()")]
    [InlineData("TorchSharp.torch.eq(t, tensor(float.NaN))", "TorchSharp.torch.isnan(t)")]
    [InlineData("eq(t, tensor(float.NaN))", "isnan(t)")]
    public Task A_tensor_is_tested_element_by_element(string comparison, string test) =>
        Verify.FixesAsync(
            Tensors + $"class C {{ Tensor M(Tensor t) => [|{comparison}|]; }}",
            Tensors + $"class C {{ Tensor M(Tensor t) => {test}; }}",
            Library.TorchSharp);

    [Fact]
    public Task A_chain_of_calls_stays_one() =>
        Verify.FixesAsync(
            Tensors + """
            class C
            {
                Tensor? Maybe(Tensor? t) => t?[|.ne(float.NaN)|].any();

                Tensor Chain(Tensor t) =>
                    [|t
                        .abs() // of all
                        .eq(float.NaN)|]
                        .sum();

                Tensor Twice(Tensor t) => [|[|t.eq(float.NaN)|].ne(float.NaN)|];

                bool Cast(Tensor t) => (bool)([|t == float.NaN|]).any();
            }
            """,
            Tensors + """
            class C
            {
                Tensor? Maybe(Tensor? t) => t?.isnan().logical_not().any();

                Tensor Chain(Tensor t) =>
                    t
                        .abs() // of all
                        .isnan()
                        .sum();

                Tensor Twice(Tensor t) => t.isnan().isnan().logical_not();

                bool Cast(Tensor t) => (bool)(t.isnan()).any();
            }
            """,
            Library.TorchSharp);

    [Theory]
    [InlineData("t.eq_(float.NaN)")]
    [InlineData("t > float.NaN")]
    [InlineData("t.eq(/* missing */ float.NaN)")]
    public Task A_tensor_without_a_certain_replacement_has_no_fix(string comparison) =>
        Verify.OffersNoFixAsync(Tensors + $"class C {{ Tensor M(Tensor t) => [|{comparison}|]; }}", Library.TorchSharp);

    [Fact]
    public Task A_column_has_no_test_so_no_fix() =>
        Verify.OffersNoFixAsync(
            """
            using Microsoft.Data.Analysis;

            class C
            {
                object M(DataFrame df, DoubleDataFrameColumn ages) =>
                    [|df["Age"].ElementwiseEquals(double.NaN)|] ?? [|ages.ElementwiseNotEquals(double.NaN)|];
            }
            """,
            Library.MicrosoftDataAnalysis);

    [Fact]
    public async Task Fix_all_reaches_every_document_and_nested_comparisons()
    {
        var test = Verify.Program(
            """
            partial class C
            {
                bool F(bool flag) => flag;
                double G(bool flag) => flag ? 1 : 0;

                bool Nested(double x, double y) => [|G([|x == double.NaN|]) == double.NaN|] || F([|y != double.NaN|]);
            }
            """,
            """
            partial class C
            {
                bool F(bool flag) => flag;
                double G(bool flag) => flag ? 1 : 0;

                bool Nested(double x, double y) => double.IsNaN(G(double.IsNaN(x))) || F(!double.IsNaN(y));
            }
            """,
            Library.None);
        test.TestState.Sources.Add("partial class C { bool Other(float x) => [|x == float.NaN|]; }");
        test.FixedState.Sources.Add("partial class C { bool Other(float x) => float.IsNaN(x); }");
        await test.RunAsync();
    }
}
