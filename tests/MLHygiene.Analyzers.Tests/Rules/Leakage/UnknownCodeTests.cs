using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Programs that only look as if they used a library that the rules know, and programs that are being typed.</summary>
public sealed class UnknownCodeTests
{
    public static TheoryData<string> Leaks =>
    [
        "var m = pipeline.Fit(all); ml.Regression.Evaluate(m.Transform(all));",
        "var x = scaler.Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); ml.Regression.Evaluate(trainer.Fit(s.TrainSet).Transform(s.TestSet));",
        "ml.Regression.CrossValidate(selector.Fit(all).Transform(all), trainer);",
        "var s = ml.Data.TrainTestSplit(all); var m = trainer.Fit(s.TrainSet); ml.Regression.Evaluate(m.Transform(scaler.Fit(s.TestSet).Transform(s.TestSet)));",
        "var a = ml.Data.TrainTestSplit(all, seed: 1); var b = ml.Data.TrainTestSplit(all, seed: 2); ml.Regression.Evaluate(trainer.Fit(a.TrainSet).Transform(b.TestSet));",
        "var s = ml.Data.TrainTestSplit(ml.Data.BootstrapSample(all)); ml.Regression.Evaluate(trainer.Fit(s.TrainSet).Transform(s.TestSet));",
        "var s = ml.Data.TrainTestSplit(all); var m = ml.Regression.Trainers.FastTree().Fit(s.TrainSet, validationData: s.TestSet); ml.Regression.Evaluate(m.Transform(s.TestSet));",
        "var s = ml.Data.TrainTestSplit(all); ml.Ranking.Evaluate(ml.Ranking.Trainers.FastTree().Fit(s.TrainSet).Transform(s.TestSet));",
        "foreach (var f in ml.Data.CrossValidationSplit(all)) { var m = ml.Forecasting.ForecastBySsa(\"F\", \"Age\", 7, 30, 365, 7).Fit(f.TrainSet); }",
        "double best = 0; ITransformer w = null; foreach (var t in new[] { trainer }) { var m = t.Fit(all); var r = ml.Regression.Evaluate(m.Transform(all)).RSquared; if (r > best) { best = r; w = m; } } ml.Regression.Evaluate(w.Transform(all));",
        "var rows = new List<Row>(); var mean = rows.Average(r => r.Age); var v = ml.Data.LoadFromEnumerable(rows.Select(r => new Row { Age = r.Age - mean })); ml.Regression.CrossValidate(v, trainer);",
        "var (a, b) = (all, flag ? all : null); IDataView this_[] = { a, b }; switch (a) { case { } c: ml.Regression.Evaluate(trainer.Fit(c).Transform(c)); break; }",
        "Score(rows => ml.Regression.Evaluate(trainer.Fit(rows).Transform(rows))); void Score(Func<IDataView, RegressionMetrics> f) { try { f(all); } finally { f(all); } }",
    ];

    [Theory]
    [MemberData(nameof(Leaks))]
    public async Task Half_typed_code_does_not_throw(string statements)
    {
        var tokens = CSharpSyntaxTree.ParseText(statements, new CSharpParseOptions(kind: SourceCodeKind.Script))
            .GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToList();

        await Parallel.ForEachAsync(tokens, async (token, _) =>
        {
            var reports = await LeakageReports.OfAsync(statements.Remove(token.SpanStart, token.Span.Length));
            Assert.DoesNotContain(reports, report => report.Id == "AD0001");
        });
    }

    [Theory]
    [MemberData(nameof(Leaks))]
    public async Task Code_that_ends_in_the_middle_does_not_throw(string statements)
    {
        for (var length = 0; length < statements.Length; length += 5)
        {
            var reports = await LeakageReports.OfAsync(statements[..length]);
            Assert.DoesNotContain(reports, report => report.Id == "AD0001");
        }
    }

    [Theory]
    [MemberData(nameof(Leaks))]
    public async Task Without_the_library_there_is_nothing_to_say(string statements)
    {
        var compilation = (await AnyProgram.CompileAsync(LeakageProgram.Of(statements))).RemoveAllReferences();

        Assert.Empty(await AnyProgram.ReportsAsync(compilation));
    }

    [Fact]
    public async Task Types_of_the_same_names_mean_nothing() =>
        Assert.Empty(await LeakageReports.OfProgramAsync(
            """
            namespace MyCompany.ML;

            using System.Collections.Generic;

            public interface IDataView { }
            public interface ITransformer { IDataView Transform(IDataView input); }
            public interface IEstimator<out T> { T Fit(IDataView input); T Fit(IDataView trainData, IDataView validationData); }
            public sealed class TrainTestData { public IDataView TrainSet = null!, TestSet = null!; }
            public sealed class Metrics { public double RSquared; }

            public sealed class DataOperationsCatalog
            {
                public IDataView LoadFromTextFile<T>(string path) => null!;
                public TrainTestData TrainTestSplit(IDataView data, double testFraction = 0.1, int? seed = null) => null!;
                public IDataView BootstrapSample(IDataView input, int? seed = null, bool complement = false) => null!;
                public IDataView ShuffleRows(IDataView input) => null!;
            }

            public sealed class RegressionCatalog
            {
                public Metrics Evaluate(IDataView data) => null!;
                public List<Metrics> CrossValidate(IDataView data, IEstimator<ITransformer> estimator) => null!;
                public IEstimator<ITransformer> Sdca() => null!;
                public IEstimator<ITransformer> NormalizeMinMax() => null!;
            }

            public sealed class MLContext
            {
                public DataOperationsCatalog Data = new();
                public RegressionCatalog Regression = new();
            }

            public static class Program
            {
                public static void Run()
                {
                    var ml = new MLContext();
                    var all = ml.Data.LoadFromTextFile<int>("a.tsv");
                    var x = ml.Regression.NormalizeMinMax().Fit(all).Transform(all);
                    ml.Regression.CrossValidate(x, ml.Regression.Sdca());
                    var s = ml.Data.TrainTestSplit(ml.Data.BootstrapSample(x));
                    var m = ml.Regression.Sdca().Fit(s.TrainSet, s.TestSet);
                    ml.Regression.Evaluate(m.Transform(s.TestSet));
                    ml.Regression.Evaluate(m.Transform(s.TrainSet));
                }
            }
            """));

    [Fact]
    public async Task Parts_of_a_type_in_another_file_are_unknown()
    {
        var compilation = await AnyProgram.CompileAsync(LeakageProgram.Of(
            "Set(all); Console.WriteLine(ml.Regression.Evaluate(trainer.Fit(_rows).Transform(all)).RSquared);",
            "static IDataView _rows = null; static partial void Set(IDataView rows);").Replace("class Program", "partial class Program", StringComparison.Ordinal));
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "partial class Program { static partial void Set(Microsoft.ML.IDataView rows) => _rows = null; }",
            (CSharpParseOptions)compilation.SyntaxTrees.First().Options));

        Assert.Empty((await AnyProgram.ReportsAsync(compilation)).Where(report => report.Id.StartsWith("MLH1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Generated_code_is_left_alone() =>
        Assert.Empty(await LeakageReports.OfProgramAsync(
            "// <auto-generated/>\n" + LeakageProgram.Of("var m = pipeline.Fit(all); ml.Regression.Evaluate(m.Transform(all));")));
}
