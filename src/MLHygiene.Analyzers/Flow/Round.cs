using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Code that runs again and again: the body of a loop, or a function that a call runs for each row.</summary>
internal sealed class Round
{
    private Round(IOperation code, IInvocationOperation? call, bool isParallel)
    {
        Code = code;
        Call = call;
        IsParallel = isParallel;
    }

    /// <summary>The loop, or the lambda.</summary>
    public IOperation Code { get; }

    /// <summary>The call that runs the lambda; null for a loop.</summary>
    public IInvocationOperation? Call { get; }

    /// <summary>Whether rounds run on several threads.</summary>
    public bool IsParallel { get; }

    /// <summary>The variables that each round has another value of: the counter, the element, the parameters.</summary>
    public ImmutableArray<ISymbol> Variables => Code switch
    {
        ILoopOperation loop => loop.Locals.CastArray<ISymbol>(),
        IAnonymousFunctionOperation lambda => lambda.Symbol.Parameters.CastArray<ISymbol>(),
        _ => ImmutableArray<ISymbol>.Empty,
    };

    /// <summary>What the rounds go over: the collection of a <c>foreach</c>, or the rows of the call; null where it is neither.</summary>
    public IOperation? Rows(ApiTable apis) => Code is IForEachLoopOperation loop ? loop.Collection.Unwrap()
        : Call is { } call ? ApiCall.Find(apis, Role.Each, call)?.ValueOf("data") ?? ApiCall.Find(apis, Role.Parallel, call)?.ValueOf("data")
        : null;

    /// <summary>The rounds around an operation, the innermost first, whatever functions stand between them.</summary>
    public static IEnumerable<Round> AllAround(ApiTable apis, IOperation operation)
    {
        for (IOperation child = operation, parent; child.Parent is not null; child = parent)
        {
            parent = child.Parent;
            if (OfParent(apis, child, parent) is { } round)
            {
                yield return round;
            }
        }
    }

    /// <summary>The innermost round around an operation, within its function. Null in a function of which it is not known how often it runs.</summary>
    public static Round? Around(ApiTable apis, IOperation operation)
    {
        for (IOperation child = operation, parent; child.Parent is not null; child = parent)
        {
            parent = child.Parent;
            if (OfParent(apis, child, parent) is { } round)
            {
                return round;
            }

            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return null;
            }
        }

        return null;
    }

    private static Round? OfParent(ApiTable apis, IOperation child, IOperation parent) => parent switch
    {
        ILoopOperation loop when loop.Body == child || loop is IWhileLoopOperation => new Round(loop, call: null, isParallel: false),
        IAnonymousFunctionOperation lambda => OfFunction(apis, lambda),
        _ => null,
    };

    /// <summary>The rounds of a lambda or a method that is handed to a call; null where the call may run it once.</summary>
    public static Round? OfFunction(ApiTable apis, IOperation function)
    {
        var (user, _) = ValueFlow.UseOf(function);
        if (user is IDelegateCreationOperation creation)
        {
            (user, _) = ValueFlow.UseOf(creation);
        }

        return user is not IArgumentOperation { Parent: IInvocationOperation call } ? null
            : ApiCall.Find(apis, Role.Parallel, call)?.Entry["runs"] == "many" ? new Round(function, call, isParallel: true)
            : ApiCall.Find(apis, Role.Each, call) is not null ? new Round(function, call, isParallel: false)
            : null;
    }

    /// <summary>Whether a variable is one of the round's own.</summary>
    public bool Declares(ISymbol variable) => variable.DeclaringSyntaxReferences.Any(declaration =>
        declaration.SyntaxTree == Code.Syntax.SyntaxTree && Code.Syntax.Span.Contains(declaration.Span));

    /// <summary>Whether all rounds are done when the statement is: a query may wait for its readers.</summary>
    public bool IsDoneAtOnce
    {
        get
        {
            IOperation? query = Call;
            while (query?.Type.IsLazySequence() == true)
            {
                switch (ValueFlow.UseOf(query).User)
                {
                    case IForEachLoopOperation:
                        return true;
                    case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } next }:
                        query = next;
                        break;
                    default:
                        return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether an expression gives the same value in each round: it is made of constants, and of variables that no round writes.</summary>
    public bool Repeats(FileOperations file, IOperation value)
    {
        var operand = value.Unwrap();
        return operand switch
        {
            { ConstantValue.HasValue: true } => true,
            IBinaryOperation { OperatorMethod: null } binary => Repeats(file, binary.LeftOperand) && Repeats(file, binary.RightOperand),
            IUnaryOperation { OperatorMethod: null } unary => Repeats(file, unary.Operand),
            ILocalReferenceOperation { Local: var local } =>
                IsLeftAlone(file, local) && (!Declares(local) || ValueFlow.OnlyValueOf(file, local) is { } only && only.IsInside(Code) && Repeats(file, only)),
            IParameterReferenceOperation { Parameter: var parameter } => !Declares(parameter) && IsLeftAlone(file, parameter),
            IFieldReferenceOperation { Field: var field } => IsSteady(field, field.IsReadOnly || field.IsConst, ((IFieldReferenceOperation)operand).Instance, file),
            IPropertyReferenceOperation { Property: var property, Arguments.IsEmpty: true } read =>
                IsAutomatic(property) && IsSteady(property, property.SetMethod is null, read.Instance, file),
            _ => false,
        };
    }

    private bool IsSteady(ISymbol member, bool isFixed, IOperation? instance, FileOperations file) =>
        (isFixed || IsLeftAlone(file, member) && member.DeclaringSyntaxReferences.All(declaration => declaration.SyntaxTree == file.Tree))
        && (instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } || Repeats(file, instance));

    // A write before the rounds is over when they begin; one in another function may run in between.
    private bool IsLeftAlone(FileOperations file, ISymbol variable) =>
        !file.IsWrittenInLambda(variable) && !file.IsWrittenInLocalFunction(variable)
        && !Code.DescendantsAndSelf().SelectMany(VariableWrites.Of).Any(write =>
            SymbolEqualityComparer.Default.Equals(write.Target, variable) && !(Declares(variable) && write.Value is not null))
        && (variable is not (IFieldSymbol or IPropertySymbol)
            || file.WritesTo(variable).All(write => write is not null
                && file.FunctionOf(write) is null or IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor }));

    private static bool IsAutomatic(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
