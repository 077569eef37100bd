using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.ProcessHashBucketAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.ProcessHashBucketCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class ProcessHashBucketCodeFixTests
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
    [InlineData("bool train = Math.Abs([|id.GetHashCode() % 10|]) < 8;", "bool train = StableHash(id) % 10 < 8;")]
    [InlineData("bool train = [|Math.Abs(id.GetHashCode()) % 10|] < 8;", "bool train = StableHash(id) % 10 < 8;")]
    [InlineData("bool train = 8 > [|Math.Abs(id.GetHashCode()) % 10|] /* of ten */;", "bool train = 8 > StableHash(id) % 10 /* of ten */;")]
    [InlineData("bool train = [|(id.GetHashCode() & 0x7fffffff) % n|] < 8;", "bool train = (int)(StableHash(id) % n) < 8;")]
    [InlineData("var bucket = [|Math.Abs(id.GetHashCode()) % (n + 1)|]; x[bucket] = 1;", "var bucket = (int)(StableHash(id) % (n + 1)); x[bucket] = 1;")]
    [InlineData("x[[|id.GetHashCode() & 1023|]]++;", "x[(int)(StableHash(id) & 1023)]++;")]
    [InlineData("var h = id.GetHashCode(); x[[|Math.Abs(h) % 1024|]]++;", "var h = unchecked((int)StableHash(id)); x[Math.Abs(h) % 1024]++;")]
    [InlineData("x[[|(uint)id.GetHashCode() % 1024|]]++;", "x[(uint)unchecked((int)StableHash(id)) % 1024]++;")]
    [InlineData("bool train = [|Math.Abs((id, n).GetHashCode()) % 10|] < 8;", "bool train = unchecked((uint)(unchecked((int)StableHash(id) * 31 + n))) % 10 < 8;")]
    public Task Hashes_text_by_a_method_of_the_type(string code, string corrected) =>
        Verify.FixesAsync(InMethod(code), InMethod(corrected, Helper), Library.None);

    [Theory]
    [InlineData("bool train = Math.Abs([|HashCode.Combine(n, 7) % 10|]) < 8;", "bool train = unchecked((uint)(unchecked(n * 31 + 7))) % 10 < 8;")]
    public Task Combines_numbers_by_a_polynomial(string code, string corrected) =>
        Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_bucket_of_a_document_with_one_method(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Eight of ten.
                        bool train = Math.Abs([|id.GetHashCode() % 10|]) < 8; // by user
                        x[[|id.GetHashCode() & 15|]]++;
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Eight of ten.
                        bool train = StableHash(id) % 10 < 8; // by user
                        x[(int)(StableHash(id) & 15)]++;
                """,
                Helper).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("bool train = Math.Abs([|HashCode.Combine(n, 7.5) % 10|]) < 8;")]
    [InlineData("bool train = Math.Abs([|new Uri(id).GetHashCode() % 10|]) < 8;")]
    public Task Offers_nothing_where_the_parts_are_not_numbers_and_text(string code) =>
        Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static string InMethod(string code, string helper = "") =>
        $$"""
        using System;

        class P
        {
            static void M(string id, int n, float[] x)
            {
                {{code}}
            }{{helper}}
        }
        """;
}
