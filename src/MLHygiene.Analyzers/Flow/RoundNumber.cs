using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>The number of a round: one more, or one less, in each round than in the one before.</summary>
internal static class RoundNumber
{
    /// <summary>The variable that an expression reads the number of a round from; null where it is another number.</summary>
    public static ISymbol? VariableOf(FileOperations file, ApiTable apis, Round round, IOperation value)
    {
        // new Random(next++)
        var read = value is IIncrementOrDecrementOperation step ? step.Target.Unwrap() : value;
        return read.LocalOrParameter() is { } variable && Is(file, apis, round, variable) ? variable : null;
    }

    private static bool Is(FileOperations file, ApiTable apis, Round round, ISymbol variable) => round.Code switch
    {
        IForEachLoopOperation loop when loop.Locals.Contains(variable, SymbolEqualityComparer.Default) => IsElement(apis, loop, variable),
        ILoopOperation loop => IsCounted(file, loop, variable),
        IAnonymousFunctionOperation lambda when round.Call is { } call && variable is IParameterSymbol parameter =>
            lambda.Symbol.Parameters.IndexOf(parameter, 0, SymbolEqualityComparer.Default) is >= 0 and var place
            && (IsNumber(call, lambda, place) || place == 0 && round.Rows(apis) is { } rows && IsCount(apis, rows)),
        _ => false,
    };

    // One step in each round, and no other write.
    private static bool IsCounted(FileOperations file, ILoopOperation loop, ISymbol variable)
    {
        var steps = loop.Descendants()
            .Where(operation => VariableWrites.Of(operation).Any(write => SymbolEqualityComparer.Default.Equals(write.Target, variable)))
            .Where(operation => operation is not IVariableDeclaratorOperation)
            .Where(operation => loop is not IForLoopOperation { Before: var before } || !before.Any(operation.IsInside))
            .ToList();
        return steps.Count == 1
            && !file.IsWrittenInLambda(variable) && !file.IsWrittenInLocalFunction(variable)
            && !(variable is ILocalSymbol && loop is not IForLoopOperation && variable.DeclaringSyntaxReferences.Any(declaration => loop.Syntax.Span.Contains(declaration.Span)))
            && IsStep(steps[0])
            && Innermost(steps[0]) == loop;
    }

    private static bool IsStep(IOperation write) => write switch
    {
        IIncrementOrDecrementOperation => true,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, Value.ConstantValue: { HasValue: true, Value: 1 } } => true,
        _ => false,
    };

    private static IOperation? Innermost(IOperation step)
    {
        var at = step.Parent;
        while (at is not null and not ILoopOperation)
        {
            at = at.Parent;
        }

        return at;
    }

    // foreach (var i in Enumerable.Range(0, n)), foreach (var (x, i) in rows.Select((x, i) => (x, i))), foreach (var (i, x) in rows.Index())
    private static bool IsElement(ApiTable apis, IForEachLoopOperation loop, ISymbol variable)
    {
        var rows = loop.Collection.Unwrap();
        var control = loop.LoopControlVariable is IDeclarationExpressionOperation declared ? declared.Expression : loop.LoopControlVariable;
        if (control is not ITupleOperation tuple)
        {
            return IsCount(apis, rows);
        }

        var place = tuple.Elements.ToList().FindIndex(element =>
            SymbolEqualityComparer.Default.Equals((element is IDeclarationExpressionOperation inner ? inner.Expression : element).LocalOrParameter(), variable));
        return place == 0 && ApiCall.Find(apis, Role.Count, rows) is not null
            || place >= 0
                && ApiCall.Find(apis, Role.Sequence, rows)?.ValueOf("map") is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }
                && rows is IInvocationOperation call
                && RandomDraws.OwnOperations(lambda.Body).OfType<IReturnOperation>().ToList() is { Count: 1 } returns
                && returns[0].ReturnedValue?.Unwrap() is ITupleOperation made
                && place < made.Elements.Length
                && made.Elements[place].Unwrap() is IParameterReferenceOperation { Parameter: var number }
                && IsNumber(call, lambda, lambda.Symbol.Parameters.IndexOf(number, 0, SymbolEqualityComparer.Default));
    }

    // The number of a row is an int in the method's own declaration, where the row is whatever type it has.
    private static bool IsNumber(IInvocationOperation call, IOperation lambda, int place) =>
        place >= 0
        && call.Arguments.FirstOrDefault(argument => lambda.IsInside(argument))?.Parameter?.OriginalDefinition.Type is INamedTypeSymbol { TypeArguments: var types }
        && place < types.Length
        && types[place].SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;

    private static bool IsCount(ApiTable apis, IOperation rows)
    {
        for (var at = rows; at is not null; at = (ApiCall.Find(apis, Role.Parallel, at) ?? ApiCall.Find(apis, Role.Sequence, at))?.ValueOf("data"))
        {
            if (ApiCall.Find(apis, Role.Count, at) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
