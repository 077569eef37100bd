using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>What a drawn number decides in a training program, in the words of a message.</summary>
internal static class DrawUse
{
    private const string Order = "the order of the rows";
    private const string Rows = "which rows are taken";
    private const string Weights = "the first weights";
    private const string Parts = "which part a row goes to";
    private const string Dropout = "what is dropped";
    private const string Augmentation = "how rows are augmented";

    private static readonly ImmutableHashSet<string> WeightWords = IdentifierWords.List(
        "weight", "weights", "bias", "biases", "kernel", "kernels", "embedding", "embeddings", "theta", "centroid", "centroids", "centers", "centres",
        "synapse", "synapses", "xavier", "glorot");

    private static readonly ImmutableHashSet<string> DropoutWords = IdentifierWords.List("dropout", "drop", "dropped", "mask", "masked", "keep", "kept");

    private static readonly ImmutableHashSet<string> AugmentationWords = IdentifierWords.List(
        "augment", "augmented", "augmentation", "augmenter", "flip", "crop", "mixup", "cutout", "rotate", "smote", "oversample");

    private static readonly ImmutableHashSet<string> RowWords = IdentifierWords.List(
        "row", "rows", "sample", "samples", "data", "dataset", "feature", "features", "x", "xs", "label", "labels", "input", "inputs", "example", "examples",
        "index", "indices", "indexes", "order", "permutation", "batch", "train", "training", "bootstrap", "bag", "points", "images", "vectors", "observations");

    /// <summary>What a draw decides; null where it is not known, or nothing that a model depends on.</summary>
    public static string? Of(ApiTable apis, FileOperations file, IOperation draw)
    {
        var drawn = ApiCall.Find(apis, Role.Unseeded, draw)?.Entry["draws"];
        if (drawn is "order" || drawn is null && (apis.Find(Role.Permute, draw.CalledMember()) is not null || apis.Find(Role.Shuffle, draw.CalledMember()) is not null)
            || KeyOf(apis, draw) is not null)
        {
            return Order;
        }

        if (drawn is "rows" || apis.Find(Role.Bootstrap, draw.CalledMember()) is not null)
        {
            return Rows;
        }

        if (drawn is "weights")
        {
            return Weights;
        }

        var takesRow = IsPlaceOfRow(apis, draw);
        return new Taint(apis, file, throughChoices: true).From(draw).Select(path => OfNumber(file, path, takesRow)).FirstOrDefault(use => use is not null);
    }

    /// <summary>The sort whose keys a draw gives: <c>OrderBy(row => random.Next())</c>; null where it gives none.</summary>
    public static IOperation? KeyOf(ApiTable apis, IOperation draw)
    {
        for (var at = draw.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation { Parent: IDelegateCreationOperation function })
            {
                return ValueFlow.UseOf(function).User is IArgumentOperation { Parent: { } call } argument
                    && ApiCall.Find(apis, Role.Order, call)?.OperandOf("key") == argument.Value
                        ? call
                        : null;
            }
        }

        return null;
    }

    // random.Next(rows.Length)
    private static bool IsPlaceOfRow(ApiTable apis, IOperation draw) =>
        BoundedDraw.Find(apis, draw)?.Below.Unwrap() is IPropertyReferenceOperation { Instance: { } collection } count
        && collection.Type.RowType() is not null
        && IsNamed(collection.Unwrap().NamedSymbol()?.Name ?? count.Property.Name, RowWords);

    private static bool IsNamed(string? name, ImmutableHashSet<string> words) => name is not null && IdentifierWords.HasAny(name, words);

    private static string? OfNumber(FileOperations file, ValuePath path, bool takesRow)
    {
        var (user, operand) = ValuePaths.UseOf(path);
        switch (user)
        {
            case IArrayElementReferenceOperation element when element.Indices.Contains(operand):
                return OfIndex(file, element, element.ArrayReference);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } item when list != operand:
                return OfIndex(file, item, list);
            case IBinaryOperation binary when Taint.IsComparison(binary.OperatorKind):
                return StatementNames.SaySplit(file, binary) ? Parts
                    : Says(StatementNames.Of(file, binary).Concat(StatementNames.OfFunctionsAndType(file, binary)), DropoutWords) ? Dropout
                    : Says(StatementNames.OfFunctionsAndType(file, binary), AugmentationWords) ? Augmentation
                    : null;
            case ISimpleAssignmentOperation assignment when assignment.Value == operand:
                return OfTarget(file, assignment, TargetName(assignment.Target));
            case ICompoundAssignmentOperation assignment when assignment.Value == operand:
                return OfTarget(file, assignment, TargetName(assignment.Target));
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when takesRow && IsNamed(declarator.Symbol.Name, RowWords):
                return Rows;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return OfTarget(file, declarator, declarator.Symbol.Name);
            case IReturnOperation returned when file.FunctionOf(returned) is { } function:
                return OfTarget(file, returned, function.Name);
            default:
                return null;
        }
    }

    private static string? OfIndex(FileOperations file, IOperation element, IOperation collection)
    {
        var name = collection.Unwrap().NamedSymbol()?.Name;
        return StatementNames.OfFunctions(file, element).Any(ShuffleNames.SaysShuffle) ? Order
            : !IsNamed(name, RowWords) ? null
            : element.IsAssigned() || element.Parent is ITupleOperation ? Order
            : Rows;
    }

    private static string? OfTarget(FileOperations file, IOperation write, string? name) =>
        IsNamed(name, WeightWords) ? Weights
        : IsNamed(name, DropoutWords) ? Dropout
        : Says(StatementNames.OfFunctionsAndType(file, write), AugmentationWords) ? Augmentation
        : Says(StatementNames.OfFunctions(file, write), WeightWords) ? Weights
        : null;

    private static string? TargetName(IOperation target) => target switch
    {
        IArrayElementReferenceOperation element => TargetName(element.ArrayReference.Unwrap()),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } => TargetName(list.Unwrap()),
        _ => target.NamedSymbol()?.Name,
    };

    private static bool Says(IEnumerable<string> names, ImmutableHashSet<string> words) => names.Any(name => IdentifierWords.HasAny(name, words));
}
