using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Flow.Provenance.OwnModels;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage.Leaks;

/// <summary>Holds the evaluations of models of the program's own against the law of provenance. Words are all that tells them, so more is asked.</summary>
internal static class OwnLeaks
{
    // Weak: the leaks of a file go with what is known of it.
    private static readonly ConditionalWeakTable<FileProvenance, ILookup<LeakKind, Leak>> Files = new();

    /// <summary>Whether leaks of a kind are looked for. Parts that overlap and copies are found where rows are divided.</summary>
    public static bool Includes(LeakKind kind) =>
        kind is LeakKind.TrainingRows or LeakKind.Transform or LeakKind.LabelAwareTransform or LeakKind.TestRows or LeakKind.Choice;

    /// <summary>The leaks of one kind, each place once. Looked for once for all rules.</summary>
    public static IEnumerable<Leak> Find(FileProvenance file, LeakKind kind) => Files.GetValue(file, FindAnew)[kind];

    private static ILookup<LeakKind, Leak> FindAnew(FileProvenance file)
    {
        var sinks = file.Observations.Where(sink => sink.Role == Role.Evaluate && sink.Entry is null).ToImmutableArray();
        return sinks.Select(LeakFinder.Of).OfType<Leak>()
            .Where(leak => Includes(leak.Kind) && !IsLiteral(leak) && !IsInTraining(leak) && !IsMeant(leak, sinks))
            .GroupBy(leak => leak.Kind)
            .SelectMany(kind => kind.Innermost(leak => leak.Sink.Site.Syntax, leak => leak.Place))
            .ToLookup(leak => leak.Kind);
    }

    // All that there is to know of a truth table stands in the program.
    private static bool IsLiteral(Leak leak) =>
        leak.Rows.Source.Site?.Syntax is { } source
        && (source is InitializerExpressionSyntax
            || (source is ArrayCreationExpressionSyntax { Initializer.Expressions.Count: > 0 } or ImplicitArrayCreationExpressionSyntax { Initializer.Expressions.Count: > 0 }
                or BaseObjectCreationExpressionSyntax { Initializer.Expressions.Count: > 0 })
            || source.GetType().Name == "CollectionExpressionSyntax");

    // A method that learns looks at its own score.
    private static bool IsInTraining(Leak leak) =>
        Functions(leak.Sink.Site).Any(function =>
            (OwnCalls.Fits(function.Name) && function.HasParameters) || ModelWords.OfThePackage.Has(function.Name, ModelWordKind.Deliberate));

    private static bool IsMeant(Leak leak, ImmutableArray<Observation> sinks) => leak.Kind switch
    {
        LeakKind.TrainingRows =>
            TrainingScore.IsNamed(leak.Place) || TrainingScore.IsNamed(leak.Sink.Site.Syntax)
            || (IsInLoopOf(leak) && !IsMadeInLoop(leak))
            || sinks.Any(sink => sink.Judged.Any(lesson => IsModelOf(lesson, leak)) && LeakFinder.Of(sink)?.Kind != LeakKind.TrainingRows),
        LeakKind.Choice =>
            IsInLoopOf(leak)
            || sinks.Any(sink => sink.Data.Facts.OfType<DataFact>().Any(data => data.Lessons.Any(lesson => lesson.Site.Syntax == leak.Cause.Syntax))
                && LeakFinder.Of(sink)?.Kind != LeakKind.Choice),
        _ => false,
    };

    private static bool IsModelOf(Lesson lesson, Leak leak) => lesson.Site.Syntax == leak.Cause.Syntax;

    // Each epoch, each step of a search is watched as it goes.
    private static bool IsInLoopOf(Leak leak) =>
        RowLoops.Around(leak.Cause.MeetingWith(leak.Sink.Site)) is { } loop && loop.Span.Contains(leak.Sink.Site.MeetingWith(leak.Cause).Span);

    // A model for each round is fitted and judged as it would be without the loop.
    private static bool IsMadeInLoop(Leak leak)
    {
        var cause = leak.Cause.MeetingWith(leak.Sink.Site);
        var loop = RowLoops.Around(cause);
        var declared = cause.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { Initializer: { } value } && value.Span.Contains(cause.Span);
        return declared
            || (cause is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax model } }
                && loop!.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(variable => variable.Identifier.ValueText == model.Identifier.ValueText));
    }

    private static IEnumerable<(string Name, bool HasParameters)> Functions(Site site) =>
        site.Calls.Add(site.Syntax)
            .SelectMany(node => node.Ancestors())
            .Select(node => node switch
            {
                MethodDeclarationSyntax method => (method.Identifier.ValueText, method.ParameterList.Parameters.Count > 0),
                LocalFunctionStatementSyntax function => (function.Identifier.ValueText, function.ParameterList.Parameters.Count > 0),
                BaseTypeDeclarationSyntax type => (type.Identifier.ValueText, false),
                _ => (string.Empty, false),
            });
}
