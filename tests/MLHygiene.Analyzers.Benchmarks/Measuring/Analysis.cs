using System;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Benchmarks.Projects;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>The work that is measured. It starts from the texts each time: nothing is left over from the time before.</summary>
internal static class Analysis
{
    /// <summary>The compiler alone: parse, bind, emit.</summary>
    public static void Compile(GeneratedProject project)
    {
        if (!project.Compile().Emit(Stream.Null).Success)
        {
            throw new InvalidOperationException($"{project.Name} does not compile.");
        }
    }

    /// <summary>What a compiler with analyzers does before it emits: parse, bind everything, and run them on the way.</summary>
    public static void Run(GeneratedProject project, AnalyzerSet analyzers) =>
        analyzers.Attach(project.Compile()).GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>The reports, and the time that each analyzer spends in its callbacks. Binds only what analyzers ask for.</summary>
    public static AnalysisResult Count(GeneratedProject project, AnalyzerSet analyzers) =>
        analyzers.Attach(project.Compile()).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
}
