using System;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing.Tests.Fakes;

/// <summary>Analyzers that look at classes.</summary>
internal static class Analyzers
{
    /// <summary>Calls <paramref name="analyze"/> with the name of each class that starts with <c>Bad</c>.</summary>
    internal static LambdaAnalyzer OnBadNames(Action<SyntaxNodeAnalysisContext, SyntaxToken> analyze, params DiagnosticDescriptor[] rules)
        => new(
            context =>
            {
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.EnableConcurrentExecution();
                RegisterBadNames(context, analyze);
            },
            rules);

    /// <summary>Reports each class whose name starts with <c>Bad</c>, by a rule with one argument.</summary>
    internal static LambdaAnalyzer OnBadNames(DiagnosticDescriptor rule)
        => OnBadNames((context, name) => context.ReportDiagnostic(Diagnostic.Create(rule, name.GetLocation(), name.ValueText)), rule);

    internal static void RegisterBadNames(AnalysisContext context, Action<SyntaxNodeAnalysisContext, SyntaxToken> analyze)
        => context.RegisterSyntaxNodeAction(
            nodeContext =>
            {
                var name = ((ClassDeclarationSyntax)nodeContext.Node).Identifier;
                if (name.ValueText.StartsWith("Bad", StringComparison.Ordinal))
                {
                    analyze(nodeContext, name);
                }
            },
            SyntaxKind.ClassDeclaration);

    internal static DiagnosticDescriptor CreateRule(
        string id,
        DiagnosticSeverity severity = DiagnosticSeverity.Warning,
        bool isEnabledByDefault = true,
        params string[] customTags)
        => new(id, "Title", "The class '{0}' has a bad name", "Naming", severity, isEnabledByDefault, customTags: customTags);
}
