using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Tests.Catalog;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Robustness;

public sealed class MemoryTests
{
    private const string Program =
        """
        using System;
        using System.Linq;

        var random = new Random(1);
        var shuffled = Enumerable.Range(0, 100).OrderBy(_ => random.Next());
        var (train, test) = (shuffled.Take(80).ToList(), shuffled.Skip(80).ToList());
        Console.WriteLine(train.Count + test.Count == double.NaN);
        """;

    [Fact]
    public async Task Analyzers_that_live_on_keep_no_compilation_alive()
    {
        var analyzers = RuleInfo.Analyzers.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!).ToImmutableArray();

        var compilation = await AnalyzeAsync(analyzers);
        for (var i = 0; i < 10 && compilation.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compilation.IsAlive);
        GC.KeepAlive(analyzers);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = await AnyProgram.CompileAsync(Program);
        var reports = await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.NotEmpty(reports);
        return new WeakReference(compilation);
    }
}
