using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Sorts the rows where they come from, or makes a parallel query keep their order.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnorderedSourceCodeFix))]
public sealed class UnorderedSourceCodeFix : HygieneCodeFix
{
    private const string Order = "Order";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.UnorderedSource;

    private protected override Fix? Plan(FixContext context)
    {
        if (context.Node is not ExpressionSyntax { ContainsDirectives: false } rows || !context.Diagnostic.Properties.TryGetValue(UnorderedSourceAnalyzer.FixKey, out var kind))
        {
            return null;
        }

        return kind == UnorderedSourceAnalyzer.Parallel
            ? CanCall(context, rows, nameof(ParallelEnumerable.AsOrdered))
                ? new Fix(
                    "Keep the order of the rows, with AsOrdered (changes results)",
                    editor => editor.ReplaceNode(rows, (current, _) => SequenceCall.On((ExpressionSyntax)current, nameof(ParallelEnumerable.AsOrdered), asExtension: true)))
                : null
            : WantsArray(context, rows) is { } wantsArray
            ? Sort(context, rows, kind, wantsArray)
            : null;
    }

    private static Fix? Sort(FixContext context, ExpressionSyntax rows, string? kind, bool wantsArray)
    {
        var comparer = TypeNames.Of(context.SemanticModel, rows.SpanStart, "System.StringComparer") + ".Ordinal";
        var key = kind switch
        {
            UnorderedSourceAnalyzer.Pair => "Key",
            UnorderedSourceAnalyzer.FileInfo => "FullName",
            _ => null,
        };
        var row = FreeName.In(rows, key switch { "Key" => "pair", null => "text", _ => "file" });
        var (method, arguments) = key is null && HasOrder(context.SemanticModel.Compilation)
            ? (Order, comparer)
            : (nameof(Enumerable.OrderBy), $"{row} => {row}{(key is null ? string.Empty : "." + key)}, {comparer}");
        var asExtension = CanCall(context, rows, nameof(Enumerable.OrderBy));
        return new Fix(
            "Sort by StringComparer.Ordinal (changes results)",
            editor => editor.ReplaceNode(
                rows,
                (current, _) =>
                {
                    var sorted = SequenceCall.On((ExpressionSyntax)current, method, asExtension, arguments);
                    return wantsArray ? SequenceCall.On(sorted, nameof(Enumerable.ToArray), asExtension) : sorted;
                }));
    }

    // Whether the place of the rows takes an array; null where it takes neither that nor a sequence.
    private static bool? WantsArray(FixContext context, ExpressionSyntax rows)
    {
        var type = context.SemanticModel.GetTypeInfo(rows, context.CancellationToken);
        switch (rows.Parent)
        {
            case ForEachStatementSyntax or ForEachVariableStatementSyntax or FromClauseSyntax or JoinClauseSyntax:
                return false;
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member when member.Expression == rows:
                return IsSequence((context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol as IMethodSymbol)?.ReducedFrom?.Parameters[0].Type)
                    || member.Name.Identifier.ValueText == nameof(Enumerable.ToArray)
                        ? false
                        : null;
            case ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax when IsSequence(type.ConvertedType):
                return false;
            case ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax when type.ConvertedType is IArrayTypeSymbol:
                return true;
            default:
                return null;
        }
    }

    private static bool IsSequence(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;

    private static bool HasOrder(Compilation compilation) =>
#pragma warning disable RS0030 // What new code can call is no fact about existing code.
        compilation.GetTypeByMetadataName("System.Linq.Enumerable")?.GetMembers(Order).IsEmpty == false;
#pragma warning restore RS0030

    private static bool CanCall(FixContext context, ExpressionSyntax expression, string method) =>
        context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type is { } type
        && context.SemanticModel.LookupSymbols(expression.SpanStart, type, method, includeReducedExtensionMethods: true).Any();
}
