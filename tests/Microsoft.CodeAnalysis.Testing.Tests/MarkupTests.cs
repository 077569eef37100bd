using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing.Tests.Fakes;
using Xunit;

namespace Microsoft.CodeAnalysis.Testing.Tests;

public sealed class MarkupTests
{
    private static readonly DiagnosticDescriptor Other = Analyzers.CreateRule("OTHER");

    [Theory]
    [InlineData("class [|BadA|] { }")]
    [InlineData("class {|BAD001:BadA|} { }")]
    [InlineData("class $$BadA { }")]
    [InlineData("class [|BadA|] { class {|BAD001:BadB|} { } class $$BadC { } }")]
    public Task Markup_expects_diagnostics(string code)
        => Create(code).RunAsync();

    [Theory]
    [InlineData("class [|Good|] { }", "expected \"1\" actual \"0\"")]
    [InlineData("class {|BAD001:Good|} { }", "expected \"1\" actual \"0\"")]
    [InlineData("class $$Good { }", "expected \"1\" actual \"0\"")]
    [InlineData("class [|Bad|]A { }", "to end at column \"10\" was actually at column \"11\"")]
    [InlineData("[|class BadA|] { }", "to start at column \"1\" was actually at column \"7\"")]
    [InlineData("$$class BadA { }", "to start at column \"1\" was actually at column \"7\"")]
    public Task Markup_of_the_wrong_text_fails(string code, string message)
        => Failure.OfAsync(Create(code), message);

    [Fact]
    public Task An_id_of_no_analyzer_expects_a_compiler_error()
        => Create("class A { {|CS0246:Missing|} M() => null; }").RunAsync();

    [Fact]
    public Task A_location_key_is_resolved()
    {
        var test = Create("class {|#0:BadA|} { }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BadNameAnalyzer.Rule).WithLocation(0).WithArguments("BadA"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_location_key_compares_the_whole_span()
    {
        var test = Create("class {|#0:Bad|}A { }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BadNameAnalyzer.Rule).WithLocation(0).WithArguments("BadA"));
        return Failure.OfAsync(test, "to end at column \"10\" was actually at column \"11\"");
    }

    [Fact]
    public Task A_location_key_can_leave_out_the_length()
    {
        var test = Create("class {|#0:Bad|}A { }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BadNameAnalyzer.Rule).WithLocation(0, DiagnosticLocationOptions.IgnoreLength).WithArguments("BadA"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_location_key_in_another_file_is_resolved()
    {
        var test = Create("class A { }");
        test.TestState.Sources.Add("class {|#7:BadA|} { }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BadNameAnalyzer.Rule).WithLocation(7).WithArguments("BadA"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_unknown_location_key_fails()
    {
        var test = Create("class {|#0:BadA|} { class {|#2:B|} { } }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BadNameAnalyzer.Rule).WithLocation(1));
        return Failure.OfAsync(test, "'BAD001' is located at '#1', which the input does not mark; it marks '#0', '#2'");
    }

    [Fact]
    public Task A_location_key_without_any_key_in_the_input_fails()
    {
        var test = Create("class BadA { }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BadNameAnalyzer.Rule).WithLocation(1));
        return Failure.OfAsync(test, "it marks no keys");
    }

    [Fact]
    public async Task A_location_key_that_is_marked_twice_fails()
    {
        var test = Create("class {|#0:A|} { }");
        test.TestState.Sources.Add("class {|#0:B|} { }");
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => test.RunAsync());
        Assert.Contains("/0/Test1.cs: the location key '#0' is marked twice", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_location_key_that_is_no_number_fails()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Create("class {|#a:A|} { }").RunAsync());
        Assert.Contains("the location key '#a' is not a number", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class [|BadA { }")]
    [InlineData("class BadA|] { }")]
    [InlineData("class {|BAD001:BadA { }")]
    public async Task Markup_that_is_not_balanced_fails(string code)
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Create(code).RunAsync());
        Assert.Contains("/0/Test0.cs: The markup is not balanced", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class [|BadA|] { }")]
    [InlineData("class $$BadA { }")]
    public async Task Markup_without_an_id_needs_a_single_descriptor(string code)
    {
        await Failure.OfAsync(CreateWith(code, BadNameAnalyzer.Rule, Other), "markup without an id needs a first analyzer that supports exactly one diagnostic");

        var test = CreateWith(code, BadNameAnalyzer.Rule, Other);
        test.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        await test.RunAsync();
    }

    [Fact]
    public async Task Markup_with_an_id_needs_a_single_descriptor_with_it()
    {
        var twin = Analyzers.CreateRule(BadNameAnalyzer.Id, DiagnosticSeverity.Info);
        await Failure.OfAsync(CreateWith("class {|BAD001:BadA|} { }", BadNameAnalyzer.Rule, twin), "the analyzers support 2 diagnostics with the id 'BAD001'");

        var test = CreateWith("class {|BAD001:BadA|} { }", BadNameAnalyzer.Rule, twin);
        test.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        await test.RunAsync();
    }

    [Fact]
    public async Task A_position_mark_can_be_code()
    {
        const string Code = "class [|BadA|] { string S = $$\"\"\"{x}\"\"\"; }";
        await Failure.OfAsync(Create(Code), "Mismatch between number of diagnostics returned");

        var test = Create(Code);
        test.MarkupOptions = MarkupOptions.TreatPositionIndicatorsAsCode;
        await test.RunAsync();
    }

    [Fact]
    public async Task Markup_can_be_ignored_or_left_in()
    {
        var test = Create("class [|BadA|] { }");
        test.TestState.MarkupHandling = MarkupMode.Ignore;
        await Failure.OfAsync(test, "expected \"0\" actual \"1\"");

        test = Create("class [|Good|] { }");
        test.TestState.MarkupHandling = MarkupMode.Ignore;
        await test.RunAsync();

        test = Create("class [|Good|] { }");
        test.TestState.MarkupHandling = MarkupMode.None;
        await Failure.OfAsync(test, "CS1513");
    }

    private static AnalyzersTest Create(string code) => new(new BadNameAnalyzer()) { TestCode = code };

    private static AnalyzersTest CreateWith(string code, params DiagnosticDescriptor[] rules)
        => new(Analyzers.OnBadNames((context, name) => context.ReportDiagnostic(Diagnostic.Create(rules[0], name.GetLocation(), name.ValueText)), rules))
        {
            TestCode = code,
        };
}
