using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Whether what a function reorders belongs to somebody who does not expect it.</summary>
internal static class CallersColumn
{
    private static readonly ImmutableHashSet<string> SaysSo = IdentifierWords.List(
        "inplace", "place", "sort", "sorts", "sorted", "sorting", "reorder", "partition", "select", "destructive", "buffer", "scratch", "temp", "tmp", "copy", "work", "workspace");

    private static readonly ImmutableHashSet<string> Tables = IdentifierWords.List("column", "columns", "feature", "features", "predictor", "predictors");

    private static readonly ImmutableHashSet<string> Statistics = IdentifierWords.List(
        "median", "medians", "quantile", "quantiles", "percentile", "percentiles", "quartile", "quartiles", "iqr", "mad", "interquartile", "trimmed", "trim",
        "winsorize", "winsorized", "robust", "decile", "deciles", "outlier", "outliers", "threshold", "statistics", "stats", "summary", "describe", "impute", "imputer");

    /// <summary>
    /// Whether a parameter is the column of a caller: what the callers of the file give to it is used afterwards, or callers elsewhere
    /// cannot know.
    /// </summary>
    public static (bool Is, ColumnCompanion? Companion) Of(ApiTable apis, FileOperations file, ReorderedColumn column)
    {
        if (column.Column.Symbol is not IParameterSymbol { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method } parameter
            || column.Column.Name is var name && IdentifierWords.HasAny(name, SaysSo)
            || IdentifierWords.HasAny(method.Name, SaysSo)
            || file.WritesTo(parameter).Count > 0
            || ColumnCompanion.IsRefilled(file, column.Column, column.Call.Operation))
        {
            return (false, null);
        }

        var calls = file.CallsOf(method);
        foreach (var call in calls)
        {
            if (call.ValueFor(parameter.Name) is not { } given)
            {
                continue;
            }

            if (RowVariable.Of(given) is { } theirs && ColumnCompanion.Find(apis, file, call, theirs, column.IsSort) is { } companion)
            {
                return (true, companion);
            }

            if (IsOfTable(given))
            {
                return (true, null);
            }
        }

        return (calls.Count == 0
            && file.NamesOf(method).Count == 0
            && method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: not Accessibility.Private, ContainingType.TypeKind: not TypeKind.Interface }
            && (!column.IsSort || IdentifierWords.HasAny(method.Name, Statistics)), null);
    }

    /// <summary>Whether an expression is one column of a table that is kept: <c>_columns[c]</c>.</summary>
    public static bool IsOfTable(IOperation rows) =>
        ReorderedColumn.Element(rows) is var (table, _)
        && table.Unwrap() is IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
        && table.Variable() is { } variable
        && IdentifierWords.HasAny(variable.Name, Tables);

    /// <summary>Another column of the object that a member belongs to; null where the member is no column.</summary>
    public static ISymbol? Sibling(FileOperations file, ReorderedColumn column)
    {
        var member = column.Column.Symbol;
        if (member is not (IFieldSymbol or IPropertySymbol)
            || IdentifierWords.HasAny(member.Name, SaysSo)
            || member.ContainingType is not { DeclaringSyntaxReferences.IsEmpty: false } type
            || IsFilledInMethods(file, member))
        {
            return null;
        }

        return type.GetMembers().FirstOrDefault(other => !SymbolEqualityComparer.Default.Equals(other, member)
            && !other.IsImplicitlyDeclared
            && other.IsStatic == member.IsStatic
            && SymbolEqualityComparer.Default.Equals(TypeOf(other), TypeOf(member))
            && !IsFilledInMethods(file, other));
    }

    private static bool IsFilledInMethods(FileOperations file, ISymbol member) =>
        file.ReferencesTo(member).Any(reference =>
            file.FunctionOf(reference) is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor }
            && (reference.IsAssigned() && reference.Parent?.Parent is not IObjectOrCollectionInitializerOperation
                || ReorderedColumn.Element(ValueFlow.UseOf(reference).User) is not null && IsReplaced(member, ValueFlow.UseOf(reference).User!)
                || ValueFlow.UseOf(reference).User is IArgumentOperation { Parameter.Name: "destination" or "destinationArray" or "dst" or "array", Parent: IInvocationOperation { TargetMethod.Name: "CopyTo" or "Copy" or "BlockCopy" } }));

    // values[i] = read(); what is made of the value that stood there is still of the same row.
    private static bool IsReplaced(ISymbol member, IOperation element) =>
        element.Parent is ISimpleAssignmentOperation assignment && assignment.Target == element
        && !assignment.Value.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(part.Variable(), member));

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
