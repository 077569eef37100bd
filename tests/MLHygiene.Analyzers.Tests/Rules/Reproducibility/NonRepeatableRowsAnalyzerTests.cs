using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Rules.Reproducibility;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.NonRepeatableRowsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.NonRepeatableRowsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class NonRepeatableRowsAnalyzerTests
{
    private const string Split = "ml.Data.TrainTestSplit(view);";

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(view)", "rows of the test side are trained on")]
    [InlineData("ml.Regression.Trainers.Sdca().Fit(view)", "one training sees other rows in each of its passes")]
    public Task The_message_says_what_the_use_of_the_view_makes_of_it(string use, string consequence)
    {
        var program = Verify.Program(
            InMethod($"var view = ml.Data.LoadFromEnumerable({{|#0:{{|#1:rows.OrderBy(_ => rng.Next())|}}|}}); _ = {{|#2:{use}|}};"),
            fixedSource: null,
            Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(
            Verify.Report(
                RuleCatalog.NonRepeatableRows,
                "OrderBy",
                "other random rows or another random order",
                consequence,
                "Read the rows once, with ToList").WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("rows.OrderBy(_ => rng.Next())")]
    [InlineData("rows.OrderBy(_ => Random.Shared.Next())")]
    [InlineData("rows.OrderBy(_ => Guid.NewGuid())")]
    [InlineData("rows.OrderByDescending(row => rng.NextDouble())")]
    [InlineData("rows.Shuffle()")]
    [InlineData("rows.Shuffle().Take(100)")]
    [InlineData("rows.Where(_ => rng.NextDouble() < 0.5)")]
    [InlineData("rows.Where((row, place) => place > rng.Next(10))")]
    [InlineData("rows.Select(row => new Row { Size = row.Size + rng.NextSingle() })")]
    [InlineData("rows.Select(row => { var noisy = new Row(); noisy.Size = row.Size + rng.NextSingle(); return noisy; })")]
    [InlineData("rows.Select(Noisy)")]
    [InlineData("rows.Select(row => Noisy(row))")]
    [InlineData("rows.OrderBy(_ => rng.Next()).Select(row => row)")]
    [InlineData("rows.OrderBy(_ => rng.Next()).ThenBy(row => row.Size)")]
    [InlineData("rows.Concat(rows.OrderBy(_ => rng.Next()))")]
    [InlineData("from row in rows orderby rng.Next() select row")]
    [InlineData("from row in rows where rng.NextDouble() < 0.5 select row")]
    [InlineData("rows.Where(row => row.Date < DateTime.Now)")]
    [InlineData("rows.Where(row => row.Date < DateTime.UtcNow.AddDays(-30))")]
    [InlineData("rows.Select(row => new Row { Size = (float)(DateTimeOffset.UtcNow - row.Date).TotalDays })")]
    [InlineData("rows.Where(row => row.Date > Oldest())")]
    [InlineData("rows.Where(row => seen.Add(row.Key))")]
    [InlineData("rows.Select(row => new Row { Size = next++ })")]
    [InlineData("rows.Select(row => new Row { Size = next += 2 })")]
    [InlineData("rows.AsParallel().Select(row => row)")]
    [InlineData("rows.AsParallel().WithDegreeOfParallelism(4).Where(row => row.Size > 0)")]
    [InlineData("ParallelEnumerable.Range(0, 10).Select(place => list[place])")]
    [InlineData("from row in rows.AsParallel() where row.Size > 0 select row")]
    [InlineData("rows.AsParallel().Select(row => row).AsSequential()")]
    [InlineData("table")]
    [InlineData("table.Where(row => row.Size > 0)")]
    [InlineData("table.AsEnumerable().Where(row => row.Size > 0)")]
    [InlineData("from row in table where row.Size > 0 select row")]
    [InlineData("Store.Rows")]
    [InlineData("Store.Sketch.Where(row => row.Size > 0)")]
    [InlineData("Drawn(10)")]
    [InlineData("Drawn(10).Where(row => row.Size > 0)")]
    [InlineData("DrawnFrom(new Random(1), 10)")]
    [InlineData("DrawnFromField(10)")]
    [InlineData("DrawnByProperty")]
    [InlineData("DrawnByProperty.Take(10)")]
    [InlineData("Enumerable.Range(0, 100).Select(_ => new Row { Size = rng.NextSingle() })")]
    [InlineData("Enumerable.Range(0, 100).Select(_ => new Row { Key = reader.ReadLine() })")]
    [InlineData("MixedBy(rows, rng)")]
    [InlineData("rows.Zip(rows.Shuffle(), (left, right) => left)")]
    [InlineData("DrawnIntoArrays(10)")]
    [InlineData("Mixed(rows)")]
    [InlineData("Lines(reader)")]
    [InlineData("Records(records)")]
    [InlineData("queue.GetConsumingEnumerable()")]
    [InlineData("Passed(rows.OrderBy(_ => rng.Next()))")]
    public Task A_source_that_differs_is_reported(string source) => VerifyAsync(InMethod($"var view = ml.Data.LoadFromEnumerable([|{source}|]); {Split}"));

    [Theory]
    [InlineData("rows")]
    [InlineData("list")]
    [InlineData("rows.ToList()")]
    [InlineData("new[] { new Row() }")]
    [InlineData("[new Row(), new Row()]")]
    [InlineData("rows.OrderBy(_ => rng.Next()).ToList()")]
    [InlineData("rows.OrderBy(_ => rng.Next()).ToArray().Where(row => row.Size > 0)")]
    [InlineData("new List<Row>(rows.OrderBy(_ => rng.Next()))")]
    [InlineData("rows.Where(row => row.Size > 0).Select(row => row).Concat(list)")]
    [InlineData("rows.OrderBy(row => row.Size)")]
    [InlineData("rows.Where(row => row.Size > limit)")]
    [InlineData("rows.Select(row => new Row { Size = new Random((int)row.Size).NextSingle() })")]
    [InlineData("rows.Where(row => row.Date < DateTime.Today)")]
    [InlineData("rows.Select(row => { Console.WriteLine(DateTime.Now); return row; })")]
    [InlineData("rows.Select(row => { read++; return row; })")]
    [InlineData("rows.Select((row, place) => new Row { Size = place })")]
    [InlineData("rows.DistinctBy(row => row.Key)")]
    [InlineData("File.ReadLines(\"rows.csv\").Select(line => new Row { Key = line })")]
    [InlineData("rows.AsParallel().AsOrdered().Select(row => row)")]
    [InlineData("rows.AsParallel().Select(row => row).OrderBy(row => row.Key)")]
    [InlineData("rows.AsParallel().Select(row => row).AsEnumerable().OrderBy(row => row.Key)")]
    [InlineData("rows.AsParallel().Select(row => row).ToList()")]
    [InlineData("table.OrderBy(row => row.Key)")]
    [InlineData("table.Where(row => row.Size > 0).OrderBy(row => row.Key).Select(row => row)")]
    [InlineData("table.AsEnumerable().OrderBy(row => row.Key)")]
    [InlineData("table.ToList()")]
    [InlineData("list.AsQueryable()")]
    [InlineData("list.AsQueryable().Where(row => row.Size > 0)")]
    [InlineData("GenerateRandomDataPoints(100)")]
    [InlineData("GenerateRandomDataPoints(100, seed: 123).Where(row => row.Size > 0)")]
    [InlineData("GenerateWithLambda(100)")]
    [InlineData("LinesOf(\"rows.csv\")")]
    [InlineData("Passed(rows)")]
    [InlineData("Elsewhere.Rows()")]
    [InlineData("DrawnList(10)")]
    [InlineData("DrawnBySeed")]
    [InlineData("rows.Take(rng.Next(10))")]
    [InlineData("rows.Where(row => row.Date > cutoff)")]
    public Task A_source_that_repeats_or_may_do_is_silent(string source) => VerifyAsync(InMethod($"var view = ml.Data.LoadFromEnumerable({source}); {Split}"));

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(view);")]
    [InlineData("ml.Data.TrainTestSplit(testFraction: 0.2, data: view);")]
    [InlineData("ml.Data.CrossValidationSplit(view);")]
    [InlineData("ml.Regression.CrossValidate(view, ml.Regression.Trainers.Ols());")]
    [InlineData("ml.Data.TakeRows(view, 10);")]
    [InlineData("ml.Data.TrainTestSplit(ml.Data.FilterRowsByColumn(view, \"Size\"));")]
    [InlineData("ml.Data.TrainTestSplit(ml.Data.ShuffleRows(view));")]
    [InlineData("ml.Data.TrainTestSplit(model.Transform(view));")]
    [InlineData("ml.Regression.Trainers.Sdca().Fit(view);")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Size\").Append(ml.Regression.Trainers.Ols()).Fit(view);")]
    [InlineData("var chain = ml.Transforms.Concatenate(\"Features\", \"Size\").Append(ml.Regression.Trainers.FastTree()); chain.Fit(view);")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Size\").Append(ml.Transforms.NormalizeMeanVariance(\"Size\")).Fit(view);")]
    [InlineData("Train(ml, view);")]
    [InlineData("var same = view; IDataView other = same; ml.Data.TrainTestSplit(other);")]
    [InlineData("ml.Auto().CreateRegressionExperiment(60).Execute(view);")]
    public Task A_use_in_several_passes_is_found(string use) =>
        VerifyAsync(InMethod($"var view = ml.Data.LoadFromEnumerable([|rows.OrderBy(_ => rng.Next())|]); {use}"));

    [Theory]
    [InlineData("")]
    [InlineData("model.Transform(view);")]
    [InlineData("ml.Data.CreateEnumerable<Row>(view, false).ToList();")]
    [InlineData("ml.Regression.Evaluate(model.Transform(view));")]
    [InlineData("var cached = ml.Data.Cache(view); ml.Data.TrainTestSplit(cached);")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Size\").Fit(view);")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Size\").Fit(view);")]
    [InlineData("ml.Transforms.Conversion.MapValueToKey(\"Key\").Fit(view);")]
    [InlineData("ml.Regression.Trainers.Ols().Fit(view);")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Size\").AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Sdca()).Fit(view);")]
    [InlineData("unknown.Fit(view);")]
    public Task One_pass_reads_one_state_of_the_source(string use) =>
        VerifyAsync(InMethod($"var view = ml.Data.LoadFromEnumerable(rows.OrderBy(_ => rng.Next())); {use}"));

    [Theory]
    [InlineData("var mixed = rows.OrderBy(_ => rng.Next()); var view = ml.Data.LoadFromEnumerable([|mixed|]); ml.Data.TrainTestSplit(view);")]
    [InlineData("IEnumerable<Row> mixed; mixed = rows.OrderBy(_ => rng.Next()); var view = ml.Data.LoadFromEnumerable<Row>([|mixed|]); ml.Data.TrainTestSplit(view);")]
    [InlineData("var view = ml.Data.LoadFromEnumerable(data: ([|(IEnumerable<Row>)rows.Shuffle()|])); ml.Data.TrainTestSplit(view);")]
    [InlineData("var view = ml?.Data.LoadFromEnumerable([|rows.Shuffle()|]!); ml!.Data.TrainTestSplit(view);")]
    [InlineData("var view = ml.Data.LoadFromEnumerable([|Enumerable.OrderBy(keySelector: _ => rng.Next(), source: rows)|]); ml.Data.TrainTestSplit(view);")]
    [InlineData("Func<Row, int> key = _ => rng.Next(); var view = ml.Data.LoadFromEnumerable([|rows.OrderBy(key)|]); ml.Data.TrainTestSplit(view);")]
    [InlineData("var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable([|rows.Shuffle()|])); _ = split.TrainSet;")]
    [InlineData("var view = ml.Data.LoadFromEnumerable([|rows.Shuffle()|], SchemaDefinition.Create(typeof(Row))); ml.Data.TrainTestSplit(view);")]
    [InlineData("var view = Load(ml, rows.Shuffle()); ml.Data.TrainTestSplit(view); static IDataView Load(MLContext ml, IEnumerable<Row> source) => ml.Data.LoadFromEnumerable([|source|]);")]
    [InlineData("Train(ml, ml.Data.LoadFromEnumerable([|rows.Shuffle()|]));")]
    public Task A_source_is_found_in_any_dress(string statements) => VerifyAsync(InMethod(statements));

    [Theory]
    [InlineData("var limit = 1f; var view = ml.Data.LoadFromEnumerable([|rows.Where(row => row.Size > limit)|]); ml.Data.TrainTestSplit(view); limit = 2; ml.Data.TrainTestSplit(view);")]
    [InlineData("var limit = 1f; var view = ml.Data.LoadFromEnumerable([|rows.Select(row => row).Where(row => row.Size > limit)|]); limit++; ml.Regression.Trainers.Sdca().Fit(view);")]
    [InlineData("var limit = 1f; var big = rows.Where(row => row.Size > limit); var view = ml.Data.LoadFromEnumerable([|big|]); limit = 3; ml.Data.TrainTestSplit(view);")]
    [InlineData("var limit = 1f; limit = 2; var view = ml.Data.LoadFromEnumerable(rows.Where(row => row.Size > limit)); ml.Data.TrainTestSplit(view);")]
    [InlineData("var limit = 1f; var view = ml.Data.LoadFromEnumerable(rows.Where(row => row.Size > limit)); ml.Data.TrainTestSplit(view); limit = 2;")]
    [InlineData("var limit = 1f; var view = ml.Data.LoadFromEnumerable(rows.Where(row => row.Size > limit).ToList()); limit = 2; ml.Data.TrainTestSplit(view);")]
    [InlineData("var limit = 1f; var view = ml.Data.LoadFromEnumerable(rows.Where(row => row.Size > 1)); limit = 2; ml.Data.TrainTestSplit(view);")]
    [InlineData("var limit = 1f; IDataView view = null; if (flag) { view = ml.Data.LoadFromEnumerable(rows.Where(row => row.Size > limit)); } else { limit = 2; ml.Data.TrainTestSplit(view); }")]
    public Task A_captured_variable_that_changes_before_a_pass_is_reported(string statements) => VerifyAsync(InMethod(statements));

    [Fact]
    public Task A_query_that_code_divides_has_a_report_where_it_is_made() =>
        VerifyAsync(InMethod(
            """
            var mixed = rows.OrderBy(_ => rng.Next());
            var train = ml.Data.LoadFromEnumerable(mixed.Take(80));
            var test = ml.Data.LoadFromEnumerable(mixed.Skip(80));
            ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

    [Theory]
    [InlineData("\"SELECT * FROM Flights\"", true)]
    [InlineData("\"select a, b from Flights where a > 1\"", true)]
    [InlineData("\"  WITH x AS (SELECT 1) SELECT * FROM x\"", true)]
    [InlineData("Sql", true)]
    [InlineData("$\"SELECT * FROM {Table}\"", true)]
    [InlineData("\"SELECT * FROM Flights ORDER BY Id\"", false)]
    [InlineData("\"SELECT * FROM Flights order  by Id\"", false)]
    [InlineData("\"SELECT * FROM (SELECT TOP 10 * FROM Flights ORDER BY Id) f\"", false)]
    [InlineData("\"EXEC GetFlights\"", false)]
    [InlineData("text", false)]
    public Task A_database_is_asked_again_in_each_pass(string query, bool isReported)
    {
        var source = $"new DatabaseSource(factory, \"Server=.\", {query})";
        return VerifyAsync(InMethod(
            $"var loader = ml.Data.CreateDatabaseLoader<Row>(); var view = loader.Load({(isReported ? $"[|{source}|]" : source)}); ml.Data.TrainTestSplit(view);"));
    }

    [Theory]
    [InlineData("ml.Regression.CrossValidate(view, ml.Regression.Trainers.Sdca());", true)]
    [InlineData("ml.Regression.Trainers.Sdca().Fit(view);", false)]
    [InlineData("model.Transform(view);", false)]
    public Task Without_an_order_only_a_division_by_place_differs(string use, bool isReported)
    {
        var source = "new DatabaseSource(commandText: \"SELECT * FROM Flights\", connectionString: \"\", providerFactory: factory)";
        return VerifyAsync(InMethod(
            $"var source = {(isReported ? $"[|{source}|]" : source)}; var view = ml.Data.CreateDatabaseLoader<Row>().Load(source); {use}"));
    }

    [Fact]
    public Task Fields_and_helpers_are_followed() =>
        VerifyAsync(
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;

            namespace Training;

            public sealed class Pipeline(MLContext ml, IReadOnlyList<Row> all)
            {
                private readonly Random _rng = new(1);
                private IDataView? _view;

                public void Load() => _view = ml.Data.LoadFromEnumerable([|Augmented()|]);

                public ITransformer Train() => ml.Transforms.Concatenate("Features", "Size").Append(ml.Regression.Trainers.Sdca()).Fit(_view);

                private IEnumerable<Row> Augmented()
                {
                    foreach (var row in all)
                    {
                        yield return new Row { Size = row.Size * (1 + 0.1f * _rng.NextSingle()) };
                    }
                }
            }

            public sealed class Row { public float Size { get; set; } public float Label { get; set; } }
            """);

    [Fact]
    public Task A_test_project_is_silent()
    {
        var program = Verify.Program(
            InMethod($"var view = ml.Data.LoadFromEnumerable(rows.Shuffle()); {Split}"), fixedSource: null, Library.MicrosoftML);
        program.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        return program.RunAsync();
    }

    [Fact]
    public Task Types_of_the_user_s_own_with_the_same_names_are_silent() =>
        VerifyAsync(
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using My.ML;

            var catalog = new DataOperationsCatalog();
            catalog.TrainTestSplit(catalog.LoadFromEnumerable(new[] { 1 }.OrderBy(_ => Random.Shared.Next())));

            namespace My.ML
            {
                public sealed class DataOperationsCatalog
                {
                    public object LoadFromEnumerable<T>(IEnumerable<T> data) => data;
                    public object TrainTestSplit(object data) => data;
                }
            }
            """);

    [Fact]
    public Task Without_the_library_everything_is_silent() =>
        Verify.ReportsAsync("class Data { object LoadFromEnumerable(object data) => data; object TrainTestSplit() => LoadFromEnumerable(1); }", Library.None);

    [Theory]
    [InlineData("var view = ml.Data.LoadFromEnumerable(rows.OrderBy(_ => rng.Next()); ml.Data.TrainTestSplit(view);")]
    [InlineData("var view = ml.Data.LoadFromEnumerable(rows.OrderBy(_ => )); ml.Data.TrainTestSplit(view);")]
    [InlineData("var view = ml.Data.LoadFromEnumerable(); ml.Data.TrainTestSplit(view);")]
    [InlineData("var view = ml.Data.LoadFromEnumerable(missing.OrderBy(_ => rng.Next())); ml.Data.TrainTestSplit(view);")]
    [InlineData("var view = ml.Data.LoadFromEnumerable(rows.OrderBy(_ => rng.Next())); ml.Data.TrainTestSplit(;")]
    public Task Half_typed_code_is_silent(string statements)
    {
        var program = Verify.Program(InMethod(statements), fixedSource: null, Library.MicrosoftML);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    [Fact]
    public Task A_user_s_model_file_teaches_loaders_of_other_files()
    {
        var program = Verify.Program(
            InMethod("var view = MyCompany.Rows.ToView(ml, [|rows.Shuffle()|]); ml.Data.TrainTestSplit(view);"), fixedSource: null, Library.MicrosoftML);
        program.TestState.Sources.Add(
            """
            using System.Collections.Generic;
            using Microsoft.ML;

            namespace MyCompany
            {
                public static class Rows
                {
                    public static IDataView ToView<T>(MLContext ml, IEnumerable<T> rows) => null;
                }
            }
            """);
        program.TestState.AdditionalFiles.Add((
            "company.mlhygiene.txt",
            """
            when T:MyCompany.Rows
            reread M:MyCompany.Rows.ToView(*) data=rows
            """));
        return program.RunAsync();
    }

    private static Task VerifyAsync(string program) => Verify.ReportsAsync(program, Library.MicrosoftML);

    private static string InMethod(string statements) =>
        $$"""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Data;
        using System.Data.Common;
        using System.IO;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;

        class Program
        {
            private const string Table = "Flights";
            private const string Sql = "SELECT * FROM " + Table;
            private static readonly Random Generator = new Random(1);
            private static float limit;

            static void Run(
                MLContext ml, IEnumerable<Row> rows, List<Row> list, Random rng, IQueryable<Row> table, TextReader reader, IDataReader records,
                BlockingCollection<Row> queue, ITransformer model, IEstimator<ITransformer> unknown, DbProviderFactory factory, string text, bool flag)
            {
                var seen = new HashSet<string>();
                var (next, read) = (0, 0);
                var cutoff = DateTime.Now;
                {{statements}}
            }

            static void Train(MLContext context, IDataView data) => context.Regression.Trainers.Sdca().Fit(data);

            static Row Noisy(Row row) => new Row { Size = row.Size + Generator.NextSingle() };

            static DateTime Oldest() => DateTime.UtcNow.AddYears(-1);

            static IEnumerable<Row> Passed(IEnumerable<Row> rows)
            {
                foreach (var row in rows)
                {
                    yield return row;
                }
            }

            static IEnumerable<Row> Drawn(int count)
            {
                var random = new Random();
                for (var i = 0; i < count; i++)
                {
                    yield return new Row { Size = random.NextSingle() };
                }
            }

            static IEnumerable<Row> DrawnFrom(Random random, int count)
            {
                for (var i = 0; i < count; i++)
                {
                    var row = new Row();
                    row.Size = random.NextSingle();
                    yield return row;
                }
            }

            static IEnumerable<Row> DrawnFromField(int count)
            {
                for (var i = 0; i < count; i++)
                {
                    yield return new Row { Size = Generator.Next(i) };
                }
            }

            static IEnumerable<Row> DrawnByProperty
            {
                get
                {
                    while (Generator.Next(10) > 0)
                    {
                        yield return new Row();
                    }
                }
            }

            static IEnumerable<Row> DrawnBySeed
            {
                get
                {
                    var random = new Random(1);
                    while (random.Next(10) > 0)
                    {
                        yield return new Row();
                    }
                }
            }

            static IEnumerable<T> MixedBy<T>(IEnumerable<T> rows, Random random) => rows.OrderBy(_ => random.Next());

            static IEnumerable<Row> DrawnIntoArrays(int count)
            {
                for (var i = 0; i < count; i++)
                {
                    var features = new float[3];
                    features[0] = Generator.NextSingle();
                    yield return new Row { Size = features[0] };
                }
            }

            static List<Row> DrawnList(int count) => Drawn(count).ToList();

            static IEnumerable<Row> Mixed(IEnumerable<Row> rows)
            {
                foreach (var row in rows.OrderBy(_ => Generator.Next()))
                {
                    yield return row;
                }
            }

            static IEnumerable<Row> GenerateRandomDataPoints(int count, int seed = 0)
            {
                var random = new Random(seed);
                float randomFloat() => (float)random.NextDouble();
                for (int i = 0; i < count; i++)
                {
                    float label = randomFloat();
                    yield return new Row
                    {
                        Label = label,
                        Size = Enumerable.Repeat(label, 50).Select(x => x + randomFloat()).Sum(),
                    };
                }
            }

            static IEnumerable<Row> GenerateWithLambda(int count)
            {
                var random = new Random(5);
                Func<float> next = () => (float)random.NextDouble();
                for (int i = 0; i < count; i++)
                {
                    yield return new Row { Size = next(), Label = random.Next() };
                }
            }

            static IEnumerable<Row> Lines(TextReader reader)
            {
                while (reader.ReadLine() is { } line)
                {
                    yield return new Row { Key = line };
                }
            }

            static IEnumerable<Row> LinesOf(string path)
            {
                using var reader = new StreamReader(path);
                while (reader.ReadLine() is { } line)
                {
                    yield return new Row { Key = line };
                }
            }

            static IEnumerable<Row> Records(IDataReader reader)
            {
                while (reader.Read())
                {
                    yield return new Row { Size = reader.GetFloat(0) };
                }
            }
        }

        static class Store
        {
            public static IQueryable<Row> Rows { get; set; }
            public static IQueryable<Row> Sketch => throw new NotImplementedException();
        }

        static class Elsewhere
        {
            public static IEnumerable<Row> Rows() => new[] { new Row() };
        }

        class Row
        {
            public string Key { get; set; }
            public float Size { get; set; }
            public float Label;
            public DateTime Date { get; set; }
        }
        """;
}
