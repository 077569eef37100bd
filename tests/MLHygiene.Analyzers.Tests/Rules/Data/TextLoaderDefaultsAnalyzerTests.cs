using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.TextLoaderDefaultsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.TextLoaderDefaultsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class TextLoaderDefaultsAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_file_and_the_argument()
    {
        var program = Verify.Program(InMethod("var view = {|#0:ml.Data.LoadFromTextFile<Trip>(\"data/trips.csv\", hasHeader: true)|};"), fixedSource: null, Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.TextLoaderDefaults, "trips.csv", "with tabs between its fields", "A line without tabs is one field, so numbers are missing", "separatorChar: ','"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var view = [|ml.Data.LoadFromTextFile(\"Trips.CSV\", columns)|];")]
    [InlineData("var view = [|TextLoaderSaverCatalog.LoadFromTextFile<Trip>(ml.Data, path: Name)|];")]
    [InlineData("var view = [|ml.Data!.LoadFromTextFile<Trip>(Path.Combine(folder, \"data\", Name))|];")]
    [InlineData("var view = [|ml.Data.LoadFromTextFile<Trip>(folder + \"/trips.csv\")|];")]
    [InlineData("var view = [|ml.Data.LoadFromTextFile<Trip>($\"{folder}/{folder}.csv\")|];")]
    [InlineData("var view = [|ml.Data.LoadFromTextFile<Trip>(\"a.csv\", new TextLoader.Options { HasHeader = true })|];")]
    [InlineData("var options = new TextLoader.Options { Columns = columns }; var view = [|ml.Data.LoadFromTextFile(\"a.csv\", options)|];")]
    [InlineData("var loader = [|ml.Data.CreateTextLoader(columns, hasHeader: true)|]; var view = loader.Load(\"a.csv\");")]
    [InlineData("var view = [|ml.Data.CreateTextLoader<Trip>()|].Load(new MultiFileSource(\"a.csv\", \"b.csv\"));")]
    public Task A_file_of_commas_that_is_read_with_tabs_is_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.MicrosoftML);

    [Theory]
    [InlineData("var view = ml.Data.LoadFromTextFile<Trip>(\"a.csv\", ',');")]
    [InlineData("var view = ml.Data.LoadFromTextFile<Trip>(\"a.csv\", separatorChar: '\\t');")]
    [InlineData("var view = ml.Data.LoadFromTextFile<Trip>(\"a.tsv\"); view = ml.Data.LoadFromTextFile<Trip>(\"a.txt\"); view = ml.Data.LoadFromTextFile<Trip>(\"csv\");")]
    [InlineData("var view = ml.Data.LoadFromTextFile<Trip>(folder);")]
    [InlineData("var view = ml.Data.LoadFromTextFile<Trip>(\"a.csv\" + folder);")]
    [InlineData("var view = ml.Data.LoadFromTextFile<Trip>(\"a.csv\", new TextLoader.Options { Separators = new[] { ',' } });")]
    [InlineData("var options = new TextLoader.Options(); options.Separators = new[] { ';' }; var view = ml.Data.LoadFromTextFile(\"a.csv\", options);")]
    [InlineData("var view = ml.Data.LoadFromTextFile(\"a.csv\");")]
    [InlineData("var loader = ml.Data.CreateTextLoader(columns, ','); var view = loader.Load(\"a.csv\");")]
    [InlineData("var view = ml.Data.LoadFromTextFile<Trip>(\"a.csv\"); using var stream = File.Create(\"a.csv\"); ml.Data.SaveAsText(view, stream);")]
    [InlineData("var view = new Own.Data().LoadFromTextFile<Trip>(\"a.csv\");")]
    public Task A_file_that_is_told_or_not_known_is_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.MicrosoftML);

    [Theory]
    [InlineData("Fare,Store\n1.5,a\n", "[|ml.Data.LoadFromTextFile<Trip>(\"data/trips.csv\", ',')|]")]
    [InlineData("Fare,Store\n1.5,a\n", "ml.Data.LoadFromTextFile<Trip>(\"data/trips.csv\", ',', hasHeader: true)")]
    [InlineData("Fare,Store\n1.5,a\n", "ml.Data.LoadFromTextFile<Trip>(\"data/trips.csv\", ',', hasHeader: false)")]
    [InlineData("Fare,Store\n1.5,a\n", "ml.Data.LoadFromTextFile<Trip>(\"data/others.csv\", ',')")]
    [InlineData("1,a\n1.5,b\n", "ml.Data.LoadFromTextFile<Trip>(\"data/trips.csv\", ',')")]
    [InlineData("Oslo,a\nRome,b\n", "ml.Data.LoadFromTextFile<Trip>(\"data/trips.csv\", ',')")]
    [InlineData("1,\"Oslo, north\"\n2,b\n", "[|ml.Data.LoadFromTextFile<Trip>(\"data/trips.csv\", ',')|]")]
    [InlineData("1,\"Oslo\"\n2,5\" screen, 6\" screen\n", "ml.Data.LoadFromTextFile<Trip>(\"data/trips.csv\", ',')")]
    [InlineData("1,\"Oslo, north\"\n2,b\n", "ml.Data.LoadFromTextFile<Trip>(\"data/trips.csv\", ',', allowQuoting: true)")]
    [InlineData("1;\"Oslo; north\"\n2;b\n", "[|ml.Data.LoadFromTextFile<Trip>(\"data/trips.csv\", new TextLoader.Options { Separators = new[] { ';' } })|]")]
    [InlineData("1\tOslo, north\n2\tb\n", "ml.Data.LoadFromTextFile<Trip>(\"data/trips.csv\")")]
    public Task The_first_lines_count_where_the_project_has_the_file(string text, string load)
    {
        var program = Verify.Program(InMethod($"var view = {load};"), fixedSource: null, Library.MicrosoftML);
        program.TestState.AdditionalFiles.Add(("/project/data/trips.csv", text));
        return program.RunAsync();
    }

    [Fact]
    public Task Reported_in_top_level_statements() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            using Microsoft.ML.Data;
            using Options = Microsoft.ML.Data.TextLoader.Options;

            var ml = new MLContext(seed: 1);
            var view = [|ml.Data.LoadFromTextFile<Row>("rows.csv", new Options())|];

            class Row { [LoadColumn(0)] public float X { get; set; } }
            """,
            Library.MicrosoftML);

    [Theory]
    [InlineData("var view = ml.Data.LoadFromTextFile<Trip>(\"a.csv\", );")]
    [InlineData("var view = ml.Data.LoadFromTextFile<Trip>(\"a.csv\";")]
    public async Task Half_typed_code_is_not_reported(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InMethod(code))), report => report.Id == RuleCatalog.TextLoaderDefaults.Id);

    private static string InMethod(string code) =>
        $$"""
        using System.IO;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Trip
        {
            [LoadColumn(0)] public float Fare { get; set; }
        }

        class Trips
        {
            private const string Name = "trips.csv";

            void Run(MLContext ml, string folder, TextLoader.Column[] columns)
            {
                {{code}}
            }
        }

        namespace Own
        {
            class Data { public object LoadFromTextFile<T>(string path, char separatorChar = '\t') => path; }
        }
        """;
}
