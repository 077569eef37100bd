using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.MissingColumnBecomesZeroAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.MissingColumnBecomesZeroCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class MissingColumnBecomesZeroCodeFixTests
{
    [Theory]
    [InlineData(
        "var config = new CsvConfiguration(culture) { Delimiter = \";\", [|MissingFieldFound = null|], HeaderValidated = null };",
        "var config = new CsvConfiguration(culture) { Delimiter = \";\" };")]
    [InlineData(
        "var config = new CsvConfiguration(culture) { [|MissingFieldFound = null|], HeaderValidated = null, Delimiter = \";\" };",
        "var config = new CsvConfiguration(culture) { Delimiter = \";\" };")]
    [InlineData(
        "var config = new CsvConfiguration(culture) { [|MissingFieldFound = null|], HeaderValidated = null }; // lenient",
        "var config = new CsvConfiguration(culture); // lenient")]
    [InlineData(
        "CsvConfiguration config = new(culture) { [|MissingFieldFound = null|], HeaderValidated = null, [|ReadingExceptionOccurred = _ => false|] };",
        "CsvConfiguration config = new(culture);")]
    public Task Settings_are_taken_back(string before, string after) => Verify.FixesAsync(InMethod(before), InMethod(after), Library.CsvHelper);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            InMethod(
                """
                var config = new CsvConfiguration(culture)
                        {
                            Delimiter = ";", // a semicolon
                            HeaderValidated = null,
                            [|MissingFieldFound = null|],
                        };
                """).ReplaceLineEndings(lineEnding),
            InMethod(
                """
                var config = new CsvConfiguration(culture)
                        {
                            Delimiter = ";", // a semicolon
                        };
                """).ReplaceLineEndings(lineEnding),
            Library.CsvHelper);

    [Fact]
    public Task Statements_go() =>
        Verify.FixesAsync(
            InMethod(
                """
                var config = new CsvConfiguration(culture);
                        config.HeaderValidated = null;
                        [|config.MissingFieldFound = null|];
                """),
            InMethod("var config = new CsvConfiguration(culture);"),
            Library.CsvHelper);

    [Fact]
    public Task The_option_of_the_rewrite_is_taken_back() =>
        Verify.FixesAsync(
            """
            using CsvHelper;

            var options = new CsvReaderOptions() { [|OnRecordError = _ => true|] };
            var other = new CsvReaderOptions { HasHeader = false, [|OnRecordError = _ => true|] };
            var third = new CsvReaderOptions { [|OnRecordError = _ => true|] };
            """,
            """
            using CsvHelper;

            var options = new CsvReaderOptions();
            var other = new CsvReaderOptions { HasHeader = false };
            var third = new CsvReaderOptions();
            """,
            Library.CsvHelperRewrite);

    [Theory]
    [InlineData("CsvConfiguration config; (config = new CsvConfiguration(culture) { HeaderValidated = null }).BadDataFound = null; if (config.HasHeaderRecord) [|config.MissingFieldFound = null|];")]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, [|MissingFieldFound /* none */ = null|] };")]
    public Task No_fix_where_more_than_the_setting_would_go(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.CsvHelper);

    private static string InMethod(string code) =>
        $$"""
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using CsvHelper;
        using CsvHelper.Configuration;

        class Row { public float Price { get; set; } }

        class Table
        {
            void Read(CultureInfo culture, TextReader text)
            {
                {{code}}
                var rows = new CsvReader(text, config).GetRecords<Row>().ToList();
            }
        }
        """;
}
