using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.MissingColumnBecomesZeroAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.MissingColumnBecomesZeroCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class MissingColumnBecomesZeroAnalyzerTests
{
    private const string Read = "new CsvReader(text, config).GetRecords<Row>().ToList();";

    [Fact]
    public Task The_message_names_the_member()
    {
        var program = Verify.Program(
            InMethod("var config = new CsvConfiguration(culture) { {|#0:MissingFieldFound = null|}, {|#1:HeaderValidated = null|} }; var rows = " + Read),
            fixedSource: null,
            Library.CsvHelper);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.MissingColumnBecomesZero,
            "A column that the file lacks becomes 0 in 'Row.Price'",
            "MissingFieldFound",
            "Let it throw, or make the member nullable").WithLocation(1));
        return program.RunAsync();
    }

    [Fact]
    public Task The_message_names_the_handler()
    {
        var program = Verify.Program(
            InMethod("var config = new CsvConfiguration(culture) { {|#0:ReadingExceptionOccurred = _ => false|} };"), fixedSource: null, Library.CsvHelper);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.MissingColumnBecomesZero, "Rows that cannot be read are left out", "ReadingExceptionOccurred", "Let them throw, or count them"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var config = new CsvConfiguration(culture) { HasHeaderRecord = true, HeaderValidated = null, [|MissingFieldFound = null|] }; var rows = " + Read)]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null! }; [|config.MissingFieldFound = (null)|]; var rows = " + Read)]
    [InlineData("var config = new CsvConfiguration(culture); [|config.MissingFieldFound = default|]; config.HeaderValidated = default; var rows = " + Read)]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = _ => { }, [|MissingFieldFound = args => { }|] }; var rows = " + Read)]
    [InlineData("CsvConfiguration config = new(culture) { HeaderValidated = null, [|MissingFieldFound = delegate { }|] }; using var csv = new CsvReader(configuration: config, reader: text); foreach (var row in csv.GetRecords<Row>()) { }")]
    [InlineData("using var csv = new CsvReader(text, new CsvConfiguration(culture) { HeaderValidated = null, [|MissingFieldFound = null|] }); csv.Read(); csv.ReadHeader(); while (csv.Read()) { var price = csv.GetField<float>(\"Price\"); }")]
    [InlineData("IReader csv = new CsvReader(text, new CsvConfiguration(culture) { HeaderValidated = null, [|MissingFieldFound = null|] }); csv.Read(); var row = csv.GetRecord<Counted>();")]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, [|MissingFieldFound = null|] }; var rows = All<Row>(config, text);")]
    [InlineData("[|given.MissingFieldFound = null|]; given.HeaderValidated = null; var rows = new CsvReader(text, given).GetRecords<Row>().ToList();")]
    [InlineData("var config = given with { HeaderValidated = null, [|MissingFieldFound = null|] }; var rows = " + Read)]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, [|MissingFieldFound = null|] }; await foreach (var row in new CsvReader(text, config).GetRecordsAsync<Init>()) { }")]
    public Task Reported_where_a_missing_column_becomes_zero(string code) => Verify.ReportsAsync(InMethod(code), Library.CsvHelper);

    [Theory]
    [InlineData("var config = new CsvConfiguration(culture) { [|ReadingExceptionOccurred = _ => false|] };")]
    [InlineData("[|given.ReadingExceptionOccurred = _ => false|];")]
    [InlineData("var config = new CsvConfiguration(culture) { [|ReadingExceptionOccurred = args => { return false; }|], BadDataFound = null };")]
    [InlineData("var config = new CsvConfiguration(culture) { [|ReadingExceptionOccurred = Never|] };")]
    public Task Reported_where_bad_rows_are_left_out(string code) =>
        Verify.ReportsAsync(InMethod(code), Library.CsvHelper);

    [Theory]
    [InlineData("var config = new CsvConfiguration(culture) { MissingFieldFound = null }; var rows = " + Read)]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null }; var rows = " + Read)]
    [InlineData("var config = new CsvConfiguration(culture) { BadDataFound = null }; var rows = " + Read)]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, MissingFieldFound = args => Console.WriteLine(args.Index) }; var rows = " + Read)]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = args => Log(args), MissingFieldFound = null }; var rows = " + Read)]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, MissingFieldFound = null };")]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, MissingFieldFound = null }; var rows = new CsvReader(text, config).GetRecords<Texts>().ToList();")]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, MissingFieldFound = null }; var rows = new CsvReader(text, config).GetRecords<Nullables>().ToList();")]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, MissingFieldFound = null }; var rows = new CsvReader(text, config).GetRecords<Positional>().ToList();")]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, MissingFieldFound = null }; var rows = new CsvReader(text, config).GetRecords<Marked>().ToList();")]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, MissingFieldFound = null }; var rows = new CsvReader(text, config).GetRecords<dynamic>().ToList();")]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, MissingFieldFound = null }; using var csv = new CsvReader(text, config); csv.Context.RegisterClassMap<RowMap>(); var rows = csv.GetRecords<Row>().ToList();")]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null }; var other = new CsvConfiguration(culture) { MissingFieldFound = null }; var rows = new CsvReader(text, other).GetRecords<Row>().ToList();")]
    [InlineData("var config = new CsvConfiguration(culture) { HeaderValidated = null, MissingFieldFound = null }; var rows = new CsvReader(text, given).GetRecords<Row>().ToList();")]
    [InlineData("var lost = 0; var config = new CsvConfiguration(culture) { ReadingExceptionOccurred = _ => { lost++; return false; } };")]
    [InlineData("var config = new CsvConfiguration(culture) { ReadingExceptionOccurred = args => { Console.WriteLine(args.Exception); return false; } };")]
    [InlineData("var config = new CsvConfiguration(culture) { ReadingExceptionOccurred = _ => true };")]
    [InlineData("var config = new CsvConfiguration(culture) { ReadingExceptionOccurred = args => args.Exception is not CsvHelper.TypeConversion.TypeConverterException };")]
    [InlineData("var config = new CsvConfiguration(culture) { ReadingExceptionOccurred = null };")]
    [InlineData("var config = new Own.CsvConfiguration { HeaderValidated = null, MissingFieldFound = null, ReadingExceptionOccurred = _ => false };")]
    public Task Not_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.CsvHelper);

    [Fact]
    public Task The_rewrite_of_CsvHelper_is_known() =>
        Verify.ReportsAsync(
            """
            using System;
            using CsvHelper;

            var lost = 0;
            var silent = new CsvReaderOptions { [|OnRecordError = _ => true|] };
            var loud = new CsvReaderOptions { OnRecordError = _ => false };
            var counted = new CsvReaderOptions { OnRecordError = _ => ++lost < 10, MissingField = CsvMissingFieldHandling.ReturnEmpty };
            Console.WriteLine(silent.ToString() + loud + counted);
            """,
            Library.CsvHelperRewrite);

    [Fact]
    public Task Settings_of_a_field_are_followed() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.Globalization;
            using System.IO;
            using System.Linq;
            using CsvHelper;
            using Config = CsvHelper.Configuration.CsvConfiguration;

            namespace Tables;

            record struct Row { public double Price { get; init; } }

            static class Table
            {
                private static readonly Config Lenient = new(CultureInfo.InvariantCulture)
                {
                    Delimiter = ";",
                    [|MissingFieldFound = null|],
                    HeaderValidated = null,
                };

                static List<Row> Read(string path)
                {
                    using var csv = new CsvReader(File.OpenText(path), Lenient);
                    return [.. csv.GetRecords<Row>()];
                }
            }
            """,
            Library.CsvHelper);

    [Fact]
    public Task Without_the_library_everything_is_silent() =>
        Verify.ReportsAsync(
            "class CsvConfiguration { public object MissingFieldFound { get; set; } void Set() => MissingFieldFound = null; }", Library.None);

    [Theory]
    [InlineData("var config = new CsvConfiguration(culture) { MissingFieldFound = , HeaderValidated = null }; var rows = " + Read)]
    [InlineData("var config = new CsvConfiguration(culture) { ReadingExceptionOccurred = _ => };")]
    public async Task Half_typed_code_is_not_reported(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InMethod(code))), report => report.Id == RuleCatalog.MissingColumnBecomesZero.Id);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using CsvHelper;
        using CsvHelper.Configuration;
        using CsvHelper.Configuration.Attributes;

        class Row { public string Name { get; set; } public float Price { get; set; } }

        record Counted { public string Name { get; init; } public long Count { get; init; } }

        class Init { public float Price { get; init; } }

        class Texts { public string Name { get; set; } public DateTime Day { get; set; } public float Double => 2; public static float Rate { get; set; } }

        class Nullables { public float? Price { get; set; } public double Weight { get; set; } = double.NaN; public int Rank { get; private set; } }

        record Positional(float Price, float Weight);

        class Marked { [Optional] public float Price { get; set; } [Default(-1f)] public float Weight { get; set; } [Ignore] public int Rank { get; set; } }

        sealed class RowMap : ClassMap<Row> { public RowMap() => Map(row => row.Price).Default(float.NaN); }

        class Table
        {
            async Task Load(CultureInfo culture, TextReader text, CsvConfiguration given)
            {
                await Task.Yield();
                {{code}}
            }

            static List<T> All<T>(CsvConfiguration config, TextReader text) => new CsvReader(text, config).GetRecords<T>().ToList();

            static bool Never(ReadingExceptionOccurredArgs args) => false;

            static void Log(object value) => Console.WriteLine(value);
        }

        namespace Own
        {
            class CsvConfiguration { public Action<object> HeaderValidated; public Action<object> MissingFieldFound; public Func<object, bool> ReadingExceptionOccurred; }
        }
        """;
}
