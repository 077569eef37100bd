using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.CodeFixes.Rules.Sampling;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.PositionalSplitAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.PositionalSplitCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class PositionalSplitCodeFixTests
{
    private const string Program =
        """
        using System;
        using System.IO;
        using System.Linq;

        static class CrossValidation
        {
            static void Epochs(int n)
            {
                var rows = File.ReadAllLines("iris.csv");

                // The split.
                var train = [|rows[..n]|]; // first
                var test = rows[n..];
            }
        }
        """;

    private const string Fixed =
        """
        using System;
        using System.IO;
        using System.Linq;

        static class CrossValidation
        {
            static void Epochs(int n)
            {
                var rows = File.ReadAllLines("iris.csv");

                // The split.
                new Random(0).Shuffle(rows);
                var train = rows[..n]; // first
                var test = rows[n..];
            }
        }
        """;

    [Fact]
    public Task Shuffles_an_array_before_the_split() => Verify.FixesAsync(Program, Fixed, Library.None);

    [Fact]
    public Task Keeps_Windows_line_endings() =>
        Verify.FixesAsync(Program.ReplaceLineEndings("\r\n"), Fixed.ReplaceLineEndings("\r\n"), Library.None);

    [Fact]
    public Task Takes_the_configured_seed()
    {
        var program = Verify.Program(Program, Fixed.Replace("Random(0)", "Random(42)"), Library.None);
        program.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.seed = 42\n"));
        program.FixedState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.seed = 42\n"));
        return program.RunAsync();
    }

    [Fact]
    public Task Shuffles_a_list_through_its_span() => Verify.FixesAsync(
        """
        using System.IO;
        using System.Linq;

        static class CrossValidation
        {
            static void Epochs(int n)
            {
                var rows = File.ReadLines("iris.csv").ToList();
                var (train, test) = ([|rows.Take(n)|].ToArray(), rows.Skip(n).ToArray());
            }
        }
        """,
        """
        using System.IO;
        using System.Linq;

        static class CrossValidation
        {
            static void Epochs(int n)
            {
                var rows = File.ReadLines("iris.csv").ToList();
                new System.Random(0).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
                var (train, test) = (rows.Take(n).ToArray(), rows.Skip(n).ToArray());
            }
        }
        """,
        Library.None);

    [Theory]
    // A query would be shuffled again by each reader.
    [InlineData("var rows = File.ReadLines(\"iris.csv\"); var train = [|rows.Take(n)|].ToArray(); var test = rows.Skip(n).ToArray();")]
    // Its labels would be left behind.
    [InlineData("var x = File.ReadAllLines(\"x.csv\"); var y = File.ReadAllLines(\"y.csv\"); var train = [|x[..n]|]; var test = x[n..]; System.Console.WriteLine(y.Length);")]
    [InlineData("var x = File.ReadAllLines(\"x.csv\"); var y = File.ReadAllLines(\"y.csv\"); var train = [|x[..n]|]; var test = x[n..]; var trainY = y[..n]; var testY = y[n..];")]
    [InlineData("var rows = File.ReadAllLines(\"iris.csv\"); string[] train = null; if (n > 1) train = [|rows[..n]|]; var test = rows[n..];")]
    public Task Offers_nothing_where_a_shuffle_in_place_would_not_do(string code) => Verify.OffersNoFixAsync(
        $$"""
        using System.IO;
        using System.Linq;

        static class CrossValidation
        {
            static void Epochs(int n)
            {
                {{code}}
            }
        }
        """,
        Library.None);

    [Fact]
    public void Is_not_applied_to_all_places_at_once() => Assert.Null(new PositionalSplitCodeFix().GetFixAllProvider());
}
