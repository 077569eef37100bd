using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.SeedDoesNotReachAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.SeedDoesNotReachCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class SeedDoesNotReachCodeFixTests
{
    [Theory]
    [InlineData("[|torch.manual_seed(42)|];", "torch.manual_seed(42);", "torch.cuda.manual_seed_all(42);")]
    [InlineData("[|torch.manual_seed(seed: Seed)|];", "torch.manual_seed(seed: Seed);", "torch.cuda.manual_seed_all(Seed);")]
    [InlineData("[|torch.random.manual_seed(seed)|];", "torch.random.manual_seed(seed);", "torch.cuda.manual_seed_all(seed);")]
    [InlineData("var generator = [|torch.manual_seed(1 + 2)|];", "var generator = torch.manual_seed(1 + 2);", "torch.cuda.manual_seed_all(1 + 2);")]
    public Task CUDA_is_seeded_too(string before, string after, string added) =>
        FixesAsync(Program(before), Program(after + "\n        " + added));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        FixesAsync(
            """
            using TorchSharp;
            using static TorchSharp.torch;

            // Every run the same.
            [|torch.manual_seed(1)|]; // one
            // The card, if there is one.
            var device = torch.CUDA;
            """.ReplaceLineEndings(lineEnding),
            """
            using TorchSharp;
            using static TorchSharp.torch;

            // Every run the same.
            torch.manual_seed(1); // one
            cuda.manual_seed_all(1);
            // The card, if there is one.
            var device = torch.CUDA;
            """.ReplaceLineEndings(lineEnding));

    [Fact]
    public Task All_documents_are_corrected_at_once()
    {
        var program = Verify.Program(
            "class Program { static void Run() { Other.Run(); } }", "class Program { static void Run() { Other.Run(); } }", Library.TorchSharp);
        program.TestState.Sources.Add(Other("[|torch.manual_seed(1)|];"));
        program.FixedState.Sources.Add(Other("torch.manual_seed(1);\n        torch.cuda.manual_seed_all(1);"));
        return program.RunAsync();

        static string Other(string seed) =>
            $$"""
            using TorchSharp;

            static class Other
            {
                public static void Run()
                {
                    {{seed}}
                    var device = torch.CUDA;
                }
            }
            """;
    }

    [Theory]
    // A seed that may be another one when it is asked for again.
    [InlineData("[|torch.manual_seed(new System.Random().Next())|];")]
    [InlineData("[|torch.manual_seed(seed++)|];")]
    // No place for a statement.
    [InlineData("if (seed > 0) [|torch.manual_seed(seed)|];")]
    [InlineData("System.Action reset = () => [|torch.manual_seed(1)|]; reset();")]
    public Task No_fix(string statement) => Verify.OffersNoFixAsync(Program(statement), Library.TorchSharp);

    [Fact]
    public Task A_loader_and_a_transform_have_no_seed_to_give() =>
        Verify.OffersNoFixAsync(
            """
            using TorchSharp;

            class Program
            {
                static void Run(torch.utils.data.Dataset data)
                {
                    torch.manual_seed(1);
                    var loader = [|torch.utils.data.DataLoader(data, 32, shuffle: true)|];
                    var transform = [|torchvision.transforms.RandomRotation(30)|];
                }
            }
            """,
            Library.TorchSharp);

    private static string Program(string statement) =>
        $$"""
        using TorchSharp;

        class Program
        {
            const long Seed = 7;

            static void Run(long seed)
            {
                {{statement}}
                var device = torch.CUDA;
            }
        }
        """;

    private static Task FixesAsync(string source, string fixedSource) => Verify.FixesAsync(source, fixedSource, Library.TorchSharp);
}
