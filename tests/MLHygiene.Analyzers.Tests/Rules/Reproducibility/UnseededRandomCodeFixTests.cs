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
    [InlineData(
        "for (var i = 0; i < 3; i++) { var rng = [|new Random()|]; rng.Shuffle(rows); }",
        "var rng = new Random(0);\n        for (var i = 0; i < 3; i++) { rng.Shuffle(rows); }")]
    [InlineData(
        "for (var i = 0; i < 3; i++) { Random rng = [|new()|]; rng.Shuffle(rows); }",
        "Random rng = new(0);\n        for (var i = 0; i < 3; i++) { rng.Shuffle(rows); }")]
    [InlineData(
        "for (var i = 0; i < 3; i++) { for (var j = 0; j < 3; j++) { [|new Random()|].Shuffle(rows); } }",
        "var random = new Random(0);\n        for (var i = 0; i < 3; i++) { for (var j = 0; j < 3; j++) { random.Shuffle(rows); } }")]
    [InlineData(
        "for (var i = 0; i < 3; i++) { [|Random.Shared.Shuffle(rows)|]; }",
        "var random = new Random(0);\n        for (var i = 0; i < 3; i++) { random.Shuffle(rows); }")]
    [InlineData(
        "var weights = new double[3]; for (var i = 0; i < 3; i++) { weights[i] = [|Random.Shared.NextDouble()|] - [|Random.Shared.NextDouble()|]; }",
        "var weights = new double[3]; var random = new Random(0);\n        for (var i = 0; i < 3; i++) { weights[i] = random.NextDouble() - random.NextDouble(); }")]
    [InlineData(
        "const int seed = 3; foreach (var row in rows) { [|Random.Shared.Shuffle(rows)|]; }",
        "const int seed = 3; var random = new Random(seed);\n        foreach (var row in rows) { random.Shuffle(rows); }")]
    [InlineData(
        "var sample = Array.ConvertAll(rows, row => row[[|Random.Shared.Next(rows.Length)|]]);",
        "var random = new Random(0);\n        var sample = Array.ConvertAll(rows, row => row[random.Next(rows.Length)]);")]
    public Task Makes_one_generator_before_the_rounds(string code, string corrected) => Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    [Theory]
    [InlineData("private static readonly Random Rng = [|new Random()|];", "private static readonly Random Rng = new Random(0);")]
    [InlineData("private static readonly Random Rng = [|new()|];", "private static readonly Random Rng = new(0);")]
    [InlineData("private const int Seed = 4; private static Random Rng { get; } = [|new()|];", "private const int Seed = 4; private static Random Rng { get; } = new(Seed);")]
    public Task Seeds_a_static_generator_that_no_threads_share(string member, string corrected) =>
        Verify.FixesAsync(WithMember(member, "Rng.Shuffle(rows);"), WithMember(corrected, "Rng.Shuffle(rows);"), Library.None);

    [Fact]
    public Task Offers_nothing_for_a_static_generator_beside_threads() =>
        Verify.OffersNoFixAsync(
            WithMember("private static readonly Random Rng = [|new Random()|];", "Rng.Shuffle(rows); System.Threading.Tasks.Parallel.ForEach(rows, row => Array.Sort(row));"), Library.None);

    [Theory]
    [InlineData("var normal = new Normal(0, 0.1); var weight = [|normal.Sample()|];", "var normal = new Normal(0, 0.1, new Random(0)); var weight = normal.Sample();")]
    [InlineData("var normal = new Normal(); var weight = [|normal.Sample()|];", "var normal = new Normal(new Random(0)); var weight = normal.Sample();")]
    [InlineData(
        "var normal = Normal.WithMeanStdDev(0, 1); var weight = [|normal.Sample()|]; var bias = [|normal.Sample()|];",
        "var normal = Normal.WithMeanStdDev(0, 1, new Random(0)); var weight = normal.Sample(); var bias = normal.Sample();")]
    [InlineData(
        "var uniform = new ContinuousUniform(-1, 1); var weights = new double[3]; for (var i = 0; i < 3; i++) { weights[i] = [|uniform.Sample()|]; }",
        "var uniform = new ContinuousUniform(-1, 1, new Random(0)); var weights = new double[3]; for (var i = 0; i < 3; i++) { weights[i] = uniform.Sample(); }")]
    public Task Gives_a_distribution_a_generator(string code, string corrected) =>
        Verify.FixesAsync(InMethod(code, "using MathNet.Numerics.Distributions;\n"), InMethod(corrected, "using MathNet.Numerics.Distributions;\n"), Library.MathNet);

    [Theory]
    [InlineData("System.Threading.Tasks.Parallel.For(0, 3, i => { var rng = [|new Random()|]; rng.Shuffle(rows); });")]
    [InlineData("for (var i = 0; i < 3; i++) { System.Threading.Tasks.Parallel.ForEach(rows, row => [|Random.Shared.Shuffle(row)|]); }")]
    [InlineData("var mixed = rows.OrderBy(_ => [|new Random()|].Next()).ToArray();")]
    [InlineData("var mixed = rows.OrderBy(static _ => [|new Random()|].Next()).ToArray();")]
    [InlineData("Action mix = () => [|new Random()|].Shuffle(rows);")]
    [InlineData("var weight = [|Random.Shared.NextDouble()|];")]
    [InlineData("var mixed = [|rows.Shuffle()|].ToList();")]
    [InlineData("foreach (var i in rows) { var mixed = [|rows.Shuffle()|].ToArray(); }")]
    [InlineData("Use([|rows.Shuffle()|]); void Use(System.Collections.Generic.IEnumerable<float[]> all) { }")]
    [InlineData("var mixed = Enumerable.OrderBy(rows, _ => [|Guid.NewGuid()|]).ToArray();")]
    [InlineData("var mixed = rows.OrderBy(static _ => [|Guid.NewGuid()|]).ToArray();")]
    public Task Offers_nothing_where_a_constant_seed_does_not_do(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static string WithMember(string member, string code) =>
        InMethod(code).Replace("    static void Train", "    " + member + "\n\n    static void Train", System.StringComparison.Ordinal);

    private static string InMethod(string code, string usings = "") =>
        $$"""
        {{usings}}using System;
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
