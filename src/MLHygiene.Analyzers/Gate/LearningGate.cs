using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.Gate;

/// <summary>
/// Tells the types that speak of machine learning, for rules about what is fine elsewhere: a game may shuffle its cards lazily.
/// A type speaks with the identifiers of all its parts and nested types, and is read once in a compilation.
/// </summary>
internal sealed class LearningGate
{
    private static readonly char[] WordSeparators = { ',', ' ' };

    private readonly OptionReader _options;
    private readonly bool _isTestProject;
    private readonly bool _usesGameEngine;
    private readonly int _weakFromReferences;
    private readonly ConcurrentDictionary<string, Speakers> _speakersByFurtherWords = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<SyntaxTree, object> _speakingFiles = new();

    public LearningGate(Compilation compilation, OptionReader options)
    {
        _options = options;
        _isTestProject = TestFrameworks.IsReferencedBy(compilation);
        _usesGameEngine = References(compilation, VocabularyFile.OfThePackage.GameEngines);
        _weakFromReferences = References(compilation, VocabularyFile.OfThePackage.Libraries) ? 1 : 0;
    }

    /// <summary>
    /// Whether a place is in code about machine learning. No type of a test project is, nor of a game: a game's vocabulary alone says
    /// too little.
    /// </summary>
    /// <param name="symbol">What encloses the place.</param>
    /// <param name="tree">The file of the place, whose options hold.</param>
    /// <param name="cancellationToken">Ends the reading of a type.</param>
    public bool Admits(ISymbol symbol, SyntaxTree tree, CancellationToken cancellationToken) =>
        Admits(symbol, tree, flowIsSeen: false, cancellationToken);

    /// <summary>
    /// The same for a rule that has followed the value into a split, a batch or a shuffle of rows, which is what it takes in a game.
    /// </summary>
    public bool AdmitsFlow(ISymbol symbol, SyntaxTree tree, CancellationToken cancellationToken) =>
        Admits(symbol, tree, flowIsSeen: true, cancellationToken);

    /// <summary>Whether a position of the file that a rule looks at is in code about machine learning; see <see cref="Admits(ISymbol, SyntaxTree, CancellationToken)"/>.</summary>
    public bool Admits(SemanticModelAnalysisContext context, int position) => Admits(context, position, flowIsSeen: false);

    /// <summary>The same for a rule that has followed the value; see <see cref="AdmitsFlow(ISymbol, SyntaxTree, CancellationToken)"/>.</summary>
    public bool AdmitsFlow(SemanticModelAnalysisContext context, int position) => Admits(context, position, flowIsSeen: true);

    /// <summary>
    /// Whether the names around a position say what the code there is for, such as a method <c>Sigmoid</c>: enough for code that is
    /// hardly anything else, in a type that speaks of nothing besides.
    /// </summary>
    public bool AdmitsNamed(SemanticModelAnalysisContext context, int position, ImmutableHashSet<string> words) =>
        !_isTestProject && !_usesGameEngine
        && _options.Get(RuleOptions.Context, context.SemanticModel.SyntaxTree) == ContextMode.Auto
        && StatementNames.Around(context.SemanticModel.GetEnclosingSymbol(position, context.CancellationToken)).Any(name => IdentifierWords.HasAny(name, words));

    /// <summary>The same for any of the types of a file.</summary>
    public bool AdmitsFlowIn(SemanticModel model, CancellationToken cancellationToken)
    {
        if (!_speakingFiles.TryGetValue(model.SyntaxTree, out var speaks))
        {
            speaks = _speakingFiles.GetValue(
                model.SyntaxTree,
                tree => TypesOf(model, cancellationToken).Any(type => AdmitsFlow(type, tree, cancellationToken)));
        }

        return (bool)speaks;
    }

    private static IEnumerable<ISymbol> TypesOf(SemanticModel model, CancellationToken cancellationToken) =>
        model.SyntaxTree.GetRoot(cancellationToken)
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Select(node => node switch
            {
                GlobalStatementSyntax statement => model.GetEnclosingSymbol(statement.SpanStart, cancellationToken),
                BaseTypeDeclarationSyntax type => model.GetDeclaredSymbol(type, cancellationToken),
                _ => null,
            })
            .OfType<ISymbol>()
            .Distinct(SymbolEqualityComparer.Default);

    private static bool References(Compilation compilation, ImmutableArray<string> beginnings) =>
        compilation.ReferencedAssemblyNames.Any(assembly => beginnings.Any(beginning => Begins(assembly.Name, beginning)));

    // Microsoft.ML and Microsoft.ML.Data, not Microsoft.MLOps; UnityEngine.CoreModule.
    private static bool Begins(string name, string beginning) =>
        name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
        && (name.Length == beginning.Length || name[beginning.Length] == '.');

    private static INamedTypeSymbol? OutermostType(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        while (type?.ContainingType is { } container)
        {
            type = container;
        }

        return type;
    }

    private bool Admits(SemanticModelAnalysisContext context, int position, bool flowIsSeen) =>
        context.SemanticModel.GetEnclosingSymbol(position, context.CancellationToken) is { } symbol
        && Admits(symbol, context.SemanticModel.SyntaxTree, flowIsSeen, context.CancellationToken);

    private bool Admits(ISymbol symbol, SyntaxTree tree, bool flowIsSeen, CancellationToken cancellationToken)
    {
        if (_isTestProject)
        {
            return false;
        }

        switch (_options.Get(RuleOptions.Context, tree))
        {
            case ContextMode.Always:
                return true;
            case ContextMode.Auto when flowIsSeen || !_usesGameEngine:
                return OutermostType(symbol) is { } type
                    && _speakersByFurtherWords
                        .GetOrAdd(_options.Get(RuleOptions.ContextWords, tree), ReadWords)
                        .Has(type, _weakFromReferences, cancellationToken);
            default:
                return false;
        }
    }

    private static Speakers ReadWords(string furtherWords) =>
        new(Vocabulary.Create(
            VocabularyFile.OfThePackage,
            furtherWords.ToLowerInvariant().Split(WordSeparators, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The types that were read with one vocabulary.</summary>
    private sealed class Speakers
    {
        private readonly Vocabulary _vocabulary;
        private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _speaks = new(SymbolEqualityComparer.Default);

        public Speakers(Vocabulary vocabulary) => _vocabulary = vocabulary;

        public bool Has(INamedTypeSymbol type, int weak, CancellationToken cancellationToken)
        {
            if (!_speaks.TryGetValue(type, out var speaks))
            {
                speaks = Read(type, weak, cancellationToken);
                _speaks.TryAdd(type, speaks);
            }

            return speaks;
        }

        private static IEnumerable<SyntaxNode> Parts(INamedTypeSymbol type, CancellationToken cancellationToken)
        {
            foreach (var reference in type.DeclaringSyntaxReferences)
            {
                var part = reference.GetSyntax(cancellationToken);
                if (part is CompilationUnitSyntax file)
                {
                    // The type of top-level statements is declared by the whole file, the other types in it included.
                    foreach (var statement in file.Members.OfType<GlobalStatementSyntax>())
                    {
                        yield return statement;
                    }
                }
                else
                {
                    yield return part;
                }
            }
        }

        private bool Read(INamedTypeSymbol type, int weak, CancellationToken cancellationToken)
        {
            var score = new VocabularyScore(_vocabulary, weak);
            foreach (var part in Parts(type, cancellationToken))
            {
                foreach (var token in part.DescendantTokens())
                {
                    if (token.IsKind(SyntaxKind.IdentifierToken))
                    {
                        score.Read(token.ValueText);
                        if (score.IsEnough)
                        {
                            return true;
                        }
                    }
                }

                cancellationToken.ThrowIfCancellationRequested();
            }

            return false;
        }
    }
}
