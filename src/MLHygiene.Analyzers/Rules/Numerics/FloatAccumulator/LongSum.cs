using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>A variable of single precision that a loop over many rows adds to.</summary>
internal sealed class LongSum
{
    private const double Many = 100_000;
    private const float LargestExact = 1 << 24;

    private static readonly ImmutableHashSet<string> Rows = IdentifierWords.List(
        "samples", "rows", "examples", "images", "records", "observations", "instances", "points", "documents", "sentences", "dataset", "data",
        "pairs", "users", "items", "events", "patients", "customers");

    private static readonly ImmutableHashSet<string> Columns = IdentifierWords.List(
        "losses", "samples", "column", "residuals", "measurements", "readings", "observations", "dataset", "amplitudes", "prices");

    // What is taken away from elsewhere is a state, such as a weight.
    private static readonly ImmutableHashSet<string> Sums = IdentifierWords.List("loss", "sum", "total", "nll", "entropy", "likelihood");

    private static readonly ImmutableHashSet<string> OnePerRow = IdentifierWords.List("labels", "targets", "predictions", "errors", "losses", "scores");

    private static readonly ImmutableHashSet<string> Few = IdentifierWords.List(
        "batch", "batches", "minibatch", "window", "kernel", "neighbors", "neighbours", "nearest", "chunk", "top", "epoch", "epochs", "fold", "folds");

    private static readonly ImmutableHashSet<string> Colours = IdentifierWords.List(
        "r", "g", "b", "a", "red", "green", "blue", "alpha", "color", "colour", "rgb", "hue");

    private readonly IOperation _loop;

    private LongSum(IOperation write, ISymbol variable, IOperation loop, string what)
    {
        Write = write;
        Variable = variable;
        _loop = loop;
        What = what;
    }

    /// <summary>The addition.</summary>
    public IOperation Write { get; }

    /// <summary>What is added to.</summary>
    public ISymbol Variable { get; }

    /// <summary>What there is one addition for each of.</summary>
    public string What { get; }

    /// <summary>The sum that an operation adds to; null where it is none, or where it may be a short one.</summary>
    public static LongSum? Find(IOperation operation) =>
        AddedTo(operation) is var (target, value)
        && target.Type is { SpecialType: SpecialType.System_Single }
        && target.Variable() is { } variable and (ILocalSymbol or IFieldSymbol)
        && !IdentifierWords.HasAny(variable.Name, Colours)
        && !ChecksumNames.Says(variable.Name)
        && !IsCount(value)
        && LongLoop(operation, variable) is var (loop, what)
            ? new LongSum(operation, variable, loop, what)
            : null;

    /// <summary>Whether a reference is a part of an addition to the variable.</summary>
    public static bool IsOperandOfSum(IOperation reference, ISymbol variable)
    {
        for (var at = reference.Parent; at is IAssignmentOperation or IBinaryOperation or IConversionOperation or IParenthesizedOperation; at = at.Parent)
        {
            if (AddedTo(at) is var (target, value) && Same(target.Variable(), variable) && !reference.IsInside(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the sum is read behind its loop and not inside: a number that each round needs is no sum but a state, such as a weight.
    /// </summary>
    public bool IsReadBehindLoop(FileOperations file)
    {
        var isRead = false;
        foreach (var reference in file.ReferencesTo(Variable).Where(reference => !IsOperandOfSum(reference, Variable)))
        {
            if (_loop.Syntax.Span.Contains(reference.Syntax.Span))
            {
                return false;
            }

            isRead |= !reference.IsAssigned();
        }

        return isRead;
    }

    // sum += x, sum = sum + x, sum = x + sum; loss -= Math.Log(p)
    private static (IOperation Target, IOperation Value)? AddedTo(IOperation operation)
    {
        switch (operation)
        {
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } added:
                return (added.Target, added.Value);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract, OperatorMethod: null } added
                when added.Target.Variable() is { } sum && IdentifierWords.HasAny(sum.Name, Sums):
                return (added.Target, added.Value);
            case ISimpleAssignmentOperation { Value: var value } assigned
                when value.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum && assigned.Target.Variable() is { } variable:
                return Same(sum.LeftOperand.Unwrap().Variable(), variable) ? (assigned.Target, sum.RightOperand)
                    : Same(sum.RightOperand.Unwrap().Variable(), variable) ? (assigned.Target, sum.LeftOperand)
                    : null;
            default:
                return null;
        }
    }

    // 1f, hit ? 1 : 0: whole numbers are added exactly for long.
    private static bool IsCount(IOperation value) => value.Unwrap() switch
    {
        { ConstantValue: { HasValue: true, Value: int or long } } => true,
        { ConstantValue: { HasValue: true, Value: float number } } => IsWhole(number),
        { ConstantValue: { HasValue: true, Value: double number } } => IsWhole((float)number),
        IConditionalOperation { WhenFalse: { } other } choice => IsCount(choice.WhenTrue) && IsCount(other),
        { Type: { } type } => RealUse.IsWhole(type),
        _ => false,
    };

    private static bool IsWhole(float number) => number % 1 == 0 && number < LargestExact;

    // The outermost loop that is inside the variable's life and passes many.
    private static (IOperation Loop, string What)? LongLoop(IOperation write, ISymbol variable)
    {
        (IOperation, string)? found = null;
        IOperation? outermost = null;
        for (var at = write.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation or ILocalFunctionOperation
                && !(variable is ILocalSymbol && variable.DeclaringSyntaxReferences.Any(declared => at.Syntax.Span.Contains(declared.Span)) && at is ILocalFunctionOperation))
            {
                return null;
            }

            if (at is ILoopOperation loop)
            {
                if (variable is ILocalSymbol && variable.DeclaringSyntaxReferences.Any(declared => loop.Syntax.Span.Contains(declared.Span)))
                {
                    break;
                }

                outermost = loop;
                found = PassesMany(loop) is { } what ? (loop, what) : found;
            }

            if (at is ILocalFunctionOperation)
            {
                break;
            }
        }

        return found is var (_, rows) && outermost is not null ? (outermost, rows) : null;
    }

    private static string? PassesMany(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForEachLoopOperation each:
                var collection = each.Collection.Unwrap();
                return NameOfMany(collection, ElementOf(each.Collection.Type) ?? ElementOf(collection.Type) ?? (each.IsAsynchronous ? ElementOfStream(collection.Type) : null));
            case IForLoopOperation { Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } bound }:
                var end = bound.RightOperand.Unwrap();
                return end.ConstantValue is { HasValue: true, Value: int number } && number >= Many ? end.Syntax.ToString()
                    : end is IPropertyReferenceOperation { Instance: { } rows } && RowLength.Read(end) is not null ? NameOfMany(rows.Unwrap(), ElementOf(rows.Unwrap().Type))
                    : end is IInvocationOperation { Arguments: { Length: 1 } arguments } && RowLength.Read(end) is not null
                        ? NameOfMany(arguments[0].Value.Unwrap(), arguments[0].Value.Unwrap().Type.RowType())
                    : null;
            default:
                return null;
        }
    }

    private static string? NameOfMany(IOperation collection, ITypeSymbol? element)
    {
        var name = collection switch
        {
            IInvocationOperation { TargetMethod: { IsExtensionMethod: true }, Arguments: { IsEmpty: false } arguments } => arguments[0].Value.Unwrap().NamedSymbol()?.Name,
            // ReadAsync(validationFile)
            IInvocationOperation { Arguments: { IsEmpty: false } arguments } => arguments[0].Value.Unwrap().NamedSymbol()?.Name,
            _ => collection.NamedSymbol()?.Name,
        };
        if (name is null || element is null || IdentifierWords.HasAny(name, Few))
        {
            return null;
        }

        var isColumn = RealUse.KeywordOf(element) is not null || RealUse.IsWhole(element);
        return (isColumn ? IdentifierWords.HasAny(name, Columns) || IsColumnOfPart(name) : IdentifierWords.HasAny(name, Rows) || PartNames.SaysTrain(name) || PartNames.SaysTest(name))
            ? name
            : null;
    }

    // testLabels: the labels of one row alone would not be called for a part of the rows.
    private static bool IsColumnOfPart(string name) =>
        (PartNames.SaysTrain(name) || PartNames.SaysTest(name)) && IdentifierWords.HasAny(name, OnePerRow);

    // A span is no sequence.
    private static ITypeSymbol? ElementOf(ITypeSymbol? rows) =>
        rows is INamedTypeSymbol { IsRefLikeType: true, TypeArguments: { Length: 1 } elements } ? elements[0] : rows.RowType();

    private static ITypeSymbol? ElementOfStream(ITypeSymbol? rows) =>
        rows is INamedTypeSymbol { TypeArguments: { Length: 1 } elements } && rows.IsOfPlatform() ? elements[0] : null;

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
