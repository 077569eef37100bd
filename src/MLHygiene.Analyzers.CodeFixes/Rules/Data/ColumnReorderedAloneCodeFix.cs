using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Computes the statistic from a copy of the column.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ColumnReorderedAloneCodeFix))]
public sealed class ColumnReorderedAloneCodeFix : HygieneCodeFix
{
    private const string Title = "Compute it from a copy (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.ColumnReorderedAlone;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (context.Node is not InvocationExpressionSyntax { ContainsDirectives: false } call)
        {
            return null;
        }

        var reads = properties.TryGetValue(ColumnReorderedAloneAnalyzer.ReadsKey, out var text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
        return reads > 0 ? Sort(context, call, reads)
            : (properties.TryGetValue(ColumnReorderedAloneAnalyzer.CopyKey, out var copying) && copying is not null ? Rename(context.SemanticModel, call, copying) : null)
                ?? (properties.TryGetValue(ColumnReorderedAloneAnalyzer.DataKey, out var data) && data is not null ? Clone(context.SemanticModel, call, data) : null);
    }

    // Statistics.Median(column)
    private static Fix? Rename(SemanticModel model, InvocationExpressionSyntax call, string method)
    {
        var dot = method.LastIndexOf('.');
        var name = TypeNames.Of(model, call.SpanStart, method.Substring(0, dot)) + method.Substring(dot);
        var renamed = call.WithExpression(SyntaxFactory.ParseExpression(name).WithTriviaFrom(call.Expression));
        var old = model.GetTypeInfo(call).Type;
        var type = model.GetSpeculativeTypeInfo(call.SpanStart, renamed, SpeculativeBindingOption.BindAsExpression).Type;
        return old is null || !SymbolEqualityComparer.Default.Equals(type, old)
            ? null
            : new Fix($"Use {name} (changes results)", editor => editor.ReplaceNode(call, (current, _) => current is InvocationExpressionSyntax now
                ? now.WithExpression(renamed.Expression.WithTriviaFrom(now.Expression))
                : current));
    }

    // MedianInplace((double[])column.Clone())
    private static Fix? Clone(SemanticModel model, InvocationExpressionSyntax call, string data)
    {
        var column = (call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == data)
            ?? call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon is null))?.Expression;
        return column is not null && model.GetTypeInfo(column).Type is IArrayTypeSymbol { Rank: 1 } array
            ? new Fix(Title, editor => editor.ReplaceNode(column, SyntaxFactory.ParseExpression(
                $"({array.ToMinimalDisplayString(model, column.SpanStart)}){column.WithoutTrivia()}.Clone()").WithTriviaFrom(column)))
            : null;
    }

    // Array.Sort(values); return values[values.Length / 2]; var sorted = (double[])values.Clone(); Array.Sort(sorted); return sorted[sorted.Length / 2];
    private static Fix? Sort(FixContext context, InvocationExpressionSyntax call, int count)
    {
        var model = context.SemanticModel;
        if (call.Parent is not ExpressionStatementSyntax statement
            || !NewStatements.CanStandBefore(statement)
            || NewStatements.ListOf(statement) is not { } block
            || ColumnOf(call) is not { } column
            || !InPlaceShuffle.IsName(model, column)
            || CopyOf(model, column) is not { } copy)
        {
            return null;
        }

        var reads = context.Diagnostic.AdditionalLocations.Take(count)
            .Select(place => context.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true))
            .ToList();
        if (!reads.TrueForAll(read => read is ExpressionSyntax && block.Span.Contains(read.Span)))
        {
            return null;
        }

        var sorted = FreeName.In(statement, "sorted");
        return new Fix(Title, editor => Apply(editor, statement, column, reads, sorted, copy));
    }

    private static void Apply(SyntaxEditor editor, StatementSyntax statement, ExpressionSyntax column, List<SyntaxNode> reads, string sorted, string copy)
    {
        var name = SyntaxFactory.IdentifierName(sorted);
        editor.ReplaceNode(column, name.WithTriviaFrom(column));
        foreach (var read in reads)
        {
            editor.ReplaceNode(read, name.WithTriviaFrom(read));
        }

        NewStatements.InsertBefore(editor, statement, SyntaxFactory.ParseStatement($"var {sorted} = {copy};"));
    }

    private static ExpressionSyntax? ColumnOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access && call.ArgumentList.Arguments.Count == 0 ? access.Expression
        : call.ArgumentList.Arguments.FirstOrDefault()?.Expression;

    private static string? CopyOf(SemanticModel model, ExpressionSyntax column) => model.GetTypeInfo(column).Type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => $"({array.ToMinimalDisplayString(model, column.SpanStart)}){column.WithoutTrivia()}.Clone()",
        INamedTypeSymbol { Name: "List", Arity: 1 } list => $"new {list.ToMinimalDisplayString(model, column.SpanStart)}({column.WithoutTrivia()})",
        _ => null,
    };
}
