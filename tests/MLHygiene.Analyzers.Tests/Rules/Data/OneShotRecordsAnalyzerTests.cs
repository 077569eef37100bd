using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.OneShotRecordsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.OneShotRecordsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class OneShotRecordsAnalyzerTests
{
    [Theory]
    [InlineData("var rows = {|#0:csv.GetRecords<Row>()|}; var n = {|#1:rows.Count()|}; var all = {|#2:rows.ToList()|};", "ToList", "'Count'")]
    [InlineData("var rows = {|#0:csv.GetRecords<Row>()|}; var n = {|#1:rows.Count()|}; foreach (var row in {|#2:rows|}) { }", "foreach over rows", "'Count'")]
    [InlineData("var rows = {|#0:csv.GetRecords<Row>()|}; for (var epoch = 0; epoch < 9; epoch++) { var sum = {|#1:{|#2:rows.Sum(row => row.Price)|}|}; }", "Sum", "an earlier round")]
    public Task The_message_names_both_readings(string code, string second, string first)
    {
        var program = Verify.Program(WithCsv(code), fixedSource: null, Library.CsvHelper);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.OneShotRecords, second, first).WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var rows = [|csv.GetRecords<Row>()|]; var train = rows.Take(80).ToList(); var test = rows.Skip(80).ToList();")]
    [InlineData("var rows = [|csv.GetRecords<Row>()|]; var train = rows.Take(80); var test = rows.Skip(80); Use(train.ToList()); Use(test.ToList());")]
    [InlineData("var rows = [|csv.GetRecords<Row>()|]; Use(rows.Take(80)); Use(rows.Skip(80));")]
    [InlineData("IEnumerable<Row> rows = [|csv.GetRecords<Row>()|]; if (!rows.Any()) { return; } foreach (var row in rows) { Use(row); }")]
    [InlineData("var rows = [|csv.GetRecords<Row>()|]; var mean = rows.Average(row => row.Price); var all = rows.Select(row => row.Price - mean).ToArray();")]
    [InlineData("var rows = [|csv.GetRecords<Row>()|].Where(row => row.Price > 0); Use(rows.Count()); Use(rows.ToList());")]
    [InlineData("var rows = [|csv.GetRecords<Row>()|]; var cheap = rows.Where(row => row.Price < 9).ToList(); var dear = rows.Where(row => row.Price >= 9).ToList();")]
    [InlineData("var rows = [|csv.GetRecords<Row>()|]; var dear = from row in rows where row.Price > 9 select row; Use(dear.Max(row => row.Price)); List<Row> all = [.. rows];")]
    [InlineData("var rows = (([|csv!.GetRecords<Row>()|])!); Use(Enumerable.Count(source: rows)); Use(rows.Last());")]
    [InlineData("var rows = csv?[|.GetRecords<Row>()|]; Use(rows?.Count()); Use(rows?.ToList());")]
    [InlineData("foreach (var epoch in Enumerable.Range(0, 9)) { Use([|csv.GetRecords<Row>()|].ToList()); }")]
    [InlineData("var rows = [|csv.GetRecords<Row>()|]; for (var epoch = 0; epoch < 9; epoch++) { foreach (var row in rows) { if (row.Price < 0) { continue; } Use(row); } }")]
    [InlineData("var rows = [|csv.GetRecords<Row>()|]; var near = new[] { 1f, 2f }.Select(x => rows.Count(row => row.Price < x)).ToList();")]
    [InlineData("var rows = [|csv.GetRecords<Row>()|]; foreach (var row in rows) { foreach (var other in rows) { Use(row.Price - other.Price); } }")]
    [InlineData("var n = csv.GetRecords<Row>().Count(); var rows = [|csv.GetRecords<Row>()|].ToList();")]
    [InlineData("Fit([|csv.GetRecords<Row>()|]);")]
    [InlineData("var rows = [|Load(csv)|]; Use(rows.Count()); Use(rows.ToArray());")]
    [InlineData("Use(Load(csv).Count()); Use([|Load(csv)|].ToArray());")]
    [InlineData("var rows = [|csv.EnumerateRecords(new Row())|]; Use(rows.Count()); Use(rows.Sum(row => row.Price));")]
    [InlineData("var rows = [|csv.GetRecordsAsync<Row>()|]; await foreach (var row in rows) { Use(row); } Use(await rows.ToListAsync());")]
    public Task Reported(string code) => Verify.ReportsAsync(WithCsv(code), Library.CsvHelper);

    [Theory]
    [InlineData("var rows = csv.GetRecords<Row>().ToList(); Use(rows.Count()); Use(rows.Take(80)); Use(rows.Skip(80));")]
    [InlineData("IEnumerable<Row> rows = csv.GetRecords<Row>().ToArray(); Use(rows.Count()); Use(rows.ToList());")]
    [InlineData("var rows = csv.GetRecords<Row>(); Use(rows.ToList());")]
    [InlineData("var rows = csv.GetRecords<Row>(); var train = rows.Take(80).ToList(); var test = rows.ToList();")]
    [InlineData("var rows = csv.GetRecords<Row>(); for (var batch = 0; batch < 9; batch++) { Use(rows.Take(32).ToList()); }")]
    [InlineData("var rows = csv.GetRecords<Row>(); var units = rows.First(); var all = rows.ToList();")]
    [InlineData("var rows = csv.GetRecords<Row>(); foreach (var row in rows) { if (row.Price < 0) { break; } } var rest = rows.ToList();")]
    [InlineData("var rows = csv.GetRecords<Row>(); if (small) { Use(rows.ToList()); } else { Use(rows.Count()); }")]
    [InlineData("var rows = csv.GetRecords<Row>(); if (small) { Use(rows.ToList()); return; } Use(rows.Count());")]
    [InlineData("var rows = csv.GetRecords<Row>(); Use(small ? rows.Count() : rows.Sum(row => row.Price));")]
    [InlineData("var rows = csv.GetRecords<Row>(); for (var attempt = 0; attempt < 3; attempt++) { Use(rows.ToList()); break; }")]
    [InlineData("var rows = csv.GetRecords<Row>(); do { Use(rows.ToList()); } while (csv.Read());")]
    [InlineData("var rows = csv.GetRecords<Row>(); Use(rows); Use(rows.ToList());")]
    [InlineData("foreach (var path in paths) { using var own = new CsvReader(File.OpenText(path), CultureInfo.InvariantCulture); Use(own.GetRecords<Row>().ToList()); }")]
    [InlineData("foreach (var path in paths) { using var own = Open(path); Fit(own.GetRecords<Row>().ToList()); }")]
    [InlineData("Use(csv.GetRecords<Row>().Count()); csv = Open(\"rows.csv\"); Use(csv.GetRecords<Row>().ToList());")]
    [InlineData("Use(csv.GetRecords<Row>().Count()); Use(Open(\"rows.csv\").GetRecords<Row>().ToList());")]
    [InlineData("Use(csv.GetRecords<Row>().Count()); stream.Position = 0; Use(csv.GetRecords<Row>().ToList());")]
    [InlineData("Use(csv.GetRecords<Row>().Count()); stream.Seek(0, SeekOrigin.Begin); Use(csv.GetRecords<Row>().ToList());")]
    [InlineData("csv.Read(); csv.ReadHeader(); while (csv.Read()) { Use(csv.GetRecord<Row>()); }")]
    [InlineData("var rows = Fresh(\"rows.csv\"); Use(rows.Count()); Use(rows.ToList());")]
    [InlineData("var rows = new Own.CsvReader().GetRecords<Row>(); Use(rows.Count()); Use(rows.ToList());")]
    public Task Not_reported(string code) => Verify.ReportsAsync(WithCsv(code), Library.CsvHelper);

    [Fact]
    public Task The_rewrite_of_CsvHelper_is_known() =>
        Verify.ReportsAsync(
            """
            using System.Linq;
            using CsvHelper;

            class Row { public float Price { get; set; } }

            class Table
            {
                void Read(CsvReader csv, CsvReader other, CsvReader third)
                {
                    var rows = [|csv.GetRecords<Row>()|];
                    var n = rows.Count();
                    var all = rows.ToList();
                    var parallel = [|other.ParallelEnumerate<Row>()|];
                    System.Console.WriteLine(parallel.Count() + parallel.Sum(row => row.Price));
                    foreach (var row in third) { }
                    foreach (var row in [|third|]) { }
                }
            }
            """,
            Library.CsvHelperRewrite);

    [Theory]
    [InlineData("foreach (IDataRecord row in reader) { Use(row); } foreach (IDataRecord row in [|reader|]) { Use(row); }")]
    [InlineData("var n = reader.Cast<IDataRecord>().Count(); var rows = [|reader|].Cast<IDataRecord>().Select(row => row.GetFloat(0)).ToList();")]
    [InlineData("while (reader.Read()) { Use(reader.GetFloat(0)); } while ([|reader|].Read()) { Use(reader.GetFloat(1)); }")]
    [InlineData("while (await reader.ReadAsync()) { Use(reader.GetFloat(0)); } var table = new DataTable(); table.Load([|reader|]);")]
    [InlineData("for (var epoch = 0; epoch < 9; epoch++) { foreach (IDataRecord row in [|reader|]) { Use(row); } }")]
    [InlineData("using var own = command.ExecuteReader(); foreach (var row in own) { Use(row); } foreach (var row in [|own|]) { Use(row); }")]
    public Task Data_readers_are_read_once(string code) => Verify.ReportsAsync(WithData(code), Library.None);

    [Theory]
    [InlineData("foreach (IDataRecord row in reader) { Use(row); } reader.NextResult(); foreach (IDataRecord row in reader) { Use(row); }")]
    [InlineData("do { foreach (IDataRecord row in reader) { Use(row); } } while (reader.NextResult());")]
    [InlineData("if (reader.Read()) { Use(reader.GetFloat(0)); } while (reader.Read()) { Use(reader.GetFloat(0)); }")]
    [InlineData("while (reader.Read()) { if (reader.GetFloat(0) < 0) { break; } } while (reader.Read()) { Use(reader.GetFloat(0)); }")]
    [InlineData("foreach (var row in command.ExecuteReader()) { Use(row); } foreach (var row in command.ExecuteReader()) { Use(row); }")]
    [InlineData("var rows = reader.Cast<IDataRecord>().Select(row => row.GetFloat(0)).ToList(); Use(rows.Count); Use(rows.Sum());")]
    public Task Not_reported_of_data_readers(string code) => Verify.ReportsAsync(WithData(code), Library.None);

    [Theory]
    [InlineData("var rows = [|Rows(reader)|]; Use(rows.Count()); Use(rows.ToList());")]
    [InlineData("Use(Rows(reader).Max()); foreach (var row in [|Rows(reader)|]) { Use(row); }")]
    [InlineData("var lines = [|Lines(reader)|]; for (var epoch = 0; epoch < 9; epoch++) { foreach (var line in lines) { Use(line); } }")]
    public Task Iterators_over_a_reader_are_read_once(string code) => Verify.ReportsAsync(WithIterators(code), Library.None);

    [Theory]
    [InlineData("var rows = Own(\"rows.csv\"); Use(rows.Count()); Use(rows.ToList());")]
    [InlineData("Use(Block(reader).ToList()); Use(Block(reader).ToList());")]
    [InlineData("var rows = Again(reader); Use(rows.Count()); Use(rows.ToList());")]
    [InlineData("var rows = Numbers(queue); Use(rows.Count()); queue.Enqueue(3); Use(rows.ToList());")]
    [InlineData("var lines = File.ReadLines(\"rows.csv\"); Use(lines.Count()); Use(lines.ToList());")]
    public Task Not_reported_of_iterators(string code) => Verify.ReportsAsync(WithIterators(code), Library.None);

    [Fact]
    public Task Reported_in_top_level_statements_and_properties() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Collections.Generic;
            using System.Globalization;
            using System.Linq;
            using CsvHelper;
            using Reader = CsvHelper.CsvReader;

            using var csv = new Reader(Console.In, CultureInfo.InvariantCulture);
            var (train, test) = Split([|csv.GetRecords<Row>()|]);
            Console.WriteLine(train.Count + test.Count);

            static (List<Row> Train, List<Row> Test) Split(IEnumerable<Row> rows) => (rows.Take(80).ToList(), rows.Skip(80).ToList());

            class Row { public float Price { get; set; } }

            class Table(IReader reader)
            {
                private readonly IEnumerable<Row> _rows = [|reader.GetRecords<Row>()|];

                void Train() { for (var epoch = 0; epoch < 9; epoch++) { foreach (var row in _rows) { Console.WriteLine(row.Price); } } }
            }
            """,
            Library.CsvHelper);

    [Theory]
    [InlineData("var rows = csv.GetRecords<Row>(; Use(rows.Count()); Use(rows.ToList());")]
    [InlineData("var rows = csv.GetRecords<>(); Use(rows.Count()); Use(rows.ToList());")]
    [InlineData("var rows = csv.GetRecords<Row>(); foreach (var row in ) { } Use(rows.")]
    public async Task Half_typed_code_is_not_reported(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(WithCsv(code))), report => report.Id == RuleCatalog.OneShotRecords.Id);

    private static string WithCsv(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using CsvHelper;

        class Row { public float Price { get; set; } }

        class Table
        {
            async Task Read(CsvReader csv, bool small, string[] paths, Stream stream)
            {
                await Task.Yield();
                {{code}}
            }

            static CsvReader Open(string path) => new(File.OpenText(path), CultureInfo.InvariantCulture);

            static IEnumerable<Row> Load(CsvReader reader) => reader.GetRecords<Row>();

            static IEnumerable<Row> Fresh(string path)
            {
                using var reader = Open(path);
                foreach (var row in reader.GetRecords<Row>())
                {
                    yield return row;
                }
            }

            static void Fit(IEnumerable<Row> rows)
            {
                for (var epoch = 0; epoch < 9; epoch++)
                {
                    foreach (var row in rows)
                    {
                        Use(row);
                    }
                }
            }

            static void Use(object value) => Console.WriteLine(value);
        }

        namespace Own
        {
            class CsvReader { public IEnumerable<T> GetRecords<T>() => new T[0]; }
        }
        """;

    private static string WithData(string code) =>
        $$"""
        using System;
        using System.Data;
        using System.Data.Common;
        using System.Linq;
        using System.Threading.Tasks;

        class Table
        {
            async Task Read(DbDataReader reader, DbCommand command)
            {
                await Task.Yield();
                {{code}}
            }

            static void Use(object value) => Console.WriteLine(value);
        }
        """;

    private static string WithIterators(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;

        class Table
        {
            void Read(StreamReader reader, Queue<int> queue)
            {
                {{code}}
            }

            static IEnumerable<float> Rows(TextReader reader)
            {
                string line;
                while ((line = reader.ReadLine()) != null)
                {
                    yield return float.Parse(line);
                }
            }

            static IEnumerable<string> Lines(StreamReader reader)
            {
                while (!reader.EndOfStream)
                {
                    yield return reader.ReadLine();
                }
            }

            static IEnumerable<string> Own(string path)
            {
                using var reader = File.OpenText(path);
                while (reader.ReadLine() is { } line)
                {
                    yield return line;
                }
            }

            static IEnumerable<string> Block(TextReader reader)
            {
                string line;
                while ((line = reader.ReadLine()) != null && line.Length > 0)
                {
                    yield return line;
                }
            }

            static IEnumerable<string> Again(StreamReader reader)
            {
                reader.BaseStream.Position = 0;
                reader.DiscardBufferedData();
                while (!reader.EndOfStream)
                {
                    yield return reader.ReadLine();
                }
            }

            static IEnumerable<int> Numbers(Queue<int> queue)
            {
                while (queue.TryDequeue(out var number))
                {
                    yield return number;
                }
            }

            static void Use(object value) => Console.WriteLine(value);
        }
        """;
}
