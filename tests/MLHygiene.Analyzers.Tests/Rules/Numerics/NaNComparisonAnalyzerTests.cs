using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.NaNComparisonAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Numerics.NaNComparisonCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class NaNComparisonAnalyzerTests
{
    private const string Numbers = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Numerics;
        using System.Runtime.InteropServices;

        """;

    private const string Tensors = """
        using System;
        using TorchSharp;
        using static TorchSharp.torch;

        """;

    private const string Frames = """
        using Microsoft.Data.Analysis;

        """;

    [Theory]
    [InlineData("==")]
    [InlineData("!=")]
    [InlineData("<")]
    [InlineData("<=")]
    [InlineData(">")]
    [InlineData(">=")]
    public async Task Every_operator_that_compares_numbers_is_reported(string comparison)
    {
        await Verify.ReportsAsync($"class C {{ bool M(double x) => [|x {comparison} double.NaN|]; }}", Library.None);
        await Verify.ReportsAsync($"class C {{ bool M(double x) => [|double.NaN {comparison} x|]; }}", Library.None);
    }

    [Theory]
    [InlineData("float", "float.NaN")]
    [InlineData("float", "double.NaN")]
    [InlineData("double", "float.NaN")]
    [InlineData("double", "Double.NaN")]
    [InlineData("double", "(double)float.NaN")]
    [InlineData("double", "-double.NaN")]
    [InlineData("double", "0.0 / 0.0")]
    [InlineData("double", "(double.PositiveInfinity - double.PositiveInfinity)")]
    [InlineData("double", "(double?)double.NaN")]
    [InlineData("double?", "double.NaN")]
    [InlineData("float?", "float.NaN")]
    [InlineData("int", "double.NaN")]
    [InlineData("Half", "Half.NaN")]
    [InlineData("Half?", "Half.NaN")]
    [InlineData("NFloat", "NFloat.NaN")]
    [InlineData("NFloat", "float.NaN")]
    [InlineData("Complex", "double.NaN")]
    [InlineData("Complex", "Complex.NaN")]
    public Task Every_spelling_of_NaN_is_reported(string type, string nan) =>
        Verify.ReportsAsync(Numbers + $"class C {{ bool M({type} x) => [|x == {nan}|]; }}", Library.None);

    [Fact]
    public Task Constants_with_the_value_NaN_are_reported() =>
        Verify.ReportsAsync(
            """
            class C
            {
                const double Missing = double.NaN;
                const float Alias = (float)Missing;

                bool Field(double x) => [|x == Missing|];
                bool Converted(float x) => [|x == Alias|];

                bool Local(double x)
                {
                    const double Unknown = Missing;
                    return [|x != Unknown|];
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Generic_math_is_reported() =>
        Verify.ReportsAsync(
            Numbers + """
            class C
            {
                bool Equal<T>(T x) where T : IFloatingPointIeee754<T> => [|x == T.NaN|];
                bool NotEqual<T>(T x) where T : IFloatingPointIeee754<T> => [|T.NaN != x|];
                bool Less<T>(T x) where T : struct, IBinaryFloatingPointIeee754<T> => [|x < T.NaN|];
            }
            """,
            Library.None);

    [Fact]
    public Task Elements_of_tuples_are_reported() =>
        Verify.ReportsAsync(
            """
            class C
            {
                bool Literal(double x, int n) => [|(x, n) == (double.NaN, 1)|];
                bool Variable((double, int) pair) => [|pair != (double.NaN, 1)|];
                bool Left((double, int)? pair) => [|(double.NaN, 1) == pair|];
                bool Nested(double x, int n) => [|(n, (x, n)) == (1, (float.NaN, 2))|];
            }
            """,
            Library.None);

    [Fact]
    public Task What_stands_around_a_comparison_does_not_hide_it() =>
        Verify.ReportsAsync(
            Numbers + """
            class Reading
            {
                public double Value { get; set; }
                public double? Maybe { get; set; }
                public static implicit operator double(Reading reading) => reading.Value;
            }

            class C
            {
                bool Parentheses(double x) => ([|(x) == ((double.NaN))|]);
                bool Negated(double x) => !([|x < double.NaN|]);
                bool Member(Reading r) => [|r?.Value == double.NaN|];
                bool Suppressed(Reading? r) => [|r!.Maybe == double.NaN|];
                bool Converted(Reading r) => [|r == double.NaN|];
                bool Cast(decimal x) => [|(double)x == double.NaN|];
                bool Both() => [|double.NaN == double.NaN|];
                bool Combined(double x, double y) => [|x == double.NaN|] || [|y == double.NaN|];
                async System.Threading.Tasks.Task<bool> Awaited(System.Threading.Tasks.Task<double> x) => [|await x == double.NaN|];
                int Conditional(double x) => [|x == double.NaN|] ? 1 : 0;
            }
            """,
            Library.None);

    [Theory]
    [InlineData("[|Tensor.EqualsAny(tensor, double.NaN)|]")]
    [InlineData("[|Tensor.EqualsAll<double>(tensor, double.NaN)|]")]
    [InlineData("[|Tensor.Equals(tensor, double.NaN)|]")]
    [InlineData("[|Tensor.LessThan(double.NaN, tensor)|]")]
    [InlineData("[|Tensor.GreaterThanAny(tensor, double.NaN)|]")]
    [InlineData("Tensor.EqualsAny(tensor, 0.5)")]
    [InlineData("Tensor.EqualsAny(tensor, tensor)")]
    [InlineData("tensor.Equals(double.NaN)")]
    public Task Tensors_of_NET_are_read(string comparison) =>
        Verify.ReportsAsync(
            $"using System.Numerics.Tensors; class C {{ object M(Tensor<double> tensor) => {comparison}; }}".Replace("(tensor, ", "(tensor.AsReadOnlyTensorSpan(), ", System.StringComparison.Ordinal).Replace(", tensor)", ", tensor.AsReadOnlyTensorSpan())", System.StringComparison.Ordinal),
            Library.Tensors);

    [Fact]
    public async Task New_syntax_is_read()
    {
        var test = Verify.Program(
            """
            using System;
            using System.Linq;
            using static System.Double;
            using D = System.Double;

            double[] losses = [1, double.NaN];
            var bad = losses.Where(loss => [|loss == NaN|]).Count(static loss => [|loss == D.NaN|]);
            bool Local(double x) => x is var y && [|y == double.NaN|] || false;
            Console.WriteLine(bad + (losses switch { [var first, ..] when [|first == D.NaN|] => 1, _ => 0 }));
            Console.WriteLine(new Epoch(1).Bad || Local(2) || 3.0.Bad);

            record Epoch(double Loss)
            {
                public bool Bad => [|Loss == double.NaN|];
            }

            class Probe(double loss)
            {
                public bool Bad { get; } = [|loss == double.NaN|];
            }

            static class Numbers
            {
                extension(double value)
                {
                    public bool Bad => [|value == double.NaN|];
                }
            }
            """,
            fixedSource: null,
            Library.None);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        await test.RunAsync();
    }

    [Theory]
    [InlineData("x.Equals(double.NaN)")]
    [InlineData("double.NaN.Equals(x)")]
    [InlineData("object.Equals(x, double.NaN)")]
    [InlineData("EqualityComparer<double>.Default.Equals(x, double.NaN)")]
    [InlineData("x.CompareTo(double.NaN) == 0")]
    [InlineData("many.Contains(double.NaN)")]
    [InlineData("Array.IndexOf(many, double.NaN) >= 0")]
    [InlineData("many.SequenceEqual(new[] { double.NaN })")]
    [InlineData("new HashSet<double>(many).Contains(double.NaN)")]
    [InlineData("(x, 1).Equals((double.NaN, 1))")]
    public Task What_compares_with_Equals_finds_NaN_and_is_silent(string test) =>
        Verify.ReportsAsync(Numbers + $"class C {{ bool M(double x, double[] many) => {test}; }}", Library.None);

    [Fact]
    public Task Patterns_find_NaN_and_are_silent() =>
        Verify.ReportsAsync(
            """
            class C
            {
                bool Is(double x) => x is double.NaN;
                bool IsNot(double? x) => x is not double.NaN;
                int Switch(double x) => x switch { double.NaN => 0, > 0 => 1, _ => 2 };

                int Case(double x)
                {
                    switch (x)
                    {
                        case double.NaN: return 0;
                        default: return 1;
                    }
                }

                bool Property(string s) => s is { Length: 3 } and "NaN";
            }
            """,
            Library.None);

    [Fact]
    public Task Right_tests_and_the_self_comparison_are_silent() =>
        Verify.ReportsAsync(
            Numbers + """
            class C
            {
                bool Named(double x) => double.IsNaN(x) || float.IsNaN((float)x) || !double.IsFinite(x);
                bool Generic<T>(T x) where T : INumberBase<T> => T.IsNaN(x);
            #pragma warning disable CS1718
                bool Idiom(double x) => x != x;
            #pragma warning restore CS1718
                bool Numbers(double x, double y) => x == y || x < 0.5 || x == double.PositiveInfinity || !(x < 0.5);
            }
            """,
            Library.None);

    [Fact]
    public Task NaN_that_is_not_compared_is_silent() =>
        Verify.ReportsAsync(
            """
            using System.Linq;

            class C
            {
                double _best = double.NaN;

                double M(double x, double fallback = double.NaN)
                {
                    var missing = double.NaN;
                    _best = x > 0 ? x : double.NaN;
                    var padded = new[] { x, double.NaN }.Max() + double.NaN;
                    return Take(missing) ? padded : double.NaN * fallback;
                }

                bool Take(double x) => nameof(double.NaN) == "NaN" && x.ToString() != double.NaN.ToString();
            }
            """,
            Library.None);

    [Fact]
    public Task A_variable_that_holds_NaN_for_now_is_silent() =>
        Verify.ReportsAsync(
            """
            class C
            {
                bool M(double[] losses)
                {
                    var best = double.NaN;
                    foreach (var loss in losses)
                    {
                        if (!(best <= loss)) best = loss;
                    }

                    return best == 0;
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Assertions_compare_with_Equals_and_are_silent() =>
        Verify.ReportsAsync(
            """
            static class Assert
            {
                public static void Equal<T>(T expected, T actual) { }
                public static void AreEqual(double expected, double actual) { }
            }

            class Tests
            {
                void M(double x)
                {
                    Assert.Equal(double.NaN, x);
                    Assert.AreEqual(double.NaN, x);
                }
            }
            """,
            Library.None);

    [Fact]
    public Task A_NaN_cast_to_an_integer_is_a_number() =>
        Verify.ReportsAsync(
            """
            class C
            {
                bool M(double x) => x == unchecked((int)double.NaN);
            }
            """,
            Library.None);

    [Fact]
    public Task Dynamic_operands_bring_operators_of_their_own() =>
        Verify.ReportsAsync("class C { bool M(dynamic x) => x == double.NaN; }", Library.None);

    [Fact]
    public Task A_boxed_NaN_is_compared_by_reference_and_silent() =>
        Verify.ReportsAsync("class C { bool M(object x) => x == (object)double.NaN; }", Library.None);

    [Fact]
    public Task A_comparison_with_null_is_silent() =>
        Verify.ReportsAsync(
            """
            class C
            {
                bool Null() => (double?)double.NaN == null;
            }
            """,
            Library.None);

    [Fact]
    public Task An_operator_of_the_user_s_own_type_is_silent() =>
        Verify.ReportsAsync(
            """
            #pragma warning disable CS0660, CS0661
            struct Loss
            {
                public double Value;
                public static bool operator ==(Loss a, double b) => a.Value.Equals(b);
                public static bool operator !=(Loss a, double b) => !a.Value.Equals(b);
                public static bool operator <(Loss a, double b) => a.Value.CompareTo(b) < 0;
                public static bool operator >(Loss a, double b) => a.Value.CompareTo(b) > 0;
            }

            class C
            {
                bool M(Loss x) => x == double.NaN || x != double.NaN || x < double.NaN;
                bool Tuple(Loss x, int n) => (x, n) == (double.NaN, 1);
            }
            """,
            Library.None);

    [Fact]
    public Task Look_alikes_of_number_types_are_silent() =>
        Verify.ReportsAsync(
            """
            #pragma warning disable CS0660, CS0661
            namespace Mine
            {
                struct Half
                {
                    public static Half NaN => default;
                    public static bool operator ==(Half a, Half b) => true;
                    public static bool operator !=(Half a, Half b) => false;
                }

                struct Double
                {
                    public const double NaN = -1;
                }

                class C
                {
                    bool M(Half x, double y) => x == Half.NaN || y == Double.NaN;
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Vectors_compare_element_by_element_and_are_silent() =>
        Verify.ReportsAsync(
            """
            using System.Numerics;
            using System.Runtime.Intrinsics;

            class C
            {
                bool M(Vector3 v, Vector128<float> w) => v == new Vector3(float.NaN) || w == Vector128.Create(float.NaN);
                Vector<float> N(Vector<float> v) => Vector.Equals(v, new Vector<float>(float.NaN)).As<int, float>();
            }
            """,
            Library.None);

    [Fact]
    public Task A_query_that_a_database_evaluates_is_silent() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Linq;
            using System.Linq.Expressions;

            class Row
            {
                public double Loss { get; set; }
            }

            class C
            {
                IQueryable<Row> Method(IQueryable<Row> rows) => rows.Where(row => row.Loss == double.NaN);
                IQueryable<Row> Query(IQueryable<Row> rows) => from row in rows where row.Loss != double.NaN select row;
                Expression<Func<double, bool>> Tree() => x => x == double.NaN;
                LambdaExpression Natural() => (double x) => x == double.NaN;
                Expression<Func<double[], bool>> Nested() => xs => xs.Any(x => x == double.NaN);
            }
            """,
            Library.None);

    [Fact]
    public Task A_query_in_memory_is_reported() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.Linq;

            class C
            {
                IEnumerable<double> M(IEnumerable<double> losses) => from loss in losses where [|loss != double.NaN|] select loss;
            }
            """,
            Library.None);

    [Theory]
    [InlineData("t == float.NaN")]
    [InlineData("t == double.NaN")]
    [InlineData("double.NaN != t")]
    [InlineData("t > float.NaN")]
    [InlineData("t == torch.tensor(float.NaN)")]
    [InlineData("t == (Scalar)double.NaN")]
    [InlineData("t == double.NaN.ToScalar()")]
    [InlineData("t == (Tensor)(Scalar)double.NaN")]
    [InlineData("t.eq(float.NaN)")]
    [InlineData("t.ne(target: double.NaN)")]
    [InlineData("t.gt_(double.NaN)")]
    [InlineData("t.not_equal(torch.tensor(double.NaN))")]
    [InlineData("torch.eq(t, torch.tensor(double.NaN))")]
    [InlineData("torch.ne(right: torch.tensor(double.NaN), left: t)")]
    [InlineData("eq(torch.tensor(float.NaN), t)")]
    [InlineData("torch.greater_equal(t, tensor(double.NaN))")]
    public Task Tensors_are_reported(string comparison) =>
        Verify.ReportsAsync(Tensors + $"class C {{ object M(Tensor t) => [|{comparison}|]; }}", Library.TorchSharp);

    [Theory]
    [InlineData("t == 0.5f")]
    [InlineData("t.isnan()")]
    [InlineData("torch.isnan(t)")]
    [InlineData("t.Equals(double.NaN)")]
    [InlineData("torch.allclose(t, torch.tensor(double.NaN), equal_nan: true)")]
    [InlineData("t * double.NaN")]
    [InlineData("torch.eq(t, t)")]
    [InlineData("t == torch.tensor(double.NaN, dtype: ScalarType.Int64)")]
    [InlineData("t == torch.tensor(new[] { double.NaN, 1.0 })")]
    [InlineData("t.nan_to_num(double.NaN)")]
    [InlineData("t.masked_fill(t > 0, double.NaN)")]
    public Task What_is_no_comparison_of_a_tensor_with_NaN_is_silent(string expression) =>
        Verify.ReportsAsync(Tensors + $"class C {{ object M(Tensor t) => {expression}; }}", Library.TorchSharp);

    [Fact]
    public Task A_null_conditional_tensor_is_reported() =>
        Verify.ReportsAsync(Tensors + "class C { Tensor? M(Tensor? t) => t?[|.eq(float.NaN)|]; }", Library.TorchSharp);

    [Theory]
    [InlineData("DoubleDataFrameColumn", "ElementwiseEquals")]
    [InlineData("SingleDataFrameColumn", "ElementwiseNotEquals")]
    [InlineData("Int32DataFrameColumn", "ElementwiseGreaterThan")]
    [InlineData("PrimitiveDataFrameColumn<double>", "ElementwiseLessThanOrEqual")]
    [InlineData("DataFrameColumn", "ElementwiseEquals")]
    [InlineData("DataFrame", "ElementwiseNotEquals")]
    public Task Columns_are_reported(string type, string method) =>
        Verify.ReportsAsync(Frames + $"class C {{ object M({type} column) => [|column.{method}(double.NaN)|]; }}", Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData("text.ElementwiseEquals(double.NaN)")]
    [InlineData("text.ElementwiseNotEquals(double.NaN)")]
    [InlineData("text.ElementwiseEquals(\"NaN\")")]
    [InlineData("numbers.ElementwiseEquals(0.5)")]
    [InlineData("numbers.ElementwiseEquals(other)")]
    [InlineData("numbers.ElementwiseIsNull()")]
    [InlineData("arrow.ElementwiseEquals(double.NaN)")]
    [InlineData("arrow.ElementwiseNotEquals(float.NaN)")]
    [InlineData("numbers.FillNulls(double.NaN)")]
    public Task Columns_of_text_and_other_members_are_silent(string expression) =>
        Verify.ReportsAsync(
            Frames + $$"""
            class C
            {
                object M(StringDataFrameColumn text, ArrowStringDataFrameColumn arrow, DoubleDataFrameColumn numbers, DoubleDataFrameColumn other) =>
                    {{expression}};
            }
            """,
            Library.MicrosoftDataAnalysis);

    [Fact]
    public Task Look_alikes_of_libraries_are_silent() =>
        Verify.ReportsAsync(
            """
            namespace Mine
            {
                class Tensor
                {
                    public Tensor eq(double target) => this;
                }

                class DataFrameColumn
                {
                    public bool ElementwiseEquals<T>(T value) => true;
                }

                class C
                {
                    object M(Tensor t, DataFrameColumn c) => c.ElementwiseEquals(double.NaN) ? t.eq(double.NaN) : t;
                }
            }
            """,
            Library.TorchSharp);

    [Fact]
    public Task Comparisons_in_the_shapes_of_larger_programs_are_reported() =>
        Verify.ReportsAsync(
            Numbers + """
            namespace App
            {
                static class Constants
                {
                    internal const double Missing = 0d / 0;
                }

                partial class Trainer<T> where T : struct, IFloatingPointIeee754<T>
                {
                    private double[,] _grid = new double[2, 2];
                    private readonly Dictionary<string, double?> _losses = new();
                    private T? _best;

                    void Loop(double loss)
                    {
                        while (!([|loss <= double.NaN|])) loss++;
                        for (var i = 0; [|_grid[i, 0] != Constants.Missing|]; i++) { }
                        do { loss--; } while ([|loss == +double.NaN|] && loss > 0);
                    }

                    bool Lifted() => [|_best == T.NaN|];
                    bool Keyed(string key) => _losses.TryGetValue(key, out var loss) && [|loss == double.NaN|];
                    bool Reference(ref float x, Span<byte> bytes) => [|x == float.NaN|] | [|bytes[0] == float.NaN|];
                    unsafe bool Pointer(double* x) => [|*x == double.NaN|];
                    Func<double, Func<double, bool>> Nested() => a => b => [|a + b == double.NaN|];
                    (bool, bool) Tuple(double x) => ([|x == double.NaN|], [|x != double.NaN|]);
                    string Text(double x) => $"{([|x == double.NaN|] ? "?" : "")}";
                    bool Named((double Loss, (int Epoch, float Score) Best) run) => [|run == (1, (2, float.NaN))|];
                    bool Assigned(double x, out double y) => [|(y = x) == double.NaN|];
                    bool Throwing(double? x) => [|(x ?? throw new Exception()) == double.NaN|];
                    bool Checked(double x) => checked([|x * 2 == double.NaN|]);
                    bool Default() => [|default(double) == double.NaN|];
                    T First(T[] xs) => xs.First(x => [|x != T.NaN|]);
                }

                record struct Epoch(double Loss)
                {
                    public readonly bool IsMissing => [|Loss == Constants.Missing|];
                    public static bool operator !(Epoch epoch) => [|epoch.Loss == Constants.Missing|];
                }

                [Obsolete("", [|1.0 == double.NaN|])]
                class Old { }
            }
            """,
            Library.None);

    [Fact]
    public Task Tensors_in_the_shapes_of_larger_programs_are_reported() =>
        Verify.ReportsAsync(
            Tensors + """
            using System.Threading.Tasks;

            class Probe
            {
                private const float Missing = float.NaN;
                private Tensor? _loss;

                async Task<Tensor> Awaited(Task<Tensor> loss) => [|await loss == Missing|];
                Tensor Field() => [|_loss!.eq(Missing)|].sum();
                Tensor Masked(Tensor t) => t.masked_fill([|t == Missing|], 0);
                Tensor Parameter(TorchSharp.Modules.Parameter weight) => [|weight.ne(Missing)|];
                bool Item(Tensor t) => [|t.sum().item<float>() == float.NaN|];
                void Loop(Tensor[] all)
                {
                    foreach (var t in all)
                    {
                        if ([|torch.eq(t, torch.tensor(Missing))|].any().item<bool>()) break;
                    }
                }
            }
            """,
            Library.TorchSharp);

    [Fact]
    public Task A_column_type_of_the_user_s_own_is_still_a_column() =>
        Verify.ReportsAsync(
            Frames + """
            class Ages : DoubleDataFrameColumn
            {
                public Ages() : base("Age", 0) { }
                public bool ElementwiseEquals(string name) => name == "NaN";
            }

            class C
            {
                object M(Ages ages) => [|ages.ElementwiseEquals(double.NaN)|];
                bool N(Ages ages) => ages.ElementwiseEquals("NaN");
            }
            """,
            Library.MicrosoftDataAnalysis);

    [Fact]
    public Task What_only_looks_like_a_comparison_with_NaN_is_silent() =>
        Verify.ReportsAsync(
            Numbers + """
            interface IHasNaN<T> : IEqualityOperators<T, T, bool> where T : IHasNaN<T>
            {
                static abstract T NaN { get; }
            }

            record Reading(double Value);

            class C
            {
                static readonly double Unknown = Environment.TickCount > 0 ? double.NaN : 0;

                bool Or(double x) => x is double.NaN or > 5;
                int Positional(double x, int n) => (x, n) switch { (double.NaN, _) => 0, (_, 1) => 1, _ => 2 };
                bool Compared(double x) => x.CompareTo(double.NaN) < 0 || double.NaN.CompareTo(x) == 0;
                bool Record(Reading r) => r == new Reading(double.NaN);
                bool Maybe(double? x) => Nullable.Equals(x, double.NaN) || x.Equals(double.NaN);
                bool Text(string s) => s == "NaN" || s == double.NaN.ToString();
                bool Maybe(double x, bool flag) => x == (flag ? double.NaN : 0) || x == Unknown;
                bool Own<T>(T x) where T : IHasNaN<T> => x == T.NaN;
                bool Reset(double x) { var last = double.NaN; last = x; return last == x; }
                bool Anonymous(double x) => new { Loss = x }.Equals(new { Loss = double.NaN });
                bool Tuples(double x, int n) => (x, n) == (1, 2) && (double.NaN, n).Equals((x, n));
                bool Bits(double x) => BitConverter.DoubleToInt64Bits(x) == BitConverter.DoubleToInt64Bits(double.NaN);
                IQueryable<double> Let(IQueryable<double> xs) => from x in xs let bad = x == double.NaN where bad orderby x != double.NaN select x;
                bool Total(double x) => Comparer<double>.Default.Compare(x, double.NaN) > 0 || double.MaxNumber(x, double.NaN) == x;
                bool Pair((string, double)[] pairs) => pairs.Contains(("a", double.NaN));
            }
            """,
            Library.None);

    [Fact]
    public async Task Half_typed_code_is_silent()
    {
        await SilentAlthoughBrokenAsync("class C { bool M(double x) => x == double.; }");
        await SilentAlthoughBrokenAsync("class C { bool M(double x) => x == Missing.NaN; }");
        await SilentAlthoughBrokenAsync("class C { bool M(Unknown x) => x == double.NaN; }");
        await SilentAlthoughBrokenAsync("class C { bool M(string x) => x == double.NaN; }");
        await SilentAlthoughBrokenAsync("class C { bool M(double x) => == double.NaN; }");
        await SilentAlthoughBrokenAsync("class C { object M(TorchSharp.torch.Tensor t) => t.eq(); }");
        await SilentAlthoughBrokenAsync("class C { object M(TorchSharp.torch.Tensor t) => TorchSharp.torch.eq(double.NaN); }");
        await SilentAlthoughBrokenAsync("class C { bool M(double x, int n) => (x, n) == (double.NaN, ); }");
    }

    [Fact]
    public async Task A_model_file_teaches_a_comparison_and_a_NaN_of_the_user_s_own()
    {
        var test = Verify.Program(
            """
            static class Approx
            {
                public static double Missing => double.NaN;
                public static bool Same(double a, double b) => a == b;
                public static bool IsMissing(double x) => double.IsNaN(x);
            }

            class C
            {
                bool Taught(double x) => [|Approx.Same(x, double.NaN)|];
                bool Property(double x) => [|x == Approx.Missing|];
                bool Silent(double x) => Approx.Same(x, 0);
            }
            """,
            """
            static class Approx
            {
                public static double Missing => double.NaN;
                public static bool Same(double a, double b) => a == b;
                public static bool IsMissing(double x) => double.IsNaN(x);
            }

            class C
            {
                bool Taught(double x) => Approx.IsMissing(x);
                bool Property(double x) => double.IsNaN(x);
                bool Silent(double x) => Approx.Same(x, 0);
            }
            """,
            Library.None);
        test.TestState.AdditionalFiles.Add((
            "/0/own.mlhygiene.txt",
            """
            comparison M:Approx.Same(System.Double,System.Double) is=equal left=a right=b test=M:Approx.IsMissing(System.Double)
            nan P:Approx.Missing
            """));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("double x", "x == double.NaN", "always false", "x", "Test with 'double.IsNaN(x)'")]
    [InlineData("double x", "x != double.NaN", "always true", "x", "Test with '!double.IsNaN(x)'")]
    [InlineData("float x", "float.NaN >= x", "always false", "x", "NaN has no order, so test with 'float.IsNaN(x)'")]
    [InlineData("double? x", "x == double.NaN", "always false", "x", "Test with 'x is double.NaN'")]
    [InlineData("double? x", "x != double.NaN", "always true", "x", "Test with 'x is not double.NaN'")]
    [InlineData("int x", "x == double.NaN", "always false", "x", "An integer is never NaN, so compare with a number")]
    [InlineData("Half x", "x == Half.NaN", "always false", "x", "Test with 'Half.IsNaN(x)'")]
    [InlineData("Half? x", "x == Half.NaN", "always false", "x", "Test with 'Half.IsNaN'")]
    [InlineData("System.Half? x", "Half.NaN < x", "always false", "x", "Test with 'Half.IsNaN'")]
    [InlineData("(double, int) x", "x != (double.NaN, 1)", "always true", "x", "Compare the elements one by one, and this one with 'IsNaN'")]
    [InlineData(
        "double[] x",
        "x[x.Length - 1] +\n        x[0] * 1000000 + x[0] * 2000000 == double.NaN",
        "always false",
        "x[x.Length - 1] + x[0] * 1000000 + x[0]…",
        "Test with 'double.IsNaN(x[x.Length - 1] + x[0] * 1000000 + x[0]…)'")]
    public async Task The_message_says_what_happens_and_what_to_do(
        string parameter, string comparison, string outcome, string operand, string advice)
    {
        var test = Verify.Program(Numbers + $$"""class C { bool M({{parameter}}) => {|#0:{{comparison}}|}; }""", fixedSource: null, Library.None);
        test.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.NaNComparison, outcome, operand, advice));
        await test.RunAsync();
    }

    [Fact]
    public async Task The_message_about_a_tensor_or_column_speaks_of_its_numbers()
    {
        var tensor = Verify.Program(
            Tensors + "class C { Tensor M(Tensor t) => {|#0:t != float.NaN|}; }", fixedSource: null, Library.TorchSharp);
        tensor.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.NaNComparison, "true for every number", "t", "Test with 't.isnan().logical_not()'"));
        await tensor.RunAsync();

        var column = Verify.Program(
            Frames + "class C { object M(DataFrame df) => {|#0:df[\"Age\"].ElementwiseEquals(double.NaN)|}; }",
            fixedSource: null,
            Library.MicrosoftDataAnalysis);
        column.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.NaNComparison, "false for every number", "df[\"Age\"]", "Test the values one by one with 'IsNaN'"));
        await column.RunAsync();
    }

    [Fact]
    public async Task The_constant_that_hides_the_NaN_is_an_additional_location()
    {
        var test = Verify.Program(
            """
            class C
            {
                const double {|#1:Missing|} = double.NaN;

                bool M(double x) => {|#0:x == Missing|};
            }
            """,
            fixedSource: null,
            Library.None);
        test.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.NaNComparison, "always false", "x", "Test with 'double.IsNaN(x)'").WithLocation(1));
        await test.RunAsync();
    }

    private static async Task SilentAlthoughBrokenAsync(string program)
    {
        var test = Verify.Program(program, fixedSource: null, Library.TorchSharp);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        await test.RunAsync();
    }
}
