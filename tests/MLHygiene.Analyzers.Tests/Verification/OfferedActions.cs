using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Tests.Catalog;

namespace MLHygiene.Analyzers.Tests.Verification;

/// <summary>What an editor does with a fix: asks what it offers for a report, and applies what the user picks.</summary>
internal static class OfferedActions
{
    /// <summary>The program as the only document of a project.</summary>
    public static Document AddTo(AdhocWorkspace workspace, Compilation compilation, string program) =>
        workspace.AddProject(ProjectInfo.Create(
                ProjectId.CreateNewId(),
                VersionStamp.Default,
                "Program",
                "Program",
                LanguageNames.CSharp,
                compilationOptions: compilation.Options,
                parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview),
                metadataReferences: compilation.References))
            .AddDocument("Program.cs", SourceText.From(program));

    /// <summary>The fix of a rule.</summary>
    public static CodeFixProvider ProviderOf(RuleInfo rule) => (CodeFixProvider)Activator.CreateInstance(rule.CodeFix!)!;

    /// <summary>The actions that are offered for a report of the same program, in the order of the menu.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OfAsync(
        CodeFixProvider provider, Document document, Diagnostic report, CancellationToken cancellationToken = default)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken);
        var here = Diagnostic.Create(
            report.Descriptor,
            Location.Create(tree!, report.Location.SourceSpan),
            report.AdditionalLocations.Select(location => Location.Create(tree!, location.SourceSpan)),
            report.Properties);
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, here, (action, _) => actions.Add(action), cancellationToken));
        return actions;
    }

    /// <summary>The program after an action.</summary>
    public static async Task<string> ApplyAsync(CodeAction action, Document document, CancellationToken cancellationToken = default)
    {
        var operations = await action.GetOperationsAsync(cancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id);
        return (await changed!.GetTextAsync(cancellationToken)).ToString();
    }
}
