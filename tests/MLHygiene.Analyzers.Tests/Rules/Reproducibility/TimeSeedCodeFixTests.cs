using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.TimeSeedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.TimeSeedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class TimeSeedCodeFixTests
{
    [Theory]
    [InlineData("var rng = [|new Random(Environment.TickCount)|];", "var rng = new Random(0);")]
    [InlineData("var rng = [|new Random(/* any */ Environment.TickCount)|]; // now", "var rng = new Random(/* any */ 0); // now")]
    [InlineData("var rng = [|new Random((int)DateTime.Now.Ticks)|];", "var rng = new Random(0);")]
    [InlineData("var rng = [|new Random(unchecked((int)DateTime.Now.Ticks))|];", "var rng = new Random(unchecked(0));")]
    [InlineData("var s = Environment.TickCount; var rng = [|new Random(s)|];", "var s = 0; var rng = new Random(s);")]
    [InlineData("var now = DateTime.Now; var rng = [|new Random(now.Millisecond)|];", "var now = DateTime.Now; var rng = new Random(0);")]
    [InlineData("const int Seed = 7; var rng = [|new Random(Environment.TickCount)|];", "const int Seed = 7; var rng = new Random(Seed);")]
    [InlineData("var seed = 7; var rng = [|new Random(Environment.TickCount)|];", "var seed = 7; var rng = new Random(seed);")]
    [InlineData("var seed = Environment.TickCount; var rng = [|new Random(seed)|];", "var seed = 0; var rng = new Random(seed);")]
    public Task Seeds_with_what_is_there_or_configured(string code, string corrected) =>
        Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    [Fact]
    public Task Seeds_with_the_configured_number()
    {
        var program = Verify.Program(
            InMethod("var rng = [|new Random(Environment.TickCount)|];"), InMethod("var rng = new Random(42);"), Library.None);
        program.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.seed = 42\n"));
        return program.RunAsync();
    }

    [Fact]
    public Task Takes_a_parameter_before_a_field() =>
        Verify.FixesAsync(
            """
            using System;

            class Softmax
            {
                private readonly int _seed = 3;
                int epoch, loss, batch;

                Random A() => [|new Random(Environment.TickCount)|];
                Random B(int randomState) => [|new Random(Environment.TickCount)|];
                static Random C() => [|new Random(Environment.TickCount)|];
            }
            """,
            """
            using System;

            class Softmax
            {
                private readonly int _seed = 3;
                int epoch, loss, batch;

                Random A() => new Random(_seed);
                Random B(int randomState) => new Random(randomState);
                static Random C() => new Random(0);
            }
            """,
            Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_seed_of_a_document(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Two generators.
                        var a = [|new Random(Environment.TickCount)|]; // first
                        var s = (int)DateTime.UtcNow.Ticks;
                        var b = [|new Random(s)|];
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Two generators.
                        var a = new Random(0); // first
                        var s = 0;
                        var b = new Random(s);
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) { var rng = [|new Random(Environment.TickCount)|]; }")]
    [InlineData("var noise = [|new Random(Environment.TickCount)|].NextDouble();")]
    [InlineData("Func<Random> make = () => [|new Random(Environment.TickCount)|];")]
    [InlineData("var rng = [|new Random(Environment /* now */ .TickCount)|];")]
    public Task Offers_nothing_where_each_generator_would_draw_the_same(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;

        class Softmax
        {
            static void Train(int epoch, float learningRate)
            {
                {{code}}
            }
        }
        """;
}
