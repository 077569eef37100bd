using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// What keeps NaN away from a place: a test before it, a comparison that only numbers pass, a filter, a repair. A test of a member counts for
/// the member of every object, since objects are not told apart.
/// </summary>
internal sealed class NaNGuards
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private List<(IOperation Test, IOperation Tested)>? _tests;

    public NaNGuards(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
    }

    /// <summary>The expressions that the file tests for NaN, each with its test. Filters are left out: they test for one query.</summary>
    public IReadOnlyList<(IOperation Test, IOperation Tested)> Tests => _tests ??= _file.All.Where(IsTest).Where(test => !IsInFilter(test)).SelectMany(TestedBy).ToList();

    /// <summary>Whether an expression is no NaN where it stands: somebody has looked.</summary>
    public bool Covers(IOperation part) =>
        part is IInvocationOperation call && ApiCall.Find(_apis, Role.Filter, call) is not null ? IsFilter(call)
        : part.Variable() is { } variable ? IsTestedMember(part, variable) || IsRepaired(variable, part) || IsKnown(part)
        : part is IArrayElementReferenceOperation or IBinaryOperation && IsKnown(part);

    /// <summary>Whether the file tests anything for NaN, in filters or elsewhere.</summary>
    public bool AreAnywhere => _file.All.Any(IsTest);

    /// <summary>Whether some code tests a number for NaN, whichever.</summary>
    public bool AreIn(IOperation code) => code.DescendantsAndSelf().Any(IsTest);

    // Where(run => !double.IsNaN(run.Loss)), Where(run => run.Loss < 10)
    private static bool IsNumberComparison(IOperation operation) =>
        operation is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual,
        } comparison
        && comparison.LeftOperand.Type.IsFloatingPoint()
        && !IsNegated(comparison);

    private static bool IsNegated(IOperation condition) =>
        condition.Parent is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }
        || condition.Parent is IParenthesizedOperation or IConversionOperation && IsNegated(condition.Parent);

    private static ISymbol? RootOf(IOperation expression)
    {
        var at = expression.Unwrap();
        while (at is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true, Instance: not null })
        {
            at = (at is IArrayElementReferenceOperation element ? element.ArrayReference : ((IPropertyReferenceOperation)at).Instance!).Unwrap();
        }

        return at.Variable();
    }

    private static bool IsSame(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);

    private bool IsFilter(IInvocationOperation call) =>
        call.Arguments.Any(argument => argument.Value.Unwrap() is IDelegateCreationOperation made && IsFilter(made.Target));

    private bool IsFilter(IOperation predicate) => predicate switch
    {
        IMethodReferenceOperation { Method: var method } reference => IsTest(reference) || _file.BodyOf(method.Definition()).Any(AreIn),
        _ => predicate.Descendants().Any(part => IsTest(part) || IsNumberComparison(part)),
    };

    private bool IsTest(IOperation operation) =>
        operation is IInvocationOperation or IMethodReferenceOperation ? ApiCall.Find(_apis, Role.FiniteTest, operation) is not null
        : IsNaNPattern(operation) || IsSelfComparison(operation);

    // loss is double.NaN
    private bool IsNaNPattern(IOperation operation) =>
        operation is IIsPatternOperation test && test.Pattern.DescendantsAndSelf().Any(part => part is IConstantPatternOperation constant && constant.Value.IsNaN(_apis));

    // loss != loss
    private bool IsSelfComparison(IOperation operation) =>
        operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary
        && binary.LeftOperand.Type.IsFloatingPoint()
        && SameValue.Are(_apis, binary.LeftOperand, binary.RightOperand);

    private bool IsInFilter(IOperation test)
    {
        for (var at = test; at.Parent is { } parent; at = parent)
        {
            if (at is IDelegateCreationOperation && ValueFlow.UseOf(at).User is IArgumentOperation { Parent: { } call })
            {
                return ApiCall.Find(_apis, Role.Filter, call) is not null;
            }
        }

        return false;
    }

    private IEnumerable<(IOperation Test, IOperation Tested)> TestedBy(IOperation operation)
    {
        switch (operation)
        {
            case IIsPatternOperation pattern:
                yield return (pattern, pattern.Value.Unwrap());
                break;
            case IBinaryOperation binary:
                yield return (binary, binary.LeftOperand.Unwrap());
                break;
            // losses.Any(double.IsNaN)
            case IMethodReferenceOperation when TextOrigins.RowsFor(operation) is { } rows:
                yield return (operation, rows.Unwrap());
                break;
            case IInvocationOperation when ApiCall.Find(_apis, Role.FiniteTest, operation)?.ValueOf("of") is { } tested:
                yield return (operation, tested);
                // losses.Any(loss => double.IsNaN(loss))
                if (tested is IParameterReferenceOperation { Parameter: var parameter } && RowsOf(operation, parameter) is { } all)
                {
                    yield return (operation, all.Unwrap());
                }

                break;
        }
    }

    private static IOperation? RowsOf(IOperation test, IParameterSymbol element)
    {
        for (var at = test.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation lambda && IsSame(lambda.Symbol, element.ContainingSymbol))
            {
                return TextOrigins.RowsFor(lambda);
            }
        }

        return null;
    }

    private bool IsTestedMember(IOperation part, ISymbol variable) =>
        variable is IFieldSymbol or IPropertySymbol
        && part is IMemberReferenceOperation { Instance: not IInstanceReferenceOperation and not null }
        && Tests.Any(test => test.Tested.Variable() is { } tested
            && (IsSame(tested, variable) || tested.ContainingType?.IsTupleType == true && tested.Name == variable.Name));

    // if (double.IsNaN(x)) x = 0; rows.RemoveAll(row => double.IsNaN(row.Loss)); if (losses.Any(double.IsNaN)) throw …
    private bool IsRepaired(ISymbol variable, IOperation part) =>
        Tests.Any(test => test.Test.Syntax.SpanStart < part.Syntax.SpanStart && Repairs(test, variable));

    private bool Repairs((IOperation Test, IOperation Tested) test, ISymbol variable)
    {
        var isOfVariable = IsSame(RootOf(test.Tested), variable);
        for (var at = test.Test; at.Parent is { } parent; at = parent)
        {
            switch (parent)
            {
                case IConditionalOperation choice when at == choice.Condition && isOfVariable
                    && Replaced(choice, test.Test).Any(assignment => IsSame(RootOf(assignment.Target), variable)):
                case IAssignmentOperation assignment when isOfVariable && IsSame(RootOf(assignment.Target), variable):
                    return true;
                // A call that is handed the test and changes the rows.
                case IInvocationOperation { Instance: { } rows } call when IsSame(RootOf(rows), variable) && ValueFlow.UseOf(call).User is IExpressionStatementOperation:
                    return true;
                case IConditionalOperation choice when at == choice.Condition && Names(choice.Condition, variable) && Leaves(choice):
                    return true;
                case IBlockOperation or IAnonymousFunctionOperation { Parent: not IDelegateCreationOperation }:
                    return false;
            }
        }

        return false;
    }

    // What is written where the number is NaN; where the condition says more than that, all that is written.
    private IEnumerable<IAssignmentOperation> Replaced(IConditionalOperation choice, IOperation test)
    {
        var isNaN = ApiCall.Find(_apis, Role.FiniteTest, test) is not { } call || string.Equals(call.Entry.Find("is"), "nan", System.StringComparison.Ordinal);
        var condition = choice.Condition.Unwrap();
        if (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
        {
            (condition, isNaN) = (not.Operand.Unwrap(), !isNaN);
        }

        IOperation? branch = condition != test ? choice : isNaN ? choice.WhenTrue : choice.WhenFalse;
        return branch is null ? Enumerable.Empty<IAssignmentOperation>() : branch.DescendantsAndSelf().OfType<IAssignmentOperation>();
    }

    private static bool Names(IOperation condition, ISymbol variable) =>
        condition.Descendants().Any(operation => operation.Variable() is { } named && IsSame(named, variable));

    private static bool Leaves(IConditionalOperation choice) =>
        choice.WhenTrue.DescendantsAndSelf().Any(operation =>
            operation is IThrowOperation or IBranchOperation or IReturnOperation { Kind: OperationKind.Return });

    private bool IsKnown(IOperation part) =>
        (part.Type.IsFloatingPoint() || part.Type.RowType() is not null)
        && KnownConditions.At(_file, part).Any(known => Says(known, part));

    private bool Says(KnownCondition known, IOperation part)
    {
        if (known.Pattern is null && ApiCall.Find(_apis, Role.FiniteTest, known.Condition) is { } test)
        {
            return known.Holds == string.Equals(test.Entry.Find("is"), "number", System.StringComparison.Ordinal)
                && test.ValueOf("of") is { } tested
                && SameValue.Are(_apis, tested, part);
        }

        if (known.Comparison is not var (left, relation, right) || !SameValue.Are(_apis, left, part) && !SameValue.Are(_apis, right, part))
        {
            return false;
        }

        return relation switch
        {
            // 'x != x' and 'x is not double.NaN' pass what is none.
            BinaryOperatorKind.NotEquals => !known.Holds && !left.IsNaN(_apis) && !right.IsNaN(_apis),
            BinaryOperatorKind.Equals => known.Pattern is { } && right.IsNaN(_apis) ? !known.Holds : known.Holds,
            _ => known.Holds,
        };
    }
}
