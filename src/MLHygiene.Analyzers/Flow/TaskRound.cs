using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>The loop that starts one task after the other without waiting for any of them.</summary>
internal static class TaskRound
{
    /// <summary>The loop, or the function that a query calls for each row; null where each task may be done before the next one starts.</summary>
    public static IOperation? Find(FileOperations file, ApiTable apis, IInvocationOperation task)
    {
        for (IOperation child = task, parent; child.Parent is not null; child = parent)
        {
            parent = child.Parent;
            switch (parent)
            {
                case ILoopOperation loop when loop.Body == child:
                    return IsWaitedFor(file, task, loop) ? null : loop;
                case ILoopOperation or ILocalFunctionOperation:
                    return null;
                case IAnonymousFunctionOperation lambda:
                    return IsResult(task) && StartsAll(file, apis, lambda) ? lambda : null;
            }
        }

        return null;
    }

    private static bool IsWaitedFor(FileOperations file, IOperation task, IOperation loop)
    {
        var at = Outermost(task);
        switch (at.Parent)
        {
            // Task.Run(…).Wait(), Task.Run(…).Result
            case IAwaitOperation or IInvocationOperation or IMemberReferenceOperation or IConditionalAccessOperation or IReturnOperation:
                return true;
            case IArgumentOperation { Parent: { } call }:
                return Outermost(call).Parent is IAwaitOperation or IInvocationOperation or IMemberReferenceOperation or IReturnOperation
                    || call is not IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true };
        }

        return ValueFlow.TargetsOf(task).OfType<ILocalSymbol>()
            .Where(local => local.DeclaringSyntaxReferences.Any(declaration => loop.Syntax.Span.Contains(declaration.Span)))
            .SelectMany(file.ReferencesTo)
            .Any(reference => !reference.IsAssigned() && IsWaitedFor(file, reference, loop));
    }

    private static bool IsResult(IOperation task) => Outermost(task).Parent is IReturnOperation;

    // With the conversions around it, and the list of arguments that it is one of.
    private static IOperation Outermost(IOperation task)
    {
        var at = task;
        while (at.Parent is IConversionOperation or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation)
        {
            at = at.Parent;
        }

        return at;
    }

    // A query starts its tasks when it is read: all at once where a call reads it, one by one where a loop awaits each.
    private static bool StartsAll(FileOperations file, ApiTable apis, IAnonymousFunctionOperation lambda)
    {
        if (ValueFlow.UseOf(lambda).User is not { } user
            || (user is IDelegateCreationOperation ? ValueFlow.UseOf(user).User : user) is not IArgumentOperation { Parent: IInvocationOperation query }
            || ApiCall.Find(apis, Role.Each, query) is null)
        {
            return false;
        }

        return IsReadAtOnce(query)
            || ValueFlow.TargetsOf(query).OfType<ILocalSymbol>().FirstOrDefault() is { } local
                && file.ReferencesTo(local).Where(reference => !reference.IsAssigned()).ToList() is { Count: > 0 } references
                && references.TrueForAll(IsReadAtOnce);
    }

    private static bool IsReadAtOnce(IOperation query) =>
        ValueFlow.UseOf(query).User is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } reader }
        && !reader.Type.IsLazySequence();
}
