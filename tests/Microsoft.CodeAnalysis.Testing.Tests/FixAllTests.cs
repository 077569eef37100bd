using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing.Tests.Fakes;
using Xunit;

namespace Microsoft.CodeAnalysis.Testing.Tests;

public sealed class FixAllTests
{
    private static readonly FixAllScope[] AllScopes = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    [Fact]
    public async Task All_diagnostics_are_fixed_in_every_scope()
    {
        await Create(WellKnownFixAllProviders.BatchFixer).RunAsync();
        await CreateWithProjects(WellKnownFixAllProviders.BatchFixer).RunAsync();
    }

    [Theory]
    [InlineData(FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck)]
    [InlineData(FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck)]
    [InlineData(FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck)]
    public async Task A_diagnostic_that_fixing_all_drops_fails(FixAllScope scope, CodeFixTestBehaviors skip)
    {
        // The provider forgets the last class, and pretends that nothing is left to do when it is asked again.
        var provider = new LambdaFixAll(
            async context =>
            {
                var diagnostics = await context.GetDocumentDiagnosticsAsync(context.Document!);
                var take = context.Scope == scope ? diagnostics.Length - 1 : diagnostics.Length;
                return take == 0 ? null : await FixAsync(context, diagnostics.Take(take));
            },
            AllScopes);
        await Failure.OfAsync(
            Create(provider),
            $"Context: Fix all in {scope.ToString().ToLowerInvariant()}",
            "-class GoodA { } class GoodB { }\n+class GoodA { } class BadB { }\n");

        var skipping = Create(provider);
        skipping.CodeFixTestBehaviors = skip;
        await skipping.RunAsync();

        var skippingAll = Create(provider);
        skippingAll.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        await skippingAll.RunAsync();
    }

    [Fact]
    public async Task A_provider_that_fixes_one_at_a_time_needs_too_many_rounds()
    {
        var provider = new LambdaFixAll(
            async context => await FixAsync(context, (await context.GetDocumentDiagnosticsAsync(context.Document!)).Take(1)),
            AllScopes);
        await Failure.OfAsync(
            Create(provider),
            "Context: Fix all in document",
            "Expected '1' iterations but found '2' iterations; set 'NumberOfFixAllInDocumentIterations' if that is right.");

        var patient = Create(provider);
        patient.NumberOfFixAllIterations = 2;
        await patient.RunAsync();

        var impatient = Create(provider);
        impatient.NumberOfFixAllIterations = 2;
        impatient.NumberOfFixAllInProjectIterations = 3;
        await Failure.OfAsync(impatient, "Context: Fix all in project", "Expected '3' iterations but found '2' iterations");
    }

    [Fact]
    public async Task Each_file_takes_a_round_in_the_scope_of_a_document()
    {
        FixTest Create(int? count)
        {
            var test = FixAllTests.Create(WellKnownFixAllProviders.BatchFixer);
            test.TestState.Sources.Add("class [|BadC|] { }");
            test.FixedState.Sources.Add("class GoodC { }");
            test.NumberOfFixAllInDocumentIterations = count;
            return test;
        }

        await Create(null).RunAsync();
        await Create(2).RunAsync();
        await Failure.OfAsync(Create(3), "Context: Fix all in document", "Expected '3' iterations but found '2' iterations");
        await Failure.OfAsync(Create(1), "Context: Fix all in document", "Expected '1' iterations but found '2' iterations");
    }

    [Fact]
    public async Task The_number_of_rounds_in_the_solution_is_compared()
    {
        var test = Create(WellKnownFixAllProviders.BatchFixer);
        test.NumberOfFixAllInDocumentIterations = 1;
        test.NumberOfFixAllInProjectIterations = 1;
        test.NumberOfFixAllIterations = 2;

        await Failure.OfAsync(test, "Context: Fix all in solution", "Expected '2' iterations but found '1' iterations; set 'NumberOfFixAllIterations'");
    }

    [Fact]
    public async Task A_scope_that_is_not_supported_fails()
    {
        var provider = new LambdaFixAll(
            async context => await FixAsync(context, await context.GetDocumentDiagnosticsAsync(context.Document!)),
            FixAllScope.Document,
            FixAllScope.Project);
        await Failure.OfAsync(
            Create(provider),
            "Context: Fix all in solution",
            "'LambdaFix' does not support fixing all in the scope 'Solution'",
            "content of '/0/Test0.cs' did not match");

        var skipping = Create(provider);
        skipping.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        await skipping.RunAsync();
    }

    [Fact]
    public async Task A_provider_that_offers_nothing_fails()
        => await Failure.OfAsync(
            Create(new LambdaFixAll(_ => Task.FromResult<CodeAction?>(null), AllScopes)),
            "Context: Fix all in document",
            "'LambdaFixAll' offers nothing for the equivalence key 'to Good' in the scope 'Document'");

    [Fact]
    public async Task The_chosen_key_reaches_the_provider()
    {
        FixTest Create(string key, string prefix) => new(Fixes.Rename(WellKnownFixAllProviders.BatchFixer, "Good", "Fine"))
        {
            TestCode = "class [|BadA|] { } class [|BadB|] { }",
            FixedCode = $"class {prefix}A {{ }} class {prefix}B {{ }}",
            CodeActionEquivalenceKey = key,
        };

        await Create("to Fine", "Fine").RunAsync();
        await Failure.OfAsync(Create("to Fine", "Good"), "+class FineA { } class FineB { }");
    }

    [Fact]
    public async Task A_result_of_its_own_is_compared()
    {
        // One by one only the first class of a file is offered the fix.
        var fix = new LambdaFix(
            BadNameAnalyzer.Id,
            new LambdaFixAll(async context => await FixAsync(context, await context.GetDocumentDiagnosticsAsync(context.Document!)), AllScopes),
            async context =>
            {
                var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
                var declaration = root!.FindNode(context.Span).FirstAncestorOrSelf<ClassDeclarationSyntax>()!;
                if (declaration == root.DescendantNodes().OfType<ClassDeclarationSyntax>().First())
                {
                    var fixedRoot = root.ReplaceNode(declaration, Fixes.WithPrefix(declaration, "Good"));
                    context.RegisterCodeFix(CodeAction.Create("First", _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), "first"), context.Diagnostics);
                }
            });
        FixTest Create(string batchCode)
        {
            var test = new FixTest(fix)
            {
                TestCode = "class [|BadA|] { } class [|BadB|] { }",
                FixedCode = "class GoodA { } class [|BadB|] { }",
                BatchFixedCode = batchCode,
            };
            test.FixedState.MarkupHandling = MarkupMode.Allow;
            return test;
        }

        await Create("class GoodA { } class GoodB { }").RunAsync();
        await Failure.OfAsync(Create("class GoodA { } class FineB { }"), "Context: Fix all in document", "-class GoodA { } class FineB { }\n+class GoodA { } class GoodB { }");
    }

    [Fact]
    public async Task Diagnostics_of_the_result_of_its_own_are_verified()
    {
        var fix = Fixes.Rename(new LambdaFixAll(async context => await FixAsync(context, await context.GetDocumentDiagnosticsAsync(context.Document!), "Same"), AllScopes));
        FixTest Create(string batchCode) => new(fix)
        {
            TestCode = "class [|BadA|] { } class [|BadB|] { }",
            FixedCode = "class GoodA { } class GoodB { }",
            BatchFixedCode = batchCode,
        };

        await Failure.OfAsync(Create("class Same { } class Same { }"), "Context: Diagnostics of batch fixed state", "CS0101");
        await Create("class Same { } class {|CS0101:Same|} { }").RunAsync();
    }

    [Fact]
    public async Task A_tree_that_no_parser_would_build_fails_here_too()
    {
        var fix = Fixes.Rename(new LambdaFixAll(async context => await FixAsync(context, await context.GetDocumentDiagnosticsAsync(context.Document!), "Same{}class X"), AllScopes));
        var test = new FixTest(fix) { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }", BatchFixedCode = "class Same{}class X { }" };

        await Failure.OfAsync(test, "Context: Fix all in document", "differs from the tree parsed from its text");
    }

    [Fact]
    public async Task No_fix_is_expected_in_any_scope_where_none_is_expected_at_all()
    {
        const string Code = "class [|BadA|] { }";
        await new FixTest(Fixes.Offer(WellKnownFixAllProviders.BatchFixer, (_, _, _) => [])) { TestCode = Code, FixedCode = Code }.RunAsync();
    }

    private static FixTest Create(FixAllProvider provider)
        => new(Fixes.Rename(provider))
        {
            TestCode = "class [|BadA|] { } class [|BadB|] { }",
            FixedCode = "class GoodA { } class GoodB { }",
        };

    private static FixTest CreateWithProjects(FixAllProvider provider)
    {
        var test = Create(provider);
        test.TestState.AdditionalProjects["Library"].Sources.Add("class [|BadC|] { } class [|BadD|] { }");
        test.FixedState.AdditionalProjects["Library"].Sources.Add("class GoodC { } class GoodD { }");
        return test;
    }

    private static async Task<CodeAction?> FixAsync(FixAllContext context, IEnumerable<Diagnostic> diagnostics, string? name = null)
    {
        var document = context.Document!;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken);
        var declarations = diagnostics.Select(diagnostic => root!.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>()!).ToList();
        var fixedRoot = root!.ReplaceNodes(
            declarations,
            (_, declaration) => name is null ? Fixes.WithPrefix(declaration, "Good") : Fixes.WithName(declaration, name));
        return CodeAction.Create("All", _ => Task.FromResult(document.WithSyntaxRoot(fixedRoot)), "all");
    }
}
