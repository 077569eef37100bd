using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What the members of anonymous objects hold: <c>new { p = Predict(row) }</c>, and <c>let p = Predict(row)</c> of a query, which is one.</summary>
internal static class AnonymousValues
{
    /// <summary>The values that the file makes such objects with.</summary>
    public static IEnumerable<IOperation> Of(FileOperations file, IPropertySymbol member) =>
        file.All
            .OfType<IAnonymousObjectCreationOperation>()
            .Where(made => SymbolEqualityComparer.Default.Equals(made.Type, member.ContainingType))
            .SelectMany(made => made.Initializers)
            .OfType<ISimpleAssignmentOperation>()
            .Where(value => value.Target is IPropertyReferenceOperation { Property: var set } && SymbolEqualityComparer.Default.Equals(set, member))
            .Select(value => value.Value);
}
