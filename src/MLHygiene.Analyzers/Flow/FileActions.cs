using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Runs a rule on the code of whole files, and only on files that mention what the rule is about.</summary>
internal static class FileActions
{
    /// <summary>Registers a rule that follows values through a file.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="check">Receives the code of a file, and the context to report to.</param>
    /// <param name="mentions">Identifiers: a file is read only if it mentions at least one of each set.</param>
    public static void RegisterFileAction(
        this CompilationStartAnalysisContext start,
        Action<SemanticModelAnalysisContext, FileOperations> check,
        params ImmutableHashSet<string>[] mentions)
    {
        var scan = new IdentifierScan(mentions);
        if (scan.CanFind)
        {
            start.RegisterFileAction(check, scan.FindsEach);
        }
    }

    /// <summary>Registers a rule that follows values through a file.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="check">Receives the code of a file, and the context to report to.</param>
    /// <param name="isWorthReading">Looks at the text of a file, and tells whether the rule can have anything to report in it.</param>
    public static void RegisterFileAction(
        this CompilationStartAnalysisContext start,
        Action<SemanticModelAnalysisContext, FileOperations> check,
        Func<SourceText, bool> isWorthReading) =>
        start.RegisterFileAction(check, isWorthReading, static _ => true);

    /// <summary>Registers a rule that follows values through a file.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="check">Receives the code of a file, and the context to report to.</param>
    /// <param name="isWorthReading">Looks at the text of a file, and tells whether the rule can have anything to report in it.</param>
    /// <param name="isWorthBinding">Looks at the syntax of a file whose text passed, and tells the same. See <see cref="NamedCalls"/>.</param>
    public static void RegisterFileAction(
        this CompilationStartAnalysisContext start,
        Action<SemanticModelAnalysisContext, FileOperations> check,
        Func<SourceText, bool> isWorthReading,
        Func<SyntaxNode, bool> isWorthBinding) =>
        start.RegisterFileAction(check, isWorthReading, isWorthBinding, static _ => true);

    /// <summary>Registers a rule that follows values through a file.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="check">Receives the code of a file, and the context to report to.</param>
    /// <param name="isWorthReading">Looks at the text of a file, and tells whether the rule can have anything to report in it.</param>
    /// <param name="isWorthBinding">Looks at the syntax of a file whose text passed, and tells the same.</param>
    /// <param name="isInScope">Looks at the types of a file whose text passed, and tells the same.</param>
    public static void RegisterFileAction(
        this CompilationStartAnalysisContext start,
        Action<SemanticModelAnalysisContext, FileOperations> check,
        Func<SourceText, bool> isWorthReading,
        Func<SyntaxNode, bool> isWorthBinding,
        Func<SemanticModelAnalysisContext, bool> isInScope)
    {
        start.RegisterSemanticModelAction(context =>
        {
            var tree = context.SemanticModel.SyntaxTree;
            if (isWorthReading(tree.GetText(context.CancellationToken)) && isInScope(context) && isWorthBinding(tree.GetRoot(context.CancellationToken)))
            {
                check(context, FileOperations.Read(context.SemanticModel, context.CancellationToken));
            }
        });
    }
}
