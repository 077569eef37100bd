using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.OneShotRecordsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.OneShotRecordsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class OneShotRecordsCodeFixTests
{
    [Theory]
    [InlineData(
        "var rows = [|csv.GetRecords<Row>()|]; Use(rows.Take(80).ToList()); Use(rows.Skip(80).ToList());",
        "var rows = csv.GetRecords<Row>().ToList(); Use(rows.Take(80).ToList()); Use(rows.Skip(80).ToList());")]
    [InlineData(
        "IEnumerable<Row> rows = [|csv.GetRecords<Row>()|]; for (var epoch = 0; epoch < 9; epoch++) { foreach (var row in rows) { Use(row); } }",
        "IEnumerable<Row> rows = csv.GetRecords<Row>().ToList(); for (var epoch = 0; epoch < 9; epoch++) { foreach (var row in rows) { Use(row); } }")]
    [InlineData(
        "var rows = [|csv.GetRecords<Row>()|].Where(row => row.Price > 0); Use(rows.Count()); Use(rows.ToArray());",
        "var rows = csv.GetRecords<Row>().ToList().Where(row => row.Price > 0); Use(rows.Count()); Use(rows.ToArray());")]
    [InlineData(
        "var a = [|csv.GetRecords<Row>()|]; Use(a.Count()); Use(a.Last()); var b = [|other.GetRecords<Row>()|]; Use(b.Count()); Use(b.Last());",
        "var a = csv.GetRecords<Row>().ToList(); Use(a.Count()); Use(a.Last()); var b = other.GetRecords<Row>().ToList(); Use(b.Count()); Use(b.Last());")]
    public Task The_rows_are_read_once(string before, string after) => Verify.FixesAsync(InMethod(before), InMethod(after), Library.CsvHelper);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            InMethod(
                """
                var rows = [|csv // the file
                            .GetRecords<Row>()|]; // all rows
                        Use(rows.Count());
                        Use(rows.ToArray());
                """).ReplaceLineEndings(lineEnding),
            InMethod(
                """
                var rows = csv // the file
                            .GetRecords<Row>()
                            .ToList(); // all rows
                        Use(rows.Count());
                        Use(rows.ToArray());
                """).ReplaceLineEndings(lineEnding),
            Library.CsvHelper);

    [Theory]
    [InlineData("Use(csv.GetRecords<Row>().Count()); Use([|csv.GetRecords<Row>()|].ToArray());")]
    [InlineData("for (var epoch = 0; epoch < 9; epoch++) { Use([|csv.GetRecords<Row>()|].Count()); }")]
    [InlineData("var rows = [|csv.GetRecords<Row>()|]; Use(rows.Count()); Use(rows.Reverse().ToArray());")]
    [InlineData("var rows = [|csv.GetRecordsAsync<Row>()|]; await foreach (var row in rows) { Use(row); } Use(await rows.ToListAsync());")]
    [InlineData("while (data.Read()) { Use(data.GetFloat(0)); } while ([|data|].Read()) { Use(data.GetFloat(0)); }")]
    [InlineData("var rows = [|csv.EnumerateRecords(new Row())|]; Use(rows.Count()); Use(rows.Sum(row => row.Price));")]
    public Task No_fix_where_a_list_here_is_not_enough(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.CsvHelper);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Data.Common;
        using System.Linq;
        using System.Threading.Tasks;
        using CsvHelper;

        class Row { public float Price { get; set; } }

        class Table
        {
            async Task Read(CsvReader csv, CsvReader other, DbDataReader data)
            {
                await Task.Yield();
                {{code}}
            }

            static void Use(object value) => Console.WriteLine(value);
        }
        """;
}
