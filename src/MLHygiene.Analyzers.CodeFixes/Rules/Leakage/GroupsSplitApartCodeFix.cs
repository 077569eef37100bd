using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Leakage;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage;

/// <summary>Names the column of the groups as the key of the division.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GroupsSplitApartCodeFix))]
public sealed class GroupsSplitApartCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.GroupsSplitApart;

    private protected override Fix? Plan(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(GroupsSplitApartAnalyzer.GroupKey, out var column) || column is null
            || context.Diagnostic.AdditionalLocations.FirstOrDefault() is not { } location
            || context.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax { ArgumentList: var list }
                invocation
            || list.ContainsDirectives
            || context.SemanticModel.GetOperation(invocation, context.CancellationToken) is not { } operation
            || ApiCall.Find(context.Hygiene.Apis, Role.Split, operation) is not { } split
            || split.Entry.Find("key") is not { } parameter
            || !HasGroups(context, split, column))
        {
            return null;
        }

        var value = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(column));
        var written = operation.ArgumentFor(parameter) is { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax argument }
            ? argument.Expression
            : null;
        return new Fix(
            $"Keep each group on one side: {parameter}: \"{column}\"",
            editor =>
            {
                if (written is not null)
                {
                    editor.ReplaceNode(written, (current, _) => value.WithTriviaFrom(current));
                }
                else
                {
                    editor.ReplaceNode(list, (current, _) => NamedArgument.Append((ArgumentListSyntax)current, parameter, value));
                }
            },
            key: invocation.SpanStart.ToString(CultureInfo.InvariantCulture));
    }

    // The rows have the column as they are loaded, and by a type that is hashed: numbers with a fraction and keys are divided by range.
    private static bool HasGroups(FixContext context, ApiCall split, string column)
    {
        var rows = split.ValueOf("data") is ILocalReferenceOperation { Local: var local } && ValueFlow.IsOnlyValue(context.File, local)
            && context.File.WritesTo(local) is { Count: 1 } writes
                ? writes[0]?.Unwrap()
                : split.ValueOf("data");
        return rows is IInvocationOperation { TargetMethod: { TypeArguments: { Length: 1 } types } method }
            && (context.Hygiene.Apis.Find(Role.Load, method) ?? context.Hygiene.Apis.Find(Role.Rows, method)) is not null
            && types[0].GetMembers().Any(member => IsColumn(member, column) && IsHashed(TypeOf(member)));
    }

    private static bool IsColumn(ISymbol member, string column)
    {
        var names = member.GetAttributes()
            .Where(attribute => attribute.ConstructorArguments.Length == 1)
            .Select(attribute => attribute.ConstructorArguments[0])
            .Where(argument => argument.Kind == TypedConstantKind.Primitive)
            .Select(argument => argument.Value as string)
            .OfType<string>()
            .DefaultIfEmpty(member.Name);
        return names.All(name => string.Equals(name, column, StringComparison.Ordinal));
    }

    // Keys are unsigned numbers.
    private static bool IsHashed(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 };

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
