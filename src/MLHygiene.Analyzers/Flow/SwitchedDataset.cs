using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Tells datasets that may be switched from one part of their rows to another.</summary>
internal static class SwitchedDataset
{
    /// <summary>Whether a variable may hold other rows at another time: it is written again, or its object is told to change.</summary>
    public static bool Is(FileOperations file, ISymbol dataset) =>
        file.WritesTo(dataset).Count > (dataset is IParameterSymbol ? 0 : 1)
        || file.ReferencesTo(dataset).Any(reference => ValueFlow.UseOf(reference) is { User: { } user, Operand: var operand }
            && (user is IInvocationOperation { TargetMethod: { ReturnsVoid: true, Name: not "Dispose" } } call && call.Instance == operand
                || user is IMemberReferenceOperation && user.IsAssigned()));
}
