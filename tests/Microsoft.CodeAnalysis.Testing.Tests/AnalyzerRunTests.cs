using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing.Tests.Fakes;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Microsoft.CodeAnalysis.Testing.Tests;

public sealed class AnalyzerRunTests
{
    private static readonly DiagnosticDescriptor Rule = Analyzers.CreateRule("RUN");

    [Fact]
    public Task A_test_without_sources_fails()
        => Failure.OfAsync(new AnalyzersTest(new BadNameAnalyzer()), "'TestState.Sources' should not be empty");

    [Fact]
    public async Task An_analyzer_that_throws_fails()
    {
        var analyzer = Analyzers.OnBadNames((_, _) => throw new NotSupportedException("out of order"), Rule);

        await Failure.OfAsync(new AnalyzersTest(analyzer) { TestCode = "class BadA { }" }, "expected \"0\" actual \"1\"", "error AD0001", "out of order");
        await new AnalyzersTest(analyzer) { TestCode = "class Good { }" }.RunAsync();
    }

    [Fact]
    public async Task An_analyzer_that_throws_fails_whatever_compiler_diagnostics_are_ignored()
    {
        var analyzer = Analyzers.OnBadNames((_, _) => throw new NotSupportedException("out of order"), Rule);
        var test = new AnalyzersTest(analyzer) { TestCode = "class BadA { }", CompilerDiagnostics = CompilerDiagnostics.None };

        await Failure.OfAsync(test, "AD0001");
    }

    [Fact]
    public async Task A_compiler_error_fails_unless_it_is_expected()
    {
        await Failure.OfAsync(
            Create("class A { Missing M() => null; }"),
            "expected \"0\" actual \"1\"",
            "DiagnosticResult.CompilerError(\"CS0246\").WithSpan(1, 11, 1, 18)");
        await Create("class A { {|CS0246:Missing|} M() => null; }").RunAsync();

        var test = Create("class A { {|#0:Missing|} M() => null; }");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("CS0246").WithLocation(0));
        await test.RunAsync();
    }

    [Theory]
    [InlineData(CompilerDiagnostics.None, "class A { Missing M() => null; }", null)]
    [InlineData(CompilerDiagnostics.Errors, "class A { int f; }", null)]
    [InlineData(CompilerDiagnostics.Warnings, "class A { int f; }", "DiagnosticResult.CompilerWarning(\"CS0169\").WithSpan(1, 15, 1, 16)")]
    [InlineData(CompilerDiagnostics.Warnings, "using System;", null)]
    [InlineData(CompilerDiagnostics.Suggestions, "using System;", null)]
    [InlineData(CompilerDiagnostics.All, "using System;", "new DiagnosticResult(\"CS8019\", DiagnosticSeverity.Hidden)")]
    public async Task Compiler_diagnostics_count_from_a_level(CompilerDiagnostics level, string code, string? failure)
    {
        var test = Create(code);
        test.CompilerDiagnostics = level;
        if (failure is null)
        {
            await test.RunAsync();
        }
        else
        {
            await Failure.OfAsync(test, failure);
        }
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Error)]
    [InlineData(DiagnosticSeverity.Warning)]
    [InlineData(DiagnosticSeverity.Info)]
    [InlineData(DiagnosticSeverity.Hidden)]
    public async Task A_rule_that_is_off_by_default_is_on(DiagnosticSeverity severity)
    {
        var rule = Analyzers.CreateRule("OFF", severity, isEnabledByDefault: false);
        var test = new AnalyzersTest(Analyzers.OnBadNames(rule)) { TestCode = "class {|#0:BadA|} { }" };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(rule).WithLocation(0).WithArguments("BadA"));
        await test.RunAsync();

        test.ExpectedDiagnostics.Clear();
        await Failure.OfAsync(test, "expected \"0\" actual \"1\"", "OFF");
    }

    [Fact]
    public async Task Disabled_diagnostics_are_off()
    {
        var test = Create("class BadA { Missing M() => null; int f; }");
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
        test.DisabledDiagnostics.Add(BadNameAnalyzer.Id);
        test.DisabledDiagnostics.Add("CS0169");
        await Failure.OfAsync(test, "expected \"0\" actual \"1\"", "CS0246");

        test = Create("class BadA { }");
        test.DisabledDiagnostics.Add(BadNameAnalyzer.Id);
        await test.RunAsync();
    }

    [Fact]
    public async Task What_a_pragma_suppresses_is_not_there()
    {
        await Create("#pragma warning disable BAD001\nclass BadA { }").RunAsync();
        await Failure.OfAsync(Create("#pragma warning disable BAD001\nclass [|BadA|] { }"), "expected \"1\" actual \"0\"");
    }

    [Fact]
    public async Task Reports_in_generated_code_fail_unless_the_analyzer_asks_for_them()
    {
        LambdaAnalyzer Create(GeneratedCodeAnalysisFlags? flags) => new(
            context =>
            {
                if (flags is { } value)
                {
                    context.ConfigureGeneratedCodeAnalysis(value);
                }

                Analyzers.RegisterBadNames(context, (node, name) => node.ReportDiagnostic(Diagnostic.Create(Rule, name.GetLocation(), name.ValueText)));
            },
            Rule);
        AnalyzersTest Test(GeneratedCodeAnalysisFlags? flags) => new(Create(flags)) { TestCode = "class [|BadA|] { }" };

        await Failure.OfAsync(
            Test(null),
            "Context: Verifying that nothing is reported in generated code",
            "context.ConfigureGeneratedCodeAnalysis(...)",
            "expected \"0\" actual \"1\"",
            "WithSpan(2, 7, 2, 11)");
        await Test(GeneratedCodeAnalysisFlags.None).RunAsync();
        await Test(GeneratedCodeAnalysisFlags.Analyze).RunAsync();
        await Test(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics).RunAsync();

        var skipping = Test(null);
        skipping.TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck;
        await skipping.RunAsync();
    }

    [Fact]
    public async Task Compiler_errors_stay_in_generated_code()
    {
        var analyzer = new LambdaAnalyzer(
            context => Analyzers.RegisterBadNames(context, (node, name) => node.ReportDiagnostic(Diagnostic.Create(Rule, name.GetLocation(), name.ValueText))),
            Rule);
        var message = await Failure.OfAsync(
            new AnalyzersTest(analyzer) { TestCode = "class [|BadA|] { {|CS0246:Missing|} M() => null; }" },
            "expected \"1\" actual \"2\"");

        Assert.DoesNotContain("Expected and not found:\n    /0", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_that_a_pragma_does_not_reach_fail()
    {
        // The location looks like one in the source file, but the compiler cannot know.
        var analyzer = Analyzers.OnBadNames(
            (context, name) =>
            {
                var span = name.GetLocation().GetLineSpan();
                context.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(span.Path, name.Span, span.Span), name.ValueText));
            },
            Rule);
        var test = new AnalyzersTest(analyzer) { TestCode = "class [|BadA|] { }" };
        await Failure.OfAsync(test, "Context: Verifying that '#pragma warning disable RUN' silences the diagnostics", "expected \"0\" actual \"1\"");

        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck;
        await test.RunAsync();
        await Create("class [|BadA|] { }").RunAsync();
    }

    [Fact]
    public async Task A_rule_that_cannot_be_configured_need_not_obey_a_pragma()
        => await new AnalyzersTest(Analyzers.OnBadNames(Analyzers.CreateRule("FIX", customTags: WellKnownDiagnosticTags.NotConfigurable)))
        {
            TestCode = "class [|BadA|] { }",
        }.RunAsync();

    [Fact]
    public async Task Other_diagnostics_stay_below_a_pragma()
    {
        var test = Create("class [|BadA|] { {|CS0246:Missing|} M() => null; }");
        test.TestState.Sources.Add("class {|#0:BadB|} { }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BadNameAnalyzer.Rule).WithLocation(0).WithArguments("BadB"));
        await test.RunAsync();
    }

    [Fact]
    public async Task Diagnostics_in_additional_files_are_compared()
    {
        var analyzer = new LambdaAnalyzer(
            context =>
            {
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.RegisterAdditionalFileAction(file =>
                {
                    var text = file.AdditionalFile.GetText(file.CancellationToken)!;
                    foreach (var line in text.Lines.Where(line => line.ToString().StartsWith("bad", StringComparison.Ordinal)))
                    {
                        var location = Location.Create(file.AdditionalFile.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span));
                        file.ReportDiagnostic(Diagnostic.Create(Rule, location, line.ToString()));
                    }
                });
            },
            Rule);
        AnalyzersTest Create(string text, params DiagnosticResult[] expected)
        {
            var test = new AnalyzersTest(analyzer) { TestCode = "class A { }" };
            test.TestState.AdditionalFiles.Add(("/0/names.txt", text));
            test.ExpectedDiagnostics.AddRange(expected);
            return test;
        }

        await Create("good\n[|bad 1|]\n").RunAsync();
        await Create("good\n{|RUN:bad 1|}\n{|#0:bad 2|}", new DiagnosticResult(Rule).WithLocation(0).WithArguments("bad 2")).RunAsync();
        await Create("good\nbad 1\n", new DiagnosticResult(Rule).WithSpan("/0/names.txt", 2, 1, 2, 6).WithArguments("bad 1")).RunAsync();
        await Failure.OfAsync(Create("good\nbad 1\n"), "expected \"0\" actual \"1\"", ".WithSpan(\"/0/names.txt\", 2, 1, 2, 6).WithArguments(\"bad 1\")");
        await Failure.OfAsync(
            Create("good\nbad 1\n", new DiagnosticResult(Rule).WithSpan(2, 1, 2, 6).WithArguments("bad 1")),
            "to be in file \"/0/Test0.cs\" was in file \"/0/names.txt\"");

        var byFactory = Create("good");
        byFactory.TestState.AdditionalFilesFactories.Add(() => [("/0/more.txt", SourceText.From("[|bad 1|]"))]);
        await byFactory.RunAsync();
    }

    [Fact]
    public async Task Options_of_an_editorconfig_reach_the_analyzer()
    {
        var analyzer = CreateConfigured();
        AnalyzersTest Create(string code, string path, string config)
        {
            var test = new AnalyzersTest(analyzer) { TestCode = code };
            test.TestState.AnalyzerConfigFiles.Add((path, config));
            return test;
        }

        await Create("class [|BadA|] { }", "/.editorconfig", "root = true\n[*.cs]\ntest.report = yes\n").RunAsync();
        await Create("class BadA { }", "/.editorconfig", "root = true\n[*.cs]\ntest.report = no\n").RunAsync();
        await Create("class BadA { }", "/1/.editorconfig", "root = true\n[*.cs]\ntest.report = yes\n").RunAsync();
        await Create("class [|BadA|] { }", "/.globalconfig", "is_global = true\ntest.report = yes\n").RunAsync();
        await Failure.OfAsync(
            Create("class BadA { }", "/.editorconfig", "root = true\n[*.cs]\ntest.report = yes\n"),
            "expected \"0\" actual \"1\"");
    }

    [Fact]
    public async Task Severities_of_an_editorconfig_take_effect()
    {
        AnalyzersTest Create(string severity)
        {
            var test = AnalyzerRunTests.Create("class {|#0:BadA|} { }");
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\ndotnet_diagnostic.BAD001.severity = {severity}\n"));
            return test;
        }

        await Create("none").RunAsync();
        var raised = Create("error");
        await Failure.OfAsync(raised, "VerifyCS.Diagnostic(BadNameAnalyzer.Rule).WithSeverity(DiagnosticSeverity.Error)");
        raised.ExpectedDiagnostics.Add(new DiagnosticResult(BadNameAnalyzer.Rule).WithLocation(0).WithArguments("BadA").WithSeverity(DiagnosticSeverity.Error));
        await raised.RunAsync();
    }

    [Fact]
    public async Task Several_sources_are_compiled_together()
    {
        var test = Create("class [|BadA|] { B b; }");
        test.TestState.Sources.Add("class B { }");
        test.TestState.Sources.Add(("/0/sub/C.cs", "class [|BadC|] { }"));
        test.TestState.GeneratedSources.Add(("/0/Generated.g.cs", "class BadD { }"));
        await test.RunAsync();

        test.TestState.Sources.Add("class BadE { }");
        await Failure.OfAsync(test, ".WithSpan(\"/0/Test3.cs\", 1, 7, 1, 11).WithArguments(\"BadE\")");
    }

    [Fact]
    public async Task Several_projects_are_compiled_one_against_the_other()
    {
        var test = Create("class [|BadA|] { B b; }");
        test.TestState.AdditionalProjects["Library"].Sources.Add("public class B { } class [|BadB|] { }");
        await Failure.OfAsync(test, "CS0246");

        test.TestState.AdditionalProjectReferences.Add("Library");
        await test.RunAsync();

        test.TestState.AdditionalProjects["Library"].Sources.Add("class BadC { }");
        await Failure.OfAsync(test, ".WithSpan(\"/Library/Test1.cs\", 1, 7, 1, 11).WithArguments(\"BadC\")");
    }

    [Fact]
    public async Task A_reference_to_no_project_fails()
    {
        var test = Create("class A { }");
        test.TestState.AdditionalProjectReferences.Add("Library");

        await Failure.OfAsync(test, "The project 'TestProject' refers to 'Library', which is no project of the test");
    }

    [Fact]
    public async Task References_are_added()
    {
        const string Code = "class A { Xunit.FactAttribute F; }";
        await Failure.OfAsync(Create(Code), "CS0246");

        var byAssembly = Create(Code);
        byAssembly.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        await byAssembly.RunAsync();

        var byPath = Create(Code);
        byPath.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly.Location);
        await byPath.RunAsync();

        var byReference = Create("class A { Lib L; }");
        byReference.TestState.AdditionalReferences.Add(CompileLibrary("public class Lib { }"));
        await byReference.RunAsync();
    }

    [Fact]
    public async Task The_kind_of_output_is_chosen()
    {
        const string Code = "System.Console.WriteLine();";
        await Failure.OfAsync(Create(Code), "CS8805");

        var test = Create(Code);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        await test.RunAsync();
    }

    [Fact]
    public async Task The_solution_is_transformed()
    {
        var test = Create("#nullable enable\nclass A { string M() => {|CS8603:null|}; }");
        test.CompilerDiagnostics = CompilerDiagnostics.Errors;
        await Failure.OfAsync(test, "expected \"1\" actual \"0\"");

        test.SolutionTransforms.Add((solution, projectId) =>
        {
            var options = (CSharpCompilationOptions)solution.GetProject(projectId)!.CompilationOptions!;
            return solution.WithProjectCompilationOptions(projectId, options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        });
        await test.RunAsync();
    }

    [Fact]
    public async Task What_the_options_of_a_project_say_stays()
    {
        var test = Create("class BadA { }");
        test.SolutionTransforms.Add((solution, projectId) =>
        {
            var options = solution.GetProject(projectId)!.CompilationOptions!;
            return solution.WithProjectCompilationOptions(
                projectId,
                options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItem(BadNameAnalyzer.Id, ReportDiagnostic.Suppress)));
        });

        await test.RunAsync();
    }

    [Fact]
    public async Task A_suppressor_of_analyzer_diagnostics_takes_effect()
    {
        AnalyzersTest Create(bool? isSuppressed)
        {
            var test = new AnalyzersTest(new BadNameAnalyzer(), new LambdaSuppressor(BadNameAnalyzer.Id)) { TestCode = "class {|#0:BadA|} { }" };
            test.ExpectedDiagnostics.Add(new DiagnosticResult(BadNameAnalyzer.Rule).WithLocation(0).WithArguments("BadA").WithIsSuppressed(isSuppressed));
            return test;
        }

        await Create(true).RunAsync();
        await Create(null).RunAsync();
        await Failure.OfAsync(Create(false), "Expected diagnostic suppression state to be \"False\" was \"True\"", ".WithIsSuppressed(true)");
    }

    [Fact]
    public async Task A_suppressor_of_compiler_diagnostics_takes_effect()
    {
        AnalyzersTest Create(bool isSuppressed)
        {
            var test = new AnalyzersTest(new LambdaSuppressor("CS0169"))
            {
                TestCode = "class A { int {|#0:f|}; }",
                CompilerDiagnostics = CompilerDiagnostics.Warnings,
            };
            test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("CS0169").WithLocation(0).WithIsSuppressed(isSuppressed));
            return test;
        }

        await Create(isSuppressed: true).RunAsync();
        await Failure.OfAsync(Create(isSuppressed: false), "Expected diagnostic suppression state to be \"False\" was \"True\"");
    }

    [Fact]
    public async Task A_verifier_names_the_descriptor_of_an_analyzer()
    {
        await CSharpAnalyzerVerifier<BadNameAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(
            "class {|#0:BadA|} { }",
            CSharpAnalyzerVerifier<BadNameAnalyzer, DefaultVerifier>.Diagnostic().WithLocation(0).WithArguments("BadA"));
        Assert.Equal(BadNameAnalyzer.Id, CSharpAnalyzerVerifier<BadNameAnalyzer, DefaultVerifier>.Diagnostic(BadNameAnalyzer.Id).Id);
        Assert.Equal("RUN", CSharpAnalyzerVerifier<BadNameAnalyzer, DefaultVerifier>.Diagnostic(Rule).Id);
        await Failure.OfAsync(
            () => Task.FromResult(CSharpAnalyzerVerifier<EmptyDiagnosticAnalyzer, DefaultVerifier>.Diagnostic()),
            "needs an analyzer that supports exactly one diagnostic; 'EmptyDiagnosticAnalyzer' supports 0");
        await Failure.OfAsync(
            () => Task.FromResult(CSharpAnalyzerVerifier<BadNameAnalyzer, DefaultVerifier>.Diagnostic("OTHER")),
            "'BadNameAnalyzer' supports 0 diagnostics with the id 'OTHER'; it supports BAD001");
    }

    private static AnalyzersTest Create(string code) => new(new BadNameAnalyzer()) { TestCode = code };

    private static LambdaAnalyzer CreateConfigured()
        => Analyzers.OnBadNames(
            (context, name) =>
            {
                var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Node.SyntaxTree);
                if (options.TryGetValue("test.report", out var value) && string.Equals(value, "yes", StringComparison.Ordinal))
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rule, name.GetLocation(), name.ValueText));
                }
            },
            Rule);

    private static PortableExecutableReference CompileLibrary(string code)
    {
        using var stream = new MemoryStream();
        var result = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(code)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(stream);
        Assert.True(result.Success);
        stream.Position = 0;
        return MetadataReference.CreateFromStream(stream);
    }
}
