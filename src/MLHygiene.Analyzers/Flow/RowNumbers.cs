using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Finds where code that runs for each row puts a number beside it that counts up: <c>ids[token] = ids.Count</c>.</summary>
internal sealed class RowNumbers
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly Round _round;
    private readonly IOperation? _element;

    private RowNumbers(ApiTable apis, FileOperations file, Round round, IOperation? element)
    {
        _apis = apis;
        _file = file;
        _round = round;
        _element = element;
    }

    /// <summary>The first place of a round where the row gets a number; null where there is none.</summary>
    /// <param name="apis">What APIs mean.</param>
    /// <param name="file">The code of the file.</param>
    /// <param name="round">What runs for each row.</param>
    /// <param name="element">The row, where no variable of the round is it: <c>rows[i]</c>.</param>
    public static IOperation? In(ApiTable apis, FileOperations file, Round round, IOperation? element = null)
    {
        var numbers = new RowNumbers(apis, file, round, element);
        return RandomDraws.OwnOperations(round.Code is IAnonymousFunctionOperation { Body: { } body } ? body : round.Code)
            .OrderBy(operation => operation.Syntax.SpanStart)
            .FirstOrDefault(numbers.Gives);
    }

    private bool Gives(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } target } assignment =>
            IsNumber(assignment.Value, target.Instance) && target.Arguments.Any(argument => HasElement(argument.Value)),
        ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation target } assignment =>
            IsNumber(assignment.Value, target.ArrayReference) && target.Indices.Any(HasElement),
        IInvocationOperation call => Collection(call) is { } collection
            && call.Arguments.SelectMany(argument => Parts(argument.Value)).ToList() is var parts
            && parts.Exists(part => IsNumber(part, collection))
            && parts.Exists(part => HasElement(part) && !IsNumber(part, collection)),
        IReturnOperation { ReturnedValue: { } value } when _round.Code is IAnonymousFunctionOperation => IsNumbered(value),
        _ => false,
    };

    // (token, id), new Entry(token, id), next++
    private bool IsNumbered(IOperation returned)
    {
        var value = returned.Unwrap();
        return value is IIncrementOrDecrementOperation
            || value is ITupleOperation or IObjectCreationOperation or IAnonymousObjectCreationOperation
                && Parts(value).ToList() is var parts
                && parts.Exists(part => IsNumber(part, collection: null))
                && parts.Exists(part => HasElement(part) && !IsNumber(part, collection: null));
    }

    private IOperation? Collection(IInvocationOperation call) =>
        (ApiCall.Find(_apis, Role.Collect, call)?.ValueOf("data") ?? ApiCall.Find(_apis, Role.Consume, call)?.ValueOf("from")) is { } collection
        && collection.Type.RowType() is not null
            ? collection
            : null;

    // What is put together stays what it is; what is printed does not.
    private static IEnumerable<IOperation> Parts(IOperation value)
    {
        var whole = value.Unwrap();
        var parts = whole switch
        {
            ITupleOperation tuple => tuple.Elements,
            IObjectCreationOperation creation => creation.Arguments.Select(argument => argument.Value).Concat(Initialized(creation.Initializer?.Initializers)),
            IAnonymousObjectCreationOperation creation => Initialized(creation.Initializers),
            _ => null,
        };
        return parts?.SelectMany(Parts) ?? new[] { whole };
    }

    private static IEnumerable<IOperation> Initialized(IEnumerable<IOperation>? members) =>
        members?.Select(member => member is ISimpleAssignmentOperation assignment ? assignment.Value : member) ?? Enumerable.Empty<IOperation>();

    private bool IsNumber(IOperation value, IOperation? collection) => IsNumber(value.Unwrap(), collection?.Unwrap().Variable(), depth: 0);

    private bool IsNumber(IOperation value, ISymbol? collection, int depth) => value switch
    {
        _ when depth > FlowLimits.MaxCallDepth => false,
        IIncrementOrDecrementOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, RightOperand.ConstantValue.HasValue: true } sum =>
            IsNumber(sum.LeftOperand.Unwrap(), collection, depth + 1),
        IPropertyReferenceOperation { Property.Name: nameof(List<int>.Count), Instance: { } counted } =>
            counted.Unwrap().Variable() is { } variable && (Same(variable, collection) || IsFilled(variable)),
        ILocalReferenceOperation { Local: var local } when _round.Declares(local) && ValueFlow.OnlyValueOf(_file, local) is { } only =>
            IsNumber(only.Unwrap(), collection, depth + 1),
        _ => RoundNumber.VariableOf(_file, _apis, _round, value) is not null || IsCounter(value),
    };

    // var id = 0; foreach (…) { ids[token] = id; id++; }
    private bool IsCounter(IOperation value) =>
        value.LocalOrParameter() is ILocalSymbol { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } local
        && !_round.Declares(local)
        && _round.Code.Descendants().OfType<IIncrementOrDecrementOperation>().Any(step => Same(step.Target.Unwrap().Variable(), local));

    private bool IsFilled(ISymbol variable) => !_round.Declares(variable)
        && _round.Code.Descendants().OfType<IInvocationOperation>().Any(call => Same(Collection(call)?.Variable(), variable));

    private bool HasElement(IOperation value) => value.DescendantsAndSelf().Any(part =>
        part == _element || part.LocalOrParameter() is { } variable && _round.Declares(variable));

    private static bool Same(ISymbol? left, ISymbol? right) => left is not null && SymbolEqualityComparer.Default.Equals(left, right);
}
