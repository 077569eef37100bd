using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>The conditions that compare metrics: what is assigned under one of them was chosen by the rows of the metric.</summary>
internal sealed class Choices
{
    private readonly Dictionary<SyntaxNode, ImmutableArray<RowSet>> _rows = new();

    /// <summary>Keeps a condition, if it compares metrics.</summary>
    public void Add(SyntaxNode condition, Value compared)
    {
        var rows = RowsOf(compared);
        if (!rows.IsEmpty)
        {
            _rows[condition] = rows;
        }
    }

    /// <summary>The rows of the metrics in a value.</summary>
    public static ImmutableArray<RowSet> RowsOf(Value compared) =>
        compared.Facts.OfType<DataFact>().Where(data => data.Form == DataForm.Metric).SelectMany(data => data.Rows).ToImmutableArray();

    /// <summary>The rows whose metrics decide whether a piece of code runs.</summary>
    public ImmutableArray<RowSet> Deciding(SyntaxNode code)
    {
        if (_rows.Count == 0)
        {
            return ImmutableArray<RowSet>.Empty;
        }

        var conditions = ConditionsOf(code);
        return _rows.Where(pair => conditions.Any(condition => condition.Span.Contains(pair.Key.Span)))
            .SelectMany(pair => pair.Value)
            .ToImmutableArray();
    }

    /// <summary>The conditions that decide whether a piece of code runs.</summary>
    public static IReadOnlyList<ExpressionSyntax> ConditionsOf(SyntaxNode code) =>
        code.Ancestors()
            .TakeWhile(node => node is not MemberDeclarationSyntax and not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax
                || node is GlobalStatementSyntax)
            .Select(node => node switch
            {
                IfStatementSyntax statement => statement.Condition,
                ConditionalExpressionSyntax expression => expression.Condition,
                _ => null,
            })
            .OfType<ExpressionSyntax>()
            .Where(condition => !condition.Span.Contains(code.Span))
            .ToList();
}
