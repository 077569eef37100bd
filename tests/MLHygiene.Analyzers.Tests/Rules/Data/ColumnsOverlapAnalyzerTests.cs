using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.ColumnsOverlapAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.ColumnsOverlapCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class ColumnsOverlapAnalyzerTests
{
    [Fact]
    public Task The_message_names_both_members_and_the_column()
    {
        var program = Verify.Program(
            InClass("[{|#1:LoadColumn(0, {|#2:10|})|}, VectorType({|#3:11|})] public float[] Features; [{|#0:LoadColumn(10)|}] public float Label;"),
            fixedSource: null,
            Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.ColumnsOverlap, "Label", "column 10", "Features").WithLocation(1).WithLocation(2).WithLocation(3));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("[LoadColumn(0, 2)] public float[] Features; [[|LoadColumn(1)|]] public float Label;")]
    [InlineData("[LoadColumn(0)] public float Label { get; set; } [[|LoadColumn(0, 2)|]] public float[] Features { get; set; }")]
    [InlineData("[LoadColumn(3)] public string City; [[|LoadColumn(3)|]] public float Income;")]
    [InlineData("[LoadColumn(0, 4)] public float[] A; [[|LoadColumn(3, 6)|]] public float[] B;")]
    [InlineData("[LoadColumn(new[] { 1, 3, 5 })] public float[] A; [[|LoadColumn(5)|]] public float B;")]
    [InlineData("[LoadColumn(end: 4, start: 2)] public float[] A; [[|LoadColumnAttribute(fieldIndex: 4)|]] public float B;")]
    [InlineData("const int Last = 4; [LoadColumn(0, Last)] public float[] A; [ColumnName(\"Label\"), [|LoadColumn(Last)|]] public float B;")]
    [InlineData("[LoadColumn(0)] public float A; [[|LoadColumn(0)|]] public float B; [[|LoadColumn(0)|]] public float C;")]
    [InlineData("[LoadColumn(0)] public float A { get; init; } [[|LoadColumn(0)|]] public float B;")]
    public Task Members_that_load_the_same_column(string members) => Verify.ReportsAsync(InClass(members), Library.MicrosoftML);

    [Theory]
    [InlineData("[LoadColumn(0, 9)] public float[] Features; [LoadColumn(10)] public float Label;")]
    [InlineData("[LoadColumn(new[] { 0, 2, 4 })] public float[] A; [LoadColumn(new[] { 1, 3 })] public float[] B;")]
    [InlineData("[LoadColumn(0)] public float A; class Inner { [LoadColumn(0)] public float A; }")]
    [InlineData("[LoadColumn(0)] public float A; [LoadColumn(0)] private float B; [LoadColumn(0)] internal float C; [LoadColumn(0)] public static float D;")]
    [InlineData("[LoadColumn(0)] public float A; [LoadColumn(0)] public float B => A;")]
    [InlineData("[LoadColumn(0)] public float A; public float B; [ColumnName(\"A\")] public float C;")]
    [InlineData("[LoadColumn(4, 2)] public float[] A; [LoadColumn(3)] public float B;")]
    [InlineData("[LoadColumnName(\"a\")] public float A; [LoadColumnName(\"a\")] public float B;")]
    [InlineData("[Own.LoadColumn(0)] public float A; [Own.LoadColumn(0)] public float B;")]
    public Task Members_of_their_own_columns_are_not_reported(string members) => Verify.ReportsAsync(InClass(members), Library.MicrosoftML);

    [Fact]
    public Task Bases_structs_records_and_parts_are_read() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML.Data;

            namespace Rows;

            class Base { [LoadColumn(0)] public float A; [LoadColumn(1)] public float B; [[|LoadColumn(1)|]] public float C; }
            class Derived : Base { [[|LoadColumn(0)|]] public float D; }
            class Other : Base { [LoadColumn(2)] public float D; }
            struct Pair { [LoadColumn(0)] public float A; [[|LoadColumn(0)|]] public float B; }
            record Entry([property: LoadColumn(0)] float A, [property: [|LoadColumn(0)|]] float B);
            partial class Part { [LoadColumn(0)] public float A; }
            partial class Part { [[|LoadColumn(0)|]] public float B; }
            """,
            Library.MicrosoftML);

    [Theory]
    [InlineData("new TextLoader.Column(\"Features\", DataKind.Single, 0, 10), [|new TextLoader.Column(\"Label\", DataKind.Single, 10)|]")]
    [InlineData("new TextLoader.Column(\"Label\", DataKind.Single, 0), [|new TextLoader.Column(maxIndex: 3, minIndex: 0, dataKind: DataKind.Single, name: \"Features\")|]")]
    [InlineData("new TextLoader.Column(\"Features\", DataKind.Single, new[] { new TextLoader.Range(0, 3), new TextLoader.Range(7) }), [|new TextLoader.Column(\"Label\", DataKind.Single, 7)|]")]
    [InlineData("new TextLoader.Column(\"Features\", DataKind.Single, new[] { new TextLoader.Range(5, null) }), [|new TextLoader.Column(\"Label\", DataKind.Single, 9)|]")]
    [InlineData("new TextLoader.Column(\"A\", DataKind.UInt32, 2), [|new TextLoader.Column(\"Key\", DataKind.UInt32, new[] { new TextLoader.Range(2) }, new KeyCount(5))|]")]
    [InlineData("new TextLoader.Column(\"A\", DataKind.Single, Last), [|new TextLoader.Column(\"B\", DataKind.Single, 4)|]")]
    [InlineData("new(\"A\", DataKind.Single, 4), [|new(\"B\", DataKind.Single, 4)|]")]
    public async Task Columns_of_a_loader_that_load_the_same_column(string columns)
    {
        await Verify.ReportsAsync(InMethod($"ml.Data.LoadFromTextFile(\"a.csv\", new TextLoader.Column[] {{ {columns} }}, ',');"), Library.MicrosoftML);
        await Verify.ReportsAsync(InMethod($"ml.Data.CreateTextLoader(new TextLoader.Options {{ Columns = [{columns}] }});"), Library.MicrosoftML);
    }

    [Theory]
    [InlineData("new TextLoader.Column(\"Features\", DataKind.Single, 0, 9), new TextLoader.Column(\"Label\", DataKind.Single, 10)")]
    [InlineData("new TextLoader.Column(\"A\", DataKind.Single, index), new TextLoader.Column(\"B\", DataKind.Single, 3)")]
    [InlineData("new TextLoader.Column(\"A\", DataKind.Single, ranges), new TextLoader.Column(\"B\", DataKind.Single, 3)")]
    [InlineData("new TextLoader.Column(\"A\", DataKind.Single, new[] { new TextLoader.Range { Min = 3, Max = 3 } }), new TextLoader.Column(\"B\", DataKind.Single, 3)")]
    [InlineData("new TextLoader.Column { Name = \"A\", Source = ranges }, new TextLoader.Column(\"B\", DataKind.Single, 3)")]
    [InlineData("new TextLoader.Column(\"A\", DataKind.Single, 3) { Source = ranges }, new TextLoader.Column(\"B\", DataKind.Single, 3)")]
    [InlineData("index > 2 ? new TextLoader.Column(\"A\", DataKind.Single, 3) : null, new TextLoader.Column(\"B\", DataKind.Single, 3)")]
    [InlineData("new TextLoader.Column(\"A\", DataKind.Single, 3)")]
    [InlineData("new TextLoader.Column(\"Label\", DataKind.Single, 2), new TextLoader.Column(\"Key\", DataKind.UInt32, new[] { new TextLoader.Range(2) }, new KeyCount(5))")]
    [InlineData("new TextLoader.Column(\"City\", DataKind.String, 2), new TextLoader.Column(\"CityNumber\", DataKind.Single, 2)")]
    public Task Columns_that_differ_or_are_not_known_are_not_reported(string columns) =>
        Verify.ReportsAsync(
            InMethod($"ml.Data.LoadFromTextFile(\"a.csv\", new TextLoader.Column[] {{ {columns} }}, ','); var other = new[] {{ new TextLoader.Column(\"Z\", DataKind.Single, 3) }};"),
            Library.MicrosoftML);

    [Fact]
    public Task Reported_in_top_level_statements_and_through_variables() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            using Columns = Microsoft.ML.Data.TextLoader.Column;
            using Microsoft.ML.Data;

            var label = new Columns("Label", DataKind.Single, 4);
            Columns[] columns = [new("Features", DataKind.Single, 0, 4), [|label|]];
            var data = new MLContext(seed: 1).Data.LoadFromTextFile("a.csv", columns, ',');
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Without_the_library_everything_is_silent() =>
        Verify.ReportsAsync(
            "class LoadColumn : System.Attribute { public LoadColumn(int i) { } } class Row { [LoadColumn(0)] public float A; [LoadColumn(0)] public float B; }",
            Library.None);

    [Theory]
    [InlineData("[LoadColumn(0)] public float A; [LoadColumn()] public float B;")]
    [InlineData("[LoadColumn(0, )] public float A; [LoadColumn(0)] public float B;")]
    [InlineData("[LoadColumn(0)] public float A; [LoadColumn(0)] public float A;")]
    [InlineData("[LoadColumn(missing)] public float A; [LoadColumn(\"0\")] public float B;")]
    public async Task Half_typed_code_is_not_reported(string members) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InClass(members))), report => report.Id == RuleCatalog.ColumnsOverlap.Id);

    private static string InClass(string members) =>
        $$"""
        using Microsoft.ML.Data;

        class Row
        {
            {{members}}
        }

        namespace Own { class LoadColumnAttribute : System.Attribute { public LoadColumnAttribute(int index) { } } }
        """;

    private static string InMethod(string code) =>
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Program
        {
            private const int Last = 4;

            void Run(MLContext ml, int index, TextLoader.Range[] ranges)
            {
                {{code}}
            }
        }
        """;
}
