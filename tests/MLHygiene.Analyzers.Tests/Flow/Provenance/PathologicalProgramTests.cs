using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Tests.Rules.Leakage;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow.Provenance;

/// <summary>Programs without measure, each with a leak that is too far away: the engine ends within its bounds, and says nothing.</summary>
public sealed class PathologicalProgramTests
{
    private const string Leak = "Console.WriteLine(ml.Regression.Evaluate(trainer.Fit(d).Transform(d)).RSquared);\n";

    [Fact]
    public Task A_switch_of_a_thousand_blocks() =>
        SilentAsync("var d = all; switch (args.Length) {\n" + Repeat(1_000, i => $"case {i}: d = ml.Data.Cache(d); if (flag) goto case {(i + 1) % 1_000}; break;\n") + "} " + Leak);

    [Fact]
    public Task Fifty_finally_blocks_in_each_other() =>
        SilentAsync(
            "var d = all;\n"
            + string.Concat(Enumerable.Repeat("try { if (flag) return;\n", 50))
            + Leak
            + string.Concat(Enumerable.Repeat("} finally { d = flag ? ml.Data.Cache(d) : ml.Data.ShuffleRows(d); try { Console.WriteLine(d); } finally { d = all; } }\n", 50)));

    [Fact]
    public Task Fifty_loops_in_each_other() =>
        EndsAsync("var d = all;\n" + string.Concat(Enumerable.Repeat("while (flag) { d = ml.Data.LoadFromTextFile<Row>(d.ToString());\n", 50)) + Leak + new string('}', 50));

    [Fact]
    public Task Jumps_from_everywhere_to_everywhere() =>
        SilentAsync("var d = all; var n = 0;\n" + Repeat(400, i => $"l{i}: d = n > {i} ? ml.Data.Cache(d) : all; n++; if (n == {i * 3}) goto l{i * 7 % 400}; if (n == {i * 5}) goto l{i * 13 % 400};\n") + Leak);

    [Fact]
    public Task Ten_thousand_lines_with_branches() =>
        SilentAsync("var d = all;\n" + Repeat(2_500, i => $"if (args.Length > {i})\n{{\nd = ml.Data.TakeRows(d, {i});\n}}\n") + Leak);

    [Fact]
    public async Task Ten_thousand_lines_without_branches_are_read()
    {
        var reports = await LeakageReports.OfAsync("var d = all;\n" + Repeat(5_000, i => $"var m{i} = trainer.Fit(d);\nm{i}.Transform(d);\n") + Leak);

        Assert.Equal(["MLH1001"], reports.Select(report => report.Id));
    }

    [Fact]
    public async Task A_thousand_leaks_are_a_thousand_reports()
    {
        var reports = await LeakageReports.OfAsync("var d = all;\n" + string.Concat(Enumerable.Repeat(Leak, 1_000)));

        Assert.Equal(1_000, reports.Count);
        Assert.All(reports, report => Assert.Equal("MLH1001", report.Id));
    }

    [Fact]
    public Task A_variable_of_sixty_four_values() =>
        SilentAsync("var d = all; switch (args.Length) {\n" + Repeat(64, i => $"case {i}: d = ml.Data.LoadFromTextFile<Row>(\"{i}.csv\"); break;\n") + "} " + Leak);

    [Fact]
    public Task A_variable_of_one_value_more_than_are_kept() =>
        SilentAsync("IDataView d; switch (args.Length) {\n" + Repeat(FlowLimits.MaxAlternatives, i => $"case {i}: d = ml.Data.LoadFromTextFile<Row>(\"{i}.csv\"); break;\n") + "default: d = all; break; } " + Leak);

    [Fact]
    public Task A_chain_of_helpers_longer_than_the_bound() =>
        SilentAsync(
            "var m = trainer.Fit(all); H0(ml, m, all);",
            Repeat(20, i => $"static void H{i}(MLContext ml, ITransformer m, IDataView d) => H{i + 1}(ml, m, d);\n")
            + "static void H20(MLContext ml, ITransformer m, IDataView d) => Console.WriteLine(ml.Regression.Evaluate(m.Transform(d)).RSquared);");

    [Fact]
    public Task Helpers_that_fan_out() =>
        SilentAsync(
            "var d = all;\n" + string.Concat(Enumerable.Repeat("d = A(ml, d);\n", 30)) + Leak,
            "static IDataView A(MLContext ml, IDataView d) { " + string.Concat(Enumerable.Repeat("if (flag) d = B(ml, d);\n", 30)) + "return d; }\n"
            + "static IDataView B(MLContext ml, IDataView d) { " + string.Concat(Enumerable.Repeat("if (flag) d = C(ml, d);\n", 30)) + "return d; }\n"
            + "static IDataView C(MLContext ml, IDataView d) { if (flag) d = ml.Data.Cache(d); return d; }");

    [Fact]
    public Task Helpers_that_call_each_other_without_end() =>
        SilentAsync(
            "Ping(ml, all, 1);",
            """
            static ITransformer Ping(MLContext ml, IDataView d, int n) => n > 100 ? null : Pong(ml, ml.Data.Cache(d), n + 1);
            static ITransformer Pong(MLContext ml, IDataView d, int n)
            {
                var m = Ping(ml, d, n + 1);
                ml.Regression.Evaluate(m.Transform(d));
                return m;
            }
            """);

    [Fact]
    public Task A_lambda_that_calls_itself() =>
        SilentAsync("Func<IDataView, int, ITransformer> f = null; f = (d, n) => { var m = f(d, n - 1); ml.Regression.Evaluate(m.Transform(d)); return m; }; f(all, 3);");

    // Each round of the loop hands a value on by one variable.
    [Fact]
    public Task A_file_of_methods_that_spend_the_budget_of_the_file() =>
        SilentAsync(
            "var d = all; " + Leak,
            Repeat(80, i => $"static IDataView M{i}({string.Join(", ", Enumerable.Range(0, 12).Select(n => $"IDataView p{n}"))}) {{ while (flag) {{ "
                + string.Concat(Enumerable.Range(0, 11).Select(n => $"if (flag) p{n} = p{n + 1}; "))
                + string.Concat(Enumerable.Repeat("if (flag) Console.WriteLine(); ", 60))
                + "} ml.Data.LoadFromTextFile<Row>(\"x\"); return p0; }\n".Replace("ml.", "new MLContext().", StringComparison.Ordinal)));

    [Fact]
    public Task A_chain_of_a_thousand_steps() =>
        EndsAsync("var p = scaler" + string.Concat(Enumerable.Repeat(".Append(ml.Transforms.CopyColumns(\"A\", \"Age\"))", 250)) + ".Append(trainer); var d = all; ml.Regression.Evaluate(p.Fit(d).Transform(d));");

    [Fact]
    public Task Expressions_in_expressions() =>
        EndsAsync("var d = " + string.Concat(Enumerable.Repeat("ml.Data.Cache(", 200)) + "all" + new string(')', 200) + "; " + Leak);

    [Fact]
    public Task A_chain_of_sixty_members() =>
        SilentAsync(
            "Walk(ml, null);",
            "static void Walk(MLContext ml, Node n) => ml.Regression.Evaluate(n" + string.Concat(Enumerable.Repeat(".Next", 60)) + ".Rows);\n"
            + "sealed class Node { public Node Next; public IDataView Rows; }");

    [Fact]
    public Task Tuples_in_tuples() =>
        EndsAsync("var t0 = (all, all);\n" + Repeat(12, i => $"var t{i + 1} = (t{i}, t{i});\n") + "var d = t12.Item1.Item2.Item1.Item2.Item1.Item2.Item1.Item2.Item1.Item2.Item1.Item2.Item1; " + Leak);

    [Fact]
    public Task Collections_that_hold_each_other() =>
        EndsAsync("var a = new List<object>(); var b = new List<object> { a, all };\n" + string.Concat(Enumerable.Repeat("a.Add(b); b.Add(a); foreach (var x in a) b.Add(x);\n", 30)) + "var d = (IDataView)a[0]; " + Leak);

    [Fact]
    public Task A_state_of_a_thousand_variables_in_a_loop() =>
        EndsAsync(Repeat(300, i => $"var v{i} = ml.Data.LoadFromTextFile<Row>(args[{i}]);\n") + "while (flag) {\n" + Repeat(300, i => $"v{i} = ml.Data.Cache(v{(i + 1) % 300});\n") + "} var d = v0; " + Leak);

    private static string Repeat(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));

    private static async Task SilentAsync(string statements, string members = "") =>
        Assert.Empty(await LeakageReports.OfAsync(statements, members));

    private static async Task EndsAsync(string statements)
    {
        IEnumerable<string> ids = (await LeakageReports.OfAsync(statements)).Select(report => report.Id);

        Assert.Empty(ids.Except(["MLH1001"], StringComparer.Ordinal));
    }
}
