using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>The loaders that a file is seen to evaluate a model on that it is seen to train.</summary>
internal sealed class JudgedLoaders
{
    private readonly HashSet<SyntaxNode> _loaders;

    private JudgedLoaders(IEnumerable<SyntaxNode> loaders, ImmutableArray<Leak> leaks)
    {
        _loaders = new HashSet<SyntaxNode>(loaders);
        Leaks = leaks;
    }

    public static JudgedLoaders None { get; } = new(Enumerable.Empty<SyntaxNode>(), ImmutableArray<Leak>.Empty);

    /// <summary>The evaluations on rows that trained the model.</summary>
    public ImmutableArray<Leak> Leaks { get; }

    public static JudgedLoaders Of(FileProvenance file) =>
        new(
            from sink in file.Observations
            where sink.Role == Role.Predict
            from data in sink.Data.Facts.OfType<DataFact>()
            where data.Lessons.Any(lesson => lesson.Learning == Learning.Model)
            from rows in data.Rows
            from step in rows.Steps
            where step.Kind == RowStepKind.Loader
            select step.Site.Syntax,
            LeakFinder.Find(file).Where(leak => leak.Sink.Role == Role.Predict && leak.Kind == LeakKind.TrainingRows).ToImmutableArray());

    /// <summary>Whether it was seen which rows a loader hands to an evaluation, and what taught the model.</summary>
    public bool Knows(IOperation loader) => _loaders.Contains(loader.Syntax);
}
