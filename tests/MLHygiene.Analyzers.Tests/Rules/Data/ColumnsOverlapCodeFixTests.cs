using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.ColumnsOverlapAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.ColumnsOverlapCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class ColumnsOverlapCodeFixTests
{
    [Theory]
    [InlineData(
        "[LoadColumn(0, 10), VectorType(11)] public float[] A; [[|LoadColumn(10)|]] public float B;",
        "[LoadColumn(0, 9), VectorType(10)] public float[] A; [LoadColumn(10)] public float B;")]
    [InlineData(
        "[LoadColumn(0)] public float B; [[|LoadColumn(0, 2)|]] [VectorType(3)] public float[] A;",
        "[LoadColumn(0)] public float B; [LoadColumn(1, 2)] [VectorType(2)] public float[] A;")]
    [InlineData(
        "[LoadColumn(end: 4, start: 0)] public float[] A; [[|LoadColumn(3, 4)|]] public float[] B;",
        "[LoadColumn(end: 2, start: 0)] public float[] A; [LoadColumn(3, 4)] public float[] B;")]
    [InlineData(
        "[LoadColumn(0, 4)] public float[] A; [[|LoadColumn(4)|]] public float B; class Inner { [LoadColumn(0)] public float A; [[|LoadColumn(0, 3)|]] public float[] B; }",
        "[LoadColumn(0, 3)] public float[] A; [LoadColumn(4)] public float B; class Inner { [LoadColumn(0)] public float A; [LoadColumn(1, 3)] public float[] B; }")]
    [InlineData(
        "static object Columns => new[] { new TextLoader.Column(\"A\", DataKind.Single, 0, 4), [|new TextLoader.Column(\"B\", DataKind.Single, 4)|] };",
        "static object Columns => new[] { new TextLoader.Column(\"A\", DataKind.Single, 0, 3), new TextLoader.Column(\"B\", DataKind.Single, 4) };")]
    public Task The_range_leaves_the_other_out(string before, string after) => Verify.FixesAsync(In(before), In(after), Library.MicrosoftML);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            In(
                """
                [LoadColumn(0, // from the first
                        /* to */ 10 /* with the label */)]
                    [VectorType(11 /* all */)]
                    public float[] A;

                    [[|LoadColumn(10)|]] // the label
                    public float B;
                """).ReplaceLineEndings(lineEnding),
            In(
                """
                [LoadColumn(0, // from the first
                        /* to */ 9 /* with the label */)]
                    [VectorType(10 /* all */)]
                    public float[] A;

                    [LoadColumn(10)] // the label
                    public float B;
                """).ReplaceLineEndings(lineEnding),
            Library.MicrosoftML);

    [Theory]
    [InlineData("[LoadColumn(0, 4)] public float[] A; [[|LoadColumn(2)|]] public float B;")]
    [InlineData("[LoadColumn(0)] public float A; [[|LoadColumn(0)|]] public float B;")]
    [InlineData("[LoadColumn(0, 4)] public float[] A; [[|LoadColumn(3, 6)|]] public float[] B;")]
    [InlineData("[LoadColumn(new[] { 1, 2 })] public float[] A; [[|LoadColumn(2)|]] public float B;")]
    [InlineData("const int Last = 4; [LoadColumn(0, Last)] public float[] A; [[|LoadColumn(4)|]] public float B;")]
    [InlineData("[LoadColumn(0, 4), VectorType(4)] public float[] A; [[|LoadColumn(4)|]] public float B;")]
    [InlineData("const int Size = 5; [LoadColumn(0, 4), VectorType(Size)] public float[] A; [[|LoadColumn(4)|]] public float B;")]
    [InlineData("[LoadColumn(0)] public float B; [[|LoadColumn(0, 4)|]] public float[] A; [[|LoadColumn(4)|]] public float C;")]
    public Task No_fix_where_the_other_is_not_at_an_end(string members) => Verify.OffersNoFixAsync(In(members), Library.MicrosoftML);

    private static string In(string members) =>
        $$"""
        using Microsoft.ML.Data;

        class Row
        {
            {{members}}
        }
        """;
}
