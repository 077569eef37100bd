using Microsoft.CodeAnalysis.Diagnostics;

namespace MLHygiene.Analyzers;

/// <summary>
/// The base of every rule. A rule has no fields: what it needs hangs off the <see cref="HygieneContext"/> of one compilation
/// and goes with it.
/// </summary>
public abstract class HygieneAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
            Register(start, HygieneContext.Of(start.Compilation, start.Options, start.CancellationToken)));
    }

    /// <summary>
    /// Registers the rule's callbacks for one compilation; registers nothing where the APIs that the rule is about are absent.
    /// </summary>
    private protected abstract void Register(CompilationStartAnalysisContext start, HygieneContext hygiene);
}
