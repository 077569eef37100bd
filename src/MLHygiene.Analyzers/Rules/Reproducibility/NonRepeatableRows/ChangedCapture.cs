using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>A query that reads a variable which changes between two passes over the view.</summary>
internal static class ChangedCapture
{
    /// <summary>The query and the pass that comes after the change; null where there is none.</summary>
    public static (UnstableSource Source, ViewUse Use)? Find(FileOperations file, ApiTable apis, IOperation rows, IOperation view)
    {
        List<ViewUse>? uses = null;
        foreach (var query in Queries(file, apis, rows))
        {
            foreach (var change in query.Arguments.SelectMany(argument => Functions(argument.Value))
                .SelectMany(UnstableCode.Captured)
                .SelectMany(variable => Changes(file, variable))
                .Where(change => IsBehind(change, view)))
            {
                uses ??= ViewUse.Of(file, apis, view);
                if (uses.FirstOrDefault(use => IsBehind(use.Call, change)) is { } use)
                {
                    return (new UnstableSource(InstabilityKind.Captured, query, query.TargetMethod.Name), use);
                }
            }
        }

        return null;
    }

    private static IEnumerable<IInvocationOperation> Queries(FileOperations file, ApiTable apis, IOperation rows)
    {
        var at = CertainValue.Of(file, rows, apis, Role.Sequence, Role.Split, Role.Order);
        for (var steps = 0; steps < FlowLimits.MaxHolders && at is IInvocationOperation call && call.Type.IsLazySequence(); steps++)
        {
            yield return call;
            var step = ApiCall.Find(apis, Role.Sequence, call) ?? ApiCall.Find(apis, Role.Split, call) ?? ApiCall.Find(apis, Role.Order, call);
            if (step?.ValueOf("data") is not { } source)
            {
                yield break;
            }

            at = CertainValue.Of(file, source, apis, Role.Sequence, Role.Split, Role.Order);
        }
    }

    private static IEnumerable<IOperation> Functions(IOperation argument) =>
        argument.Unwrap() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } ? new[] { lambda } : Enumerable.Empty<IOperation>();

    private static IEnumerable<IOperation> Changes(FileOperations file, ISymbol variable) =>
        file.ReferencesTo(variable).Where(reference => reference.IsAssigned() || reference.Parent is IIncrementOrDecrementOperation);

    // In the same run of the same function, later in its text.
    private static bool IsBehind(IOperation later, IOperation earlier) =>
        later.Syntax.SpanStart > earlier.Syntax.Span.End
        && later.EnclosingFunction() == earlier.EnclosingFunction()
        && !Alternatives.AreAlternatives(earlier, later);
}
