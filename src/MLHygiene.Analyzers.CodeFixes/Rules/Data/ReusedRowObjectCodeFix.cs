using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Gives each row an object of its own: by the switch, or by the method that does so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReusedRowObjectCodeFix))]
public sealed class ReusedRowObjectCodeFix : HygieneCodeFix
{
    private const string Title = "Give each row an object of its own (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.ReusedRowObject;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        return context.Node is not InvocationExpressionSyntax node
            || context.SemanticModel.GetOperation(node, context.CancellationToken) is not IInvocationOperation call
                ? null
                : properties.GetValueOrDefault(ReusedRowObjectAnalyzer.SwitchProperty) is { } name ? SwitchedOff(call, name)
                : properties.GetValueOrDefault(ReusedRowObjectAnalyzer.FreshProperty) is { } method
                    && properties.GetValueOrDefault(ReusedRowObjectAnalyzer.RecordProperty) is { } record
                    ? Replaced(context, node, call, method, record)
                    : null;
    }

    // A variable that is true may be true for somebody else.
    private static Fix? SwitchedOff(IInvocationOperation call, string name) =>
        call.ArgumentFor(name)?.Value.Syntax is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.TrueLiteralExpression)
            ? new Fix(Title, editor => editor.ReplaceNode(
                literal, SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(literal)))
            : null;

    private static Fix? Replaced(FixContext context, InvocationExpressionSyntax node, IInvocationOperation call, string method, string record)
    {
        if (NameOf(node) is not { } name
            || call.ArgumentFor(record)?.Syntax is not ArgumentSyntax argument
            || argument.DescendantTrivia().Any(Comments.IsCommentOrDirective)
            || TypeArguments(context, name, call) is not { } types)
        {
            return null;
        }

        var fresh = SyntaxFactory.GenericName(SyntaxFactory.Identifier(method), types).WithTriviaFrom(name);
        return new Fix(Title, editor =>
        {
            editor.ReplaceNode(name, fresh);
            ListElement.Remove(editor, argument);
        });
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax node) => node.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    // An anonymous type has no name.
    private static TypeArgumentListSyntax? TypeArguments(FixContext context, SimpleNameSyntax name, IInvocationOperation call) =>
        name is GenericNameSyntax generic ? generic.TypeArgumentList
        : call.TargetMethod.TypeArguments is { Length: 1 } rows && rows[0] is { IsAnonymousType: false, TypeKind: not TypeKind.Dynamic } row
            ? SyntaxFactory.TypeArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.ParseTypeName(
                row.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(context.SemanticModel, name.SpanStart))))
            : null;
}
