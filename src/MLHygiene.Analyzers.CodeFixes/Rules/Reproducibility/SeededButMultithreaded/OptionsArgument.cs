using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>
/// Turns the arguments of a call into the options of its other overload: <c>Make(labelColumnName: "Y")</c> into
/// <c>Make(new Options { LabelColumnName = "Y" })</c>. There is such an overload only where it has a member for each argument.
/// </summary>
internal sealed class OptionsArgument
{
    private readonly ITypeSymbol _type;
    private readonly string _typeName;
    private readonly string _parameter;

    // For each argument of the call the member that takes it; null for those that the other overload takes too.
    private readonly ImmutableArray<string?> _members;
    private readonly SyntaxTriviaList _indent;
    private readonly SyntaxTrivia _lineEnd;

    private OptionsArgument(ITypeSymbol type, string typeName, string parameter, ImmutableArray<string?> members, ArgumentListSyntax list)
    {
        _type = type;
        _typeName = typeName;
        _parameter = parameter;
        _members = members;
        _indent = NewStatements.IndentOfLine(list);
        _lineEnd = NewStatements.LineEnd(list);
    }

    /// <summary>Finds the overload with options; null where there is none, or where it cannot take all that the call is given.</summary>
    public static OptionsArgument? Plan(SemanticModel model, InvocationExpressionSyntax call, string parameter, CancellationToken cancellationToken)
    {
        if (model.GetOperation(call, cancellationToken) is not IInvocationOperation invocation
            || Overload(invocation.TargetMethod, parameter) is not { } overload
            || overload.Parameters.Single(other => other.Name == parameter).Type is not { } type
            || HasMisplacedComment(call.ArgumentList))
        {
            return null;
        }

        var members = new string?[call.ArgumentList.Arguments.Count];
        foreach (var argument in invocation.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit))
        {
            var place = argument.Syntax is ArgumentSyntax syntax ? call.ArgumentList.Arguments.IndexOf(syntax) : -1;
            if (place < 0 || overload.Parameters.Any(other => other.Name == argument.Parameter?.Name))
            {
                continue;
            }

            members[place] = argument.Parameter is { } given ? MemberFor(model.Compilation, type, given, argument.Value) : null;
            if (members[place] is null)
            {
                return null;
            }
        }

        // The static call of an extension.
        return Array.IndexOf(members, null) is var kept and >= 0 && (IsLong(call.ArgumentList) || kept > 0 || Array.IndexOf(members, null, 1) > 0)
            ? null
            : new OptionsArgument(type, type.ToMinimalDisplayString(model, call.SpanStart), parameter, members.ToImmutableArray(), call.ArgumentList);
    }

    /// <summary>Whether the options have a member.</summary>
    public bool Takes(string member) => Members(_type).Any(known => known.Name == member);

    /// <summary>The arguments of the other overload, with one member more.</summary>
    public ArgumentListSyntax Apply(ArgumentListSyntax list, string member, ExpressionSyntax value)
    {
        var kept = list.Arguments.Where((_, index) => _members[index] is null).ToList();
        var carried = list.Arguments.Where((_, index) => _members[index] is not null).ToList();
        var names = _members.OfType<string>().ToList();
        return IsLong(list) ? OnLines(list, names, ObjectInitializer.Assignment(member, value)) : OnOneLine(list, kept, carried, names, ObjectInitializer.Assignment(member, value));
    }

    private ArgumentListSyntax OnOneLine(
        ArgumentListSyntax list, List<ArgumentSyntax> kept, List<ArgumentSyntax> carried, List<string> names, AssignmentExpressionSyntax added)
    {
        var elements = carried.Select((argument, index) => Element(argument, names[index])).Append(added);
        var options = SyntaxFactory.Argument(Creation(ObjectInitializer.OnOneLine(
            SyntaxFactory.SeparatedList<ExpressionSyntax>(elements, Enumerable.Repeat(Comma().WithTrailingTrivia(SyntaxFactory.Space), carried.Count)))));
        if (kept.Any(argument => argument.NameColon is not null))
        {
            options = options.WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(_parameter))
                .WithColonToken(SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)));
        }

        return list.WithArguments(SyntaxFactory.SeparatedList(
            kept.Append(options), Enumerable.Repeat(Comma().WithTrailingTrivia(SyntaxFactory.Space), kept.Count)));
    }

    private ArgumentListSyntax OnLines(ArgumentListSyntax list, List<string> names, AssignmentExpressionSyntax added)
    {
        var inner = _indent.Add(SyntaxFactory.Whitespace(_indent.ToString().IndexOf('\t') >= 0 ? "\t" : "    "));
        var elements = list.Arguments.Select((argument, index) => Element(argument, names[index]).WithLeadingTrivia(inner).WithoutTrailingTrivia());
        var separators = list.Arguments.Select((argument, index) => Comma().WithTrailingTrivia(
            OwnLine(index < list.Arguments.SeparatorCount ? list.Arguments.GetSeparator(index).TrailingTrivia : argument.GetTrailingTrivia())));
        var initializer = SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(_indent.Insert(0, _lineEnd)).WithTrailingTrivia(_lineEnd),
            SyntaxFactory.SeparatedList<ExpressionSyntax>(elements.Append(added.WithLeadingTrivia(inner).WithTrailingTrivia(_lineEnd)), separators),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(_indent));
        return SyntaxFactory.ArgumentList(
            list.OpenParenToken.WithTrailingTrivia(),
            SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(Creation(initializer))),
            list.CloseParenToken.WithLeadingTrivia());
    }

    private ObjectCreationExpressionSyntax Creation(InitializerExpressionSyntax initializer) =>
        SyntaxFactory.ObjectCreationExpression(
            SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.ParseTypeName(_typeName),
            argumentList: null,
            initializer);

    // The name of the parameter goes with the comment that may stand before it.
    private static AssignmentExpressionSyntax Element(ArgumentSyntax argument, string member) =>
        ObjectInitializer.Assignment(member, argument.Expression.WithoutTrivia())
            .WithLeadingTrivia(argument.GetLeadingTrivia())
            .WithTrailingTrivia(argument.GetTrailingTrivia());

    private IEnumerable<SyntaxTrivia> OwnLine(SyntaxTriviaList after)
    {
        var line = after.TakeWhile(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        return (line.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) ? Enumerable.Empty<SyntaxTrivia>() : line).Append(_lineEnd);
    }

    private static SyntaxToken Comma() => SyntaxFactory.Token(SyntaxKind.CommaToken);

    private static bool IsLong(ArgumentListSyntax list) =>
        list.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    // Over several lines only a comment at the end of a line has a place in the options; on one line, one before or behind an argument.
    private static bool HasMisplacedComment(ArgumentListSyntax list) =>
        list.Arguments.Any(argument => Comments.AreInside(argument))
        || list.Arguments.GetSeparators().Any(comma => HasComment(comma.LeadingTrivia) || !IsLong(list) && HasComment(comma.TrailingTrivia))
        || IsLong(list) && (HasComment(list.OpenParenToken.TrailingTrivia)
            || HasComment(list.CloseParenToken.LeadingTrivia)
            || list.Arguments.Any(argument => HasComment(argument.GetLeadingTrivia()))
            || list.Arguments.Take(list.Arguments.Count - 1).Any(argument => HasComment(argument.GetTrailingTrivia())));

    private static bool HasComment(SyntaxTriviaList trivia) =>
        trivia.Any(part => !part.IsKind(SyntaxKind.WhitespaceTrivia) && !part.IsKind(SyntaxKind.EndOfLineTrivia));

    private static IMethodSymbol? Overload(IMethodSymbol method, string parameter)
    {
        var overloads = method.ContainingType.GetMembers(method.Name)
            .OfType<IMethodSymbol>()
            .Where(other => other.Parameters.Length > 0
                && other.Parameters[other.Parameters.Length - 1].Name == parameter
                && other.Parameters.Take(other.Parameters.Length - 1)
                    .All(taken => taken.Ordinal < method.Parameters.Length
                        && SymbolEqualityComparer.Default.Equals(taken.Type, method.Parameters[taken.Ordinal].Type)))
            .ToList();
        return overloads.Count == 1 && !method.Parameters.Any(given => given.Name == parameter) ? overloads[0] : null;
    }

    // labelColumnName is LabelColumnName, and what has a type of its own is the one member of that type.
    private static string? MemberFor(Compilation compilation, ITypeSymbol options, IParameterSymbol parameter, IOperation value)
    {
        var name = char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1);
        var members = Members(options).Where(member => Fits(compilation, parameter.Type, member.Type)).ToList();
        var named = members.Where(member => string.Equals(member.Name, name, StringComparison.Ordinal)).Take(1).ToList();
        if (parameter.Type.TypeKind == TypeKind.Interface)
        {
            // The options have a default of their own, which null would replace.
            return value.ConstantValue is { HasValue: true, Value: null } ? null
                : named.Count == 1 ? named[0].Name
                : members.Count == 1 ? members[0].Name
                : null;
        }

        return named.Count == 1 ? named[0].Name : null;
    }

    private static bool Fits(Compilation compilation, ITypeSymbol given, ITypeSymbol taken) =>
        compilation.ClassifyCommonConversion(given, taken) is { Exists: true, IsImplicit: true, IsUserDefined: false };

    private static IEnumerable<(string Name, ITypeSymbol Type)> Members(ITypeSymbol options)
    {
        for (ITypeSymbol? type = options; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                switch (member)
                {
                    case IFieldSymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsReadOnly: false } field:
                        yield return (field.Name, field.Type);
                        break;
                    case IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public } property:
                        yield return (property.Name, property.Type);
                        break;
                }
            }
        }
    }
}
