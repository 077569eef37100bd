using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>
/// Writes hashes that are the same in every process: of numbers by a polynomial, of text by the hash of .NET's hashing package where the project
/// has it, and by a small method that is put into the same type where it has not.
/// </summary>
internal sealed class StableHash
{
    private const string MethodName = "StableHash";
    private const string Package = "System.IO.Hashing.XxHash32";
    private const string PackageMethod = "HashToUInt32";

    private readonly string? _method;
    private readonly SyntaxNode? _owner;

    private StableHash(string code, bool isUnsigned, string? method, SyntaxNode? owner)
    {
        Code = code;
        IsUnsigned = isUnsigned;
        _method = method;
        _owner = owner;
    }

    /// <summary>The expression that computes the hash.</summary>
    public string Code { get; }

    /// <summary>Whether it is a <see cref="uint"/>; otherwise it is an <see cref="int"/>.</summary>
    public bool IsUnsigned { get; }

    /// <summary>The hash as an <see cref="int"/>.</summary>
    public string AsInt => IsUnsigned ? $"unchecked((int){Code})" : Code;

    /// <summary>The hash as a <see cref="uint"/>.</summary>
    public string AsUnsigned => IsUnsigned ? Code : $"unchecked((uint)({Code}))";

    /// <summary>The hash of what a report says that its hash is made from; null where it cannot be computed anew.</summary>
    /// <param name="context">The report: its first additional locations are the hash and its parts.</param>
    /// <param name="first">The place of the hash among the additional locations.</param>
    public static StableHash? Of(FixContext context, int first = 0)
    {
        var places = context.Diagnostic.AdditionalLocations;
        if (!context.Diagnostic.Properties.TryGetValue(StableParts.KindsKey, out var kinds) || kinds is null || places.Count <= first + kinds.Length)
        {
            return null;
        }

        var nodes = places.Skip(first).Take(kinds.Length + 1).Select(place => context.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true)).ToList();
        if (nodes[0].ContainsDirectives || Comments.AreInside(nodes[0]) || nodes.Exists(node => node is not (ExpressionSyntax or ArgumentSyntax)))
        {
            return null;
        }

        var owner = OwnerOf(nodes[0]);
        var hash = kinds.Contains(StableParts.Text) ? TextHash(context.SemanticModel, nodes[0], owner) : (Name: string.Empty, IsDeclared: true);
        if (hash.Name is null)
        {
            return null;
        }

        var parts = nodes.Skip(1).Select((node, index) => Part(context.SemanticModel, node, kinds[index], hash.Name)).ToList();
        return kinds.Length == 1 && kinds[0] == StableParts.Text
            ? new StableHash(parts[0], isUnsigned: true, hash.IsDeclared ? null : hash.Name, owner)
            : new StableHash(
                kinds.Length == 1 ? Number(parts[0], kinds[0]) : $"unchecked({Polynomial(parts, kinds)})", isUnsigned: false, hash.IsDeclared ? null : hash.Name, owner);
    }

    /// <summary>Puts the method that hashes text into the type, unless it is there already or not needed.</summary>
    public void AddMethod(SyntaxEditor editor)
    {
        if (_method is { } name && _owner is not null)
        {
            var indent = IndentOfMembers(_owner);
            var lineEnd = NewStatements.LineEnd(_owner).ToString();
            editor.ReplaceNode(_owner, (current, _) => current switch
            {
                TypeDeclarationSyntax type when !type.Members.OfType<MethodDeclarationSyntax>().Any(method => IsNamed(method.Identifier, name)) =>
                    type.AddMembers(Declaration(name, "private static ", indent, lineEnd)),
                CompilationUnitSyntax unit when !unit.Members.OfType<GlobalStatementSyntax>()
                    .Any(statement => statement.Statement is LocalFunctionStatementSyntax function && IsNamed(function.Identifier, name)) => WithFunction(unit, name, lineEnd),
                _ => current,
            });
        }
    }

    private static bool IsNamed(SyntaxToken identifier, string name) => string.Equals(identifier.ValueText, name, StringComparison.Ordinal);

    // In order: ((first * 31) + second) * 31 + third.
    private static string Polynomial(List<string> parts, string kinds)
    {
        var sum = Number(parts[0], kinds[0]);
        for (var index = 1; index < parts.Count; index++)
        {
            sum = $"{(index == 1 ? sum : $"({sum})")} * 31 + {Number(parts[index], kinds[index])}";
        }

        return sum;
    }

    private static string Number(string part, char kind) => kind == StableParts.Number ? part : "(int)" + part;

    private static string Part(SemanticModel model, SyntaxNode node, char kind, string textHash)
    {
        var expression = (node as ArgumentSyntax)?.Expression ?? (ExpressionSyntax)node;
        var code = expression.WithoutTrivia().ToString();
        if (kind == StableParts.Text)
        {
            return string.Equals(textHash, Package, StringComparison.Ordinal)
                ? $"{TypeNames.Of(model, node.SpanStart, Package)}.{PackageMethod}({TypeNames.Of(model, node.SpanStart, "System.Text.Encoding")}.UTF8.GetBytes({code}))"
                : $"{textHash}({code})";
        }

        return expression is IdentifierNameSyntax or LiteralExpressionSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
            or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax
                ? code
                : $"({code})";
    }

    /// <summary>What hashes text: a type of the package, a method that is there, or one that is to be added; no name where neither can be.</summary>
    private static (string? Name, bool IsDeclared) TextHash(SemanticModel model, SyntaxNode place, SyntaxNode? owner)
    {
#pragma warning disable RS0030 // What new code can call is no fact about existing code.
        if (model.Compilation.GetTypeByMetadataName(Package) is { DeclaredAccessibility: Accessibility.Public } type && type.GetMembers(PackageMethod).Any())
#pragma warning restore RS0030
        {
            return (Package, true);
        }

        for (var number = 1; ; number++)
        {
            var name = number == 1 ? MethodName : MethodName + number;
            var known = model.LookupSymbols(place.SpanStart, name: name);
            if (known.Any(symbol => symbol is IMethodSymbol { IsStatic: true, ReturnType.SpecialType: SpecialType.System_UInt32, Parameters: { Length: 1 } parameters }
                && parameters[0].Type.SpecialType == SpecialType.System_String))
            {
                return (name, true);
            }

            if (known.IsEmpty)
            {
                return (owner is null ? null : name, false);
            }
        }
    }

    // What can take a method: a type with braces, or the file of top-level statements.
    private static SyntaxNode? OwnerOf(SyntaxNode place)
    {
        foreach (var node in place.Ancestors())
        {
            switch (node)
            {
                case InterfaceDeclarationSyntax:
                    return null;
                case TypeDeclarationSyntax type:
                    return type.OpenBraceToken.Span.IsEmpty || type.CloseBraceToken.IsMissing ? null : type;
                case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit }:
                    return unit;
            }
        }

        return null;
    }

    private static string IndentOfMembers(SyntaxNode owner)
    {
        if (owner is not TypeDeclarationSyntax type)
        {
            return string.Empty;
        }

        var outer = NewStatements.IndentOfLine(type).ToString();
        return type.Members.Count > 0 && NewStatements.IndentOfLine(type.Members[0]).ToString() is { Length: > 0 } inner && inner != outer
            ? inner
            : outer + (outer.IndexOf('\t') >= 0 ? "\t" : "    ");
    }

    private static string MethodText(string name, string modifiers, string indent, string lineEnd)
    {
        var step = indent.IndexOf('\t') >= 0 ? "\t" : "    ";
        return string.Join(
            lineEnd,
            indent + "// FNV-1a, which is the same in every process.",
            indent + $"{modifiers}uint {name}(string text)",
            indent + "{",
            indent + step + "var hash = 2166136261u;",
            indent + step + "foreach (var letter in text)",
            indent + step + "{",
            indent + step + step + "hash = unchecked((hash ^ letter) * 16777619u);",
            indent + step + "}",
            string.Empty,
            indent + step + "return hash;",
            indent + "}",
            string.Empty);
    }

    private static MemberDeclarationSyntax Declaration(string name, string modifiers, string indent, string lineEnd) =>
        SyntaxFactory.ParseMemberDeclaration(lineEnd + MethodText(name, modifiers, indent, lineEnd))!;

    private static CompilationUnitSyntax WithFunction(CompilationUnitSyntax unit, string name, string lineEnd)
    {
        var last = unit.Members.OfType<GlobalStatementSyntax>().Last();
        var text = MethodText(name, "static ", string.Empty, lineEnd);
        var isEnd = unit.Members.Last() == last;
        var function = SyntaxFactory.GlobalStatement(SyntaxFactory.ParseStatement(lineEnd + (last.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) ? string.Empty : lineEnd) + (isEnd ? text.TrimEnd() : text)));
        return unit.InsertNodesAfter(last, new SyntaxNode[] { function });
    }
}
