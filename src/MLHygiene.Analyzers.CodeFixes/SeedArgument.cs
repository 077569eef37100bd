using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Gives a context its seed.</summary>
internal static class SeedArgument
{
    /// <summary>Whether a seed can be added to a call. What a directive leaves out may be the seed.</summary>
    public static bool CanBeAddedTo(SyntaxNode call) =>
        call is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax && !call.ContainsDirectives;

    /// <summary>Adds the seed to a call that has none yet.</summary>
    public static SyntaxNode AddTo(SyntaxNode call, string parameter, ExpressionSyntax value) => call switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } when IsNamed(arguments, parameter) => call,
        InvocationExpressionSyntax { ArgumentList: var arguments } when IsNamed(arguments, parameter) => call,
        // 'new MLContext { … }': the blank or line break before the brace comes after the new list.
        ObjectCreationExpressionSyntax { ArgumentList: null } creation => creation
            .WithType(creation.Type.WithoutTrailingTrivia())
            .WithArgumentList(NamedArgument.Append(SyntaxFactory.ArgumentList(), parameter, value).WithTrailingTrivia(creation.Type.GetTrailingTrivia())),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation => creation.WithArgumentList(NamedArgument.Append(arguments, parameter, value)),
        InvocationExpressionSyntax invocation => invocation.WithArgumentList(NamedArgument.Append(invocation.ArgumentList, parameter, value)),
        _ => call,
    };

    // Two reports may ask for the seed of one context.
    private static bool IsNamed(ArgumentListSyntax arguments, string parameter) =>
        arguments.Arguments.Any(argument => string.Equals(argument.NameColon?.Name.Identifier.ValueText, parameter, StringComparison.Ordinal));
}
