using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// What gets into a variable without being written to it as a whole: what is added to it, elements of its rows, what a call hands out, what a
/// helper of the file puts into it.
/// </summary>
internal static class NaNWrites
{
    public static IEnumerable<IOperation> Of(FileOperations file, ISymbol variable) =>
        file.ReferencesTo(variable).SelectMany(reference => Written(reference).Concat(ByHelper(file, reference)));

    private static IEnumerable<IOperation> Written(IOperation reference)
    {
        var at = Element(reference);
        switch (at.Parent)
        {
            case ICompoundAssignmentOperation sum when sum.Target == at:
                yield return sum;
                break;
            // rows[i][j] = value, list[i] = value
            case ISimpleAssignmentOperation assignment when assignment.Target == at && at != reference:
                yield return assignment.Value;
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Parent: { } call }:
                yield return call;
                break;
            case IDeclarationExpressionOperation { Parent: IArgumentOperation { Parameter.RefKind: RefKind.Out, Parent: { } call } }:
                yield return call;
                break;
        }
    }

    private static IOperation Element(IOperation reference)
    {
        var at = reference;
        while (at.Parent is IArrayElementReferenceOperation element && element.ArrayReference == at
            || at.Parent is IPropertyReferenceOperation { Property.IsIndexer: true } item && item.Instance == at)
        {
            at = at.Parent;
        }

        return at;
    }

    // Normalize(row)
    private static IEnumerable<IOperation> ByHelper(FileOperations file, IOperation reference) =>
        reference.Type.RowType() is not null
        && ValueFlow.UseOf(reference).User is IArgumentOperation { Parameter: { RefKind: RefKind.None } parameter, Parent: IInvocationOperation call }
        && ValueFlow.IsHelper(file, call.TargetMethod.Definition())
        && call.TargetMethod.Definition().Parameters.ElementAtOrDefault(parameter.Ordinal) is { } inside
            ? VariableContents.AddedTo(file, inside).Concat(file.ReferencesTo(inside).SelectMany(Written))
            : Enumerable.Empty<IOperation>();
}
