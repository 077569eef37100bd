using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage;
using MLHygiene.Analyzers.Rules.Leakage;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>The training and the validation side of one folder, read by two calls that each draw their own order.</summary>
public sealed class SplitPartsOverlapSubsetTests
{
    private const string Load = "keras.preprocessing.image_dataset_from_directory";

    [Fact]
    public Task The_message_names_the_other_call()
    {
        var program = Verify<SplitPartsOverlapAnalyzer, EmptyCodeFixProvider>.Program(
            Program("var train = {|#1:keras.preprocessing.text_dataset_from_directory(\"t\", subset: \"training\")|}; var val = {|#0:keras.preprocessing.text_dataset_from_directory(\"t\", subset: \"validation\")|};"),
            fixedSource: null,
            Library.TensorFlow);
        program.ExpectedDiagnostics.Add(Verify<SplitPartsOverlapAnalyzer, EmptyCodeFixProvider>
            .Report(RuleCatalog.SplitPartsOverlap, "keras.preprocessing.text_dataset_from_d…").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData($"var train = {Load}(folder, validation_split: 0.2f, subset: \"training\"); var val = [|{Load}(folder, validation_split: 0.2f, subset: \"validation\")|];")]
    [InlineData($"var val = {Load}(\"a\", subset: \"validation\"); var train = [|{Load}(\"a\", subset: \"training\")|];")]
    [InlineData($"var train = {Load}(folder, subset: \"training\", seed: 1); var val = [|{Load}(subset: \"validation\", directory: folder, seed: 2)|];")]
    [InlineData($"var train = {Load}(folder, subset: \"training\", seed: 1); var val = [|{Load}(folder, subset: \"validation\")|];")]
    [InlineData($"var train = {Load}(folder, subset: \"training\", seed: seed); var val = [|{Load}(folder, subset: \"validation\", seed: null)|];")]
    [InlineData($"var train = {Load}(folder, subset: \"training\", seed: 1, validation_split: 0.2f); var val = [|{Load}(folder, subset: \"validation\", seed: 1, validation_split: 0.3f)|];")]
    [InlineData($"const string Side = \"training\"; (IDatasetV2, IDatasetV2) Sets() => ({Load}(folder, subset: Side), ([|{Load}(folder, subset: \"validation\")|]).batch(2)!);")]
    [InlineData($"IDatasetV2 Train() => {Load}(\"a\", subset: \"training\"); IDatasetV2 Val() => [|{Load}(\"a\", subset: \"validation\")|];")]
    public Task Two_draws_are_reported(string code) => ReportsAsync(code);

    [Theory]
    [InlineData($"var train = {Load}(folder, subset: \"training\", seed: 123); var val = {Load}(folder, subset: \"validation\", seed: 123);")]
    [InlineData($"var train = {Load}(folder, subset: \"training\", seed: seed); var val = {Load}(folder, subset: \"validation\", seed: seed);")]
    // Whether these are equal is not known.
    [InlineData($"var train = {Load}(folder, subset: \"training\", seed: seed); var val = {Load}(folder, subset: \"validation\", seed: 1);")]
    [InlineData($"var train = {Load}(folder, subset: \"training\", seed: seed); var val = {Load}(folder, subset: \"validation\", seed: seed + 0);")]
    [InlineData($"var train = {Load}(folder, subset: side); var val = {Load}(folder, subset: \"validation\");")]
    [InlineData($"var train = {Load}(folder, subset: \"training\", shuffle: flag); var val = {Load}(folder, subset: \"validation\", shuffle: flag);")]
    // The order of the folder, twice.
    [InlineData($"var train = {Load}(folder, subset: \"training\", shuffle: false); var val = {Load}(folder, subset: \"validation\", shuffle: false);")]
    // Files between the two cuts are lost, and none is in both.
    [InlineData($"var train = {Load}(folder, subset: \"training\", seed: 1, validation_split: 0.3f); var val = {Load}(folder, subset: \"validation\", seed: 1, validation_split: 0.2f);")]
    // Other files.
    [InlineData($"var train = {Load}(\"a\", subset: \"training\"); var val = {Load}(\"b\", subset: \"validation\");")]
    [InlineData($"var train = {Load}(folder, subset: \"training\"); folder = \"c\"; var val = {Load}(folder, subset: \"validation\");")]
    [InlineData($"var train = {Load}(\"a\", subset: \"training\"); var val = keras.preprocessing.text_dataset_from_directory(\"a\", subset: \"validation\");")]
    [InlineData($"var train = {Load}(\"a\"); var val = {Load}(\"b\");")]
    [InlineData($"var train = {Load}(folder, subset: \"training\"); var again = {Load}(folder, subset: \"training\");")]
    [InlineData($"var val = {Load}(folder, subset: \"validation\");")]
    // One of the two at a time.
    [InlineData($"IDatasetV2 One() {{ if (flag) {{ return {Load}(\"a\", subset: \"training\"); }} return {Load}(\"a\", subset: \"validation\"); }}")]
    // Each method has its own pair.
    [InlineData($"void A() {{ var t = {Load}(\"a\", subset: \"training\", seed: 1); var v = {Load}(\"a\", subset: \"validation\", seed: 1); }} void B() {{ var t = {Load}(\"a\", subset: \"training\", seed: 2); var v = {Load}(\"a\", subset: \"validation\", seed: 2); }}")]
    public Task One_draw_or_an_unknown_one_is_silent(string code) => ReportsAsync(code);

    [Fact]
    public Task Is_silent_about_methods_of_the_users_own() => Verify<SplitPartsOverlapAnalyzer, EmptyCodeFixProvider>.ReportsAsync(
        """
        class Preprocessing
        {
            static object image_dataset_from_directory(string directory, bool shuffle = true, int? seed = null, string? subset = null) => directory;

            static void Run()
            {
                var train = image_dataset_from_directory("a", subset: "training");
                var val = image_dataset_from_directory("a", subset: "validation");
            }
        }
        """,
        Library.TensorFlow);

    [Fact]
    public Task Is_silent_about_half_typed_code()
    {
        var program = Verify<SplitPartsOverlapAnalyzer, EmptyCodeFixProvider>.Program(
            Program($"var train = {Load}(folder, subset: \"training\", ; var val = {Load}(folder, subset: "), fixedSource: null, Library.TensorFlow);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    [Theory]
    [InlineData(
        $"var train = {Load}(folder, subset: \"training\"); var val = [|{Load}(folder, subset: \"validation\")|];",
        $"var train = {Load}(folder, subset: \"training\", seed: 0); var val = {Load}(folder, subset: \"validation\", seed: 0);")]
    [InlineData(
        $"var train = {Load}(folder, subset: \"training\", seed: 7); var val = [|{Load}(folder, subset: \"validation\")|];",
        $"var train = {Load}(folder, subset: \"training\", seed: 7); var val = {Load}(folder, subset: \"validation\", seed: 7);")]
    [InlineData(
        $"var train = {Load}(folder, subset: \"training\", seed: null); var val = [|{Load}(folder, subset: \"validation\", seed: 3)|];",
        $"var train = {Load}(folder, subset: \"training\", seed: 3); var val = {Load}(folder, subset: \"validation\", seed: 3);")]
    [InlineData(
        $"var train = {Load}(folder, subset: \"training\", seed: 1); var val = [|{Load}(folder, subset: \"validation\", seed: 2)|];",
        $"var train = {Load}(folder, subset: \"training\", seed: 1); var val = {Load}(folder, subset: \"validation\", seed: 1);")]
    [InlineData(
        $"var a = {Load}(\"a\", subset: \"training\"); var b = [|{Load}(\"a\", subset: \"validation\")|]; var c = {Load}(\"b\", subset: \"training\"); var d = [|{Load}(\"b\", subset: \"validation\")|];",
        $"var a = {Load}(\"a\", subset: \"training\", seed: 0); var b = {Load}(\"a\", subset: \"validation\", seed: 0); var c = {Load}(\"b\", subset: \"training\", seed: 0); var d = {Load}(\"b\", subset: \"validation\", seed: 0);")]
    public Task Both_sides_get_one_seed(string code, string fixedCode) => FixesAsync(Program(code), Program(fixedCode));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        FixesAsync(
            Program(
                """
                var train = keras.preprocessing.image_dataset_from_directory(
                    folder, // the pictures
                    subset: "training");
                var val = [|keras.preprocessing.image_dataset_from_directory(
                    folder,
                    subset: "validation")|]; // held out
                """).ReplaceLineEndings(lineEnding),
            Program(
                """
                var train = keras.preprocessing.image_dataset_from_directory(
                    folder, // the pictures
                    subset: "training",
                    seed: 0);
                var val = keras.preprocessing.image_dataset_from_directory(
                    folder,
                    subset: "validation",
                    seed: 0); // held out
                """).ReplaceLineEndings(lineEnding));

    [Theory]
    [InlineData($"var train = {Load}(folder, subset: \"training\", seed: seed); var val = [|{Load}(folder, subset: \"validation\")|];")]
    [InlineData($"var train = {Load}(folder, subset: \"training\", validation_split: 0.2f); var val = [|{Load}(folder, subset: \"validation\", validation_split: 0.3f)|];")]
    [InlineData($"var train = {Load}(folder, subset: \"training\", seed: 1, validation_split: 0.2f); var val = [|{Load}(folder, subset: \"validation\", seed: 1, validation_split: 0.3f)|];")]
    public Task Where_a_seed_is_not_enough_there_is_no_fix(string code) =>
        Verify<SplitPartsOverlapAnalyzer, SplitPartsOverlapCodeFix>.OffersNoFixAsync(Program(code), Library.TensorFlow);

    private static Task ReportsAsync(string code) =>
        Verify<SplitPartsOverlapAnalyzer, EmptyCodeFixProvider>.ReportsAsync(Program(code), Library.TensorFlow);

    private static Task FixesAsync(string code, string fixedCode) =>
        Verify<SplitPartsOverlapAnalyzer, SplitPartsOverlapCodeFix>.Program(code, fixedCode, Library.TensorFlow).RunAsync();

    private static string Program(string code) =>
        $$"""
        using Tensorflow;
        using static Tensorflow.KerasApi;

        class Program
        {
            static void Run(string folder, string side, int seed, bool flag)
            {
                {{code}}
            }
        }
        """;
}
