using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Decides whether row <c>i</c> of one variable belongs to row <c>i</c> of another.</summary>
internal static class RowPair
{
    /// <summary>Whether two reordered variables are the features and labels of the same rows.</summary>
    public static bool Belong(FileOperations file, Reordering left, Reordering right)
    {
        if (!left.Rows.HasOwnerOf(right.Rows) || !PairNames.ArePair(left.Rows.Name, right.Rows.Name))
        {
            return false;
        }

        var (features, labels) = (TypeOf(left.Rows).RowType(), TypeOf(right.Rows).RowType());
        if (features is null || labels is null)
        {
            return false;
        }

        var hasVectors = IsVector(features) || IsVector(labels);
        if (left.Draws is null || right.Draws is null)
        {
            // Lists are sorted for display, and samples to compare their quantiles: only rows of numbers are data.
            return hasVectors && AreUsedTogether(file, left, right);
        }

        // Coordinates are shuffled apart on purpose, to spread points over a square.
        return hasVectors && PairNames.AreCertain(left.Rows.Name, right.Rows.Name)
            || (!IsLetter(left.Rows.Name) || !IsLetter(right.Rows.Name) || !SymbolEqualityComparer.Default.Equals(features, labels))
                && AreUsedTogether(file, left, right);
    }

    /// <summary>Whether names and types leave no doubt, and the features are numbers: <c>x</c> and <c>y</c> may be two samples.</summary>
    public static bool AreCertain(IParameterSymbol left, IParameterSymbol right) =>
        PairNames.AreCertain(left.Name, right.Name)
        && !IsLetter(left.Name)
        && !IsLetter(right.Name)
        && left.Type.RowType() is { } rows
        && right.Type.RowType() is { } others
        && (IsNumber(rows) || IsVector(rows))
        && (IsNumber(others) || IsVector(others) || others.SpecialType == SpecialType.System_Boolean);

    private static ITypeSymbol? TypeOf(RowVariable rows) => rows.Symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsLetter(string name) => name.Count(char.IsLetter) <= 2 && name.Length <= 3;

    // One row of numbers.
    private static bool IsVector(ITypeSymbol row) =>
        row.RowType() is { } number ? IsNumber(number)
        : row is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } && IsNumber(arguments[0]);

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private static bool AreUsedTogether(FileOperations file, Reordering left, Reordering right) =>
        left.Result is { } one && right.Result is { } other && MeetInOneCall(one, other)
        || Holders(left).Any(rows => Holders(right).Any(others => AreUsedTogether(file, rows, others)));

    // What the rows were in, and what they are put into.
    private static IEnumerable<RowVariable> Holders(Reordering reordering) =>
        new[] { reordering.Rows }.Concat(
            reordering.Result is { } result ? ValueFlow.TargetsOf(result).Select(RowVariable.Of) : Enumerable.Empty<RowVariable>());

    private static bool AreUsedTogether(FileOperations file, RowVariable left, RowVariable right) =>
        file.ReferencesTo(left.Symbol).Any(use => Names(use, left)
            && file.ReferencesTo(right.Symbol).Any(other => Names(other, right) && (MeetInOneCall(use, other) || ShareIndex(use, other))));

    private static bool Names(IOperation reference, RowVariable rows) => RowVariable.Of(reference) is { } named && named.Equals(rows);

    // Fit(X, y), X.Zip(y), (X, y) = Load(), X.Length != y.Length
    private static bool MeetInOneCall(IOperation left, IOperation right) => Holder(left) is { } holder && holder == Holder(right);

    private static IOperation? Holder(IOperation rows)
    {
        var (user, operand) = ValueFlow.UseOf(rows);
        return user switch
        {
            IDeclarationExpressionOperation => null,
            IArgumentOperation { Parent: { } call } => call,
            IInvocationOperation call when call.Instance == operand => call,
            ITupleOperation tuple => tuple,
            IPropertyReferenceOperation { Property.Name: "Length" or "Count" } count => count.Parent as IBinaryOperation,
            _ => null,
        };
    }

    private static bool ShareIndex(IOperation left, IOperation right) =>
        IndexOf(left) is { } index && SymbolEqualityComparer.Default.Equals(index, IndexOf(right));

    private static ISymbol? IndexOf(IOperation rows)
    {
        var index = rows.Parent switch
        {
            IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element when element.ArrayReference == rows => indices[0],
            IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } element when element.Instance == rows => arguments[0].Value,
            _ => null,
        };
        return index?.Unwrap() switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
    }
}
