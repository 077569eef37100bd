using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing.Tests.Fakes;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Microsoft.CodeAnalysis.Testing.Tests;

public sealed class DiagnosticComparisonTests
{
    private const string Code = "class BadA\n{\n}\n";

    private static readonly DiagnosticDescriptor Unnecessary
        = Analyzers.CreateRule("UNN", customTags: WellKnownDiagnosticTags.Unnecessary);

    private static DiagnosticResult Expected => new(BadNameAnalyzer.Rule);

    [Fact]
    public async Task What_agrees_passes()
    {
        await VerifyAsync(Expected.WithSpan(1, 7, 1, 11).WithArguments("BadA"));
        await VerifyAsync(Expected.WithLocation(1, 7).WithArguments("BadA"));
        await VerifyAsync(Expected.WithLocation(new LinePosition(0, 6)).WithArguments("BadA"));
        await VerifyAsync(Expected.WithLocation("/0/Test0.cs", 1, 7).WithArguments("BadA"));
        await VerifyAsync(Expected.WithSpan("/0/Test0.cs", 1, 7, 1, 11).WithMessage("The class 'BadA' has a bad name"));
        await VerifyAsync(Expected.WithSpan(1, 7, 1, 11).WithMessage(null));
        await VerifyAsync(Expected.WithSpan(1, 7, 1, 11).WithMessage(null).WithArguments("BadA"));
        await VerifyAsync(new DiagnosticResult("BAD001", DiagnosticSeverity.Warning).WithSpan(1, 7, 1, 11));
        await VerifyAsync(new DiagnosticResult("BAD001", DiagnosticSeverity.Warning).WithSpan(1, 7, 1, 11).WithMessageFormat("The class '{0}' has a bad name").WithArguments("BadA"));
        await VerifyAsync(Expected.WithSpan(1, 7, 1, 11).WithMessage(null).WithSeverity(DiagnosticSeverity.Error).WithOptions(DiagnosticOptions.IgnoreSeverity));
        await VerifyAsync(Expected.WithSpan(1, 7, 1, 11).WithMessage(null).WithIsSuppressed(false));
    }

    [Fact]
    public async Task The_wrong_place_fails()
    {
        await FailsAsync(Expected.WithSpan(2, 7, 2, 11).WithMessage(null), "Expected diagnostic to start on line \"2\" was actually on line \"1\"");
        await FailsAsync(Expected.WithSpan(1, 6, 1, 11).WithMessage(null), "Expected diagnostic to start at column \"6\" was actually at column \"7\"");
        await FailsAsync(Expected.WithSpan(1, 7, 1, 10).WithMessage(null), "Expected diagnostic to end at column \"10\" was actually at column \"11\"");
        await FailsAsync(Expected.WithSpan(1, 7, 2, 11).WithMessage(null), "Expected diagnostic to end on line \"2\" was actually on line \"1\"");
        await FailsAsync(Expected.WithLocation(1, 8).WithMessage(null), "Expected diagnostic to start at column \"8\" was actually at column \"7\"");
        await FailsAsync(Expected.WithLocation("/0/Test1.cs", 1, 7).WithMessage(null), "Expected diagnostic to be in file \"/0/Test1.cs\" was in file \"/0/Test0.cs\"");
        await FailsAsync(Expected.WithMessage(null), "Expected diagnostic without a location, was located at /0/Test0.cs(1,7,1,11)");
    }

    [Fact]
    public async Task The_wrong_id_severity_or_message_fails()
    {
        var result = Expected.WithSpan(1, 7, 1, 11);
        await FailsAsync(new DiagnosticResult("BAD002", DiagnosticSeverity.Warning).WithSpan(1, 7, 1, 11), "Expected diagnostic id to be \"BAD002\" was \"BAD001\"");
        await FailsAsync(result.WithSeverity(DiagnosticSeverity.Info).WithMessage(null), "Expected diagnostic severity to be \"Info\" was \"Warning\"");
        await FailsAsync(result.WithMessage("other"), "Expected diagnostic message to be \"other\" was \"The class 'BadA' has a bad name\"");
        await FailsAsync(result.WithArguments("BadB"), "Expected diagnostic message to be \"The class 'BadB' has a bad name\" was \"The class 'BadA' has a bad name\"");
        await FailsAsync(result, "Expected diagnostic message to be \"The class '{0}' has a bad name\"");
        await FailsAsync(result.WithMessage(null).WithArguments("BadB"), "Expected diagnostic arguments to be (\"BadB\") was (\"BadA\")");
        await FailsAsync(result.WithMessage(null).WithArguments("BadA", 1), "Expected diagnostic arguments to be (\"BadA\", \"1\") was (\"BadA\")");
        await FailsAsync(result.WithMessage(null).WithIsSuppressed(true), "Expected diagnostic suppression state to be \"True\" was \"False\"");
    }

    [Fact]
    public async Task A_failure_shows_both_sides_and_code_to_paste()
        => await FailsAsync(
            Expected.WithSpan(1, 6, 1, 11).WithArguments("BadA"),
            "/0/Test0.cs(1,6,1,11): warning BAD001: The class 'BadA' has a bad name",
            "VerifyCS.Diagnostic(BadNameAnalyzer.Rule).WithSpan(1, 7, 1, 11).WithArguments(\"BadA\"),");

    [Fact]
    public async Task A_missing_diagnostic_fails()
        => await Failure.OfAsync(
            Create("class Good { }", Expected.WithLocation(1, 7).WithArguments("Good")),
            "Mismatch between number of diagnostics returned, expected \"1\" actual \"0\"",
            "Expected and not found:\n    /0/Test0.cs(1,7): warning BAD001: The class 'Good' has a bad name",
            "Found and not expected:\n    (none)");

    [Fact]
    public async Task An_extra_diagnostic_fails()
        => await Failure.OfAsync(
            Create("class BadA { } class BadB { }", Expected.WithLocation(1, 7).WithArguments("BadA")),
            "Mismatch between number of diagnostics returned, expected \"1\" actual \"2\"",
            "Found and not expected:\n    // /0/Test0.cs(1,22): warning BAD001: The class 'BadB' has a bad name\n"
                + "    VerifyCS.Diagnostic(BadNameAnalyzer.Rule).WithSpan(1, 22, 1, 26).WithArguments(\"BadB\"),\n\nAll");

    [Fact]
    public async Task A_diagnostic_that_is_reported_twice_fails()
    {
        var analyzer = Analyzers.OnBadNames(
            (context, name) =>
            {
                var diagnostic = Diagnostic.Create(BadNameAnalyzer.Rule, name.GetLocation(), name.ValueText);
                context.ReportDiagnostic(diagnostic);
                context.ReportDiagnostic(Diagnostic.Create(BadNameAnalyzer.Rule, name.GetLocation(), name.ValueText));
            },
            BadNameAnalyzer.Rule);

        await Failure.OfAsync(new AnalyzersTest(analyzer) { TestCode = "class [|BadA|] { }" }, "expected \"1\" actual \"2\"");
        await new AnalyzersTest(analyzer) { TestCode = "class [|[|BadA|]|] { }" }.RunAsync();
    }

    [Fact]
    public async Task A_loose_expectation_leaves_the_diagnostic_that_a_strict_one_needs()
    {
        var analyzer = Analyzers.OnBadNames(
            (context, name) =>
            {
                context.ReportDiagnostic(Diagnostic.Create(BadNameAnalyzer.Rule, name.GetLocation(), "1"));
                context.ReportDiagnostic(Diagnostic.Create(BadNameAnalyzer.Rule, name.GetLocation(), "2"));
            },
            BadNameAnalyzer.Rule);
        var test = new AnalyzersTest(analyzer) { TestCode = "class {|#0:BadA|} { }" };
        test.ExpectedDiagnostics.Add(Expected.WithLocation(0).WithMessage(null));
        test.ExpectedDiagnostics.Add(Expected.WithLocation(0).WithArguments("1"));
        await test.RunAsync();

        test.ExpectedDiagnostics[0] = Expected.WithLocation(0).WithArguments("3");
        await Failure.OfAsync(test, "message to be \"The class '3' has a bad name\" was \"The class '2' has a bad name\"");
    }

    [Fact]
    public async Task A_diagnostic_without_a_location_is_compared()
    {
        var rule = Analyzers.CreateRule("NOWHERE");
        var analyzer = new LambdaAnalyzer(
            context =>
            {
                context.ConfigureGeneratedCodeAnalysis(Diagnostics.GeneratedCodeAnalysisFlags.None);
                context.RegisterCompilationAction(end => end.ReportDiagnostic(Diagnostic.Create(rule, Location.None, "x")));
            },
            rule);
        AnalyzersTest Create(DiagnosticResult expected)
        {
            var test = new AnalyzersTest(analyzer) { TestCode = "class A { }" };
            test.ExpectedDiagnostics.Add(expected);
            return test;
        }

        await Create(new DiagnosticResult(rule).WithArguments("x")).RunAsync();
        await Create(new DiagnosticResult(rule).WithLocation(1, 1).WithNoLocation().WithArguments("x")).RunAsync();
        await Failure.OfAsync(Create(new DiagnosticResult(rule).WithArguments("y")), "message to be \"The class 'y'");
        await Failure.OfAsync(Create(new DiagnosticResult(rule).WithLocation(1, 1).WithArguments("x")), "was located nowhere", ".WithNoLocation().WithArguments(\"x\")");
    }

    [Fact]
    public async Task Additional_locations_are_compared()
    {
        var analyzer = CreateWithMembers(ImmutableDictionary<string, string?>.Empty);
        AnalyzersTest Create(Func<DiagnosticResult, DiagnosticResult> expect)
        {
            var test = new AnalyzersTest(analyzer) { TestCode = "class {|#0:BadA|} { int {|#1:b|}; int {|#2:c|}; }" };
            test.ExpectedDiagnostics.Add(expect(new DiagnosticResult(Unnecessary).WithArguments("BadA").WithLocation(0)));
            return test;
        }

        await Create(result => result.WithLocation(1).WithLocation(2)).RunAsync();
        await Create(result => result.WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)).RunAsync();
        await new AnalyzersTest(analyzer) { TestCode = "class [|BadA|] { int b; int c; }" }.RunAsync();
        await Failure.OfAsync(Create(result => result), "Expected 0 additional locations, there are 2");
        await Failure.OfAsync(Create(result => result.WithLocation(1)), "Expected 1 additional locations, there are 2");
        await Failure.OfAsync(Create(result => result.WithLocation(2).WithLocation(1)), "Expected additional location 0 to start at column");
        await Failure.OfAsync(Create(result => result.WithLocation(1).WithSpan(1, 25, 1, 30)), "Expected additional location 1 to end at column \"30\"");
    }

    [Fact]
    public async Task Unnecessary_code_is_compared()
    {
        AnalyzersTest Create(string json)
        {
            var analyzer = CreateWithMembers(ImmutableDictionary<string, string?>.Empty.Add(WellKnownDiagnosticTags.Unnecessary, json));
            var test = new AnalyzersTest(analyzer) { TestCode = "class {|#0:BadA|} { int {|#1:b|}; int {|#2:c|}; }" };
            test.ExpectedDiagnostics.Add(new DiagnosticResult(Unnecessary)
                .WithArguments("BadA")
                .WithLocation(0)
                .WithLocation(1)
                .WithLocation(2, DiagnosticLocationOptions.UnnecessaryCode));
            return test;
        }

        await Create("[1]").RunAsync();
        await Failure.OfAsync(Create("[0]"), "Expected additional location 1 to be marked as unnecessary code");
    }

    [Fact]
    public async Task A_further_verifier_sees_each_pair()
    {
        var seen = 0;
        var test = Create(Code, Expected.WithLocation(1, 7).WithArguments("BadA"));
        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck;
        test.DiagnosticVerifier = (diagnostic, expected, _) =>
        {
            Assert.Equal(diagnostic.Id, expected.Id);
            seen++;
        };
        await test.RunAsync();
        Assert.Equal(1, seen);

        test.DiagnosticVerifier = (_, _, verifier) => verifier.Fail("further");
        await Failure.OfAsync(test, "further");
    }

    [Fact]
    public void A_result_says_what_it_expects()
    {
        Assert.Equal("?(1,2): warning BAD001: The class 'x' has a bad name", Expected.WithLocation(1, 2).WithArguments("x").ToString());
        Assert.Equal("a.cs(1,2,3,4): error CS1", DiagnosticResult.CompilerError("CS1").WithSpan(1, 2, 3, 4).WithDefaultPath("a.cs").ToString());
        Assert.Equal("#3: warning CS1", DiagnosticResult.CompilerWarning("CS1").WithLocation(3).WithDefaultPath("a.cs").ToString());
        Assert.Equal("hidden X", new DiagnosticResult("X", DiagnosticSeverity.Hidden).ToString());
        Assert.Equal("info X: m", new DiagnosticResult("X", DiagnosticSeverity.Info).WithMessage("m").ToString());
    }

    [Fact]
    public void A_result_is_moved_and_completed()
    {
        var result = Expected.WithLocation(1, 2).WithLocation("b.cs", 3, 4).WithDefaultPath("a.cs").WithLineOffset(10);

        Assert.Equal(new[] { "a.cs", "b.cs" }, result.Spans.Select(location => location.Span.Path));
        Assert.Equal(new[] { 10, 12 }, result.Spans.Select(location => location.Span.StartLinePosition.Line));
        Assert.True(result.HasLocation);
        Assert.False(default(DiagnosticResult).HasLocation);
        Assert.Empty(DiagnosticResult.EmptyDiagnosticResults);
    }

    private static LambdaAnalyzer CreateWithMembers(ImmutableDictionary<string, string?> properties)
        => Analyzers.OnBadNames(
            (context, name) =>
            {
                var fields = name.Parent!.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(field => field.Identifier.GetLocation());
                context.ReportDiagnostic(Diagnostic.Create(Unnecessary, name.GetLocation(), fields, properties, name.ValueText));
            },
            Unnecessary);

    private static AnalyzersTest Create(string code, params DiagnosticResult[] expected)
    {
        var test = new AnalyzersTest(new BadNameAnalyzer()) { TestCode = code };
        test.ExpectedDiagnostics.AddRange(expected);
        return test;
    }

    private static Task VerifyAsync(DiagnosticResult expected) => Create(Code, expected).RunAsync();

    private static Task<string> FailsAsync(DiagnosticResult expected, params string[] messages) => Failure.OfAsync(Create(Code, expected), messages);
}
