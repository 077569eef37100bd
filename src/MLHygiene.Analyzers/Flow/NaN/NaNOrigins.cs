using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Asks whether a number may be NaN, and what makes it so: back through arithmetic, variables, rows, queries and the helpers of the file, as
/// <see cref="TextOrigins"/> does for text. What <see cref="NaNGuards"/> cover is not followed.
/// </summary>
internal sealed class NaNOrigins
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private bool _isInRows;

    public NaNOrigins(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
        Guards = new NaNGuards(apis, file);
    }

    /// <summary>What the file tests for NaN.</summary>
    public NaNGuards Guards { get; }

    /// <summary>The expressions that a number is made from, itself first. Empty where there are too many to follow.</summary>
    public ImmutableArray<IOperation> Trace(IOperation number) => Reachable.From(Bare(number), part => SourcesOf(part).Select(Bare));

    /// <summary>What may make a number NaN, the nearest first; null where nothing that the file shows does.</summary>
    public NaNSource? SourceOf(IOperation number)
    {
        foreach (var part in Trace(number))
        {
            if (SourceAt(part) is { } source)
            {
                return source;
            }
        }

        return null;
    }

    /// <summary>Whether a number is certainly not NaN: counts and constants, shares and choices of such, the metrics of a library.</summary>
    public bool IsCertainlyNumber(IOperation number) => Trace(number) is var trace && (trace.IsEmpty || trace.All(IsHarmless));

    // What is cast to an integer is no NaN afterwards.
    private static IOperation Bare(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion when HoldsNoNaN(conversion.Type):
                    return operation;
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IAwaitOperation or ITranslatedQueryOperation or IConditionalAccessOperation or IConditionalAccessInstanceOperation:
                    return operation.Unwrap();
                default:
                    return operation;
            }
        }
    }

    private static bool HoldsNoNaN(ITypeSymbol? type) =>
        type.IsIntegral() || type is { SpecialType: SpecialType.System_Decimal or SpecialType.System_Boolean or SpecialType.System_String };

    private static bool IsArithmetic(BinaryOperatorKind kind) => kind
        is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder;

    private IEnumerable<IOperation> SourcesOf(IOperation part)
    {
        if (part.ConstantValue.HasValue || HoldsNoNaN(part.Type) || Guards.Covers(part) || SourceAt(part) is not null)
        {
            return Enumerable.Empty<IOperation>();
        }

        switch (part)
        {
            // What looks for missing values finds NaN.
            case IInvocationOperation step when ApiCall.Find(_apis, Role.MissingValues, step) is not null:
                return Enumerable.Empty<IOperation>();
            case IBinaryOperation binary:
                return binary.OperatorMethod is null && IsArithmetic(binary.OperatorKind)
                    ? new[] { binary.LeftOperand, binary.RightOperand }
                    : Enumerable.Empty<IOperation>();
            case IUnaryOperation { OperatorMethod: null } unary:
                return new[] { unary.Operand };
            case ISimpleAssignmentOperation assignment:
                return new[] { assignment.Value };
            case ICompoundAssignmentOperation { OperatorMethod: null } sum:
                return new[] { sum.Value };
            case IArrayCreationOperation { Initializer: { } initializer }:
                return initializer.ElementValues;
            case IArrayInitializerOperation nested:
                return nested.ElementValues;
            case IObjectCreationOperation creation:
                return OfCreation(creation);
            case IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field, Instance: { } tuple }:
                return OfTuple(tuple, field);
            case IInvocationOperation call:
                return OfCall(call);
            default:
                return part.IsCollectionExpression() ? part.ChildOperations : Held(part);
        }
    }

    private IEnumerable<IOperation> Held(IOperation part)
    {
        var held = TextOrigins.Held(_file, part);
        return part switch
        {
            IPropertyReferenceOperation { Property: var property } => held.Concat(OfRecord(property)).Concat(NaNWrites.Of(_file, property)),
            _ when part.Variable() is { } variable => held.Concat(NaNWrites.Of(_file, variable)),
            _ => held,
        };
    }

    private IEnumerable<IOperation> OfCall(IInvocationOperation call)
    {
        if (ApiCall.Find(_apis, Role.NaNSkipped, call) is not null)
        {
            return Enumerable.Empty<IOperation>();
        }

        if (TextOrigins.Passing(_apis, call) is { } passing)
        {
            return TextOrigins.Passed(_file, passing).Concat(OfFunctions(call));
        }

        return ApiCall.Find(_apis, Role.Compute, call) is not null ? call.Arguments.Select(argument => argument.Value)
            : (ApiCall.Find(_apis, Role.Statistic, call) ?? ApiCall.Find(_apis, Role.Choose, call))?.OperandOf("data") is { } rows
                ? OfFunctions(call) is var mapped && mapped.Any() ? mapped.Append(rows) : new[] { rows }
            : call.TargetMethod.DeclaringSyntaxReferences.IsEmpty ? OfFunctions(call)
            : Held(call);
    }

    // rows.Sum(row => row.Loss), cells.Select(double.Parse), values.Aggregate(0.0, (sum, value) => sum + value)
    private IEnumerable<IOperation> OfFunctions(IInvocationOperation call) =>
        call.Arguments
            .Select(argument => argument.Value.Unwrap())
            .OfType<IDelegateCreationOperation>()
            .SelectMany(made => made.Target is IMethodReferenceOperation { Method.DeclaringSyntaxReferences.IsEmpty: true } named
                ? new[] { named }
                : TextOrigins.Returned(_file, made.Target))
            .Where(value => !HoldsNoNaN(value.Type));

    // new List<double> { a, b }, new(rows)
    private IEnumerable<IOperation> OfCreation(IObjectCreationOperation creation) =>
        (creation.Initializer?.Initializers.OfType<IInvocationOperation>().SelectMany(add => add.Arguments).Select(argument => argument.Value)
            ?? Enumerable.Empty<IOperation>())
        .Concat(new[] { ApiCall.Find(_apis, Role.Rows, creation)?.OperandOf("data"), ApiCall.Find(_apis, Role.Statistic, creation)?.OperandOf("data") }
            .OfType<IOperation>());

    // (distance, label).distance: wherever the tuple was made.
    private IEnumerable<IOperation> OfTuple(IOperation tuple, IFieldSymbol field)
    {
        var place = PlaceOf(field);
        return place < 0
            ? Enumerable.Empty<IOperation>()
            : Reachable.From(Bare(tuple), part => part is ITupleOperation ? Enumerable.Empty<IOperation>() : SourcesOf(part).Select(Bare))
                .OfType<ITupleOperation>()
                .Where(made => place < made.Elements.Length)
                .Select(made => made.Elements[place]);
    }

    private static int PlaceOf(IFieldSymbol field)
    {
        var elements = field.ContainingType.TupleElements;
        for (var place = 0; place < elements.Length; place++)
        {
            if (string.Equals(elements[place].Name, field.Name, StringComparison.Ordinal)
                || string.Equals(elements[place].CorrespondingTupleField?.Name, field.Name, StringComparison.Ordinal))
            {
                return place;
            }
        }

        return -1;
    }

    // record Run(int Epoch, double Loss)
    private IEnumerable<IOperation> OfRecord(IPropertySymbol property) =>
        property.ContainingType is { IsRecord: true } record
            ? record.InstanceConstructors
                .Where(constructor => constructor.Parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.Ordinal)))
                .SelectMany(constructor => _file.CallsOf(constructor))
                .Select(call => call.OperandFor(property.Name))
                .OfType<IOperation>()
            : Enumerable.Empty<IOperation>();

    private NaNSource? SourceAt(IOperation part)
    {
        if (HoldsNoNaN(part.Type) && part is not IInvocationOperation)
        {
            return null;
        }

        if (part.IsNaN(_apis))
        {
            return new NaNSource(part, NaNSourceKind.Literal);
        }

        switch (part)
        {
            case IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Divide } ratio
                when NaNDivision.MayBeNaN(_apis, _file, ratio, ratio.LeftOperand, ratio.RightOperand):
            case ICompoundAssignmentOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Divide } scaled
                when NaNDivision.MayBeNaN(_apis, _file, scaled, scaled.Target, scaled.Value):
                return new NaNSource(part, NaNSourceKind.Division);
            case IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Multiply } product
                when NaNDivision.IsBareLogarithm(_apis, _file, product.LeftOperand) || NaNDivision.IsBareLogarithm(_apis, _file, product.RightOperand):
                return new NaNSource(part, NaNSourceKind.Logarithm);
            case IMemberReferenceOperation { Instance: { } row } when part.Type.IsFloatingPoint() && LoadOf(row) is { } load && !Guards.Covers(part):
                return new NaNSource(load, NaNSourceKind.Missing);
            case IInvocationOperation when IsMissingKept(part):
                return new NaNSource(part, NaNSourceKind.Missing);
            case IInvocationOperation or IMethodReferenceOperation:
                return IsParsed(part) ? new NaNSource(part, NaNSourceKind.Text)
                    : ApiCall.Find(_apis, Role.MayBeNaN, part) is not null ? new NaNSource(part, NaNSourceKind.Call)
                    : null;
            default:
                return null;
        }
    }

    // foreach (var row in ml.Data.CreateEnumerable<Row>(data, …)) row.Age
    private IOperation? LoadOf(IOperation row)
    {
        if (_isInRows || !_apis.Has(Role.BlankAsZero))
        {
            return null;
        }

        _isInRows = true;
        var load = Reachable.From(Bare(row), part => SourcesOf(part).Select(Bare)).FirstOrDefault(IsMissingKept);
        _isInRows = false;
        return load;
    }

    private bool IsMissingKept(IOperation part) =>
        ApiCall.Find(_apis, Role.BlankAsZero, part) is { } load && load.Entry.Find("unless") is { } path && Setting.Read(_file, part, path).IsOn;

    private bool IsParsed(IOperation part) =>
        part.CalledMember() is IMethodSymbol method
        && (method.ReturnType.IsFloatingPoint() || method.Parameters.Any(parameter => parameter.RefKind == RefKind.Out && parameter.Type.IsFloatingPoint()))
        && ParsedText.Find(_apis, _file, part) is { Origin: TextOrigin.File or TextOrigin.Parts };

    private bool IsHarmless(IOperation part) =>
        part.ConstantValue.HasValue ? !part.IsNaN(_apis)
        : HoldsNoNaN(part.Type) || Guards.Covers(part)
            || part switch
            {
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } ratio => HoldsNoNaN(ratio.LeftOperand.Unwrap().Type) && HoldsNoNaN(ratio.RightOperand.Unwrap().Type)
                    || ratio.RightOperand.ConstantValue is { HasValue: true, Value: not (0.0 or 0f) },
                ICompoundAssignmentOperation => false,
                // The metrics of a library are its own affair; .NET's properties hand on what they were given.
                IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: true, ContainingNamespace: not null } property } => !property.IsOfPlatform(),
                _ => SourceAt(part) is null && SourcesOf(part).Any(),
            };
}
