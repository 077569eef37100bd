using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.ProcessHashSeedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.ProcessHashSeedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class ProcessHashSeedCodeFixTests
{
    private const string Helper =
        """


            // FNV-1a, which is the same in every process.
            private static uint StableHash(string text)
            {
                var hash = 2166136261u;
                foreach (var letter in text)
                {
                    hash = unchecked((hash ^ letter) * 16777619u);
                }

                return hash;
            }
        """;

    [Theory]
    [InlineData("HashCode.Combine(seed, epoch)", "unchecked(seed * 31 + epoch)")]
    [InlineData("HashCode.Combine(seed)", "seed")]
    [InlineData("HashCode.Combine(seed, epoch, 7)", "unchecked((seed * 31 + epoch) * 31 + 7)")]
    [InlineData("HashCode.Combine(value2: epoch, value1: seed)", "unchecked(seed * 31 + epoch)")]
    [InlineData("HashCode.Combine(seed + 1, letter)", "unchecked((seed + 1) * 31 + letter)")]
    [InlineData("HashCode.Combine(seed, day)", "unchecked(seed * 31 + (int)day)")]
    [InlineData("(seed, epoch).GetHashCode()", "unchecked(seed * 31 + epoch)")]
    [InlineData("5 ^ HashCode.Combine(seed, epoch) /* both */", "5 ^ unchecked(seed * 31 + epoch) /* both */")]
    public Task Combines_numbers_by_a_polynomial(string seed, string corrected) =>
        Verify.FixesAsync(InMethod($"var rng = [|new Random({seed})|];"), InMethod($"var rng = new Random({corrected});"), Library.None);

    [Theory]
    [InlineData("name.GetHashCode()", "unchecked((int)StableHash(name))")]
    [InlineData("seed ^ name.GetHashCode()", "seed ^ unchecked((int)StableHash(name))")]
    [InlineData("HashCode.Combine(seed, name)", "unchecked(seed * 31 + (int)StableHash(name))")]
    [InlineData("StringComparer.Ordinal.GetHashCode(name)", "unchecked((int)StableHash(name))")]
    [InlineData("(name + \"-\").GetHashCode(StringComparison.Ordinal)", "unchecked((int)StableHash(name + \"-\"))")]
    public Task Hashes_text_by_a_method_of_the_type(string seed, string corrected) =>
        Verify.FixesAsync(InMethod($"var rng = [|new Random({seed})|];"), InMethod($"var rng = new Random({corrected});", Helper), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_seed_of_a_document_with_one_method(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // One for each.
                        var a = [|new Random(name.GetHashCode())|]; // first
                        var hash = name.GetHashCode();
                        var b = [|new Random(hash)|];
                        var c = [|new Random(HashCode.Combine(seed, epoch))|];
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // One for each.
                        var a = new Random(unchecked((int)StableHash(name))); // first
                        var hash = unchecked((int)StableHash(name));
                        var b = new Random(hash);
                        var c = new Random(unchecked(seed * 31 + epoch));
                """,
                Helper).ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task Uses_the_method_that_is_there() =>
        Verify.FixesAsync(
            """
            using System;

            class P
            {
                Random M(string name) => [|new Random(name.GetHashCode())|];

                static uint StableHash(string text) => (uint)text.Length;
            }
            """,
            """
            using System;

            class P
            {
                Random M(string name) => new Random(unchecked((int)StableHash(name)));

                static uint StableHash(string text) => (uint)text.Length;
            }
            """,
            Library.None);

    [Fact]
    public Task Declares_a_function_in_top_level_statements() =>
        Verify.FixesAsync(
            """
            using System;

            var name = "first";
            var rng = [|new Random(name.GetHashCode())|];

            class Other { }
            """,
            """
            using System;

            var name = "first";
            var rng = new Random(unchecked((int)StableHash(name)));

            // FNV-1a, which is the same in every process.
            static uint StableHash(string text)
            {
                var hash = 2166136261u;
                foreach (var letter in text)
                {
                    hash = unchecked((hash ^ letter) * 16777619u);
                }

                return hash;
            }

            class Other { }
            """,
            Library.None);

    [Fact]
    public Task Uses_the_hashing_package_where_it_is_referenced()
    {
        const string Package =
            """

            namespace System.IO.Hashing
            {
                public sealed class XxHash32 { public static uint HashToUInt32(System.ReadOnlySpan<byte> source, int seed = 0) => 1; }
            }
            """;
        return Verify.FixesAsync(
            InMethod("var rng = [|new Random(name.GetHashCode())|];") + Package,
            InMethod("var rng = new Random(unchecked((int)System.IO.Hashing.XxHash32.HashToUInt32(System.Text.Encoding.UTF8.GetBytes(name))));") + Package,
            Library.None);
    }

    [Theory]
    [InlineData("HashCode.Combine(seed, 2.5)")]
    [InlineData("HashCode.Combine(seed, big)")]
    [InlineData("name?.GetHashCode() ?? 0")]
    [InlineData("StringComparer.OrdinalIgnoreCase.GetHashCode(name)")]
    [InlineData("string.GetHashCode(name.AsSpan())")]
    [InlineData("new Uri(name).GetHashCode()")]
    [InlineData("HashCode.Combine(seed /* first */, epoch)")]
    public Task Offers_nothing_where_the_parts_are_not_numbers_and_text(string seed) =>
        Verify.OffersNoFixAsync(InMethod($"var rng = [|new Random({seed})|];"), Library.None);

    private static string InMethod(string code, string helper = "") =>
        $$"""
        using System;

        class P
        {
            static void M(string name, int seed, int epoch, char letter, DayOfWeek day, long big)
            {
                {{code}}
            }{{helper}}
        }
        """;
}
