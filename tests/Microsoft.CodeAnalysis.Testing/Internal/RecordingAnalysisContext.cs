using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

// Versions of Roslyn differ in whether these parameters are 'params'.
#pragma warning disable MA0081 // Method overrides should not omit params keyword
#pragma warning disable RCS1193 // Overriding member should not change 'params' modifier

/// <summary>A context that registers nothing and remembers whether the analyzer said what to do with generated code.</summary>
internal sealed class RecordingAnalysisContext : AnalysisContext
{
    private bool _configured;

    private RecordingAnalysisContext()
    {
    }

    /// <summary>Whether every analyzer says what to do with generated code.</summary>
    internal static bool AllConfigureGeneratedCode(ImmutableArray<DiagnosticAnalyzer> analyzers)
        => analyzers.Where(analyzer => analyzer is not DiagnosticSuppressor).All(ConfiguresGeneratedCode);

    public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => _configured = true;

    public override void EnableConcurrentExecution()
    {
    }

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action)
    {
    }

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action)
    {
    }

    public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action)
    {
    }

    public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action)
    {
    }

    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds)
    {
    }

    public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action)
    {
    }

    public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action)
    {
    }

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action)
    {
    }

    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds)
    {
    }

    public override void RegisterSymbolStartAction(Action<SymbolStartAnalysisContext> action, SymbolKind symbolKind)
    {
    }

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
        Action<SyntaxNodeAnalysisContext> action,
        ImmutableArray<TLanguageKindEnum> syntaxKinds)
    {
    }

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action)
    {
    }

    public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action)
    {
    }

    private static bool ConfiguresGeneratedCode(DiagnosticAnalyzer analyzer)
    {
        var context = new RecordingAnalysisContext();
        analyzer.Initialize(context);
        return context._configured;
    }
}
