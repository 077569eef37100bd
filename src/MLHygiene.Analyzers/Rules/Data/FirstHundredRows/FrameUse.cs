using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>What is computed from a frame: a fit, an evaluation, a statistic, a sum over its rows. A frame that is shown is not used.</summary>
internal static class FrameUse
{
    private static readonly Role[] Uses = { Role.Fit, Role.Evaluate, Role.CrossValidate, Role.Search, Role.Statistic, Role.Reduce };

    private static readonly Role[] Steps = { Role.Rows, Role.Filter, Role.Shuffle, Role.Sequence, Role.Materialise, Role.Apply, Role.Bootstrap, Role.Order };

    /// <summary>The first use of what a call gives; null where there is none.</summary>
    public static IOperation? Find(ApiTable apis, FileOperations file, IOperation frame) =>
        ValueFlow.FollowAll(file, frame, (user, operand) => PassesOn(apis, frame, user, operand))
            .Select(holder => UseOf(apis, file, holder))
            .FirstOrDefault(use => use is not null);

    // Another container of its rows, a column of it, one side of it; what the library of the frame makes of its own.
    private static bool PassesOn(ApiTable apis, IOperation frame, IOperation user, IOperation operand) =>
        Steps.Any(role => ApiCall.Find(apis, role, user)?.ValueOf("data") == operand.Unwrap())
        || ApiCall.Find(apis, Role.Part, user) is not null && user.Receiver() == operand
        || ApiCall.Find(apis, Role.Split, user) is { } split && split.ValueOf("data") == operand.Unwrap() && split.Entry["part"] is not "first"
        || user is IPropertyReferenceOperation or IInvocationOperation
            && user.Receiver() == operand
            && IsOfLibrary(frame, operand.Type)
            && IsOfLibrary(frame, user.Type)
            && ApiCall.Find(apis, Role.Split, user) is null
            && !Uses.Any(role => ApiCall.Find(apis, role, user) is not null)
        || user is IBinaryOperation { OperatorMethod.ContainingType: { } type } && IsOfLibrary(frame, type);

    private static bool IsOfLibrary(IOperation frame, ITypeSymbol? type) =>
        type is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, frame.Type?.ContainingAssembly);

    private static IOperation? UseOf(ApiTable apis, FileOperations file, IOperation holder)
    {
        var (user, operand) = ValueFlow.UseOf(holder);
        var call = user is IArgumentOperation { Parent: { } parent } ? parent : user;
        return call switch
        {
            null => null,
            IForEachLoopOperation loop => loop.Collection.Unwrap() == operand.Unwrap() ? Gathered(apis, file, loop, loop.Locals) : null,
            _ when Uses.Any(role => ApiCall.Find(apis, role, call)?.ValueOf("data") == operand.Unwrap()) => call,
            IInvocationOperation step when IsGivenToPipeline(apis, step, operand.Unwrap()) => step,
            _ => GatheredFrom(apis, operand),
        };
    }

    // ml.Data.TrainTestSplit(frame), ml.Data.Cache(frame): rows for what follows there.
    private static bool IsGivenToPipeline(ApiTable apis, IInvocationOperation step, IOperation frame) =>
        IsOfLibrary(frame, frame.Type)
        && frame.Parent is IConversionOperation { Type: { TypeKind: TypeKind.Interface } view }
        && !IsOfLibrary(frame, view)
        && (ApiCall.Find(apis, Role.Split, step)?.ValueOf("data") == frame
            || SymbolEqualityComparer.Default.Equals(step.Type, view) && Steps.Any(role => ApiCall.Find(apis, role, step)?.ValueOf("data") == frame));

    // foreach (var row in frame.Rows) { sum += (float)row["x"]; rows.Add(Convert(row)); }
    private static IOperation? Gathered(ApiTable apis, FileOperations file, IForEachLoopOperation loop, IEnumerable<ILocalSymbol> locals) =>
        locals.SelectMany(file.ReferencesTo).Select(reference => GatheredFrom(apis, reference)).FirstOrDefault(found => found is not null)
        ?? locals.SelectMany(file.ReferencesTo)
            .SelectMany(Computed)
            .SelectMany(file.ReferencesTo)
            .Select(reference => GatheredFrom(apis, reference))
            .FirstOrDefault(found => found is not null);

    // var x = Convert.ToSingle(row["x"]);
    private static IEnumerable<ISymbol> Computed(IOperation reference)
    {
        for (var at = reference; at.Parent is { } parent and not (IBlockOperation or IAnonymousFunctionOperation or ILoopOperation); at = parent)
        {
            if (parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator })
            {
                return new[] { declarator.Symbol };
            }
        }

        return Enumerable.Empty<ISymbol>();
    }

    // What a round puts with what other rounds gave: sum += value, list.Add(value). Text is put together to be shown.
    private static IOperation? GatheredFrom(ApiTable apis, IOperation value)
    {
        for (IOperation at = value; at.Parent is { } parent and not (IBlockOperation or IAnonymousFunctionOperation); at = parent)
        {
            switch (parent)
            {
                case ICompoundAssignmentOperation sum when sum.Value == at && sum.Type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double:
                    return Round.Around(apis, sum) is { } round && sum.Target.Variable() is { } variable && !round.Declares(variable) ? sum : null;
                // counts[label]++
                case IArgumentOperation { Parent: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } counts } element }
                    when element.Parent is IAssignmentOperation or IIncrementOrDecrementOperation && counts.Type.RowType() is not null:
                    return element.Parent;
                case IArgumentOperation { Parent: IInvocationOperation call } when ApiCall.Find(apis, Role.Collect, call) is not null:
                    return at.Type?.SpecialType != SpecialType.System_String && Round.Around(apis, call) is not null ? call : null;
            }
        }

        return null;
    }
}
