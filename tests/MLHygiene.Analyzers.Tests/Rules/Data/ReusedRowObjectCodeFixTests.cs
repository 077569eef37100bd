using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.ReusedRowObjectAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.ReusedRowObjectCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class ReusedRowObjectCodeFixTests
{
    [Theory]
    [InlineData("var rows = [|ml.Data.CreateEnumerable<Row>(view, true)|].ToList();", "var rows = ml.Data.CreateEnumerable<Row>(view, false).ToList();")]
    [InlineData(
        "var rows = [|ml.Data.CreateEnumerable<Row>(reuseRowObject: true /* fast */, data: view)|].ToList();",
        "var rows = ml.Data.CreateEnumerable<Row>(reuseRowObject: false /* fast */, data: view).ToList();")]
    [InlineData(
        "foreach (var row in [|ml.Data.CreateEnumerable<Row>(view, true)|]) kept.Add(row); kept.AddRange([|ml.Data.CreateEnumerable<Row>(view, true)|]);",
        "foreach (var row in ml.Data.CreateEnumerable<Row>(view, false)) kept.Add(row); kept.AddRange(ml.Data.CreateEnumerable<Row>(view, false));")]
    public Task The_switch_is_turned_off(string before, string after) => Verify.FixesAsync(WithML(before), WithML(after), Library.MicrosoftML);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            WithML(
                """
                var rows = [|ml.Data.CreateEnumerable<Row>(
                            view, // all of them
                            true)|] // one object
                            .ToList();
                """).ReplaceLineEndings(lineEnding),
            WithML(
                """
                var rows = ml.Data.CreateEnumerable<Row>(
                            view, // all of them
                            false) // one object
                            .ToList();
                """).ReplaceLineEndings(lineEnding),
            Library.MicrosoftML);

    [Theory]
    [InlineData("var rows = [|csv.EnumerateRecords(new Row())|].ToList();", "var rows = csv.GetRecords<Row>().ToList();")]
    [InlineData("var rows = [|csv.EnumerateRecords<Row>(new())|].ToList(); // all", "var rows = csv.GetRecords<Row>().ToList(); // all")]
    [InlineData("var rows = [|csv.EnumerateRecords(/* one */ new Row())|].ToList();", "var rows = csv.GetRecords<Row>(/* one */ ).ToList();")]
    [InlineData("var rows = csv?[|.EnumerateRecords(record: new Row())|].ToArray();", "var rows = csv?.GetRecords<Row>().ToArray();")]
    [InlineData(
        "await foreach (var row in [|csv.EnumerateRecordsAsync(new Row(), stop)|]) kept.Add(row);",
        "await foreach (var row in csv.GetRecordsAsync<Row>(stop)) kept.Add(row);")]
    [InlineData(
        "var first = [|csv.EnumerateRecords(new Row())|].ToList(); var rest = [|csv.EnumerateRecords(new Row())|].ToList();",
        "var first = csv.GetRecords<Row>().ToList(); var rest = csv.GetRecords<Row>().ToList();")]
    public Task The_other_method_is_called(string before, string after) => Verify.FixesAsync(WithCsv(before), WithCsv(after), Library.CsvHelper);

    [Fact]
    public Task The_other_method_of_the_rewrite_is_called() =>
        Verify.FixesAsync(
            WithCsv("var rows = [|csv.EnumerateRecords(new Row())|].ToList();"),
            WithCsv("var rows = csv.GetRecords<Row>().ToList();"),
            Library.CsvHelperRewrite);

    [Theory]
    [InlineData("const bool reuse = true; var rows = [|ml.Data.CreateEnumerable<Row>(view, reuse)|].ToList();")]
    public Task No_fix_where_the_switch_is_no_literal(string code) => Verify.OffersNoFixAsync(WithML(code), Library.MicrosoftML);

    [Theory]
    [InlineData("var rows = [|csv.EnumerateRecords(new Row { Score = 1 })|].ToList();")]
    [InlineData("var rows = [|csv.EnumerateRecords(shared)|].ToList();")]
    [InlineData("var row = new Row(); row.Score = 1; var rows = [|csv.EnumerateRecords(row)|].ToList();")]
    [InlineData("var rows = [|csv.EnumerateRecords(new { Score = 0f })|].ToList();")]
    [InlineData("var rows = [|csv.EnumerateRecords(new Row() /* one */)|].ToList();")]
    public Task No_fix_where_the_object_may_hold_something(string code) => Verify.OffersNoFixAsync(WithCsv(code), Library.CsvHelper);

    private static string WithML(string code) =>
        $$"""
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;

        class Row { public float Score { get; set; } }

        class Table
        {
            void Read(MLContext ml, IDataView view, List<Row> kept)
            {
                {{code}}
            }
        }
        """;

    private static string WithCsv(string code) =>
        $$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using CsvHelper;

        class Row { public float Score { get; set; } }

        class Table
        {
            async Task Read(CsvReader csv, Row shared, List<Row> kept, CancellationToken stop)
            {
                {{code}}
                await Task.Yield();
            }
        }
        """;
}
