using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.TextLoaderDefaultsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.TextLoaderDefaultsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class TextLoaderDefaultsCodeFixTests
{
    [Theory]
    [InlineData("var v = [|ml.Data.LoadFromTextFile<Trip>(\"a.csv\")|]; // rows", "var v = ml.Data.LoadFromTextFile<Trip>(\"a.csv\", separatorChar: ','); // rows")]
    [InlineData(
        "var v = [|ml.Data.LoadFromTextFile<Trip>(hasHeader: true, path: \"a.csv\" /* all */)|];",
        "var v = ml.Data.LoadFromTextFile<Trip>(hasHeader: true, path: \"a.csv\" /* all */, separatorChar: ',');")]
    [InlineData(
        "var v = [|ml.Data.LoadFromTextFile<Trip>(\"a.csv\", new TextLoader.Options { HasHeader = true })|];",
        "var v = ml.Data.LoadFromTextFile<Trip>(\"a.csv\", new TextLoader.Options { HasHeader = true, Separators = new[] { ',' } });")]
    [InlineData(
        "var o = new TextLoader.Options(); var v = [|ml.Data.LoadFromTextFile<Trip>(\"a.csv\", o)|]; var w = [|ml.Data.LoadFromTextFile<Trip>(\"b.csv\", o)|];",
        "var o = new TextLoader.Options { Separators = new[] { ',' } }; var v = ml.Data.LoadFromTextFile<Trip>(\"a.csv\", o); var w = ml.Data.LoadFromTextFile<Trip>(\"b.csv\", o);")]
    public Task The_separator_is_passed(string before, string after) => Verify.FixesAsync(InMethod(before), InMethod(after), Library.MicrosoftML);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            InMethod("var v = [|ml.Data.LoadFromTextFile<Trip>(\n            \"a.csv\", // the file\n            hasHeader: true)|]; // rows").ReplaceLineEndings(lineEnding),
            InMethod("var v = ml.Data.LoadFromTextFile<Trip>(\n            \"a.csv\", // the file\n            hasHeader: true,\n            separatorChar: ','); // rows").ReplaceLineEndings(lineEnding),
            Library.MicrosoftML);

    private static string InMethod(string code) =>
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Trip
        {
            [LoadColumn(0)] public float Fare { get; set; }
        }

        class Trips
        {
            void Run(MLContext ml)
            {
                {{code}}
            }
        }
        """;
}
