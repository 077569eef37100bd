using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MLHygiene.Analyzers.Flow.Provenance;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow.Provenance;

public sealed class KeyTests
{
    [Fact]
    public void The_same_parts_give_the_same_key() =>
        Assert.Equal(Key.Of("rows").With(Key.Of("a.csv")).With(3).With(true), Key.Of("rows").With(Key.Of("a.csv")).With(3).With(true));

    // Where nothing else tells which of two comes first, the key does.
    [Fact]
    public void A_key_is_the_same_in_every_process() => Assert.Equal("b2f76c06b9399f30068d1aaafec9e32b", Key.Of("rows").With(3).ToString());

    [Fact]
    public void Parts_that_differ_give_keys_that_differ()
    {
        Key[] keys =
        [
            default, Key.Of(string.Empty), Key.Of(0), Key.Of(1), Key.Of("a"), Key.Of("b"), Key.Of("ab"), Key.Of("ba"), Key.Of("a\0"), Key.Of("\0a"),
            Key.Of("a").With("b"), Key.Of("b").With("a"), Key.Of("a").With(Key.Of("b")), Key.Of("ab").With(string.Empty), Key.Of(string.Empty).With("ab"),
            Key.Of("a").With(0), Key.Of("a").With(1), Key.Of("a").With(false), Key.Of("a").With(true), Key.Of("a").With(default(Key)),
            Key.Of("a").With(ImmutableArray<Lesson>.Empty), Key.Of("12345678"), Key.Of("123456789"), Key.Of("12345678").With("9"),
            .. Enumerable.Range(2, 1_000).Select(Key.Of),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys.Length, new HashSet<int>(keys.Select(key => key.GetHashCode())).Count);
    }

    // Each member of rows is told by the rows that it is a member of: a text of that would double with every step.
    [Fact]
    public void Rows_of_rows_without_end_have_a_key_of_the_same_size()
    {
        var rows = new RowSet(RowSource.MadeAt(RandomFacts.Sites[0]));
        for (var i = 0; i < 1_000; i++)
        {
            rows = rows.With(RowStep.Item(Key.Of("members").With(rows.Key), ".Next", RandomFacts.Sites[1]));
        }

        Assert.Equal(1_000, rows.Steps.Length);
        Assert.Equal(1_000, rows.Steps.Select(step => step.Key).Distinct().Count());
    }
}
