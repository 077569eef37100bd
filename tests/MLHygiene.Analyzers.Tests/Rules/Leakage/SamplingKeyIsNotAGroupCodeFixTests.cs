using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.SamplingKeyIsNotAGroupAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Leakage.SamplingKeyIsNotAGroupCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class SamplingKeyIsNotAGroupCodeFixTests
{
    [Theory]
    [InlineData("data, 0.2, samplingKeyColumnName: [|\"Label\"|]", "data, 0.2")]
    [InlineData("data, samplingKeyColumnName: [|\"Label\"|], seed: 1", "data, seed: 1")]
    [InlineData("data, 0.2, [|\"Label\"|]", "data, 0.2")]
    [InlineData("data, 0.2, [|\"Label\"|], 1", "data, 0.2, seed: 1")]
    [InlineData("data, 0.2, [|\"Label\"|], /* fixed */ 1", "data, 0.2, /* fixed */ seed: 1")]
    [InlineData("samplingKeyColumnName: [|\"Label\"|], data: data", "data: data")]
    [InlineData("data, 0.2, ([|\"Label\"|])", "data, 0.2")]
    public Task The_key_leaves_the_split(string arguments, string left) => FixesAsync(Split(arguments), Split(left));

    [Fact]
    public Task The_key_leaves_a_cross_validation() =>
        FixesAsync(
            """ml.BinaryClassification.CrossValidate(data, pipeline, 5, "Label", [|"Label"|], 3);""",
            """ml.BinaryClassification.CrossValidate(data, pipeline, 5, "Label", seed: 3);""");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        FixesAsync(
            """
            // One split for all.
            var parts = ml.Data.TrainTestSplit(
                data, // all rows
                testFraction: 0.2,
                samplingKeyColumnName: [|"Label"|],
                seed: 1); // fixed
            ml.BinaryClassification.Trainers.FastTree();
            """.ReplaceLineEndings(lineEnding),
            """
            // One split for all.
            var parts = ml.Data.TrainTestSplit(
                data, // all rows
                testFraction: 0.2,
                seed: 1); // fixed
            ml.BinaryClassification.Trainers.FastTree();
            """.ReplaceLineEndings(lineEnding));

    [Fact]
    public Task All_splits_of_a_document_are_fixed_at_once() =>
        FixesAsync(
            """
            ml.Data.TrainTestSplit(ml.Data.TrainTestSplit(data, 0.5, [|"Label"|], 1).TrainSet, 0.2, [|"Label"|], 2);
            ml.BinaryClassification.CrossValidate(data, pipeline, samplingKeyColumnName: [|"Label"|]);
            """,
            """
            ml.Data.TrainTestSplit(ml.Data.TrainTestSplit(data, 0.5, seed: 1).TrainSet, 0.2, seed: 2);
            ml.BinaryClassification.CrossValidate(data, pipeline);
            """);

    [Theory]
    [InlineData("Score")]
    [InlineData("UserKey")]
    public Task What_may_be_a_group_after_all_stays(string column) =>
        OffersNoFixAsync($"""ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Row>("rows.tsv"), samplingKeyColumnName: [|"{column}"|]);""");

    [Fact]
    public Task A_directive_stays() =>
        OffersNoFixAsync("ml.Data.TrainTestSplit(data, 0.2,\n#if KEY\n\"User\"\n#else\n[|\"Label\"|]\n#endif\n); ml.BinaryClassification.Trainers.FastTree();");

    private static string Split(string arguments) => $"ml.Data.TrainTestSplit({arguments}); ml.BinaryClassification.Trainers.FastTree();";

    private static Task FixesAsync(string body, string fixedBody) =>
        Verify.FixesAsync(
            SamplingKeyIsNotAGroupAnalyzerTests.Program(body), SamplingKeyIsNotAGroupAnalyzerTests.Program(fixedBody), Library.MicrosoftML);

    private static Task OffersNoFixAsync(string body) =>
        Verify.OffersNoFixAsync(SamplingKeyIsNotAGroupAnalyzerTests.Program(body), Library.MicrosoftML);
}
