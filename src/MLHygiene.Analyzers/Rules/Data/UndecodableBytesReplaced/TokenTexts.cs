using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Finds the texts of a file that become tokens or documents, by what the program calls them.</summary>
internal static class TokenTexts
{
    private static readonly ImmutableHashSet<string> Words = IdentifierWords.List(
        "token", "tokens", "tokenize", "tokenizer", "word", "words", "vocab", "vocabulary", "term", "terms", "ngram", "ngrams", "bigram", "bigrams", "lemma",
        "lemmas", "sentence", "sentences", "document", "documents", "doc", "docs", "corpus", "review", "reviews", "tweet", "tweets", "message", "messages",
        "email", "emails", "mail", "mails", "comment", "comments", "article", "articles", "utterance", "utterances", "paragraph", "paragraphs", "texts",
        "lyrics", "stopwords");

    /// <summary>Whether a name is one of a text to learn from, or of a part of it.</summary>
    public static bool Says(string name) => IdentifierWords.HasAny(name, Words);

    /// <summary>The expressions with such a text.</summary>
    public static IEnumerable<IOperation> In(FileOperations file) => file.All.SelectMany(operation => TextsOf(file, operation)).Where(text => IsText(text.Type));

    /// <summary>What passed through on its way to any of them: what read it is among them.</summary>
    public static HashSet<IOperation> OriginsIn(ApiTable apis, FileOperations file)
    {
        var origins = new HashSet<IOperation>();
        foreach (var text in In(file))
        {
            if (!origins.Contains(text))
            {
                origins.UnionWith(TextOrigins.Trace(apis, file, text));
            }
        }

        return origins;
    }

    private static IEnumerable<IOperation> TextsOf(FileOperations file, IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false }:
                return operation.Variable() is { } variable && Says(variable.Name) ? new[] { operation } : Enumerable.Empty<IOperation>();
            case IVariableDeclaratorOperation declarator when Says(declarator.Symbol.Name):
                return declarator.GetVariableInitializer() is { Value: var value } ? new[] { value } : Enumerable.Empty<IOperation>();
            case IReturnOperation { ReturnedValue: { } returned }:
                return file.FunctionOf(operation) is { } function && Says(function.Name) ? new[] { returned } : Enumerable.Empty<IOperation>();
            // Tokenize(line), vocabulary.Add(cell)
            case IInvocationOperation { TargetMethod: var method } call:
                return !method.DeclaringSyntaxReferences.IsEmpty && Says(method.Name) || call.Instance?.Unwrap().Variable() is { } holder && Says(holder.Name)
                    ? call.Arguments.Select(argument => argument.Value)
                    : Enumerable.Empty<IOperation>();
            case IObjectCreationOperation { Constructor: { DeclaringSyntaxReferences.IsEmpty: false } or { IsImplicitlyDeclared: true } } creation when creation.Type is { } type && Says(type.Name):
                return creation.Arguments.Select(argument => argument.Value);
            default:
                return Enumerable.Empty<IOperation>();
        }
    }

    private static bool IsText(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String } || type.RowType() is { SpecialType: SpecialType.System_String } || type.RowType().RowType() is { SpecialType: SpecialType.System_String };
}
