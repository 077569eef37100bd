using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.ReusedRowObjectAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.ReusedRowObjectCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class ReusedRowObjectAnalyzerTests
{
    [Theory]
    [InlineData("var rows = {|#1:{|#0:ml.Data.CreateEnumerable<Row>(view, true)|}.ToList()|};", "ToList")]
    [InlineData("foreach (var row in {|#0:ml.Data.CreateEnumerable<Row>(view, true)|}) {|#1:kept.Add(row)|};", "kept.Add(row)")]
    public Task The_message_names_what_keeps_the_rows(string code, string keeper)
    {
        var program = Verify.Program(WithML(code), fixedSource: null, Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.ReusedRowObject, "CreateEnumerable", keeper, "Pass reuseRowObject: false").WithLocation(1));
        return program.RunAsync();
    }

    [Fact]
    public Task The_message_names_the_method_of_CsvHelper()
    {
        var program = Verify.Program(WithCsv("var rows = {|#1:{|#0:csv.EnumerateRecords(new Row())|}.ToArray()|};"), fixedSource: null, Library.CsvHelper);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.ReusedRowObject, "EnumerateRecords", "ToArray", "Call GetRecords, which makes an object for each row").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("kept = [|ml.Data.CreateEnumerable<Row>(view, reuseRowObject: true)|].ToList();")]
    [InlineData("var rows = [|ml.Data.CreateEnumerable<Row>(reuseRowObject: true, data: view)|].ToArray();")]
    [InlineData("const bool always = true; var rows = [|ml.Data.CreateEnumerable<Row>(view, always)|].ToHashSet();")]
    [InlineData("var rows = (([|ml.Data!.CreateEnumerable<Row>(view, true)|]!)).ToDictionary(row => row.Id);")]
    [InlineData("var rows = ml?[|.Data.CreateEnumerable<Row>(view, true)|].ToList();")]
    [InlineData("var best = [|ml.Data.CreateEnumerable<Row>(view, true)|].MaxBy(row => row.Score);")]
    [InlineData("var sorted = [|ml.Data.CreateEnumerable<Row>(view, true)|].OrderByDescending(row => row.Score).Take(10);")]
    [InlineData("var rows = [|ml.Data.CreateEnumerable<Row>(view, true)|].Where(row => row.Score > 0).Skip(3).Take(10).Reverse();")]
    [InlineData("var rows = Enumerable.ToList([|ml.Data.CreateEnumerable<Row>(view, true)|]);")]
    [InlineData("var rows = new List<Row>([|ml.Data.CreateEnumerable<Row>(view, true)|]);")]
    [InlineData("kept.AddRange([|ml.Data.CreateEnumerable<Row>(view, true)|]);")]
    [InlineData("var rows = kept.Concat([|ml.Data.CreateEnumerable<Row>(view, true)|]).ToList();")]
    [InlineData("using var rows = [|ml.Data.CreateEnumerable<Row>(view, true)|].GetEnumerator(); while (rows.MoveNext()) { var row = rows.Current; (reuse ? kept : _rows).Add(row); }")]
    [InlineData("List<Row> rows = [.. [|ml.Data.CreateEnumerable<Row>(view, true)|]];")]
    [InlineData("var lazy = [|ml.Data.CreateEnumerable<Row>(view, true)|]; var first = lazy.Take(80).ToList();")]
    [InlineData("var rows = (from row in [|ml.Data.CreateEnumerable<Row>(view, true)|] where row.Score > 0 select row).ToList();")]
    [InlineData("var rows = [|ml.Data.CreateEnumerable<Row>(view, true)|].Select((row, at) => (at, row)).ToList();")]
    [InlineData("var rows = [|ml.Data.CreateEnumerable<Row>(view, true)|].Select(row => new { Row = row, row.Id }).ToArray();")]
    [InlineData("var byLabel = [|ml.Data.CreateEnumerable<Row>(view, true)|].GroupBy(row => row.Id).ToDictionary(group => group.Key, group => group.ToList());")]
    [InlineData("foreach (var group in [|ml.Data.CreateEnumerable<Row>(view, true)|].GroupBy(row => row.Id)) kept.AddRange(group);")]
    public Task Reported_where_rows_are_collected(string code) => Verify.ReportsAsync(WithML(code), Library.MicrosoftML);

    [Theory]
    [InlineData("foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) { if (row.Score > 0) { kept.Add(row); } }")]
    [InlineData("var i = 0; var rows = new Row[9]; foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) rows[i++] = row;")]
    [InlineData("var rows = new Dictionary<int, Row>(); foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) rows[row.Id] = row;")]
    [InlineData("var rows = new List<(int, Row)>(); foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) { var copy = row; rows.Add((row.Id, copy)); }")]
    [InlineData("Row best = null; foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) if (best == null || row.Score > best.Score) best = row;")]
    [InlineData("var top = 0f; foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) { if (row.Score <= top) continue; top = row.Score; _best = row; }")]
    [InlineData("Row first = null; foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) { first ??= row; } kept.Add(first);")]
    [InlineData("Row last = null; var rise = 0f; foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) { if (last != null) rise += row.Score - last.Score; last = row; }")]
    [InlineData("foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) { kept.Add(row); if (kept.Count == 32) { kept.Clear(); } }")]
    [InlineData("foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) Keep(row);")]
    [InlineData("var rows = new List<Item>(); foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) rows.Add(new Item { Row = row });")]
    public Task Reported_where_a_loop_keeps_rows(string code) => Verify.ReportsAsync(WithML(code), Library.MicrosoftML);

    [Theory]
    [InlineData("var features = [|ml.Data.CreateEnumerable<Row>(view, true)|].Select(row => row.Features).ToArray();")]
    [InlineData("var features = new List<float[]>(); foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) features.Add(row.Features);")]
    [InlineData("var features = new List<(float[], int)>(); foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) features.Add((row.Features, row.Id));")]
    public Task Reported_where_the_array_of_a_row_is_kept(string code) => Verify.ReportsAsync(WithML(code), Library.MicrosoftML);

    [Theory]
    [InlineData("var rows = ml.Data.CreateEnumerable<Row>(view, false).ToList();")]
    [InlineData("var rows = ml.Data.CreateEnumerable<Row>(view, reuseRowObject: false, true).ToList();")]
    [InlineData("var rows = ml.Data.CreateEnumerable<Row>(view, reuse).ToList();")]
    [InlineData("var scores = ml.Data.CreateEnumerable<Row>(view, true).Select(row => row.Score).ToArray();")]
    [InlineData("var rows = ml.Data.CreateEnumerable<Row>(view, true).Select(row => new Row { Id = row.Id, Score = row.Score }).ToList();")]
    [InlineData("var scores = ml.Data.CreateEnumerable<Row>(view, true).ToDictionary(row => row.Id, row => row.Score);")]
    [InlineData("var counts = ml.Data.CreateEnumerable<Row>(view, true).GroupBy(row => row.Id).Select(group => (group.Key, group.Count())).ToList();")]
    [InlineData("var sums = ml.Data.CreateEnumerable<Row>(view, true).GroupBy(row => row.Id, row => row.Score).Select(group => group.Sum()).ToList();")]
    [InlineData("var words = ml.Data.CreateEnumerable<Row>(view, true).SelectMany(row => row.Features).ToArray();")]
    [InlineData("var features = ml.Data.CreateEnumerable<Row>(view, true).Select(row => row.Features.ToArray()).ToArray();")]
    [InlineData("var row = ml.Data.CreateEnumerable<Row>(view, true).First();")]
    [InlineData("var n = ml.Data.CreateEnumerable<Row>(view, true).Count(row => row.Score > 0);")]
    [InlineData("var n = ml.Data.CreateEnumerable<Row>(view, true).ToList().Count;")]
    [InlineData("var other = ml.Data.LoadFromEnumerable(ml.Data.CreateEnumerable<Row>(view, true));")]
    [InlineData("foreach (var row in ml.Data.CreateEnumerable<Row>(view, true)) System.Console.WriteLine(row.Score);")]
    [InlineData("var ids = new List<int>(); foreach (var row in ml.Data.CreateEnumerable<Row>(view, true)) ids.Add(row.Id);")]
    [InlineData("Row found = null; foreach (var row in ml.Data.CreateEnumerable<Row>(view, true)) { if (row.Id == 3) { found = row; break; } } kept.Add(found);")]
    [InlineData("foreach (var row in ml.Data.CreateEnumerable<Row>(view, true)) { kept.Add(row); return; }")]
    [InlineData("Row last = null; foreach (var row in ml.Data.CreateEnumerable<Row>(view, true)) { last = row; } kept.Add(last);")]
    [InlineData("Row current = null; foreach (var row in ml.Data.CreateEnumerable<Row>(view, true)) { if (row.Id > 3) { current = row; System.Console.WriteLine(current.Score); } }")]
    [InlineData("foreach (var row in ml.Data.CreateEnumerable<Row>(view, true)) { var one = new List<Row>(); one.Add(row); System.Console.WriteLine(one[0].Score); }")]
    [InlineData("foreach (var row in ml.Data.CreateEnumerable<Row>(view, true)) kept.Add(row.Copy());")]
    [InlineData("var rows = new Own.Data().CreateEnumerable<Row>(view, true).ToList();")]
    public Task Not_reported_where_no_row_is_kept(string code) => Verify.ReportsAsync(WithML(code), Library.MicrosoftML);

    [Theory]
    [InlineData(Library.CsvHelper)]
    [InlineData(Library.CsvHelperRewrite)]
    public Task Both_CsvHelpers_are_known(Library library) =>
        Verify.ReportsAsync(
            WithCsv(
                """
                var rows = [|csv.EnumerateRecords(new Row())|].ToList();
                var some = [|csv.EnumerateRecords<Row>(record: shared)|].Where(row => row.Score > 0).ToArray();
                foreach (var row in [|csv.EnumerateRecords(shared)|]) { kept.Add(row); }
                await foreach (var row in [|csv.EnumerateRecordsAsync(shared)|]) { kept.Add(row); }
                var all = await [|csv.EnumerateRecordsAsync(shared)|].ToListAsync();

                var fresh = csv.GetRecords<Row>().ToList();
                var scores = csv.EnumerateRecords(new Row()).Select(row => row.Score).ToList();
                var features = csv.EnumerateRecords(new Row()).Select(row => row.Features).ToList();
                """),
            library);

    [Fact]
    public Task Not_reported_where_rows_are_values() =>
        Verify.ReportsAsync(WithCsv("var numbers = csv.EnumerateRecords(3).ToList();"), Library.CsvHelper);

    [Fact]
    public Task The_interface_of_CsvHelper_is_known() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.Linq;
            using CsvHelper;

            class Row { public float Score { get; set; } }

            class Table(IReader reader)
            {
                private IEnumerable<Row> Rows => [|reader.EnumerateRecords(new Row())|];

                List<Row> Read() => Rows.ToList();

                List<Row> ReadOther(System.Func<Row, bool> filter)
                {
                    IEnumerable<Row> Matching() => [|reader.EnumerateRecords(new Row())|].Where(filter);
                    return Matching().ToList();
                }
            }
            """,
            Library.CsvHelper);

    [Fact]
    public Task Reported_in_top_level_statements() =>
        Verify.ReportsAsync(
            """
            using System.Linq;
            using Microsoft.ML;
            using Context = Microsoft.ML.MLContext;

            var ml = new Context(seed: 1);
            IDataView view = ml.Data.LoadFromTextFile<Row>("rows.csv");
            Row[] rows = [.. [|ml.Data.CreateEnumerable<Row>(view, true)|]];

            class Row { public float Score { get; set; } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Without_a_library_everything_is_silent() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.Linq;

            class Catalog
            {
                IEnumerable<T> CreateEnumerable<T>(object view, bool reuseRowObject) => new T[0];

                List<string> All() => CreateEnumerable<string>(this, true).ToList();
            }
            """,
            Library.None);

    [Theory]
    [InlineData("var rows = ml.Data.CreateEnumerable<Row>(view, true.ToList();")]
    [InlineData("var rows = ml.Data.CreateEnumerable<Row>(view, ).ToList();")]
    [InlineData("foreach (var row in ml.Data.CreateEnumerable<>(view, true)) kept.Add(row)")]
    public async Task Half_typed_code_is_not_reported(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(WithML(code))), report => report.Id == RuleCatalog.ReusedRowObject.Id);

    private static string WithML(string code) =>
        $$"""
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;

        class Row
        {
            public int Id { get; set; }
            public float Score { get; set; }
            public float[] Features { get; set; }
            public Row Copy() => (Row)MemberwiseClone();
        }

        class Item { public Row Row { get; set; } }

        class Table
        {
            private readonly List<Row> _rows = new();
            private Row _best;

            void Read(MLContext ml, IDataView view, bool reuse, List<Row> kept)
            {
                {{code}}
            }

            public Row Best => _best;

            private void Keep(Row row) => _rows.Add(row);
        }

        namespace Own
        {
            class Data { public IEnumerable<T> CreateEnumerable<T>(IDataView data, bool reuseRowObject) => new T[0]; }
        }
        """;

    private static string WithCsv(string code) =>
        $$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using CsvHelper;

        class Row { public float Score { get; set; } public float[] Features { get; set; } }

        class Table
        {
            async Task Read(CsvReader csv, Row shared, List<Row> kept)
            {
                {{code}}
                await Task.Yield();
            }
        }
        """;
}
