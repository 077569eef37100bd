using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>
/// Finds the two sides of one folder that are read by two calls, each of which draws an order of its own before it cuts:
/// <c>subset: "training"</c> and <c>subset: "validation"</c> without one seed for both.
/// </summary>
internal static class SeparateDraws
{
    /// <summary>The overlapping sides of a file, one pair for each validation side.</summary>
    public static IEnumerable<OverlappingParts> Find(ApiTable apis, FileOperations file)
    {
        var sides = file.All.Select(operation => ApiCall.Find(apis, Role.Subset, operation)).OfType<ApiCall>().Where(IsShuffled).ToList();
        return sides.Where(side => Names(side, "validation")).Select(side => PairOf(file, sides, side)).OfType<OverlappingParts>();
    }

    private static OverlappingParts? PairOf(FileOperations file, List<ApiCall> sides, ApiCall validation)
    {
        var trainings = TrainingSides(file, sides, validation);
        return trainings.Count > 0 && trainings.All(training => Overlap(file, training, validation))
            ? new OverlappingParts(trainings[0].Operation, validation.Operation)
            : null;
    }

    // A helper for each side is enough where the type has no other.
    private static List<ApiCall> TrainingSides(FileOperations file, List<ApiCall> sides, ApiCall validation)
    {
        var ofPlace = sides.Where(side => IsSamePlace(file, side, validation)).ToList();
        var near = ofPlace.Where(side => Names(side, "training") && side.Operation.EnclosingFunction() == validation.Operation.EnclosingFunction()
            && !Alternatives.AreAlternatives(side.Operation, validation.Operation)).ToList();
        var far = ofPlace.Where(side => side.Operation.EnclosingFunction() != validation.Operation.EnclosingFunction()).ToList();
        return near.Count > 0 || far.Count != 1 || !Names(far[0], "training") || ofPlace.Count != 2 ? near : far;
    }

    private static bool Overlap(FileOperations file, ApiCall training, ApiCall validation) =>
        AreDrawnTogether(file, training.ValueOf("seed"), validation.ValueOf("seed")) switch
        {
            // One order, cut twice: the end of it reaches into its beginning.
            true => Share(training) is { } before && Share(validation) is { } behind && behind > before,
            false => true,
            _ => false,
        };

    // Null where it is not known.
    private static bool? AreDrawnTogether(FileOperations file, IOperation? left, IOperation? right) =>
        left is null || right is null ? null
        : left.IsNull() || right.IsNull() ? false
        : left.ConstantValue is { HasValue: true, Value: var first } && right.ConstantValue is { HasValue: true, Value: var second } ? Equals(first, second)
        : IsSameVariable(file, left, right) ? true
        : null;

    private static bool IsShuffled(ApiCall side) => side.ValueOf("shuffle")?.ConstantValue is { HasValue: true, Value: true };

    private static bool Names(ApiCall side, string name) =>
        side.ValueOf("name")?.ConstantValue is { HasValue: true, Value: string given } && string.Equals(given, name, StringComparison.Ordinal);

    private static double? Share(ApiCall side) =>
        side.ValueOf("fraction")?.ConstantValue is { HasValue: true, Value: float share } ? share : null;

    private static bool IsSamePlace(FileOperations file, ApiCall left, ApiCall right) =>
        SymbolEqualityComparer.Default.Equals(left.Operation.CalledMember(), right.Operation.CalledMember())
        && left.ValueOf("data") is { } place && right.ValueOf("data") is { } other
        && (place.ConstantValue is { HasValue: true, Value: { } named } ? Equals(named, other.ConstantValue.Value) : IsSameVariable(file, place, other));

    private static bool IsSameVariable(FileOperations file, IOperation left, IOperation right) =>
        left.Variable() is { } variable
        && SymbolEqualityComparer.Default.Equals(variable, right.Variable())
        && SymbolEqualityComparer.Default.Equals(OwnerOf(left), OwnerOf(right))
        && file.WritesTo(variable).Count <= (variable is IParameterSymbol ? 0 : 1);

    private static ISymbol? OwnerOf(IOperation variable) => variable.Receiver()?.NamedSymbol();
}
