using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>Follows text to where the program calls it a token.</summary>
internal static class TokenText
{
    private static readonly ImmutableHashSet<string> Tokens = IdentifierWords.List(
        "token", "tokens", "tokenize", "tokenized", "tokenizer", "word", "words", "vocab", "vocabulary", "term", "terms", "ngram", "ngrams", "unigram",
        "unigrams", "bigram", "bigrams", "lemma", "lemmas");

    /// <summary>The place where a text becomes a token; null where it is only compared, printed or something else.</summary>
    public static IOperation? UseOf(ApiTable apis, FileOperations file, IOperation text) =>
        ValuePaths.From(file, text, (user, operand) => ApiCall.Find(apis, Role.CutText, user)?.ValueOf("text") == operand.Unwrap())
            .Select(path => PlaceOf(apis, file, path))
            .FirstOrDefault(place => place is not null);

    private static IOperation? PlaceOf(ApiTable apis, FileOperations file, ValuePath path)
    {
        var (user, operand) = ValuePaths.UseOf(path);
        return user is not null && Names(apis, file, user, operand).Any(name => name is not null && IdentifierWords.HasAny(name, Tokens)) ? user : null;
    }

    private static IEnumerable<string?> Names(ApiTable apis, FileOperations file, IOperation user, IOperation text) => user switch
    {
        IReturnOperation returned => new[] { (file.FunctionOf(returned) ?? FunctionAround(returned))?.Name },
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => new[] { declarator.Symbol.Name },
        ISimpleAssignmentOperation assignment when assignment.Value == text =>
            new[] { (assignment.Target is IArrayElementReferenceOperation element ? element.ArrayReference.Unwrap() : assignment.Target).Variable()?.Name },
        IPropertyReferenceOperation { Property.IsIndexer: true } item when item.Instance != text && item.IsAssigned() => new[] { item.Instance?.Unwrap().Variable()?.Name },
        IInvocationOperation call => new[]
        {
            ApiCall.Find(apis, Role.Collect, call)?.ValueOf("data")?.Variable()?.Name,
            ApiCall.Find(apis, Role.Consume, call)?.ValueOf("from")?.Variable()?.Name,
        },
        _ => Enumerable.Empty<string?>(),
    };

    // words.Select(word => word.ToLower()) is what its statement says.
    private static ISymbol? FunctionAround(IOperation returned)
    {
        for (var at = returned.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation { Symbol.Parameters: { Length: 1 } parameters })
            {
                return parameters[0];
            }
        }

        return null;
    }
}
