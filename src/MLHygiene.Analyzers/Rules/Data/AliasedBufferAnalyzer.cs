using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5017: an array that is kept and then written again, so that what was kept changes with it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AliasedBufferAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that tells how what is kept can be copied.</summary>
    internal const string CopyKey = "copy";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.AliasedBuffer);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        var aliases = hygiene.Apis.Names(Role.Alias, "type");
        start.RegisterFileAction((context, file) => Check(context, file, hygiene), static _ => true, root => root.DescendantNodes().Any(node => MayKeep(node, aliases)));
    }

    // Names only: rows.Add(row), rows[i] = row, best = weights, (float[][])rows.Clone(), rows.Take(n).ToArray() beside rows[i][j] = …
    private static bool MayKeep(SyntaxNode node, ImmutableHashSet<string> aliases) => node switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call when NamedCalls.NameOf(call) is "Add" =>
            arguments[0].Expression is IdentifierNameSyntax or TupleExpressionSyntax && IsInLoop(node),
        InvocationExpressionSyntax call when NamedCalls.NameOf(call) is { } name && aliases.Contains(name) => IsInLoop(node),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: IdentifierNameSyntax } assignment =>
            assignment.Left is ElementAccessExpressionSyntax && IsInLoop(node)
            || assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax && assignment.Ancestors().OfType<IfStatementSyntax>().Any(),
        ElementAccessExpressionSyntax { Expression: ElementAccessExpressionSyntax } element => element.Parent is AssignmentExpressionSyntax written && written.Left == element,
        ForEachStatementSyntax { Identifier.ValueText: var row, Statement: var body } => body.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Any(written => written.Left is ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax name } && name.Identifier.ValueText == row),
        _ => false,
    };

    private static bool IsInLoop(SyntaxNode node) => node.Ancestors().Any(ancestor => ancestor.IsLoop());

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        foreach (var operation in file.All)
        {
            if ((ReusedBuffer.Find(apis, file, operation) ?? KeptBest.Find(file, operation) ?? ShallowCopy.Find(apis, file, operation)) is { } kept
                && kept.Place.Syntax.FirstAncestorOrSelf<StatementSyntax>() is not { ContainsDiagnostics: true }
                && (kept.IsData || hygiene.Gate.AdmitsFlow(context, kept.Place.Syntax.SpanStart)))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.AliasedBuffer,
                    kept.Place.Syntax.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(CopyKey, CopyOf(apis, kept)),
                    kept.Keeper,
                    kept.Kept,
                    kept.When));
            }
        }
    }

    private static string? CopyOf(ApiTable apis, KeptBuffer kept) =>
        ApiCall.Find(apis, Role.Alias, kept.Place) is not null ? "{0}.clone()"
        : kept.Buffer is null || KeptBuffer.TypeOf(kept.Buffer) is not { } type ? null
        : type is IArrayTypeSymbol { ElementType: not IArrayTypeSymbol } ? "({1}){0}.Clone()"
        : type.IsList() ? "new {1}({0})"
        : null;
}
