using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.LabelAmongFeaturesAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Leakage.LabelAmongFeaturesCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class LabelAmongFeaturesCodeFixTests
{
    [Theory]
    [InlineData("\"Age\", [|\"Label\"|]", "\"Age\"")]
    [InlineData("[|\"Label\"|], \"Age\"", "\"Age\"")]
    [InlineData("\"Age\", [|\"Label\"|], \"Fare\"", "\"Age\", \"Fare\"")]
    [InlineData("new[] { \"Age\", [|\"Label\"|] }", "new[] { \"Age\" }")]
    [InlineData("new string[] { [|\"Label\"|], \"Age\" }", "new string[] { \"Age\" }")]
    [InlineData("[\"Age\", [|\"Label\"|], \"Fare\"]", "[\"Age\", \"Fare\"]")]
    [InlineData("inputColumnNames: new[] { \"Age\", [|\"Label\"|] }", "inputColumnNames: new[] { \"Age\" }")]
    [InlineData("\"Age\", ([|\"Label\"|])!", "\"Age\"")]
    [InlineData("\"Age\", [|nameof(Row.Label)|]", "\"Age\"")]
    public Task The_column_leaves_the_list(string list, string left) => FixesAsync(Chain(list), Chain(left));

    [Theory]
    [InlineData("[|\"Label\"|]")]
    [InlineData("new[] { [|\"Label\"|] }")]
    [InlineData("[[|\"Label\"|]]")]
    public Task The_only_column_stays(string list) => OffersNoFixAsync(Chain(list));

    [Fact]
    public Task A_list_of_its_own_may_have_other_readers() =>
        OffersNoFixAsync("""var names = new[] { "Age", [|"Label"|] }; ml.Transforms.Concatenate("Features", names).Append(ml.Regression.Trainers.Sdca());""");

    [Fact]
    public Task The_column_may_be_right_for_another_trainer() =>
        OffersNoFixAsync(
            """
            var start = ml.Transforms.Concatenate("Features", "Age", [|"Label"|]);
            start.Append(ml.Regression.Trainers.Sdca()).Fit(data);
            start.Append(ml.Regression.Trainers.FastTree("Other")).Fit(data);
            """);

    [Fact]
    public Task A_directive_stays() =>
        OffersNoFixAsync("ml.Transforms.Concatenate(\"Features\", \"Age\",\n#if OLD\n\"Fare\",\n#endif\n[|\"Label\"|]).Append(ml.Regression.Trainers.Sdca());");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        FixesAsync(
            """
            // Prepares the rows.
            ml.Transforms.Concatenate(
                    "Features", // the numbers
                    "Age",
                    [|"Label"|],
                    "Fare") // no more
                .Append(ml.Regression.Trainers.Sdca()); // done
            """.ReplaceLineEndings(lineEnding),
            """
            // Prepares the rows.
            ml.Transforms.Concatenate(
                    "Features", // the numbers
                    "Age",
                    "Fare") // no more
                .Append(ml.Regression.Trainers.Sdca()); // done
            """.ReplaceLineEndings(lineEnding));

    [Fact]
    public Task A_comment_on_the_column_itself_stays() =>
        FixesAsync(
            """ml.Transforms.Concatenate("Features", "Age", /* why? */ [|"Label"|]).Append(ml.Regression.Trainers.Sdca());""",
            """ml.Transforms.Concatenate("Features", "Age" /* why? */ ).Append(ml.Regression.Trainers.Sdca());""");

    [Fact]
    public Task A_comment_behind_the_column_stays() =>
        FixesAsync(
            """
            ml.Transforms.Concatenate(
                "Features",
                "Age",
                [|"Label"|], // the answer
                "Fare").Append(ml.Regression.Trainers.Sdca());
            """,
            """
            ml.Transforms.Concatenate(
                "Features",
                "Age",
                // the answer
                "Fare").Append(ml.Regression.Trainers.Sdca());
            """);

    [Fact]
    public Task A_comma_at_the_end_stays() =>
        FixesAsync(
            """ml.Transforms.Concatenate("Features", new[] { "Age", [|"Label"|], }).Append(ml.Regression.Trainers.Sdca());""",
            """ml.Transforms.Concatenate("Features", new[] { "Age", }).Append(ml.Regression.Trainers.Sdca());""");

    [Fact]
    public Task All_lists_of_a_document_are_fixed_at_once() =>
        FixesAsync(
            """
            ml.Transforms.CopyColumns("Label", "Fare")
                .Append(ml.Transforms.Concatenate("Features", [|"Label"|], "Age", [|"Fare"|]))
                .Append(ml.Regression.Trainers.Sdca());
            ml.Transforms.Concatenate("Features", new[] { "Age", [|"Label"|] }).Append(ml.Regression.Trainers.FastTree());
            """,
            """
            ml.Transforms.CopyColumns("Label", "Fare")
                .Append(ml.Transforms.Concatenate("Features", "Age"))
                .Append(ml.Regression.Trainers.Sdca());
            ml.Transforms.Concatenate("Features", new[] { "Age" }).Append(ml.Regression.Trainers.FastTree());
            """);

    private static string Chain(string list) => $"""ml.Transforms.Concatenate("Features", {list}).Append(ml.Regression.Trainers.Sdca()).Fit(data);""";

    private static Task FixesAsync(string body, string fixedBody) =>
        Verify.FixesAsync(LabelAmongFeaturesAnalyzerTests.Program(body), LabelAmongFeaturesAnalyzerTests.Program(fixedBody), Library.MicrosoftML);

    private static Task OffersNoFixAsync(string body) =>
        Verify.OffersNoFixAsync(LabelAmongFeaturesAnalyzerTests.Program(body), Library.MicrosoftML);
}
