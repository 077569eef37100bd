using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Passes an encoding that throws where bytes are wrong, or keeps one decoder for all blocks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndecodableBytesReplacedCodeFix))]
public sealed class UndecodableBytesReplacedCodeFix : HygieneCodeFix
{
    private const string StrictTitle = "Throw where bytes are no UTF-8 (changes results)";
    private const string DecoderTitle = "Keep one decoder for all blocks (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.UndecodableBytesReplaced;

    private protected override Fix? Plan(FixContext context)
    {
        if (context.Node.ContainsDirectives)
        {
            return null;
        }

        var properties = context.Diagnostic.Properties;
        return properties.ContainsKey(UndecodableBytesReplacedAnalyzer.BlockProperty) ? KeepDecoder(context)
            : properties.GetValueOrDefault(UndecodableBytesReplacedAnalyzer.EncodingProperty) is { } parameter ? PassEncoding(context, parameter)
            : null;
    }

    private static Fix? PassEncoding(FixContext context, string parameter)
    {
        var strict = SyntaxFactory.ParseExpression(
            $"new {TypeNames.Of(context.SemanticModel, context.Node.SpanStart, "System.Text.UTF8Encoding")}(false, throwOnInvalidBytes: true)");
        if (context.Diagnostic.AdditionalLocations is { Count: > 0 } places)
        {
            return context.Root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax encoding
                ? new Fix(StrictTitle, editor => editor.ReplaceNode(encoding, strict.WithTriviaFrom(encoding)))
                : null;
        }

        var list = context.Node switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        if (list is null || context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol is not IMethodSymbol { Parameters: var parameters }
            || parameters.Length > 1 && parameters[1].Name is not ("encoding" or "detectEncodingFromByteOrderMarks" or "cancellationToken"))
        {
            return null;
        }

        return list.Arguments.Any(argument => argument.NameColon is not null)
            ? new Fix(StrictTitle, editor => editor.ReplaceNode(list, (current, _) => NamedArgument.Append((ArgumentListSyntax)current, parameter, strict)))
            : new Fix(StrictTitle, editor => editor.ReplaceNode(list, (current, _) => InsertSecond((ArgumentListSyntax)current, strict)));
    }

    private static ArgumentListSyntax InsertSecond(ArgumentListSyntax list, ExpressionSyntax encoding)
    {
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var first = list.Arguments[0];
        var added = SyntaxFactory.Argument(encoding).WithTrailingTrivia(first.GetTrailingTrivia());
        return list.WithArguments(SyntaxFactory.SeparatedList(
            new[] { first.WithTrailingTrivia(), added }.Concat(list.Arguments.Skip(1)), new[] { comma }.Concat(list.Arguments.GetSeparators())));
    }

    // A decoder remembers the first bytes of a letter until the others come.
    private static Fix? KeepDecoder(FixContext context)
    {
        if (context.Node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var encoding }, ArgumentList.Arguments: { Count: 3 } arguments } call
            || arguments.Any(argument => argument.NameColon is not null)
            || arguments[0].Expression is not IdentifierNameSyntax buffer
            || !IsBefore(context, buffer)
            || encoding is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || LoopIn(context) is not { } loop
            || !NewStatements.CanStandBefore(loop))
        {
            return null;
        }

        var decoder = FreeName.In(loop, "decoder");
        var letters = FreeName.In(loop, "letters");
        return new Fix(DecoderTitle, editor =>
        {
            editor.ReplaceNode(call, SyntaxFactory.ParseExpression($"new string({letters}, 0, {decoder}.GetChars({arguments}, {letters}, 0))").WithTriviaFrom(call));
            NewStatements.InsertBefore(
                editor,
                loop,
                SyntaxFactory.ParseStatement($"var {decoder} = {encoding}.GetDecoder();"),
                SyntaxFactory.ParseStatement($"var {letters} = new char[{encoding}.GetMaxCharCount({buffer}.Length)];"));
        });
    }

    private static StatementSyntax? LoopIn(FixContext context) =>
        context.Diagnostic.AdditionalLocations is { Count: > 0 } locations
            ? context.Node.Ancestors().OfType<StatementSyntax>().FirstOrDefault(statement => statement.Span == locations[0].SourceSpan)
            : null;

    // What is declared in the loop is not there before it.
    private static bool IsBefore(FixContext context, IdentifierNameSyntax buffer) =>
        context.SemanticModel.GetSymbolInfo(buffer, context.CancellationToken).Symbol is { DeclaringSyntaxReferences: { Length: 1 } declarations }
        && context.SemanticModel.GetTypeInfo(buffer, context.CancellationToken).Type is IArrayTypeSymbol
        && context.Diagnostic.AdditionalLocations is { Count: > 0 } loops
        && !loops[0].SourceSpan.Contains(declarations[0].Span);
}
