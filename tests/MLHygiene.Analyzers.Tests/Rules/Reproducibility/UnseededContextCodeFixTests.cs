using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.UnseededContextAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.UnseededContextCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class UnseededContextCodeFixTests
{
    [Theory]
    [InlineData("[|new MLContext()|]", "new MLContext(seed: 0)")]
    [InlineData("[|new Microsoft.ML.MLContext()|]", "new Microsoft.ML.MLContext(seed: 0)")]
    [InlineData("[|new()|]", "new(seed: 0)")]
    [InlineData("[|new MLContext { FallbackToCpu = true }|]", "new MLContext(seed: 0) { FallbackToCpu = true }")]
    [InlineData("[|new MLContext() { FallbackToCpu = true }|]", "new MLContext(seed: 0) { FallbackToCpu = true }")]
    [InlineData("[|new() { FallbackToCpu = true }|]", "new(seed: 0) { FallbackToCpu = true }")]
    [InlineData("[|new MLContext(/* any */)|]", "new MLContext(/* any */seed: 0)")]
    [InlineData("[|new MLContext /* gpu */ { GpuDeviceId = 0 }|]", "new MLContext(seed: 0) /* gpu */ { GpuDeviceId = 0 }")]
    [InlineData("/* a */ [|new /* b */ MLContext /* c */ ( )|] /* d */", "/* a */ new /* b */ MLContext /* c */ (seed: 0) /* d */")]
    public Task The_seed_is_added(string context, string seeded) => FixesAsync(Program(context), Program(seeded));

    [Fact]
    public Task What_a_directive_leaves_out_may_be_the_seed() =>
        Verify.OffersNoFixAsync(Program("[|new MLContext(\n#if SEEDED\n42\n#endif\n)|]"), Library.MicrosoftML);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        FixesAsync(
            """
            using Microsoft.ML;

            // Trains once a night.
            var ml = [|new MLContext // for all of training
            {
                // The GPU is shared.
                FallbackToCpu = true,
            }|]; // end
            ml.Clustering.Trainers.KMeans();
            """.ReplaceLineEndings(lineEnding),
            """
            using Microsoft.ML;

            // Trains once a night.
            var ml = new MLContext(seed: 0) // for all of training
            {
                // The GPU is shared.
                FallbackToCpu = true,
            }; // end
            ml.Clustering.Trainers.KMeans();
            """.ReplaceLineEndings(lineEnding));

    [Fact]
    public Task All_contexts_of_a_document_are_seeded_at_once() =>
        FixesAsync(
            """
            using Microsoft.ML;

            class Program
            {
                private static readonly MLContext Ml = [|new()|];

                static void Run(IDataView rows)
                {
                    Ml.Clustering.Trainers.KMeans();
                    [|new MLContext()|].Data.BootstrapSample([|new MLContext()|].Data.ShuffleRows(rows));
                    Train([|new MLContext { FallbackToCpu = true }|]);
                }

                static object Train(MLContext ml) => ml.Clustering.Trainers.KMeans();
            }
            """,
            """
            using Microsoft.ML;

            class Program
            {
                private static readonly MLContext Ml = new(seed: 0);

                static void Run(IDataView rows)
                {
                    Ml.Clustering.Trainers.KMeans();
                    new MLContext(seed: 0).Data.BootstrapSample(new MLContext(seed: 0).Data.ShuffleRows(rows));
                    Train(new MLContext(seed: 0) { FallbackToCpu = true });
                }

                static object Train(MLContext ml) => ml.Clustering.Trainers.KMeans();
            }
            """);

    [Fact]
    public Task All_documents_are_seeded_at_once()
    {
        var program = Verify.Program(Document("First", "[|new MLContext()|]"), Document("First", "new MLContext(seed: 0)"), Library.MicrosoftML);
        program.TestState.Sources.Add(Document("Second", "[|new()|]"));
        program.FixedState.Sources.Add(Document("Second", "new(seed: 0)"));
        return program.RunAsync();

        static string Document(string name, string context) =>
            $$"""
            using Microsoft.ML;

            class {{name}}
            {
                private readonly MLContext _ml = {{context}};

                object Train() => _ml.Clustering.Trainers.KMeans();
            }
            """;
    }

    [Theory]
    [InlineData("", "0")]
    [InlineData("mlhygiene.seed = 42", "42")]
    [InlineData("mlhygiene.seed = -5", "-5")]
    [InlineData("mlhygiene.seed = -2147483648", "-2147483648")]
    [InlineData("mlhygiene.MLH3001.seed = 7", "7")]
    [InlineData("mlhygiene.seed = 42\nmlhygiene.MLH3001.seed = 7", "7")]
    [InlineData("mlhygiene.MLH3001.seed = 7\nmlhygiene.seed = 42", "7")]
    [InlineData("mlhygiene.MLH3002.seed = 7", "0")]
    [InlineData("mlhygiene.seed = forty-two", "0")]
    [InlineData("mlhygiene.seed = 1.5", "0")]
    [InlineData("mlhygiene.seed =", "0")]
    [InlineData("mlhygiene.seed = 42\nmlhygiene.MLH3001.seed = nonsense", "42")]
    public Task The_seed_is_the_configured_one(string setting, string seed)
    {
        var program = Verify.Program(Program("[|new MLContext()|]"), Program($"new MLContext(seed: {seed})"), Library.MicrosoftML);
        program.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{setting}\n"));
        return program.RunAsync();
    }

    [Fact]
    public Task A_global_setting_holds_where_the_file_has_none()
    {
        var program = Verify.Program(Program("[|new MLContext()|]"), Program("new MLContext(seed: 9)"), Library.MicrosoftML);
        program.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nmlhygiene.seed = 9\n"));
        return program.RunAsync();
    }

    [Fact]
    public Task A_setting_of_the_file_wins_over_a_global_one()
    {
        var program = Verify.Program(Program("[|new MLContext()|]"), Program("new MLContext(seed: 3)"), Library.MicrosoftML);
        program.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nmlhygiene.seed = 9\n"));
        program.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.seed = 3\n"));
        return program.RunAsync();
    }

    [Fact]
    public Task Each_file_has_its_own_seed()
    {
        var program = Verify.Program(Document("First", "[|new()|]"), Document("First", "new(seed: 1)"), Library.MicrosoftML);
        program.TestState.Sources.Add(Document("Second", "[|new()|]"));
        program.FixedState.Sources.Add(Document("Second", "new(seed: 2)"));
        program.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[Test0.cs]\nmlhygiene.seed = 1\n[Test1.cs]\nmlhygiene.seed = 2\n"));
        return program.RunAsync();

        static string Document(string name, string context) =>
            $$"""
            using Microsoft.ML;

            class {{name}}
            {
                private readonly MLContext _ml = {{context}};

                object Train() => _ml.Clustering.Trainers.KMeans();
            }
            """;
    }

    [Fact]
    public Task The_title_says_that_results_change()
    {
        var program = Verify.Program(Program("[|new MLContext()|]"), Program("new MLContext(seed: 42)"), Library.MicrosoftML);
        program.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.seed = 42\n"));
        program.CodeActionVerifier = (action, verifier) => verifier.Equal("Seed the context with 42 (changes results)", action.Title);
        return program.RunAsync();
    }

    [Fact]
    public Task A_factory_that_a_model_file_knows_gets_its_own_argument()
    {
        const string Factory =
            """
            namespace MyCompany
            {
                public static class Contexts
                {
                    public static Microsoft.ML.MLContext Create(string device, bool verbose = false, int? randomState = null) => null;
                }
            }
            """;
        var program = Verify.Program(Program("[|MyCompany.Contexts.Create(\"gpu\")|]"), Program("MyCompany.Contexts.Create(\"gpu\", randomState: 0)"), Library.MicrosoftML);
        program.TestState.Sources.Add(Factory);
        program.FixedState.Sources.Add(Factory);
        program.TestState.AdditionalFiles.Add(("company.mlhygiene.txt", "context M:MyCompany.Contexts.Create(*) seed=randomState"));
        return program.RunAsync();
    }

    private static Task FixesAsync(string source, string fixedSource) => Verify.FixesAsync(source, fixedSource, Library.MicrosoftML);

    private static string Program(string context) =>
        $$"""
        using Microsoft.ML;

        class Program
        {
            static void Main()
            {
                MLContext ml = {{context}};
                ml.Clustering.Trainers.KMeans();
            }
        }
        """;
}
