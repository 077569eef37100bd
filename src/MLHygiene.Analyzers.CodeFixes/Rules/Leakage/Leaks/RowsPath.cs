using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>The way of rows into a call, followed back through transformers and variables to the expression that names them.</summary>
internal sealed class RowsPath
{
    private RowsPath(IOperation rows, IOperation place, ImmutableArray<IOperation> models)
    {
        Rows = rows;
        Place = place;
        Models = models;
    }

    /// <summary>The rows before any transformer.</summary>
    public IOperation Rows { get; }

    /// <summary>The last expression on the way back that only evaluations read: what stands there can be replaced.</summary>
    public IOperation Place { get; }

    /// <summary>The transformers, the last applied first.</summary>
    public ImmutableArray<IOperation> Models { get; }

    public static RowsPath Of(LeakReport report, IOperation operand)
    {
        var models = ImmutableArray.CreateBuilder<IOperation>();
        var at = operand.Unwrap();
        var place = at;
        var isShared = false;
        while (models.Count <= FlowLimits.MaxCallDepth)
        {
            if (report.Call(Role.Apply, at) is { } apply && apply.ValueOf("model") is { } model && apply.ValueOf("data") is { } data)
            {
                models.Add(model);
                at = data;
                place = isShared ? place : data;
            }
            else if (at is ILocalReferenceOperation { Local: var local } && report.ValueOf(local) is { } value
                && report.Call(Role.Apply, value) is not null)
            {
                isShared |= !report.File.ReferencesTo(local).All(reference => IsEvaluated(report, reference));
                at = value;
                place = isShared ? place : value;
            }
            else
            {
                break;
            }
        }

        return new RowsPath(at, place, models.ToImmutable());
    }

    /// <summary>What to write at <see cref="Place"/> to send other rows the same way; null where the way is too long to write again.</summary>
    public ExpressionSyntax? With(LeakReport report, ExpressionSyntax rows)
    {
        if (Place == Rows)
        {
            return rows;
        }

        return report.ValueOf(Place)?.Syntax is ExpressionSyntax value && Rows.Syntax is ExpressionSyntax old && value.Contains(old)
            ? value.ReplaceNode(old, rows.WithTriviaFrom(old))
            : null;
    }

    private static bool IsEvaluated(LeakReport report, IOperation reference) =>
        ValueFlow.UseOf(reference).User is IArgumentOperation { Parent: { } call }
        && report.Call(Role.Evaluate, call)?.ValueOf("data") == reference;
}
