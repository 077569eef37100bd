using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// What a variable holds or takes its elements from: what is written to it, what a loop or a pattern gives it, what is added to its
/// collection.
/// </summary>
internal static class VariableContents
{
    /// <summary>All of it, as far as the file shows it.</summary>
    public static IEnumerable<IOperation> Of(FileOperations file, ISymbol variable) =>
        file.WritesTo(variable).OfType<IOperation>()
            .Concat(Loops(file, variable))
            .Concat(Patterns(file, variable))
            .Concat(AddedTo(file, variable));

    /// <summary>What is added to a collection: <c>rows.Add(row)</c>, <c>rows[i] = row</c>.</summary>
    public static IEnumerable<IOperation> AddedTo(FileOperations file, ISymbol variable) => file.ReferencesTo(variable).SelectMany(Added);

    // foreach (var line in lines)
    private static IEnumerable<IOperation> Loops(FileOperations file, ISymbol variable) =>
        file.WritesTo(variable).Contains(null) && variable is ILocalSymbol local
            ? file.ReferencesTo(local).Select(Enclosing).OfType<IForEachLoopOperation>()
                .Where(loop => loop.Locals.Contains(local, SymbolEqualityComparer.Default)).Take(1).Select(loop => loop.Collection)
            : Enumerable.Empty<IOperation>();

    // while (reader.ReadLine() is { } line)
    private static IEnumerable<IOperation> Patterns(FileOperations file, ISymbol variable) =>
        file.WritesTo(variable).Contains(null) && variable is ILocalSymbol && file.ReferencesTo(variable) is { Count: > 0 } references
            ? references[0].EnclosingFunction().DescendantsAndSelf().OfType<IIsPatternOperation>()
                .Where(test => SymbolEqualityComparer.Default.Equals(DeclaredBy(test.Pattern), variable)).Select(test => test.Value)
            : Enumerable.Empty<IOperation>();

    private static ISymbol? DeclaredBy(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation properties => properties.DeclaredSymbol,
        _ => null,
    };

    private static IForEachLoopOperation? Enclosing(IOperation reference)
    {
        for (var at = reference.Parent; at is not null; at = at.Parent)
        {
            if (at is IForEachLoopOperation loop && loop.Locals.Any(local => SymbolEqualityComparer.Default.Equals(local, (reference as ILocalReferenceOperation)?.Local)))
            {
                return loop;
            }
        }

        return null;
    }

    private static IEnumerable<IOperation> Added(IOperation reference)
    {
        var (user, operand) = ValueFlow.UseOf(reference);
        return user switch
        {
            IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" } call when call.Instance == operand => call.Arguments.Select(argument => argument.Value),
            IArrayElementReferenceOperation { Parent: ISimpleAssignmentOperation assignment } element when assignment.Target == element =>
                new[] { assignment.Value },
            _ => Enumerable.Empty<IOperation>(),
        };
    }
}
