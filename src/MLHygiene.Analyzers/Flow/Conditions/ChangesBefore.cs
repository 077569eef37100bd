using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What may have changed between a test and an operation that it guards.</summary>
internal sealed class ChangesBefore
{
    private readonly FileOperations _file;
    private readonly IOperation _use;
    private readonly Lazy<List<IOperation>> _run;

    public ChangesBefore(FileOperations file, IOperation use)
    {
        _file = file;
        _use = use;
        _run = new Lazy<List<IOperation>>(() => Outermost(use).DescendantsAndSelf().Where(MayMatter).ToList());
    }

    /// <summary>Whether something that a test read may be another value by now.</summary>
    /// <param name="test">The test.</param>
    /// <param name="since">The loop whose last round made it; null where it was made once, where it stands.</param>
    public bool MayChange(KnownCondition test, ILoopOperation? since)
    {
        IOperation anchor = since is null ? (IOperation?)test.Pattern ?? test.Condition : since;
        var place = new Interval(anchor, _use);
        return test.Condition.DescendantsAndSelf().Any(read => MayChange(read, place));
    }

    private bool MayChange(IOperation read, Interval place) => read switch
    {
        ILocalReferenceOperation { Local: var local } => IsWritten(local, place),
        IParameterReferenceOperation { Parameter: var parameter } => IsWritten(parameter, place),
        IFieldReferenceOperation { Field: { IsConst: false, IsReadOnly: false } field } member => IsMemberWritten(field, member, place),
        IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } collection } => AreElementsWritten(collection, place),
        IPropertyReferenceOperation { Property: var property } member => !IsFixed(property) && IsMemberWritten(property, member, place),
        IArrayElementReferenceOperation element => AreElementsWritten(element.ArrayReference, place),
        _ => false,
    };

    private bool IsWritten(ISymbol variable, Interval place) =>
        _file.IsWrittenInLambda(variable) || _file.IsWrittenInLocalFunction(variable)
        || _run.Value.Any(operation => Writes(operation, variable) && (place.Has(operation) || place.HasLater(operation, variable)));

    private bool IsMemberWritten(ISymbol member, IMemberReferenceOperation read, Interval place) =>
        !IsSettled(member)
        && _run.Value.Any(operation =>
            Writes(operation, member) && (place.Has(operation) || place.HasLater(operation, member))
            || MayWriteMembers(operation, read) && place.Has(operation));

    private bool AreElementsWritten(IOperation collection, Interval place) =>
        collection.Unwrap().Variable() is { } variable
        && _run.Value.Any(operation => WritesElement(operation, variable) && (place.Has(operation) || place.HasLater(operation, variable)));

    // Private, and written by constructors only.
    private bool IsSettled(ISymbol member) =>
        member.DeclaringSyntaxReferences.All(declaration => declaration.SyntaxTree == _file.Tree)
        && member.ContainingType.DeclaringSyntaxReferences.Length == 1
        && member switch
        {
            IFieldSymbol field => field.DeclaredAccessibility == Accessibility.Private,
            IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true } or { DeclaredAccessibility: Accessibility.Private },
            _ => false,
        }
        && _file.WritesTo(member).All(value => value is not null
            && _file.FunctionOf(value) is null or IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor });

    private static bool Writes(IOperation operation, ISymbol variable) =>
        VariableWrites.Of(operation).Any(write => Same(write.Target, variable));

    // Code of the program, or a delegate, that gets hold of the object.
    private static bool MayWriteMembers(IOperation operation, IMemberReferenceOperation read)
    {
        if (operation is not IInvocationOperation call)
        {
            return false;
        }

        if (call.TargetMethod.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction)
        {
            return true;
        }

        var owner = read.Instance?.Unwrap();
        var isOwn = call.TargetMethod.DeclaringSyntaxReferences.Length > 0;
        return owner is null or IInstanceReferenceOperation
            ? isOwn && (call.TargetMethod.IsStatic ? owner is null : true)
            : call.ChildOperations.Any(operand => IsObject(operand, owner, isOwn));
    }

    // A method called on the object, or code of the program that is handed the object.
    private static bool IsObject(IOperation operand, IOperation owner, bool isOwn) =>
        owner.Variable() is { } variable
        && (operand is IArgumentOperation argument
            ? isOwn && Same(argument.Value.Unwrap().Variable(), variable)
            : Same(operand.Unwrap().Variable(), variable) && operand.Type?.IsValueType != true);

    private static bool WritesElement(IOperation operation, ISymbol collection) => operation switch
    {
        IAssignmentOperation assignment => IsElementOf(assignment.Target, collection),
        IIncrementOrDecrementOperation increment => IsElementOf(increment.Target, collection),
        IArgumentOperation argument =>
            Same(argument.Value.Unwrap().Variable(), collection) || argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out && IsElementOf(argument.Value, collection),
        _ => false,
    };

    private static bool IsElementOf(IOperation target, ISymbol collection) => target switch
    {
        IArrayElementReferenceOperation element => Same(element.ArrayReference.Unwrap().Variable(), collection),
        IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } instance } => Same(instance.Unwrap().Variable(), collection),
        _ => false,
    };

    // The length of an array or span, the value of a nullable: it changes when the variable does.
    private static bool IsFixed(IPropertySymbol property) =>
        property is { SetMethod: null, DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { } type }
        && (type.IsValueType || type.SpecialType is SpecialType.System_Array or SpecialType.System_String);

    private static bool MayMatter(IOperation operation) => operation.Kind
        is OperationKind.Invocation or OperationKind.Argument or OperationKind.VariableDeclarator or OperationKind.SimpleAssignment
        or OperationKind.CompoundAssignment or OperationKind.CoalesceAssignment or OperationKind.DeconstructionAssignment
        or OperationKind.Increment or OperationKind.Decrement or OperationKind.AddressOf or OperationKind.Loop
        or OperationKind.DeclarationPattern or OperationKind.RecursivePattern or OperationKind.ListPattern;

    private static IOperation Outermost(IOperation operation)
    {
        var at = operation;
        while (at.Parent is { } parent)
        {
            at = parent;
        }

        return at;
    }

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);

    /// <summary>What runs after a test and before its use, by the order of the source and the loops around the use.</summary>
    private sealed class Interval
    {
        private readonly IOperation _anchor;
        private readonly IOperation _use;
        private readonly List<ILoopOperation> _loops = new();
        private readonly bool _isLater;

        public Interval(IOperation anchor, IOperation use)
        {
            _anchor = anchor;
            _use = use;
            for (var at = use.Parent; at is not null && !anchor.IsInside(at); at = at.Parent)
            {
                if (at is ILoopOperation loop)
                {
                    _loops.Add(loop);
                }

                _isLater |= at is IAnonymousFunctionOperation;
            }
        }

        /// <summary>Whether an operation may run in between.</summary>
        public bool Has(IOperation operation)
        {
            if (_loops.Any(loop => operation.IsInside(loop) && operation != loop))
            {
                return true;
            }

            // A write is done when its statement is: 'x = f(x)' reads the x of before.
            var end = operation.Syntax.Span.End;
            return end > _anchor.Syntax.Span.End
                && end <= _use.Syntax.SpanStart
                && !IsNextRound(operation)
                && !Alternatives.AreAlternatives(operation, _use);
        }

        /// <summary>Whether an operation may run before the use does because the use stands in a function that somebody may keep.</summary>
        public bool HasLater(IOperation operation, ISymbol variable)
        {
            if (!_isLater)
            {
                return false;
            }

            if (operation.Syntax.Span.End > _anchor.Syntax.Span.End && !operation.Syntax.Span.Contains(_use.Syntax.Span))
            {
                return true;
            }

            for (var at = _anchor.Parent; at is not null; at = at.Parent)
            {
                if (at is ILoopOperation loop && loop != operation && operation.IsInside(loop) && !IsDeclaredIn(variable, loop.Body.Syntax))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool IsDeclaredIn(ISymbol variable, SyntaxNode code) =>
            variable.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == code.SyntaxTree && code.Span.Contains(declaration.Span));

        // The step of a 'for' is written before its body, and runs after it.
        private bool IsNextRound(IOperation operation)
        {
            for (var at = operation; at.Parent is { } parent; at = parent)
            {
                if (parent is IForLoopOperation loop && loop.AtLoopBottom.Contains(at))
                {
                    return _use.IsInside(loop.Body);
                }
            }

            return false;
        }
    }
}
