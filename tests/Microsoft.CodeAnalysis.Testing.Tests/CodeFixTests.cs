using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Testing.Tests.Fakes;
using Microsoft.CodeAnalysis.Text;
using Xunit;
using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixVerifier<
    Microsoft.CodeAnalysis.Testing.Tests.Fakes.BadNameAnalyzer,
    Microsoft.CodeAnalysis.Testing.Tests.Fakes.RenameFix,
    Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Microsoft.CodeAnalysis.Testing.Tests;

public sealed class CodeFixTests
{
    private static readonly DiagnosticDescriptor EndRule
        = Analyzers.CreateRule(BadNameAnalyzer.Id, customTags: WellKnownDiagnosticTags.CompilationEnd);

    [Fact]
    public async Task A_fix_that_does_what_is_expected_passes()
    {
        await VerifyCS.VerifyCodeFixAsync("class [|BadA|] { }", "class GoodA { }");
        await VerifyCS.VerifyCodeFixAsync(
            "class {|#0:BadA|} { }",
            VerifyCS.Diagnostic().WithLocation(0).WithArguments("BadA"),
            "class GoodA { }");
        await VerifyCS.VerifyCodeFixAsync(
            "class {|#0:BadA|} { class {|#1:BadB|} { } }",
            [VerifyCS.Diagnostic().WithLocation(0).WithArguments("BadA"), VerifyCS.Diagnostic().WithLocation(1).WithArguments("BadB")],
            "class GoodA { class GoodB { } }");
        await VerifyCS.VerifyAnalyzerAsync("class [|BadA|] { }");
    }

    [Fact]
    public async Task A_fix_that_does_something_else_fails()
        => await Failure.OfAsync(
            () => VerifyCS.VerifyCodeFixAsync("using System;\nclass [|BadA|] { }\n", "using System;\nclass Good { }\n"),
            "Context: Iterative code fix application",
            "content of '/0/Test0.cs' did not match",
            "\n using System;\n-class Good { }\n+class GoodA { }\n");

    [Fact]
    public async Task Line_endings_are_compared()
        => await Failure.OfAsync(
            () => VerifyCS.VerifyCodeFixAsync("class [|BadA|]\r\n{ }", "class GoodA\n{ }"),
            "-class GoodA<LF>\n+class GoodA<CR><LF>\n");

    [Fact]
    public async Task Diagnostics_of_the_input_are_verified_first()
    {
        await Failure.OfAsync(() => VerifyCS.VerifyCodeFixAsync("class BadA { }", "class GoodA { }"), "Context: Diagnostics of test state", "expected \"0\" actual \"1\"");
        await Failure.OfAsync(() => VerifyCS.VerifyCodeFixAsync("class [|BadA|] { Missing M; }", "class GoodA { Missing M; }"), "Context: Diagnostics of test state", "CS0246");
    }

    [Fact]
    public async Task Fixed_code_that_does_not_compile_fails()
    {
        const string Code = "class [|BadA|] { } class GoodA { }";
        await Failure.OfAsync(
            () => VerifyCS.VerifyCodeFixAsync(Code, "class GoodA { } class GoodA { }"),
            "Context: Diagnostics of fixed state",
            "DiagnosticResult.CompilerError(\"CS0101\").WithSpan(1, 23, 1, 28)");
        await VerifyCS.VerifyCodeFixAsync(Code, "class GoodA { } class {|CS0101:GoodA|} { }");
    }

    [Fact]
    public async Task Fixed_code_that_still_has_the_diagnostic_fails()
    {
        FixTest Create(string fixedCode) => new(Fixes.ReplaceClass(declaration => Fixes.WithName(declaration, "BadB")))
        {
            TestCode = "class [|BadA|] { }",
            FixedCode = fixedCode,
            NumberOfIncrementalIterations = 1,
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne,
        };

        await Failure.OfAsync(Create("class BadB { }"), "Context: Diagnostics of fixed state", "expected \"0\" actual \"1\"");

        // Markup of a fixable id says that the fix goes on from there, unless the state is told to mean it.
        await Failure.OfAsync(Create("class [|BadB|] { }"), "Context: Diagnostics of fixed state");
        var remaining = Create("class [|BadB|] { }");
        remaining.FixedState.MarkupHandling = MarkupMode.Allow;
        await remaining.RunAsync();
    }

    [Fact]
    public async Task Diagnostics_that_the_fix_does_not_claim_remain_expected()
    {
        const string Fixed = "class GoodA { {|CS0246:Missing|} M; }";
        await VerifyCS.VerifyCodeFixAsync("class [|BadA|] { {|CS0246:Missing|} M; }", Fixed);

        var test = new FixTest(Fixes.Rename()) { TestCode = "class {|#0:BadA|} { Missing M; }", FixedCode = "class GoodA { Missing M; }" };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(BadNameAnalyzer.Rule).WithLocation(0).WithArguments("BadA"));
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("CS0246").WithLocation(1, 14));
        await Failure.OfAsync(test, "Context: Diagnostics of fixed state", "to start at column \"14\" was actually at column \"15\"");

        test.FixedState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("CS0246").WithLocation(1, 15));
        await test.RunAsync();
    }

    [Fact]
    public async Task The_same_text_expects_that_no_fix_is_offered()
    {
        const string Code = "class [|BadA|] { }";
        await new FixTest(Fixes.Offer(null, (_, _, _) => [])) { TestCode = Code, FixedCode = Code }.RunAsync();

        await Failure.OfAsync(
            new FixTest(Fixes.ReplaceClass(declaration => declaration)) { TestCode = Code, FixedCode = Code },
            "No code fixes were expected, but a fix was offered that made no changes to the code.");
        await Failure.OfAsync(() => VerifyCS.VerifyCodeFixAsync(Code, Code), "content of '/0/Test0.cs' did not match");
    }

    [Fact]
    public async Task A_fix_that_changes_nothing_fails()
        => await Failure.OfAsync(
            new FixTest(Fixes.ReplaceClass(declaration => declaration)) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" },
            "content of '/0/Test0.cs' did not match",
            "-class GoodA { }\n+class BadA { }");

    [Fact]
    public async Task No_fix_where_one_is_expected_fails()
        => await Failure.OfAsync(
            new FixTest(Fixes.Offer(null, (_, _, _) => [])) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" },
            "content of '/0/Test0.cs' did not match");

    [Fact]
    public async Task A_tree_that_no_parser_would_build_fails()
    {
        // One identifier that holds the text of a name and of a list of base types.
        FixTest Create(CodeActionValidationMode mode) => new(Fixes.ReplaceClass(declaration => Fixes.WithName(declaration, "GoodA:B")))
        {
            TestCode = "class [|BadA|] { } class B { }",
            FixedCode = "class GoodA:B { } class B { }",
            CodeActionValidationMode = mode,
        };

        await Failure.OfAsync(
            Create(CodeActionValidationMode.SemanticStructure),
            "Context: Iterative code fix application",
            "The code action built a syntax tree for '/0/Test0.cs' that differs from the tree parsed from its text",
            "-    IdentifierToken: GoodA\n",
            "-    BaseList\n",
            "+    IdentifierToken: GoodA:B\n");
        await Failure.OfAsync(Create(CodeActionValidationMode.Full), "differs from the tree parsed from its text");
        await Create(CodeActionValidationMode.None).RunAsync();
    }

    [Fact]
    public async Task Trivia_is_compared_on_demand()
    {
        // Two pieces of white space that a parser would read as one.
        FixTest Create(CodeActionValidationMode mode) => new(Fixes.ReplaceClass(declaration => declaration.WithIdentifier(
            SyntaxFactory.Identifier(SyntaxFactory.TriviaList(SyntaxFactory.Space), "GoodA", declaration.Identifier.TrailingTrivia))))
        {
            TestCode = "class [|BadA|] { }",
            FixedCode = "class  GoodA { }",
            CodeFixValidationMode = mode,
        };

        await Failure.OfAsync(Create(CodeActionValidationMode.Full), "differs from the tree parsed from its text", "WhitespaceTrivia");
        await Create(CodeActionValidationMode.SemanticStructure).RunAsync();
    }

    [Fact]
    public async Task A_difference_of_texts_is_told_before_one_of_trees()
        => await Failure.OfAsync(
            new FixTest(Fixes.ReplaceClass(declaration => Fixes.WithName(declaration, "GoodA:B"))) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" },
            "content of '/0/Test0.cs' did not match");

    [Fact]
    public async Task The_number_of_iterations_is_compared()
    {
        FixTest Create(int? count) => new(Fixes.Rename())
        {
            TestCode = "class [|BadA|] { } class [|BadB|] { } class [|BadC|] { }",
            FixedCode = "class GoodA { } class GoodB { } class GoodC { }",
            NumberOfIncrementalIterations = count,
        };

        await Create(null).RunAsync();
        await Create(3).RunAsync();
        await Create(-3).RunAsync();
        await Create(-4).RunAsync();
        await Failure.OfAsync(Create(4), "Expected '4' iterations but found '3' iterations", "'NumberOfIncrementalIterations'");
        await Failure.OfAsync(Create(2), "Expected '2' iterations but found '3' iterations");
        await Failure.OfAsync(Create(-2), "Expected at most '2' iterations but found '3' iterations");
        await Failure.OfAsync(Create(-1), "content of '/0/Test0.cs' did not match");
    }

    [Fact]
    public async Task One_diagnostic_must_be_fixed_in_one_iteration_unless_told_otherwise()
    {
        // BadA becomes BadB before it becomes GoodB.
        FixTest Create() => new(Fixes.ReplaceClass(declaration => Fixes.WithName(declaration, string.Equals(declaration.Identifier.ValueText, "BadA", StringComparison.Ordinal) ? "BadB" : "GoodB")))
        {
            TestCode = "class [|BadA|] { }",
            FixedCode = "class GoodB { }",
        };

        await Failure.OfAsync(Create(), "Expected '1' iterations but found '2' iterations");
        var test = Create();
        test.NumberOfIncrementalIterations = 2;
        await test.RunAsync();
    }

    [Fact]
    public async Task A_fix_that_never_ends_fails()
        => await Failure.OfAsync(
            new FixTest(Fixes.ReplaceClass(declaration => Fixes.WithName(declaration, declaration.Identifier.ValueText + "x"))) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" },
            "+class BadAxx { }");

    [Fact]
    public async Task A_code_action_is_chosen_by_index_or_key()
    {
        FixTest Create(string fixedCode, int? index, string? key) => new(Fixes.Rename(null, "Good", "Fine"))
        {
            TestCode = "class [|BadA|] { }",
            FixedCode = fixedCode,
            CodeActionIndex = index,
            CodeActionEquivalenceKey = key,
        };

        await Create("class GoodA { }", null, null).RunAsync();
        await Create("class FineA { }", 1, null).RunAsync();
        await Create("class FineA { }", null, "to Fine").RunAsync();
        await Create("class FineA { }", 1, "to Fine").RunAsync();
        await Failure.OfAsync(Create("class FineA { }", 0, null), "-class FineA { }\n+class GoodA { }");
        await Failure.OfAsync(
            Create("class FineA { }", null, "to Nice"),
            "No code action for 'BAD001' has the equivalence key 'to Nice'; offered are 'To Good' (equivalence key 'to Good'), 'To Fine' (equivalence key 'to Fine')",
            "content of '/0/Test0.cs' did not match");
        await Failure.OfAsync(Create("class FineA { }", 2, null), "No code action for 'BAD001' has the index 2");
        await Failure.OfAsync(Create("class FineA { }", 0, "to Fine"), "The code action with the index 0 should have the equivalence key 'to Fine' but has 'to Good'");
        await Failure.OfAsync(Create("class FineA { }", 2, "to Fine"), "There is no code action with the index 2");
    }

    [Fact]
    public void The_other_names_of_the_choice_mean_the_same()
    {
        var test = new FixTest(Fixes.Rename()) { CodeFixIndex = 2, CodeFixEquivalenceKey = "x", CodeFixValidationMode = CodeActionValidationMode.Full };

        Assert.Equal((2, "x", CodeActionValidationMode.Full), (test.CodeActionIndex, test.CodeActionEquivalenceKey, test.CodeActionValidationMode));
        Assert.Equal((2, "x", CodeActionValidationMode.Full), (test.CodeFixIndex, test.CodeFixEquivalenceKey, test.CodeFixValidationMode));
    }

    [Fact]
    public async Task Nested_code_actions_are_offered_one_by_one()
    {
        var fix = Fixes.Offer(null, (document, root, declaration) =>
        [
            CodeAction.Create(
                "Outer",
                new[] { "Good", "Fine" }.Select(prefix => CodeAction.Create(
                    prefix,
                    _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(declaration, Fixes.WithPrefix(declaration, prefix)))),
                    prefix)).ToImmutableArray(),
                isInlinable: false),
        ]);

        await new FixTest(fix) { TestCode = "class [|BadA|] { }", FixedCode = "class FineA { }", CodeActionIndex = 1 }.RunAsync();
    }

    [Fact]
    public async Task A_further_verifier_sees_each_code_action()
    {
        FixTest Create(string title) => new(Fixes.Rename())
        {
            TestCode = "class [|BadA|] { }",
            FixedCode = "class GoodA { }",
            CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title),
        };

        await Create("To Good").RunAsync();
        await Failure.OfAsync(Create("Other"), "Context: Iterative code fix application", "Expected 'Other' but got 'To Good'");
    }

    [Fact]
    public async Task A_code_action_that_does_not_change_the_solution_once_fails()
        => await Failure.OfAsync(
            new FixTest(Fixes.Offer(null, (_, _, _) => [new EmptyAction()])) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" },
            "The code action 'Empty' should change the solution once; it has 0 operations that do.");

    [Fact]
    public async Task A_fix_of_a_diagnostic_at_the_end_of_the_compilation_fails()
    {
        var analyzer = new LambdaAnalyzer(
            context =>
            {
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.RegisterCompilationAction(end =>
                {
                    foreach (var type in end.Compilation.Assembly.GlobalNamespace.GetTypeMembers().Where(type => type.Name.StartsWith("Bad", StringComparison.Ordinal)))
                    {
                        end.ReportDiagnostic(Diagnostic.Create(EndRule, type.Locations[0], type.Name));
                    }
                });
            },
            EndRule);
        FixTest Create() => new(analyzer, Fixes.Rename()) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" };

        await Failure.OfAsync(Create(), "Code fix is attempting to provide a fix for a non-local analyzer diagnostic");
        var skipping = Create();
        skipping.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        await skipping.RunAsync();
    }

    [Fact]
    public async Task A_fix_is_cleaned_up_as_an_editor_would()
    {
        var fix = Fixes.ReplaceClass(declaration => Fixes.WithPrefix(declaration, "Good")
            .AddMembers(SyntaxFactory.FieldDeclaration(SyntaxFactory.VariableDeclaration(
                SyntaxFactory.ParseTypeName("global::System.String").WithAdditionalAnnotations(Simplifier.Annotation),
                [SyntaxFactory.VariableDeclarator("F")])).WithAdditionalAnnotations(Formatter.Annotation)));

        await new FixTest(fix) { TestCode = "class [|BadA|]\n{\n}\n", FixedCode = "class GoodA\n{\n    string F;\n}\n" }.RunAsync();
        await Failure.OfAsync(
            new FixTest(fix) { TestCode = "class [|BadA|]\n{\n}\n", FixedCode = "class GoodA\n{\n    System.String F;\n}\n" },
            "-    System.String F;\n+    string F;");
    }

    [Fact]
    public async Task Options_of_an_editorconfig_reach_the_fix_and_the_formatter()
    {
        var fix = Fixes.Offer(null, (document, root, declaration) =>
        {
            var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(root.SyntaxTree);
            var prefix = options.TryGetValue("test.prefix", out var value) ? value : "Good";
            var fixedDeclaration = Fixes.WithPrefix(declaration, prefix)
                .AddMembers(SyntaxFactory.ParseMemberDeclaration("int F;")!.WithAdditionalAnnotations(Formatter.Annotation));
            return [CodeAction.Create("Rename", _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(declaration, fixedDeclaration))), "rename")];
        });
        FixTest Create(string fixedCode)
        {
            var test = new FixTest(fix) { TestCode = "class [|BadA|]\n{\n}\n", FixedCode = fixedCode };
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nindent_size = 2\ntest.prefix = Fine\n"));
            return test;
        }

        await Create("class FineA\n{\n  int F;\n}\n").RunAsync();
        await Failure.OfAsync(Create("class GoodA\n{\n    int F;\n}\n"), "-class GoodA\n", "+class FineA\n", "+  int F;");
    }

    [Fact]
    public async Task Several_files_are_fixed_and_compared()
    {
        FixTest Create(string second)
        {
            var test = new FixTest(Fixes.Rename()) { TestCode = "class [|BadA|] { }" };
            test.TestState.Sources.Add("class [|BadB|] { }");
            test.FixedState.Sources.Add("class GoodA { }");
            test.FixedState.Sources.Add(second);
            return test;
        }

        await Create("class GoodB { }").RunAsync();
        await Failure.OfAsync(Create("class BadB { }"), "content of '/0/Test1.cs' did not match", "+class GoodB { }");
    }

    [Fact]
    public async Task Several_projects_are_fixed_and_compared()
    {
        FixTest Create(string second)
        {
            var test = new FixTest(Fixes.Rename()) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" };
            test.TestState.AdditionalProjects["Library"].Sources.Add("class [|BadB|] { }");
            test.FixedState.AdditionalProjects["Library"].Sources.Add(second);
            return test;
        }

        await Create("class GoodB { }").RunAsync();
        await Failure.OfAsync(Create("class FineB { }"), "content of '/Library/Test0.cs' did not match", "+class GoodB { }");
    }

    [Fact]
    public async Task Files_that_a_fix_adds_are_compared()
    {
        var fix = Fixes.Offer(null, (document, root, declaration) =>
        [
            CodeAction.Create(
                "Add",
                _ => Task.FromResult(document
                    .WithSyntaxRoot(root.ReplaceNode(declaration, Fixes.WithPrefix(declaration, "Good")))
                    .Project.AddDocument("Added.cs", SourceText.From("class Added { }", Encoding.UTF8), ["sub"])
                    .Project.Solution),
                "add"),
        ]);
        FixTest Create(params (string, string)[] added)
        {
            var test = new FixTest(fix) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" };
            foreach (var file in added)
            {
                test.FixedState.Sources.Add(file);
            }

            return test;
        }

        await Create(("/0/sub/Added.cs", "class Added { }")).RunAsync();
        await Failure.OfAsync(Create(), "Expected 1 source files in the project 'TestProject' but there are 2: /0/Test0.cs, Added.cs");
        await Failure.OfAsync(Create(("/0/sub/Other.cs", "class Added { }")), "file name was expected to be 'Other.cs' but was 'Added.cs'");
        await Failure.OfAsync(Create(("/0/Added.cs", "class Added { }")), "folders of '/0/Added.cs' were expected to be '' but were 'sub'");
    }

    [Fact]
    public async Task The_encoding_is_compared()
    {
        FixTest Create(Encoding encoding)
        {
            var test = new FixTest(Fixes.Rename()) { TestCode = "class [|BadA|] { }" };
            test.FixedState.Sources.Add(("/0/Test0.cs", SourceText.From("class GoodA { }", encoding)));
            return test;
        }

        await Create(Encoding.UTF8).RunAsync();
        await Failure.OfAsync(Create(Encoding.Unicode), "encoding of '/0/Test0.cs' was expected to be 'utf-16' but was 'utf-8'");
    }

    [Fact]
    public async Task Changed_additional_files_are_compared()
    {
        var fix = Fixes.Offer(null, (document, root, declaration) =>
        [
            CodeAction.Create(
                "Note",
                _ =>
                {
                    var changed = document.WithSyntaxRoot(root.ReplaceNode(declaration, Fixes.WithPrefix(declaration, "Good"))).Project.Solution;
                    var id = document.Project.AdditionalDocumentIds[0];
                    return Task.FromResult(changed.WithAdditionalDocumentText(id, SourceText.From("after", Encoding.UTF8)));
                },
                "note"),
        ]);
        FixTest Create(string text)
        {
            var test = new FixTest(fix) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" };
            test.TestState.AdditionalFiles.Add(("/0/notes.txt", "before"));
            test.FixedState.AdditionalFiles.Add(("/0/notes.txt", text));
            return test;
        }

        await Create("after").RunAsync();
        await Failure.OfAsync(Create("before"), "content of '/0/notes.txt' did not match", "-before\n+after\n");
    }

    [Fact]
    public async Task Inheritance_can_be_switched_off()
    {
        FixTest Create(StateInheritanceMode? mode)
        {
            var test = new FixTest(Fixes.Rename()) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" };
            test.TestState.AdditionalFiles.Add(("/0/notes.txt", "text"));
            test.FixedState.InheritanceMode = mode;
            return test;
        }

        await Create(null).RunAsync();
        await Create(StateInheritanceMode.AutoInherit).RunAsync();
        await Failure.OfAsync(Create(StateInheritanceMode.Explicit), "Expected 0 additional files in the project 'TestProject' but there are 1: /0/notes.txt");
    }

    [Fact]
    public async Task Compiler_diagnostics_that_the_fix_claims_are_expected_at_any_level()
    {
        var fix = new LambdaFix("CS0169", null, async context =>
        {
            var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
            var field = root!.FindNode(context.Span).FirstAncestorOrSelf<FieldDeclarationSyntax>()!;
            context.RegisterCodeFix(
                CodeAction.Create("Remove", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.RemoveNode(field, SyntaxRemoveOptions.KeepNoTrivia)!)), "remove"),
                context.Diagnostics);
        });
        FixTest Create(string code) => new(new EmptyDiagnosticAnalyzer(), fix) { TestCode = code, FixedCode = "class A { }" };

        await Create("class A { int {|CS0169:f|}; }").RunAsync();
        await Failure.OfAsync(Create("class A { int f; }"), "Context: Diagnostics of test state", "CS0169");
    }

    [Fact]
    public async Task The_next_diagnostic_can_be_chosen()
    {
        var test = new LastFirstTest { TestCode = "class [|BadA|] { } class [|BadB|] { }", FixedCode = "class BadA { } class GoodB { }", CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne };
        test.FixedState.ExpectedDiagnostics.Add(new DiagnosticResult(BadNameAnalyzer.Rule).WithLocation(1, 7).WithArguments("BadA"));
        await test.RunAsync();

        var plain = new FixTest(Fixes.Rename()) { TestCode = "class [|BadA|] { } class [|BadB|] { }", FixedCode = "class BadA { } class GoodB { }", CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne };
        await Failure.OfAsync(plain, "+class GoodA { } class BadB { }");
    }

    [Fact]
    public async Task A_test_without_fixed_code_verifies_the_analyzer_alone()
    {
        await new FixTest(Fixes.Rename()) { TestCode = "class [|BadA|] { }" }.RunAsync();
        await new FixTest(new EmptyCodeFixProvider()) { TestCode = "class [|BadA|] { }" }.RunAsync();
        await Failure.OfAsync(new FixTest(Fixes.Rename()) { TestCode = "class BadA { }" }, "Context: Diagnostics of test state");
        await Failure.OfAsync(new FixTest(Fixes.Rename()) { FixedCode = "class GoodA { }" }, "'TestState.Sources' should not be empty");
    }

    [Fact]
    public async Task A_provider_that_throws_fails()
    {
        var fix = new LambdaFix(BadNameAnalyzer.Id, null, _ => throw new NotSupportedException("out of order"));
        var exception = await Assert.ThrowsAsync<NotSupportedException>(
            () => new FixTest(fix) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" }.RunAsync());

        Assert.Equal("out of order", exception.Message);
    }

    [Fact]
    public async Task A_test_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new FixTest(Fixes.Rename()) { TestCode = "class [|BadA|] { }" }.RunAsync(source.Token));
    }

    private sealed class LastFirstTest() : FixTest(Fixes.Rename())
    {
        protected override Diagnostic? TrySelectDiagnosticToFix(ImmutableArray<Diagnostic> fixableDiagnostics) => fixableDiagnostics[^1];
    }

    private sealed class EmptyAction : CodeAction
    {
        public override string Title => "Empty";

        protected override Task<System.Collections.Generic.IEnumerable<CodeActionOperation>> ComputeOperationsAsync(CancellationToken cancellationToken)
            => Task.FromResult<System.Collections.Generic.IEnumerable<CodeActionOperation>>([]);
    }
}
