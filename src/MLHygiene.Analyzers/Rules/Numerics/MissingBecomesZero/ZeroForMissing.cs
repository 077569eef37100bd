using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>A place that gives 0 where a value is missing.</summary>
internal sealed class ZeroForMissing
{
    private ZeroForMissing(ZeroForm form, IOperation place, ITypeSymbol? type, ImmutableArray<IOperation> holders, IOperation? target)
    {
        Form = form;
        Place = place;
        NaNType = type.WithoutNullable()?.SpecialType switch
        {
            SpecialType.System_Single => "float",
            SpecialType.System_Double => "double",
            _ => null,
        };
        Holders = holders;
        Target = target;
    }

    /// <summary>How the program says it.</summary>
    public ZeroForm Form { get; }

    /// <summary>The 0 itself; where none is written, the call that gives it.</summary>
    public IOperation Place { get; }

    /// <summary>The keyword of the type whose NaN can stand there instead; null where the type has none.</summary>
    public string? NaNType { get; }

    /// <summary>The expressions that have the 0, or the value that was there.</summary>
    public ImmutableArray<IOperation> Holders { get; }

    /// <summary>What it is assigned to; null where it is no assignment.</summary>
    public IOperation? Target { get; }

    /// <summary>0 as one side of an expression: <c>? value : 0</c>, <c>?? 0</c>.</summary>
    public static ZeroForMissing InExpression(IOperation zero, IOperation expression) =>
        new(ZeroForm.Literal, zero, TypeOf(expression), ImmutableArray.Create(expression), target: null);

    /// <summary>0 as the default of a nullable number, whose type decides whether NaN can be it.</summary>
    public static ZeroForMissing AsDefault(IOperation zero, IOperation call) =>
        new(ZeroForm.Literal, zero, call.Type, ImmutableArray.Create(call), target: null);

    /// <summary>A call that gives 0 by itself.</summary>
    public static ZeroForMissing Of(IOperation call, ZeroForm form) => new(form, call, call.Type, ImmutableArray.Create(call), target: null);

    /// <summary>A call that leaves 0 in the variable or place that it is given, with nobody to ask how it went.</summary>
    public static ZeroForMissing LeftIn(FileOperations file, IOperation call, IOperation target) =>
        new(ZeroForm.Ignored, call, target.Type, Reads(file, target), target);

    /// <summary>The statement of a branch that is taken for a missing value, if it gives 0 and does nothing else; null where it does not.</summary>
    public static ZeroForMissing? InBranch(FileOperations file, IOperation? branch) => Only(branch) switch
    {
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: var target, Value: var zero } } when IsZero(zero) =>
            new(ZeroForm.Literal, zero.Unwrap(), target.Type, Reads(file, target), target),
        IReturnOperation { ReturnedValue: { } zero } returned when IsZero(zero) =>
            new(ZeroForm.Literal, zero.Unwrap(), zero.Type, ImmutableArray.Create(zero), target: null),
        _ => null,
    };

    /// <summary>Whether an expression is written as 0. A constant with a name says what it stands for.</summary>
    public static bool IsZero(IOperation expression) => expression.Unwrap() switch
    {
        ILiteralOperation { Type: { } type, ConstantValue: { HasValue: true, Value: System.IConvertible number } } =>
            IsNumber(type) && number.ToDouble(System.Globalization.CultureInfo.InvariantCulture) == 0,
        IDefaultValueOperation { Type: { } type } => IsNumber(type),
        _ => false,
    };

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private static IOperation? Only(IOperation? branch) => branch is IBlockOperation block
        ? block.Operations.Length == 1 ? block.Operations[0] : null
        : branch;

    private static ImmutableArray<IOperation> Reads(FileOperations file, IOperation target) =>
        target is IDeclarationExpressionOperation declaration ? Reads(file, declaration.Expression)
        : target.LocalOrParameter() is { } variable
            ? file.ReferencesTo(variable).Where(reference => !reference.IsAssigned() && !IsOut(reference)).ToImmutableArray()
            : ImmutableArray<IOperation>.Empty;

    private static bool IsOut(IOperation reference) =>
        ValueFlow.UseOf(reference).User is IArgumentOperation { Parameter.RefKind: RefKind.Out } or IDeclarationExpressionOperation;

    // 'int.TryParse(cell, out var count) ? count : 0' becomes a float where it is put.
    private static ITypeSymbol? TypeOf(IOperation expression) =>
        expression.Type.IsFloatingPoint() ? expression.Type
        : expression.Type.IsIntegral() && expression.Parent is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Type
        : null;
}
