using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Whether the file shows that two lists belong together: made from the same rows, or compared by their lengths.</summary>
internal static class PairedLengths
{
    /// <summary>Whether the lengths of two lists are known to agree, or one of them is meant to be shorter.</summary>
    public static bool AreKnown(FileOperations file, IOperation first, IOperation second)
    {
        var (left, right) = (SourcesOf(file, first), SourcesOf(file, second));
        return left.Count == 0 || right.Count == 0
            || left.Overlaps(right)
            || file.All.Any(operation => IsComparison(operation, left, right));
    }

    // Everything that rows are made from; empty where that is too much to follow.
    private static HashSet<ISymbol> SourcesOf(FileOperations file, IOperation rows)
    {
        var sources = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var part in ValueOrigins.IngredientsOf(file, rows))
        {
            if (part.Variable() is { } variable && (part.Type.RowType() is not null && !IsPicked(part) || IsTable(part)))
            {
                sources.Add(variable);
            }
        }

        return sources;
    }

    // args[0] is one thing, and args[1] another.
    private static bool IsPicked(IOperation part) =>
        part.Parent is IArrayElementReferenceOperation { Indices: var indices } element && element.ArrayReference == part && indices.All(index => index.ConstantValue.HasValue);

    // test.Features and test.Labels are columns of one table.
    private static bool IsTable(IOperation part) =>
        part.Parent is IMemberReferenceOperation { Instance: { } instance } member && instance == part && member.Type.RowType() is not null;

    // a.Length != b.Count, Debug.Assert(a.Length == b.Length), ThrowIfNotEqual(a.Length, b.Length), Check(a, b)
    private static bool IsComparison(IOperation operation, HashSet<ISymbol> left, HashSet<ISymbol> right) => operation switch
    {
        IBinaryOperation binary => Taint.IsComparison(binary.OperatorKind)
            && (IsLength(binary.LeftOperand, left) && IsLength(binary.RightOperand, right)
                || IsLength(binary.LeftOperand, right) && IsLength(binary.RightOperand, left)),
        IInvocationOperation { Parent: IExpressionStatementOperation } call =>
            call.Arguments.Any(argument => IsAbout(argument.Value, left)) && call.Arguments.Any(argument => IsAbout(argument.Value, right)),
        _ => false,
    };

    // What a helper does with both may well be this.
    private static bool IsAbout(IOperation value, HashSet<ISymbol> of) =>
        value.DescendantsAndSelf().Any(part => IsLength(part, of)) || IsOneOf(value, of);

    private static bool IsLength(IOperation value, HashSet<ISymbol> of) => value.Unwrap() switch
    {
        IPropertyReferenceOperation { Property.Name: nameof(Array.Length) or nameof(List<int>.Count), Instance: { } rows } => IsOneOf(rows, of),
        IInvocationOperation { TargetMethod: { Name: nameof(Enumerable.Count), DeclaringSyntaxReferences.IsEmpty: true }, Arguments: { Length: > 0 } arguments } => IsOneOf(arguments[0].Value, of),
        _ => false,
    };

    private static bool IsOneOf(IOperation rows, HashSet<ISymbol> of) => rows.Unwrap().Variable() is { } variable && of.Contains(variable);
}
