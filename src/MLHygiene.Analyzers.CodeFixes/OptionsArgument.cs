using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>
/// Turns the arguments of a call into the options of its other overload: <c>Make(labelColumnName: "Y")</c> into
/// <c>Make(new Options { LabelColumnName = "Y" })</c>. There is such an overload only where it has a member for each argument.
/// </summary>
internal sealed class OptionsArgument
{
    private readonly ITypeSymbol _type;
    private readonly string _typeName;
    private readonly string _parameter;

    // For each argument of the call the member that takes it; null for those that the other overload takes too, which come first.
    private readonly ImmutableArray<Member?> _members;
    private readonly SyntaxTriviaList _indent;
    private readonly SyntaxTrivia _lineEnd;

    private OptionsArgument(ITypeSymbol type, string typeName, string parameter, ImmutableArray<Member?> members, ArgumentListSyntax list)
    {
        _type = type;
        _typeName = typeName;
        _parameter = parameter;
        _members = members;
        _indent = NewStatements.IndentOfLine(Kept > 0 && Kept < members.Length ? list.Arguments[Kept] : list);
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

        var members = new Member?[call.ArgumentList.Arguments.Count];
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

        // The object of a static call of an extension, a path: what stands behind the options would have to be named.
        return members.SkipWhile(member => member is null).Contains(null)
            ? null
            : new OptionsArgument(type, type.ToMinimalDisplayString(model, call.SpanStart), parameter, members.ToImmutableArray(), call.ArgumentList);
    }

    private int Kept => _members.Count(member => member is null);

    /// <summary>Whether the options have a member.</summary>
    public bool Takes(string member) => Members(_type).Any(known => known.Name == member);

    /// <summary>The arguments of the other overload, with one member more.</summary>
    public ArgumentListSyntax Apply(ArgumentListSyntax list, string member, ExpressionSyntax value)
    {
        var kept = list.Arguments.Take(Kept).ToList();
        var carried = list.Arguments.Skip(Kept).ToList();
        var taking = _members.OfType<Member>().ToList();
        var added = ObjectInitializer.Assignment(member, value);
        return carried.Count > 0 && IsLong(list) ? OnLines(list, taking, added) : OnOneLine(list, kept, carried, taking, added);
    }

    private ArgumentListSyntax OnOneLine(
        ArgumentListSyntax list, List<ArgumentSyntax> kept, List<ArgumentSyntax> carried, List<Member> taking, AssignmentExpressionSyntax added)
    {
        var elements = carried.Select((argument, index) => Element(argument, taking[index])).Append(added);
        var options = SyntaxFactory.Argument(Creation(ObjectInitializer.OnOneLine(
            SyntaxFactory.SeparatedList<ExpressionSyntax>(elements, Enumerable.Repeat(Comma().WithTrailingTrivia(SyntaxFactory.Space), carried.Count)))));
        // What stood behind the last kept argument closes the list.
        return list.WithArguments(SyntaxFactory.SeparatedList(
            kept.Append(Named(options, kept)),
            Enumerable.Range(0, kept.Count).Select(index =>
                index < list.Arguments.SeparatorCount ? list.Arguments.GetSeparator(index) : Comma().WithTrailingTrivia(SyntaxFactory.Space))));
    }

    private ArgumentListSyntax OnLines(ArgumentListSyntax list, List<Member> taking, AssignmentExpressionSyntax added)
    {
        var inner = _indent.Add(SyntaxFactory.Whitespace(_indent.ToString().IndexOf('\t') >= 0 ? "\t" : "    "));
        var carried = list.Arguments.Skip(Kept).ToList();
        var elements = carried.Select((argument, index) => Element(argument, taking[index]).WithLeadingTrivia(inner).WithoutTrailingTrivia());
        var separators = carried.Select((argument, index) => Comma().WithTrailingTrivia(
            OwnLine(Kept + index < list.Arguments.SeparatorCount ? list.Arguments.GetSeparator(Kept + index).TrailingTrivia : argument.GetTrailingTrivia())));
        var initializer = SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(_indent.Insert(0, _lineEnd)).WithTrailingTrivia(_lineEnd),
            SyntaxFactory.SeparatedList<ExpressionSyntax>(elements.Append(added.WithLeadingTrivia(inner).WithTrailingTrivia(_lineEnd)), separators),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(_indent));
        var kept = list.Arguments.Take(Kept).ToList();
        var options = Named(SyntaxFactory.Argument(Creation(initializer)), kept);
        return SyntaxFactory.ArgumentList(
            Kept > 0 ? list.OpenParenToken : list.OpenParenToken.WithTrailingTrivia(),
            SyntaxFactory.SeparatedList(
                kept.Append(Kept > 0 ? options.WithLeadingTrivia(carried[0].GetLeadingTrivia()) : options), list.Arguments.GetSeparators().Take(Kept)),
            list.CloseParenToken.WithLeadingTrivia());
    }

    private ArgumentSyntax Named(ArgumentSyntax options, List<ArgumentSyntax> kept) =>
        kept.Exists(argument => argument.NameColon is not null)
            ? options.WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(_parameter))
                .WithColonToken(SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)))
            : options;

    private ObjectCreationExpressionSyntax Creation(InitializerExpressionSyntax initializer) =>
        SyntaxFactory.ObjectCreationExpression(
            SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.ParseTypeName(_typeName),
            argumentList: null,
            initializer);

    // The name of the parameter goes with the comment that may stand before it.
    private static AssignmentExpressionSyntax Element(ArgumentSyntax argument, Member member) =>
        ObjectInitializer.Assignment(member.Name, member.Take(argument.Expression.WithoutTrivia()))
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
            .Where(other => other.Arity == method.Arity
                && other.Parameters.FirstOrDefault(known => known.Name == parameter) is { } options
                && other.Parameters.Skip(options.Ordinal + 1).All(behind => behind.IsOptional)
                && other.Parameters.Take(options.Ordinal)
                    .All(taken => taken.Ordinal < method.Parameters.Length
                        && SymbolEqualityComparer.Default.Equals(taken.Type, method.Parameters[taken.Ordinal].Type)))
            .ToList();
        return overloads.Count == 1 && !method.Parameters.Any(given => given.Name == parameter) ? overloads[0] : null;
    }

    // labelColumnName is LabelColumnName, what has a type of its own is the one member of that type, and separatorChar is one of the Separators.
    private static Member? MemberFor(Compilation compilation, ITypeSymbol options, IParameterSymbol parameter, IOperation value)
    {
        var name = char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1);
        var all = Members(options).ToList();
        var members = all.Where(member => Fits(compilation, parameter.Type, member.Type)).ToList();
        var named = members.Where(member => string.Equals(member.Name, name, StringComparison.Ordinal)).Take(1).ToList();
        if (parameter.Type.TypeKind == TypeKind.Interface)
        {
            // The options have a default of their own, which null would replace.
            return value.ConstantValue is { HasValue: true, Value: null } ? null
                : named.Count == 1 ? new Member(named[0].Name, isList: false)
                : members.Count == 1 ? new Member(members[0].Name, isList: false)
                : null;
        }

        return named.Count == 1 ? new Member(named[0].Name, isList: false)
            : all.Exists(member => member.Name == Plural(name, parameter.Type)
                && member.Type is IArrayTypeSymbol list && SymbolEqualityComparer.Default.Equals(list.ElementType, parameter.Type))
                ? new Member(Plural(name, parameter.Type), isList: true)
            : null;
    }

    private static string Plural(string name, ITypeSymbol type) =>
        (name.EndsWith(type.Name, StringComparison.Ordinal) ? name.Substring(0, name.Length - type.Name.Length) : name) + "s";

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

    /// <summary>What takes an argument.</summary>
    private sealed class Member
    {
        private readonly bool _isList;

        public Member(string name, bool isList)
        {
            Name = name;
            _isList = isList;
        }

        public string Name { get; }

        /// <summary>The value as the member takes it: a list of one, where it takes several.</summary>
        public ExpressionSyntax Take(ExpressionSyntax value) => _isList ? SyntaxFactory.ParseExpression($"new[] {{ {value} }}") : value;
    }
}
