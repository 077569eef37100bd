using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.NonRepeatableRowsAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.NonRepeatableRowsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class NonRepeatableRowsCodeFixTests
{
    [Theory]
    [InlineData("[|rows.OrderBy(_ => rng.Next())|]", "rows.OrderBy(_ => rng.Next()).ToList()")]
    [InlineData("[|mixed|]", "mixed.ToList()")]
    [InlineData("data: [|mixed|] /* all */", "data: mixed.ToList() /* all */")]
    [InlineData("[|from row in rows orderby rng.Next() select row|]", "(from row in rows orderby rng.Next() select row).ToList()")]
    [InlineData("[|table.Where(row => row.Size > 0)|]", "table.Where(row => row.Size > 0).ToList()")]
    [InlineData("[|Drawn()|]", "Drawn().ToList()")]
    [InlineData("[|rows.AsParallel().Where(row => row.Size > 0)|]", "rows.AsParallel().AsOrdered().Where(row => row.Size > 0)")]
    [InlineData("[|from row in rows.AsParallel() where row.Size > 0 select row|]", "from row in rows.AsParallel().AsOrdered() where row.Size > 0 select row")]
    public Task The_rows_are_read_once_or_in_one_order(string before, string after) => FixesAsync(Program(before), Program(after));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        FixesAsync(
            Program(
                """
                [|rows // all of them
                    .Where(row => row.Size > 0) // known ones
                    .OrderBy(_ => rng.Next())|] // mixed

                """).ReplaceLineEndings(lineEnding),
            Program(
                """
                rows // all of them
                    .Where(row => row.Size > 0) // known ones
                    .OrderBy(_ => rng.Next())
                    .ToList() // mixed

                """).ReplaceLineEndings(lineEnding));

    [Fact]
    public Task Without_a_using_the_method_is_named_in_full() =>
        FixesAsync(
            """
            using System.Collections.Generic;
            using Microsoft.ML;

            var ml = new MLContext(1);
            ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable([|Drawn()|]));

            static IEnumerable<Row> Drawn()
            {
                yield return new Row { Size = System.Random.Shared.NextSingle() };
            }

            class Row { public float Size { get; set; } }
            """,
            """
            using System.Collections.Generic;
            using Microsoft.ML;

            var ml = new MLContext(1);
            ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(System.Linq.Enumerable.ToList(Drawn())));

            static IEnumerable<Row> Drawn()
            {
                yield return new Row { Size = System.Random.Shared.NextSingle() };
            }

            class Row { public float Size { get; set; } }
            """);

    [Fact]
    public Task All_sources_of_a_document_are_corrected_at_once() =>
        FixesAsync(
            Program(
                "[|rows.Shuffle()|]",
                """
                var cleaned = rows.AsParallel().Where(row => row.Size > 0);
                        ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable([|cleaned|]));
                        ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable([|cleaned|]));
                """),
            Program(
                "rows.Shuffle().ToList()",
                """
                var cleaned = rows.AsParallel().AsOrdered().Where(row => row.Size > 0);
                        ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(cleaned));
                        ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(cleaned));
                """));

    [Fact]
    public Task An_order_of_a_database_is_not_made_up() =>
        Verify.OffersNoFixAsync(
            """
            using System.Data.Common;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Program
            {
                static void Run(MLContext ml, DatabaseLoader loader, DbProviderFactory factory) =>
                    ml.Data.TrainTestSplit(loader.Load([|new DatabaseSource(factory, "", "SELECT * FROM Flights")|]));
            }
            """,
            Library.MicrosoftML);

    private static string Program(string source, string more = "") =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;

        class Program
        {
            static void Run(MLContext ml, IEnumerable<Row> rows, IQueryable<Row> table, Random rng)
            {
                var mixed = rows.OrderBy(_ => rng.Next());
                var view = ml.Data.LoadFromEnumerable({{source}});
                ml.Data.TrainTestSplit(view);
                {{more}}
            }

            static IEnumerable<Row> Drawn()
            {
                yield return new Row { Size = Random.Shared.NextSingle() };
            }
        }

        class Row { public float Size { get; set; } }
        """;

    private static Task FixesAsync(string source, string fixedSource) => Verify.FixesAsync(source, fixedSource, Library.MicrosoftML);
}
