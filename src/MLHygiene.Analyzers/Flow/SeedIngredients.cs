using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What a seed is made from: everything that has a say in it.</summary>
internal static class SeedIngredients
{
    /// <summary>
    /// Whether a seed is also made from the time, the process or random bits, which says that no two runs are meant to have the same.
    /// A seed that is made from too much to tell counts as one.
    /// </summary>
    public static bool AreMeantToDiffer(ApiTable apis, FileOperations file, IOperation seed)
    {
        var ingredients = ValueOrigins.IngredientsOf(file, seed);
        return ingredients.IsEmpty
            || ingredients.Any(ingredient => Differs(apis, ingredient))
            || ingredients.SelectMany(ingredient => AddedTo(file, ingredient)).SelectMany(added => Origins(file, added)).Any(added => Differs(apis, added));
    }

    private static ImmutableArray<IOperation> Origins(FileOperations file, IOperation added) => ValueOrigins.IngredientsOf(file, added);

    private static bool Differs(ApiTable apis, IOperation ingredient) =>
        ingredient.CalledMember() is { } member
        && (apis.Find(Role.Clock, member) is not null || apis.Find(Role.Entropy, member) is not null);

    // var hash = new HashCode(); hash.Add(row); hash.ToHashCode()
    private static IEnumerable<IOperation> AddedTo(FileOperations file, IOperation ingredient) =>
        ingredient is ILocalReferenceOperation { Local: { Type: { Name: "HashCode", IsValueType: true } } local }
            ? file.ReferencesTo(local)
                .Select(reference => reference.Parent)
                .OfType<IInvocationOperation>()
                .SelectMany(call => call.Arguments)
                .Select(argument => argument.Value)
            : Enumerable.Empty<IOperation>();
}
