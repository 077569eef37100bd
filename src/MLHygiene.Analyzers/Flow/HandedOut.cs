using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Follows a value out of helpers that hand out more than one: in an element of a tuple, or through an <c>out</c> parameter. An addition
/// to <see cref="ValueFlow.Follow"/> for values that people hand out beside others.
/// </summary>
internal static class HandedOut
{
    private const string ItemPrefix = "Item";

    /// <summary>The expressions that have the value where somebody takes it out again.</summary>
    public static IEnumerable<IOperation> Next(FileOperations file, IOperation holder)
    {
        var (user, operand) = ValueFlow.UseOf(holder);
        return user switch
        {
            ITupleOperation tuple => TakenOut(file, tuple, tuple.Elements.IndexOf(operand)),
            ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter: { RefKind: RefKind.Out } parameter } } assignment
                when assignment.Value == operand && file.WritesTo(parameter).Count == 1 => Received(file, parameter),
            _ => Enumerable.Empty<IOperation>(),
        };
    }

    private static IEnumerable<IOperation> TakenOut(FileOperations file, ITupleOperation tuple, int place)
    {
        if (place < 0 || IsTarget(tuple))
        {
            return Enumerable.Empty<IOperation>();
        }

        // The elements of a tuple can be written one by one.
        var elements = ValueFlow.Follow(file, tuple).SelectMany(whole => ElementOf(file, whole, place)).ToList();
        return elements.Exists(element => element.IsAssigned() || element.Parent is IArgumentOperation { Parameter.RefKind: not RefKind.None })
            ? Enumerable.Empty<IOperation>()
            : elements;
    }

    // The left side of a deconstruction.
    private static bool IsTarget(IOperation tuple) =>
        tuple.Parent is IDeclarationExpressionOperation || tuple.Parent is IDeconstructionAssignmentOperation { Target: var target } && target == tuple;

    private static IEnumerable<IOperation> ElementOf(FileOperations file, IOperation whole, int place)
    {
        var (user, operand) = ValueFlow.UseOf(whole);
        switch (user)
        {
            case IFieldReferenceOperation { Field: var field } read when read.Instance == operand && PlaceOf(field) == place:
                return new[] { user };
            case IDeconstructionAssignmentOperation deconstruction when deconstruction.Value == operand:
                var target = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
                return target is ITupleOperation targets && place < targets.Elements.Length
                    ? ReadsOf(file, targets.Elements[place])
                    : Enumerable.Empty<IOperation>();
            default:
                return Enumerable.Empty<IOperation>();
        }
    }

    private static int PlaceOf(IFieldSymbol element)
    {
        var name = (element.CorrespondingTupleField ?? element).Name;
        return element.ContainingType.IsTupleType
            && name.StartsWith(ItemPrefix, StringComparison.Ordinal)
            && int.TryParse(name.Substring(ItemPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number - 1
                : -1;
    }

    // Inside the helper, and where its callers get it.
    private static IEnumerable<IOperation> Received(FileOperations file, IParameterSymbol parameter) =>
        file.ReferencesTo(parameter).Where(reference => !reference.IsAssigned())
            .Concat(parameter.ContainingSymbol is IMethodSymbol method && ValueFlow.IsHelper(file, method)
                ? file.CallsOf(method)
                    .Select(call => call.ArgumentFor(parameter.Name)?.Value)
                    .OfType<IOperation>()
                    .SelectMany(target => ReadsOf(file, target))
                : Enumerable.Empty<IOperation>());

    private static IEnumerable<IOperation> ReadsOf(FileOperations file, IOperation target)
    {
        var written = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        return written.Variable() is { } variable && ValueFlow.IsOnlyValue(file, variable)
            ? file.ReferencesTo(variable).Where(reference => reference != written && !reference.IsAssigned())
            : Enumerable.Empty<IOperation>();
    }
}
