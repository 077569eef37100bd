using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Throws where the loss is not finite, before it is compared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoFiniteGuardCodeFix))]
public sealed class NoFiniteGuardCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.NoFiniteGuard;

    // Where a program should stop is a question of each place.
    private protected override bool IsForAll => false;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(NoFiniteGuardAnalyzer.NumberKey, out var number) || number is null
            || !properties.TryGetValue(NoFiniteGuardAnalyzer.TypeKey, out var type) || type is null
            || !properties.TryGetValue(NoFiniteGuardAnalyzer.BehindKey, out var behind)
            || context.Diagnostic.AdditionalLocations.Count == 0
            || context.Root.FindNode(context.Diagnostic.AdditionalLocations[0].SourceSpan).FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || !NewStatements.CanStandBefore(statement)
            || context.SemanticModel.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp6 })
        {
            return null;
        }

        var guard = Guard(context, statement, number, type);
        return new Fix(
            $"Throw where '{number}' is not finite (changes results)",
            editor =>
            {
                if (behind == bool.TrueString)
                {
                    NewStatements.InsertAfter(editor, statement, guard);
                }
                else
                {
                    NewStatements.InsertBefore(editor, statement, guard);
                }
            });
    }

    private static StatementSyntax Guard(FixContext context, StatementSyntax statement, string number, string type)
    {
        var test = HasIsFinite(context, type) ? $"!{type}.IsFinite({number})" : $"{type}.IsNaN({number}) || {type}.IsInfinity({number})";
        var (line, indent) = (NewStatements.LineEnd(statement).ToString(), NewStatements.IndentOfLine(statement).ToString());
        var inner = indent + (indent.Contains('\t') ? "\t" : "    ");
        var exception = TypeNames.Of(context.SemanticModel, statement.SpanStart, "System.InvalidOperationException");
        return SyntaxFactory.ParseStatement(string.Join(
            line,
            $"if ({test})",
            indent + "{",
            inner + $"throw new {exception}($\"{number} is {{{number}}}.\");",
            indent + "}"));
    }

    private static bool HasIsFinite(FixContext context, string type) =>
        context.SemanticModel.Compilation
            .GetSpecialType(string.Equals(type, "float", StringComparison.Ordinal) ? SpecialType.System_Single : SpecialType.System_Double)
            .GetMembers("IsFinite").Any();
}
