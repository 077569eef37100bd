using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.UnseededRandomAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.UnseededRandomCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class UnseededRandomCodeFixTests
{
    [Theory]
    [InlineData("var rng = [|new Random()|]; rng.Shuffle(rows);", "var rng = new Random(0); rng.Shuffle(rows);")]
    [InlineData("Random rng = [|new()|]; /* once */ rng.Shuffle(rows);", "Random rng = new(0); /* once */ rng.Shuffle(rows);")]
    [InlineData("[|new Random()|].Shuffle(rows);", "new Random(0).Shuffle(rows);")]
    [InlineData("const int RandomSeed = 5; var rng = [|new Random()|]; rng.Shuffle(rows);", "const int RandomSeed = 5; var rng = new Random(RandomSeed); rng.Shuffle(rows);")]
    [InlineData(
        "var rng = [|new MathNet.Numerics.Random.MersenneTwister(true)|]; rng.Shuffle(rows);",
        "var rng = new MathNet.Numerics.Random.MersenneTwister(0, true); rng.Shuffle(rows);")]
    public Task Seeds_the_generator(string code, string corrected) => Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.MathNet);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_generator_of_a_document(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Rows first.
                        var a = [|new Random()|]; // order
                        a.Shuffle(rows);
                        var b = [|new Random()|];
                        var sample = rows[b.Next(rows.Length)];
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Rows first.
                        var a = new Random(0); // order
                        a.Shuffle(rows);
                        var b = new Random(0);
                        var sample = rows[b.Next(rows.Length)];
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("[|Random.Shared.Shuffle(rows)|]; // once", "new Random(0).Shuffle(rows); // once")]
    [InlineData("System.[|Random.Shared.Shuffle(rows)|];", "new Random(0).Shuffle(rows);")]
    public Task Shuffles_by_a_generator_with_a_seed(string code, string corrected) =>
        Verify.FixesAsync(InMethod(code.Replace("System.[|", "[|System.", System.StringComparison.Ordinal)), InMethod(corrected), Library.None);

    [Theory]
    [InlineData("var mixed = [|rows.Shuffle()|].ToArray(); // copy", "var mixed = rows.ToArray(); // copy")]
    [InlineData("var mixed = [|rows.Shuffle()|];", "var mixed = rows.ToArray();")]
    public Task Shuffles_a_copy(string code, string corrected) =>
        Verify.FixesAsync(
            InMethod(code + "\n        Console.WriteLine(mixed.Count());"),
            InMethod(corrected + "\n        new Random(0).Shuffle(mixed);\n        Console.WriteLine(mixed.Count());"),
            Library.None);

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) { var rng = [|new Random()|]; rng.Shuffle(rows); }")]
    [InlineData("var mixed = rows.OrderBy(_ => [|new Random()|].Next()).ToArray();")]
    [InlineData("for (var i = 0; i < 3; i++) { [|Random.Shared.Shuffle(rows)|]; }")]
    [InlineData("var weight = [|Random.Shared.NextDouble()|];")]
    [InlineData("var mixed = [|rows.Shuffle()|].ToList();")]
    [InlineData("foreach (var i in rows) { var mixed = [|rows.Shuffle()|].ToArray(); }")]
    [InlineData("Use([|rows.Shuffle()|]); void Use(System.Collections.Generic.IEnumerable<float[]> all) { }")]
    [InlineData("var mixed = Enumerable.OrderBy(rows, _ => [|Guid.NewGuid()|]).ToArray();")]
    [InlineData("var mixed = rows.OrderBy(static _ => [|Guid.NewGuid()|]).ToArray();")]
    public Task Offers_nothing_where_a_constant_seed_does_not_do(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Linq;

        class Softmax
        {
            static void Train(int epoch, float learningRate, float[][] rows)
            {
                {{code}}
            }
        }
        """;
}
