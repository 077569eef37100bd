using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.IntegerDivisionAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Numerics.IntegerDivisionCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class IntegerDivisionAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_division_and_the_type()
    {
        var program = Verify.Program(InProgram("double accuracy = {|#0:a / b|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.IntegerDivision, "a / b", "used as 'double'", "Cast an operand to 'double' first"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("double accuracy = [|a / b|];")]
    [InlineData("float errorRate = [|list.Count / b|];")]
    [InlineData("decimal share; share = ([|a / b|]);")]
    [InlineData("double? mean = [|sum / list.Count|];")]
    [InlineData("double average = list.Count == 0 ? 0 : [|sum / list.Count|];")]
    [InlineData("double average = list.Count == 0 ? double.NaN : [|sum / list.Count|];")]
    [InlineData("double ratio = a switch { 0 => 0, _ => [|a / b|] };")]
    [InlineData("(double precision, double recall) = (0, 0); precision = [|a / b|]; recall = [|a / c|];")]
    [InlineData("float lr = [|1 / 10|];")]
    [InlineData("var root = Math.Pow(x, [|1 / 3|]);")]
    [InlineData("var third = (double)([|1 / 3|]) * x;")]
    [InlineData("x *= [|2 / 3|];")]
    [InlineData("var batches = (int)Math.Ceiling((double)([|a / b|]));")]
    [InlineData("var batches = (int)MathF.Ceiling([|a / b|]);")]
    [InlineData("var rounded = Math.Round((decimal)([|sum / b|]), 2);")]
    [InlineData("Console.WriteLine($\"{[|a / b|]:P1}\");")]
    [InlineData("Console.WriteLine($\"{([|a / b|]):0.00}\");")]
    [InlineData("Console.WriteLine(([|a / b|]).ToString(\"F2\"));")]
    [InlineData("float[] values = new float[3]; values[0] = [|pixels[0] / 255|];")]
    [InlineData("var value = (float)([|pixels[0] / 255|]);")]
    [InlineData("float value = [|pixels[0] / 256|] * 2f;")]
    [InlineData("double factor = [|percent / 100|];")]
    [InlineData("Func<double> f = () => 0; double Rate() => [|a / b|];")]
    public Task Reported_in_any_program(string code) => Verify.ReportsAsync(InProgram(code), Library.None);

    [Theory]
    [InlineData("double value = [|a / b|];")]
    [InlineData("double loss; loss = [|a / b|];")]
    [InlineData("var value = (double)([|correct / total|]);")]
    [InlineData("var value = 1.0 - [|a / b|];")]
    [InlineData("double value = 1 - [|a / b|];")]
    [InlineData("var value = [|correct / total|] * 100.0;")]
    [InlineData("double value = [|correct / total|] * 100;")]
    [InlineData("int value = [|correct / total|] * 100;")]
    [InlineData("int value = 100 * ([|correct / total|]);")]
    [InlineData("Console.WriteLine(100 * ([|correct / total|]));")]
    [InlineData("int accuracy = [|a / b|] * 100;")]
    [InlineData("Use([|correct / total|]);")]
    [InlineData("var scores = new double[] { [|a / b|], [|a / c|] };")]
    [InlineData("var value = Math.Sqrt([|sum / list.Count|]);")]
    [InlineData("var accuracy = [|correct / total|]; Console.WriteLine($\"{accuracy:P1}\");")]
    [InlineData("var accuracy = [|a / b|]; Console.WriteLine($\"{accuracy}, {accuracy * 100.0}\");")]
    [InlineData("int accuracy = [|a / b|]; Use(accuracy);")]
    [InlineData("float value = [|gray / 255|];")]
    [InlineData("var value = (float)([|gray / 255|]);")]
    [InlineData("double value = [|gray / 100|];")]
    [InlineData("const int Classes = 10; const int Rows = 25; double value = [|Rows / Classes|];")]
    [InlineData("double Value() => [|a / b|];")]
    [InlineData("double Value() { return [|a / b|]; }")]
    [InlineData("Func<int, double> f = row => [|row / b|];")]
    [InlineData("var rows = list.Select<int, double>(row => [|row / b|]);")]
    [InlineData("double value = checked([|a / b|]);")]
    public async Task Reported_in_code_about_machine_learning(string code)
    {
        await Verify.ReportsAsync(InLearner(code), Library.None);
        await Verify.ReportsAsync(InProgram(code.Replace("[|", string.Empty).Replace("|]", string.Empty)), Library.None);
    }

    [Theory]
    // Units, halves, places and rounding down.
    [InlineData("double seconds = a / 1000;")]
    [InlineData("double minutes = a / 60;")]
    [InlineData("double half = a / 2;")]
    [InlineData("double mean = (a + b) / 2;")]
    [InlineData("double whole = 10 / 5;")]
    [InlineData("int value = a / b;")]
    [InlineData("var value = a / b;")]
    [InlineData("var item = list[a / b];")]
    [InlineData("var value = Math.Floor((double)(correct / total));")]
    [InlineData("var value = Math.Truncate((decimal)(correct / total));")]
    [InlineData("double row = a / b;")]
    [InlineData("float batches = a / b;")]
    [InlineData("x *= Math.Pow(0.5, a / b);")]
    [InlineData("x /= Math.Sqrt(a / b);")]
    [InlineData("x = a / b * 1.5f;")]
    [InlineData("var value = (double)(a / b);")]
    [InlineData("Use(a / b);")]
    // The rest is dropped on purpose.
    [InlineData("double rate = a / b; var rest = a % b;")]
    [InlineData("double rate = Math.DivRem(a, b, out var rest) + a / b;")]
    [InlineData("double rate = (a + b - 1) / b;")]
    [InlineData("double rate = (a - a % b) / b;")]
    [InlineData("double rate = a / b * b;")]
    [InlineData("double percentage = 100 * correct / total;")]
    [InlineData("int percentage = correct * 100 / total;")]
    [InlineData("float value = pixels[0] * gray / 255;")]
    [InlineData("float high = gray / 256; var low = gray % 256;")]
    [InlineData("int value = a / 100 * 100;")]
    [InlineData("int value = a / b * 100;")]
    // A fraction is there.
    [InlineData("double rate = (double)a / b;")]
    [InlineData("double rate = a / (double)b;")]
    [InlineData("double rate = a / 10.0;")]
    [InlineData("float value = pixels[0] / 255f;")]
    [InlineData("double rate = x / b;")]
    // A whole number is asked for.
    [InlineData("var accuracy = a / b; list.Add(accuracy);")]
    [InlineData("var accuracy = a / b; accuracy++; Use(accuracy);")]
    [InlineData("Console.WriteLine($\"{a / b}\");")]
    [InlineData("Console.WriteLine($\"{a / b:D3} {a / b:N0} {sum / 1024:F1}\");")]
    [InlineData("Console.WriteLine((a / b).ToString(\"X\"));")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, double>> rate = n => n / n;")]
    public Task Not_reported(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("[|correct / total|]", "double accuracy => {0};")]
    [InlineData("[|correct / total|]", "double Accuracy { get { return {0}; } }")]
    [InlineData("[|correct / total|]", "float Mean() => {0};")]
    [InlineData("[|1 / 10|]", "float Step { get; } = {0};")]
    [InlineData("[|1 / 10|]", "const float Step = {0};")]
    [InlineData("[|1 / 10|]", "void M(double step = {0}) { }")]
    public Task Reported_in_members(string division, string member) =>
        Verify.ReportsAsync(
            $$"""
            class P(int correct, int total)
            {
                int Sum() => correct + total;

                {{member.Replace("{0}", division)}}
            }
            """,
            Library.None);

    [Fact]
    public Task Reported_in_top_level_statements() =>
        Verify.ReportsAsync(
            """
            using Number = System.Double;

            int[] hits = [1, 0, 1];
            var total = hits.Length;
            Number accuracy = [|total / hits[0]|];
            System.Console.WriteLine(accuracy);
            """,
            Library.None);

    [Fact]
    public Task An_operator_of_the_user_s_own_divides_as_it_likes() =>
        Verify.ReportsAsync(
            """
            readonly struct Count
            {
                public static Count operator /(Count left, Count right) => left;
                public static implicit operator double(Count count) => 1;
            }

            class P
            {
                double Rate(Count a, Count b) => a / b;
            }
            """,
            Library.None);

    [Fact]
    public Task Half_typed_code_is_silent()
    {
        var program = Verify.Program(InProgram("double accuracy = a / ;"), fixedSource: null, Library.None);
        program.CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None;
        return program.RunAsync();
    }

    [Fact]
    public Task Silent_in_a_test_project()
    {
        var program = Verify.Program(InProgram("double accuracy = a / b;"), fixedSource: null, Library.None);
        program.TestState.AdditionalReferences.Add(Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));
        return program.RunAsync();
    }

    private static string InLearner(string code) => Program(code, "int epochs = 1; double learningRate = 0.1; bool dropout = false;");

    private static string InProgram(string code) => Program(code, string.Empty);

    private static string Program(string code, string words) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class P
        {
            void M(int a, int b, long c, int sum, int correct, int total, int gray, int percent, double x, List<int> list, byte[] pixels)
            {
                {{words}}
                {{code}}
            }

            void Use(double value) { }
        }
        """;
}
