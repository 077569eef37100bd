using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Tests.Catalog;
using MLHygiene.Analyzers.Tests.Rules.Leakage;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow.Provenance;

public sealed class ProvenanceMemoryTests
{
    private const string Statements =
        """
        var x = scaler.Append(selector).Fit(all).Transform(all);
        var s = ml.Data.TrainTestSplit(x);
        var m = trainer.Fit(s.TrainSet);
        Score(ml, m, s.TestSet);
        ml.Regression.CrossValidate(x, trainer);
        foreach (var fold in ml.Data.CrossValidationSplit(all)) Score(ml, trainer.Fit(fold.TrainSet), fold.TrainSet);
        """;

    private const string Helper = "static void Score(MLContext ml, ITransformer m, IDataView rows) => Console.WriteLine(ml.Regression.Evaluate(m.Transform(rows)).RSquared);";

    [Fact]
    public async Task What_the_leakage_rules_learned_goes_with_the_compilation()
    {
        var analyzers = RuleInfo.Analyzers
            .Where(type => type.Namespace!.EndsWith(".Leakage", StringComparison.Ordinal))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();

        var left = await AnalyzeAsync(analyzers);
        for (var i = 0; i < 10 && left.Any(reference => reference.Reference.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Empty(left.Where(reference => reference.Reference.IsAlive).Select(reference => reference.Name));
        GC.KeepAlive(analyzers);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<(string Name, WeakReference Reference)[]> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = await AnyProgram.CompileAsync(LeakageProgram.Of(Statements, Helper));
        var reports = await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(["MLH1001", "MLH1003"], reports.Select(report => report.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var file = FileOperations.Read(model, default);
        var call = file.All.OfType<IInvocationOperation>().First();
        return
        [
            ("compilation", new WeakReference(compilation)),
            ("tree", new WeakReference(tree)),
            ("root", new WeakReference(await tree.GetRootAsync())),
            ("model", new WeakReference(model)),
            ("file", new WeakReference(file)),
            ("operation", new WeakReference(call)),
            ("method", new WeakReference(compilation.GetSymbolsWithName("Score").Single())),
            ("type", new WeakReference(compilation.GetTypeByMetadataName("Program"))),
        ];
    }
}
