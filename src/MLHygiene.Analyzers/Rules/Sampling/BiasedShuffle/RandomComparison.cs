using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>A sort whose comparison is drawn anew each time two rows meet.</summary>
internal static class RandomComparison
{
    /// <summary>The draw that decides a sort's comparisons; null where the rows themselves have a say.</summary>
    public static IOperation? FindDraw(ApiTable apis, FileOperations file, RandomDraws draws, ApiCall sort) =>
        sort.ValueOf("comparison") is { } comparison
        && Function(draws, comparison) is IAnonymousFunctionOperation { Symbol.Parameters.Length: 2 } or IMethodBodyOperation or ILocalFunctionOperation
        && Function(draws, comparison) is { } function
        && draws.Draws(function, function)
        && !function.Descendants().Any(operation => IsOrderedByRows(operation, function))
            ? function.Descendants().FirstOrDefault(operation => ApiCall.Find(apis, Role.Entropy, operation) is not null) ?? function
            : null;

    private static IOperation? Function(RandomDraws draws, IOperation comparison) =>
        draws.FunctionOf(comparison)
        // Comparer<T>.Create((a, b) => …)
        ?? (comparison is IInvocationOperation { Instance: null, Arguments: { Length: 1 } arguments } ? draws.FunctionOf(arguments[0].Value) : null);

    // A test for equality does not say which of the two comes first.
    private static bool IsOrderedByRows(IOperation operation, IOperation function)
    {
        if (operation is not IParameterReferenceOperation { Parameter: var row }
            || !row.DeclaringSyntaxReferences.Any(declaration => function.Syntax.FullSpan.Contains(declaration.Span)))
        {
            return false;
        }

        for (var at = operation.Parent; at is not null and not IReturnOperation; at = at.Parent)
        {
            if (at is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }
                or IInvocationOperation { TargetMethod.Name: "Equals" or "ReferenceEquals" })
            {
                return false;
            }
        }

        return true;
    }
}
