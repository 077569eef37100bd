using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Benchmarks.Projects;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>Analyzers that run together, at the severities of their defaults.</summary>
internal sealed class AnalyzerSet
{
    private readonly ImmutableDictionary<string, ReportDiagnostic> _switchedOff;

    private AnalyzerSet(
        string name,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        ImmutableDictionary<string, ReportDiagnostic> switchedOff)
    {
        Name = name;
        Analyzers = analyzers;
        _switchedOff = switchedOff;
    }

    public static AnalyzerSet Idle { get; } = new("Idle", [new IdleAnalyzer()], ImmutableDictionary<string, ReportDiagnostic>.Empty);

    /// <summary>Every rule of this package that is on by default.</summary>
    public static AnalyzerSet Hygiene { get; } = Of("MLHygiene.Analyzers", [typeof(HygieneAnalyzer).Assembly.Location]);

    /// <summary>Every rule of Microsoft.CodeAnalysis.NetAnalyzers that is on by default.</summary>
    public static AnalyzerSet NetAnalyzers { get; } = Of("NetAnalyzers", References.NetAnalyzers);

    public string Name { get; }

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <summary>As a build runs them: rules that only suggest, or that are hidden, are left out by the compiler.</summary>
    public AnalyzerSet WarningsOnly() => new(
        Name,
        Analyzers,
        Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Where(rule => rule.DefaultSeverity < DiagnosticSeverity.Warning)
            .Select(rule => rule.Id)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableDictionary(id => id, _ => ReportDiagnostic.Suppress));

    /// <summary>Both sets together, as in a project that has both packages.</summary>
    public AnalyzerSet With(AnalyzerSet other) =>
        new($"{Name} and {other.Name}", Analyzers.AddRange(other.Analyzers), _switchedOff.AddRange(other._switchedOff));

    public CompilationWithAnalyzers Attach(CSharpCompilation compilation) => new(
        compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(_switchedOff)),
        Analyzers,
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} failed.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true));

    // As the compiler does: an assembly may hold code fixes too, whose dependencies no compiler has.
    private static AnalyzerSet Of(string name, IEnumerable<string> paths) => new(
        name,
        [.. paths.SelectMany(path => new AnalyzerFileReference(path, Loader.Instance).GetAnalyzers(LanguageNames.CSharp))],
        ImmutableDictionary<string, ReportDiagnostic>.Empty);

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static Loader Instance { get; } = new();

        public void AddDependencyLocation(string fullPath)
        {
            // What lies beside an analyzer is found there.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
