using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// The code that runs when a piece of code runs: its own operations, and those of the helpers and lambdas of the same file
/// that it calls or hands on.
/// </summary>
internal static class CalledCode
{
    /// <summary>The operations of <paramref name="code"/> and of what it calls, in the order of the source.</summary>
    public static IEnumerable<ReachedOperation> From(FileOperations file, IEnumerable<IOperation> code) =>
        Reach(file, code, caller: null, depth: 0, new HashSet<IOperation>());

    private static IEnumerable<ReachedOperation> Reach(
        FileOperations file, IEnumerable<IOperation> code, ReachedOperation? caller, int depth, HashSet<IOperation> entered)
    {
        foreach (var operation in code.SelectMany(Run))
        {
            var reached = new ReachedOperation(operation, caller);
            yield return reached;
            if (depth == FlowLimits.MaxCallDepth)
            {
                continue;
            }

            var bodies = Bodies(file, operation).Where(entered.Add).ToList();
            foreach (var inner in Reach(file, bodies, reached, depth + 1, entered))
            {
                yield return inner;
            }
        }
    }

    // A local function runs where it is called, not where it is declared.
    private static IEnumerable<IOperation> Run(IOperation operation)
    {
        var work = new Stack<IOperation>();
        work.Push(operation);
        while (work.Count > 0)
        {
            var next = work.Pop();
            yield return next;
            foreach (var child in next.ChildOperations.Reverse())
            {
                if (child is not ILocalFunctionOperation)
                {
                    work.Push(child);
                }
            }
        }
    }

    private static IEnumerable<IOperation> Bodies(FileOperations file, IOperation operation) => operation switch
    {
        IInvocationOperation invocation => Bodies(file, invocation.TargetMethod),
        IMethodReferenceOperation reference => Bodies(file, reference.Method),
        ILocalReferenceOperation local when !local.IsAssigned() => Lambdas(file, local.Local),
        IFieldReferenceOperation field when !field.IsAssigned() => Lambdas(file, field.Field),
        _ => Enumerable.Empty<IOperation>(),
    };

    private static IEnumerable<IOperation> Bodies(FileOperations file, IMethodSymbol method)
    {
        var definition = method.Definition();
        return ValueFlow.IsHelper(file, definition) ? file.BodyOf(definition) : Enumerable.Empty<IOperation>();
    }

    private static IEnumerable<IOperation> Lambdas(FileOperations file, ISymbol variable)
    {
        var values = file.WritesTo(variable);
        return values.Count == 1 && values[0]?.Unwrap() is IDelegateCreationOperation { Target: { } target }
            ? target switch
            {
                IAnonymousFunctionOperation lambda => new IOperation[] { lambda },
                IMethodReferenceOperation reference => Bodies(file, reference.Method),
                _ => Enumerable.Empty<IOperation>(),
            }
            : Enumerable.Empty<IOperation>();
    }
}
