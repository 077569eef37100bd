using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>Finds what makes a function of a query, or an iterator, give something else when it runs again.</summary>
internal static class UnstableCode
{
    /// <summary>What does so; null where nothing does.</summary>
    public static InstabilityKind? KindOf(ApiTable apis, FileOperations file, RandomDraws draws, IOperation code)
    {
        // What an iterator asks of others, and the functions that it makes, run with it.
        var parts = code.DescendantsAndSelf()
            .Where(part => part == code || part is IAnonymousFunctionOperation)
            .Select(part => part is ILocalFunctionOperation { Body: { } body } ? body : part)
            .ToList();
        if (parts.Exists(part => draws.Draws(part, code)))
        {
            return InstabilityKind.Random;
        }

        var operations = parts.SelectMany(RandomDraws.OwnOperations).ToList();
        return operations.Exists(operation => TakesOnce(apis, file, operation, code)) ? InstabilityKind.Consumed
            : operations.Exists(operation => Counts(operation, code)) ? InstabilityKind.Captured
            : ReadsClock(apis, file, operations) ? InstabilityKind.Clock
            : null;
    }

    /// <summary>The variables of the code around a function that it reads.</summary>
    public static IEnumerable<ISymbol> Captured(IOperation function) =>
        function.DescendantsAndSelf()
            .Select(operation => operation.LocalOrParameter())
            .OfType<ISymbol>()
            .Where(variable => !IsOf(variable, function))
            .Distinct<ISymbol>(SymbolEqualityComparer.Default);

    // reader.ReadLine(), seen.Add(key): of something that was there before, and will not start again.
    private static bool TakesOnce(ApiTable apis, FileOperations file, IOperation operation, IOperation code)
    {
        if (ApiCall.Find(apis, Role.Consume, operation) is not { } call || operation.Parent is IExpressionStatementOperation)
        {
            return false;
        }

        return call.Entry.Find("from") is null || call.ValueOf("from") switch
        {
            ILocalReferenceOperation { Local: var local } => !IsOf(local, code),
            // What an iterator is given stays what it is; what a lambda is given is a row.
            IParameterReferenceOperation { Parameter: var parameter } =>
                file.WritesTo(parameter).Count == 0 && parameter.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.LambdaMethod },
            IFieldReferenceOperation or IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: false } =>
                true,
            _ => false,
        };
    }

    // Id = next++
    private static bool Counts(IOperation operation, IOperation code) =>
        operation switch
        {
            IIncrementOrDecrementOperation increment => IsUsed(increment) && IsFromOutside(increment.Target, code),
            ICompoundAssignmentOperation compound => IsUsed(compound) && IsFromOutside(compound.Target, code),
            _ => false,
        };

    private static bool IsUsed(IOperation operation) => operation.Parent is not (IExpressionStatementOperation or IForLoopOperation);

    // A parameter of an iterator begins anew in each pass, a variable around a lambda or local function does not.
    private static bool IsFromOutside(IOperation target, IOperation code) => target switch
    {
        ILocalReferenceOperation { Local: var local } => !IsOf(local, code),
        IParameterReferenceOperation { Parameter: var parameter } => !IsOf(parameter, code) && code is IAnonymousFunctionOperation or ILocalFunctionOperation,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } => true,
        _ => false,
    };

    private static bool IsOf(ISymbol variable, IOperation code)
    {
        var declared = variable.DeclaringSyntaxReferences.FirstOrDefault();
        return declared is null || (declared.SyntaxTree == code.Syntax.SyntaxTree && code.Syntax.Span.Contains(declared.Span));
    }

    private static bool ReadsClock(ApiTable apis, FileOperations file, List<IOperation> operations) =>
        operations.Exists(operation => IsTime(apis, operation) && !IsOfStatement(operation))
        || operations.OfType<IInvocationOperation>()
            .Where(call => !IsOfStatement(call) && ValueFlow.IsHelper(file, call.TargetMethod.Definition()))
            .SelectMany(call => file.BodyOf(call.TargetMethod.Definition()))
            .SelectMany(RandomDraws.OwnOperations)
            .Any(operation => IsTime(apis, operation) && !IsOfStatement(operation));

    private static bool IsTime(ApiTable apis, IOperation operation) => ApiCall.Find(apis, Role.Clock, operation)?.Entry["gives"] is "time";

    // What a log is told does not reach the rows.
    private static bool IsOfStatement(IOperation operation)
    {
        for (var at = operation; at.Parent is { } parent; at = parent)
        {
            switch (parent)
            {
                case IExpressionStatementOperation { Operation: IInvocationOperation or IAwaitOperation }:
                    return true;
                case IBlockOperation or IAnonymousFunctionOperation:
                    return false;
            }
        }

        return false;
    }
}
