using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>
/// A row whose columns are all taken for features, although one of them is the label:
/// <c>(Features: parts.Select(float.Parse).ToArray(), Label: float.Parse(parts[4]))</c>.
/// </summary>
internal sealed class WholeRow
{
    // What is to be found again is the input itself, or there is nothing to be found.
    private static readonly ImmutableHashSet<string> WithoutLabel = IdentifierWords.List(
        "autoencoder", "autoencoders", "encoder", "encoders", "denoise", "denoising", "reconstruct", "reconstruction", "cluster", "clusters",
        "clustering", "means", "kmeans", "unsupervised", "generative", "gan", "vae");

    private WholeRow(RowVariable row, IOperation features, string featuresName, IOperation label, string labelName)
    {
        Row = row;
        Features = features;
        FeaturesName = featuresName;
        Label = label;
        LabelName = labelName;
    }

    /// <summary>The array with all columns.</summary>
    public RowVariable Row { get; }

    /// <summary>The expression for the features.</summary>
    public IOperation Features { get; }

    public string FeaturesName { get; }

    /// <summary>The element that is read for the label.</summary>
    public IOperation Label { get; }

    public string LabelName { get; }

    public static IEnumerable<WholeRow> Find(ApiTable apis, FileOperations file)
    {
        foreach (var labels in file.All
            .Where(operation => operation is IArrayElementReferenceOperation or IPropertyReferenceOperation or IImplicitIndexerReferenceOperation)
            .GroupBy(operation => operation.EnclosingFunction()))
        {
            foreach (var element in labels)
            {
                if (Column(element) is { } row && LabelNameOf(element) is { } name && Of(apis, file, row, element, name) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private static WholeRow? Of(ApiTable apis, FileOperations file, RowVariable row, IOperation label, string labelName)
    {
        var references = file.ReferencesTo(row.Symbol);
        if (file.WritesTo(row.Symbol).Count > 1 || references.Any(IsChanged))
        {
            return null;
        }

        foreach (var reference in references.Where(reference => reference.EnclosingFunction() == label.EnclosingFunction()))
        {
            var features = AllColumns(apis, reference);
            if (features is not null
                && ValueName.Of(features) is { } name
                && PairNames.ArePair(name, labelName)
                && !Alternatives.AreAlternatives(features, label)
                && !IsCutLater(apis, file, features, name)
                && !SaysWithoutLabel(file, features))
            {
                return new WholeRow(row, features, name, label, labelName);
            }
        }

        return null;
    }

    // parts[4], parts[^1]
    private static RowVariable? Column(IOperation element)
    {
        var (array, index) = element switch
        {
            IArrayElementReferenceOperation { Indices: { Length: 1 } indices } read => (read.ArrayReference, indices[0]),
            IPropertyReferenceOperation { Arguments: { Length: 1 } arguments, Instance: { } instance } => (instance, arguments[0].Value),
            IImplicitIndexerReferenceOperation read => (read.Instance, read.Argument),
            _ => (null, null),
        };
        return array is not null && index is not null && IsConstant(index) && !element.IsAssigned() && array.Type.RowType() is { } column && IsValue(column)
            ? RowVariable.Of(array)
            : null;
    }

    private static bool IsConstant(IOperation index)
    {
        var value = index.Unwrap();
        value = value is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd ? fromEnd.Operand.Unwrap() : value;
        return value.ConstantValue is { HasValue: true, Value: int };
    }

    private static bool IsValue(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal
            or SpecialType.System_Int32 or SpecialType.System_Int64;

    // The name of what is parsed, compared or chosen by it.
    private static string? LabelNameOf(IOperation element)
    {
        var at = element;
        for (var step = 0; step < FlowLimits.MaxHolders; step++)
        {
            if (ValueName.Of(at) is { } name)
            {
                return name;
            }

            var (user, _) = ValueFlow.UseOf(at);
            switch (user)
            {
                case IArgumentOperation { Parent: IInvocationOperation { Type: { IsValueType: true } } call }:
                    at = call;
                    break;
                case IBinaryOperation or IConditionalOperation or IInvocationOperation { Type: { IsValueType: true } or { SpecialType: SpecialType.System_String } }:
                    at = user;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    // The row itself, or each of its columns made into a number.
    private static IOperation? AllColumns(ApiTable apis, IOperation reference)
    {
        var at = reference;
        for (var step = 0; step < FlowLimits.MaxHolders; step++)
        {
            var (user, operand) = ValueFlow.UseOf(at);
            var call = user is IArgumentOperation { Parent: { } parent } ? parent : user;
            if (call is not IInvocationOperation || Rows(apis, call) is not { } rows || rows != operand.Unwrap())
            {
                return at.Type.RowType() is { } column && IsValue(column) && column.SpecialType != SpecialType.System_String ? at : null;
            }

            at = call;
        }

        return null;
    }

    private static IOperation? Rows(ApiTable apis, IOperation call)
    {
        if ((ApiCall.Find(apis, Role.Rows, call) ?? ApiCall.Find(apis, Role.Materialise, call)) is { } copy)
        {
            return copy.ValueOf("data");
        }

        // A function that is given the place may leave a column out.
        return ApiCall.Find(apis, Role.Sequence, call) is { } query
            && query.ValueOf("map") is IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod.Parameters: { Length: 1 } } }
            && call.Type.RowType() is { } made && IsValue(made)
                ? query.ValueOf("data")
                : null;
    }

    // parts[4] = "0", parts.RemoveAt(4)
    private static bool IsChanged(IOperation reference)
    {
        var (user, operand) = ValueFlow.UseOf(reference);
        return user switch
        {
            IInvocationOperation call => call.Instance == operand && call.TargetMethod.ReturnsVoid,
            IArrayElementReferenceOperation or IPropertyReferenceOperation or IImplicitIndexerReferenceOperation => user.Parent is IAssignmentOperation && user.IsAssigned(),
            _ => false,
        };
    }

    // The label may be left out where the features are used.
    private static bool IsCutLater(ApiTable apis, FileOperations file, IOperation features, string name) =>
        ValueName.VariableOf(features) is ILocalSymbol local && file.ReferencesTo(local).Any(reference => !IsHandedOn(apis, reference))
        || file.All.Any(operation => IsCutOf(apis, operation, name));

    private static bool IsHandedOn(ApiTable apis, IOperation reference) => ValueFlow.UseOf(reference).User switch
    {
        IArgumentOperation { Parent: { } call } => ApiCall.Find(apis, Role.Split, call) is null && ApiCall.Find(apis, Role.Filter, call) is null
            && ApiCall.Find(apis, Role.Sequence, call) is null,
        ITupleOperation or IVariableInitializerOperation or ISimpleAssignmentOperation or IReturnOperation => true,
        _ => false,
    };

    private static bool IsCutOf(ApiTable apis, IOperation operation, string name) => operation switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element =>
            Is(element.ArrayReference, name) && (indices[0].Unwrap() is IRangeOperation || element.IsAssigned()),
        IImplicitIndexerReferenceOperation element => Is(element.Instance, name),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: IPropertyReferenceOperation { Instance: { } counted } } => Is(counted, name),
        IInvocationOperation => (ApiCall.Find(apis, Role.Split, operation) ?? ApiCall.Find(apis, Role.Filter, operation))?.ValueOf("data") is { } data && Is(data, name),
        _ => false,
    };

    private static bool Is(IOperation rows, string name) =>
        RowVariable.Of(rows) is { } variable ? IsName(variable.Name, name)
        : rows.Unwrap() is IMemberReferenceOperation member && IsName(member.Member.Name, name);

    private static bool IsName(string left, string right) => string.Equals(left, right, System.StringComparison.OrdinalIgnoreCase);

    private static bool SaysWithoutLabel(FileOperations file, IOperation features) =>
        file.FunctionOf(features) is { } function
        && (IdentifierWords.HasAny(function.Name, WithoutLabel) || (function.ContainingType is { } type && IdentifierWords.HasAny(type.Name, WithoutLabel)));
}
