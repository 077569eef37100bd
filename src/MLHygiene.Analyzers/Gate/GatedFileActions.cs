using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Gate;

/// <summary>Runs a rule that reports in code about machine learning only: a file of which no type speaks of it is never bound.</summary>
internal static class GatedFileActions
{
    /// <summary>Registers a rule that follows values through a file.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="hygiene">What the rules know of it.</param>
    /// <param name="check">Receives the code of a file, and the context to report to.</param>
    /// <param name="mentions">Identifiers: a file is read only if it mentions at least one of each set.</param>
    public static void RegisterGatedFileAction(
        this CompilationStartAnalysisContext start,
        HygieneContext hygiene,
        Action<SemanticModelAnalysisContext, FileOperations> check,
        params ImmutableHashSet<string>[] mentions)
    {
        var scan = new IdentifierScan(mentions);
        if (scan.CanFind)
        {
            start.RegisterGatedFileAction(hygiene, check, scan.FindsEach, static _ => true);
        }
    }

    /// <summary>Registers a rule that follows values through a file.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="hygiene">What the rules know of it.</param>
    /// <param name="check">Receives the code of a file, and the context to report to.</param>
    /// <param name="isWorthReading">Looks at the text of a file, and tells whether the rule can have anything to report in it.</param>
    /// <param name="isWorthBinding">Looks at the syntax of a file whose text passed, and tells the same.</param>
    public static void RegisterGatedFileAction(
        this CompilationStartAnalysisContext start,
        HygieneContext hygiene,
        Action<SemanticModelAnalysisContext, FileOperations> check,
        Func<SourceText, bool> isWorthReading,
        Func<SyntaxNode, bool> isWorthBinding) =>
        start.RegisterFileAction(
            check, isWorthReading, isWorthBinding, context => hygiene.Gate.AdmitsFlowIn(context.SemanticModel, context.CancellationToken));
}
