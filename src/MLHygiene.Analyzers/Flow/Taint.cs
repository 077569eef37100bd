using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Follows what a value decides: the numbers that are computed from it, wherever they go in the file. Unlike the value itself, what
/// is computed from it survives a variable that is added to, and comes out of the function of a query.
/// </summary>
internal sealed class Taint
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly bool _throughChoices;

    /// <summary>Follows values through one file.</summary>
    /// <param name="apis">What computes, and what passes rows on.</param>
    /// <param name="file">The code of the file.</param>
    /// <param name="throughChoices">Whether a value that is one of several (a condition, a default) is followed too: where nobody would mean it.</param>
    public Taint(ApiTable apis, FileOperations file, bool throughChoices)
    {
        _apis = apis;
        _file = file;
        _throughChoices = throughChoices;
    }

    /// <summary>The places that what <paramref name="origin"/> makes decides, the origin first. Empty where there are too many to follow.</summary>
    public ImmutableArray<ValuePath> From(IOperation origin) => ValuePaths.From(_file, origin, PassesOn, Further);

    /// <summary>
    /// The expression that a use of the value stands for: the call in the outermost function that handed the value to the helpers on its
    /// way, or the use itself.
    /// </summary>
    public static IOperation PlaceOf(ValuePath path, IOperation use)
    {
        var place = use;
        for (var entry = path.Entry; entry is not null; entry = entry.Entry)
        {
            place = ValueFlow.UseOf(entry.Operation).User is IArgumentOperation { Parent: { } call } ? call : place;
        }

        return place;
    }

    private bool PassesOn(IOperation user, IOperation operand) =>
        IsComputed(user, operand) || _throughChoices && IsChosen(user, operand) || IsRows(user, operand);

    private bool IsComputed(IOperation user, IOperation operand) => user switch
    {
        IBinaryOperation binary => !IsComparison(binary.OperatorKind),
        IUnaryOperation unary => unary.OperatorKind is UnaryOperatorKind.Minus or UnaryOperatorKind.Plus or UnaryOperatorKind.BitwiseNegation,
        ITupleOperation => false,
        _ => ApiCall.Find(_apis, Role.Compute, user) is not null || IsMemberOfNumber(user, operand),
    };

    /// <summary>Whether an operator tells how two values compare, instead of computing a third.</summary>
    public static bool IsComparison(BinaryOperatorKind kind) => kind
        is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr;

    // The ticks of a time, the hash of a number: what a library reads from a value that nobody can change.
    private static bool IsMemberOfNumber(IOperation user, IOperation operand) =>
        user.Receiver() == operand
        && operand.Type is { IsValueType: true }
        && user.CalledMember() is { DeclaringSyntaxReferences.IsEmpty: true }
        && user.Type is { SpecialType: not (SpecialType.System_Void or SpecialType.System_String or SpecialType.System_Boolean) };

    private static bool IsChosen(IOperation user, IOperation operand) => user switch
    {
        IConditionalOperation conditional => conditional.Condition != operand,
        ICoalesceOperation or ISwitchExpressionArmOperation => true,
        ISwitchExpressionOperation choice => choice.Value != operand,
        _ => false,
    };

    // Numbers in a collection or query.
    private bool IsRows(IOperation user, IOperation operand)
    {
        if (operand.Type.RowType() is null)
        {
            return false;
        }

        return user is IArrayElementReferenceOperation element ? element.ArrayReference == operand
            : user is IPropertyReferenceOperation { Property.IsIndexer: true } item ? item.Instance == operand
            : ApiCall.Find(_apis, Role.Rows, user)?.ValueOf("data") == operand.Unwrap()
                || ApiCall.Find(_apis, Role.Sequence, user) is { } step && step.Entry.Find("map") is null && step.ValueOf("data") == operand.Unwrap()
                || ApiCall.Find(_apis, Role.Element, user)?.ValueOf("data") == operand.Unwrap();
    }

    private IEnumerable<ValuePath> Further(ValuePath path)
    {
        var (user, operand) = ValuePaths.UseOf(path);
        return user switch
        {
            ICompoundAssignmentOperation { Target: ILocalReferenceOperation target } added when added.Value == operand =>
                Reads(path, added, target.Local),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assigned when assigned.Value == operand =>
                Reads(path, assigned, target.Local),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => Reads(path, declarator, declarator.Symbol),
            IReturnOperation returned => OfLambda(path, returned).Concat(_throughChoices ? Callers(path, returned) : Enumerable.Empty<ValuePath>()),
            ITupleOperation tuple => OfTuple(path, tuple, operand),
            IForEachLoopOperation loop when loop.Collection.Unwrap() == operand.Unwrap() =>
                loop.Locals.SelectMany(_file.ReferencesTo).Select(path.Then),
            not null => IntoLambda(path, user, operand),
            _ => Enumerable.Empty<ValuePath>(),
        };
    }

    /// <summary>What reads a variable that is written more than once, if no other write makes it forget the value.</summary>
    private IEnumerable<ValuePath> Reads(ValuePath path, IOperation write, ILocalSymbol variable)
    {
        if (ValueFlow.IsOnlyValue(_file, variable))
        {
            yield break;
        }

        var others = _file.WritesTo(variable).Where(value => value is null || !write.Syntax.Span.Contains(value.Syntax.Span)).ToList();
        if (others.Exists(value => value is not null && value.Syntax.SpanStart > write.Syntax.SpanStart && !Reads(value, variable))
            || _file.ReferencesTo(variable).Any(reference => ValueFlow.UseOf(reference).User is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }))
        {
            yield break;
        }

        foreach (var reference in _file.ReferencesTo(variable))
        {
            if (!reference.IsAssigned()
                && (reference.Syntax.SpanStart > write.Syntax.Span.End || SharesLoop(write, reference))
                && (_throughChoices || HappensBefore(write, reference)))
            {
                yield return path.Then(reference);
            }
        }
    }

    private static bool Reads(IOperation value, ILocalSymbol variable) =>
        value.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation read && SymbolEqualityComparer.Default.Equals(read.Local, variable));

    private static bool SharesLoop(IOperation write, IOperation read)
    {
        for (var at = write.Parent; at is not null; at = at.Parent)
        {
            if (at is ILoopOperation)
            {
                return read.IsInside(at);
            }
        }

        return false;
    }

    // A write in a branch of its own happens on some days only.
    private static bool HappensBefore(IOperation write, IOperation read)
    {
        for (var at = write.Parent; at is not null; at = at.Parent)
        {
            if (at is IConditionalOperation or ISwitchOperation or ITryOperation or ICatchClauseOperation)
            {
                return read.IsInside(at);
            }
        }

        return true;
    }

    // Of several returns, one is enough where nobody would mean it.
    private IEnumerable<ValuePath> Callers(ValuePath path, IReturnOperation returned) =>
        _file.FunctionOf(returned) is not { } function ? Enumerable.Empty<ValuePath>()
        : path.Entry is null ? ValueFlow.CallersOf(_file, function).Select(path.Then)
        : path.Return(_file, function) is { } call ? new[] { call }
        : Enumerable.Empty<ValuePath>();

    // var (first, second) = Seeds();
    private IEnumerable<ValuePath> OfTuple(ValuePath path, ITupleOperation tuple, IOperation element)
    {
        var place = tuple.Elements.IndexOf(element);
        return ValueFlow.UseOf(tuple).User is IReturnOperation returned && ValueFlow.Returner(_file, returned) is { } function
            ? (path.Entry is null ? ValueFlow.CallersOf(_file, function).Select(path.Then) : new[] { path.Return(_file, function) }.OfType<ValuePath>())
                .SelectMany(call => ReadsOfElement(call.Operation, place).Select(call.Then))
            : Enumerable.Empty<ValuePath>();
    }

    private IEnumerable<IOperation> ReadsOfElement(IOperation call, int place)
    {
        var (user, operand) = ValueFlow.UseOf(call);
        return user switch
        {
            IDeconstructionAssignmentOperation deconstruction when deconstruction.Value == operand => Target(deconstruction.Target, place) is { } target
                && ValueFlow.IsOnlyValue(_file, target) ? _file.ReferencesTo(target) : Enumerable.Empty<IOperation>(),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when ValueFlow.IsOnlyValue(_file, local) =>
                _file.ReferencesTo(local).Select(reference => ValueFlow.UseOf(reference).User).OfType<IFieldReferenceOperation>().Where(field => IsElement(field, place)),
            IFieldReferenceOperation field when IsElement(field, place) => new[] { field },
            _ => Enumerable.Empty<IOperation>(),
        };
    }

    private static ISymbol? Target(IOperation target, int place)
    {
        var written = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        var element = written is ITupleOperation { Elements: var elements } && place < elements.Length ? elements[place] : null;
        return (element is IDeclarationExpressionOperation one ? one.Expression : element)?.Variable();
    }

    private static bool IsElement(IFieldReferenceOperation read, int place) =>
        read.Field.ContainingType is { IsTupleType: true, TupleElements: { IsDefault: false } elements }
        && place < elements.Length
        && string.Equals((elements[place].CorrespondingTupleField ?? elements[place]).Name, (read.Field.CorrespondingTupleField ?? read.Field).Name, System.StringComparison.Ordinal);

    // f(row) and Select(row => …) give what the lambda returns.
    private IEnumerable<ValuePath> OfLambda(ValuePath path, IReturnOperation returned)
    {
        if (returned.EnclosingFunction() is not IAnonymousFunctionOperation { Parent: IDelegateCreationOperation function })
        {
            yield break;
        }

        var (user, operand) = ValueFlow.UseOf(function);
        if (user is IArgumentOperation { Parent: { } call } argument)
        {
            if (ApiCall.Find(_apis, Role.Sequence, call)?.OperandOf("map") is { } map && map == argument.Value)
            {
                yield return path.Then(call);
            }

            yield break;
        }

        foreach (var called in Delegates(user, operand))
        {
            yield return path.Then(called);
        }
    }

    private IEnumerable<IOperation> Delegates(IOperation? user, IOperation operand) =>
        user is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } && ValueFlow.IsOnlyValue(_file, declarator.Symbol) ? CallsOf(declarator.Symbol)
        : user is IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } && ValueFlow.IsOnlyValue(_file, fields[0]) ? CallsOf(fields[0])
        : user is ISimpleAssignmentOperation { Target: { } target } assignment && assignment.Value == operand && target.Variable() is { } variable
            && ValueFlow.IsOnlyValue(_file, variable) ? CallsOf(variable)
        : Enumerable.Empty<IOperation>();

    private IEnumerable<IOperation> CallsOf(ISymbol function) =>
        _file.ReferencesTo(function)
            .Select(reference => ValueFlow.UseOf(reference).User)
            .OfType<IInvocationOperation>()
            .Where(call => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke);

    // hashes.Select(hash => …)
    private IEnumerable<ValuePath> IntoLambda(ValuePath path, IOperation user, IOperation operand) =>
        ApiCall.Find(_apis, Role.Sequence, user) is { } step
        && step.ValueOf("data") == operand.Unwrap()
        && step.ValueOf("map") is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { Length: > 0 } parameters } }
        && operand.Type.RowType() is not null
            ? _file.ReferencesTo(parameters[0]).Select(path.Then)
            : Enumerable.Empty<ValuePath>();
}
