using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.SwallowedRowsAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class SwallowedRowsAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_list()
    {
        var program = Verify.Program(
            InMethod("foreach (var line in lines) { try { rows.Add(Parse(line)); } {|#0:catch|} { } }"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.SwallowedRows, "'rows' gets nothing from a row that throws here", "Count and log what is left out, or let it throw"));
        return program.RunAsync();
    }

    [Fact]
    public Task The_message_names_both_lists()
    {
        var program = Verify.Program(
            InMethod("foreach (var line in lines) { labels.Add(1); try { features.Add(Parse(line)); } {|#0:catch|} (Exception error) { Log(error); } }"),
            fixedSource: null,
            Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.SwallowedRows, "'features' gets nothing from a row that throws here, and 'labels' does", "Add to both, or to none"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } [|catch|] (FormatException) { continue; } }")]
    [InlineData("foreach (var line in lines) { try { var cells = line.Split(','); rows.Add(new[] { float.Parse(cells[0]) }); } [|catch|] (FormatException) { /* a bad row */ } }")]
    [InlineData("string line; using var reader = File.OpenText(\"rows.csv\"); while (true) { var text = reader.ReadLine(); if (text == null) break; try { rows.Add(Parse(text)); } [|catch|] { { } } }")]
    [InlineData("for (var i = 0; i < lines.Length; i++) { try { var row = Parse(lines[i]); rows.Add(row); } [|catch|] { continue; } }")]
    [InlineData("string line; using var reader = File.OpenText(\"rows.csv\"); while ((line = reader.ReadLine()) != null) { try { rows.Add(Parse(line)); } [|catch|] { } }")]
    [InlineData("foreach (var line in lines) { var row = new float[3]; try { row[0] = float.Parse(line); } [|catch|] (FormatException) { continue; } rows.Add(row); }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } [|catch|] (FormatException) { continue; } [|catch|] (OverflowException) { } }")]
    [InlineData("foreach (var path in lines) { try { rows.Add(await LoadAsync(path)); } [|catch|] (IOException) { } }")]
    [InlineData("foreach (var path in lines) { try { texts.Add(File.ReadAllText(path)); } [|catch|] (IOException) { } }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } catch (FormatException error) { Log(error); } [|catch|] (IndexOutOfRangeException) { } }")]
    [InlineData("var byId = new Dictionary<int, float[]>(); foreach (var line in lines) { try { byId.Add(1, Parse(line)); } [|catch|] { } }")]
    [InlineData("Parallel.ForEach(lines, line => { try { bag.Add(Parse(line)); } [|catch|] { return; } });")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } [|catch|] { } finally { Log(line); } }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } [|catch|] { } } if (rows.Count == 0) { throw new InvalidOperationException(); }")]
    public Task Reported_where_nothing_says_that_rows_are_lost(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("foreach (var line in lines) { try { features.Add(Parse(line)); } [|catch|] (Exception error) { Log(error); } labels.Add(0); }")]
    [InlineData("foreach (var line in lines) { labels.Add(0); try { features.Add(Parse(line)); } [|catch|] { lost++; continue; } }")]
    [InlineData("foreach (var line in lines) { try { features.Add(Parse(line)); labels.Add(float.Parse(line)); } [|catch|] { lost++; } }")]
    public Task Reported_where_one_of_two_lists_goes_without(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task Reported_where_a_score_leaves_rows_out() =>
        Verify.ReportsAsync(
            """
            using System;

            class Classifier
            {
                public float[] weights, bias;
                public int Predict(float[] features) => features.Length;

                public double Accuracy(float[][] features, int[] labels)
                {
                    int correct = 0, total = 0;
                    for (var i = 0; i < features.Length; i++)
                    {
                        try
                        {
                            var predicted = Predict(features[i]);
                            if (predicted == labels[i]) correct++;
                            total++;
                        }
                        [|catch|]
                        {
                        }
                    }

                    return correct / (double)total;
                }

                public double Misses(float[][] features, int[] labels)
                {
                    int correct = 0, total = 0;
                    for (var i = 0; i < features.Length; i++)
                    {
                        total++;
                        try
                        {
                            if (Predict(features[i]) == labels[i]) correct++;
                        }
                        catch
                        {
                        }
                    }

                    return correct / (double)total;
                }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } catch { lost++; } }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } catch (Exception error) { Log(error); continue; } }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } catch { rows.Add(new[] { float.NaN }); } }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } catch (FormatException error) { throw new InvalidDataException(line, error); } }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } catch (FormatException) { break; } }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } catch (FormatException) { return; } }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } catch (FormatException) when (Noted(line)) { } }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(await LoadAsync(line)); } catch (OperationCanceledException) { } }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } finally { Log(line); } }")]
    [InlineData("foreach (var line in lines) { var row = new[] { float.NaN }; try { row[0] = float.Parse(line); } catch (FormatException) { } rows.Add(row); }")]
    [InlineData("foreach (var line in lines) { try { File.Delete(line); done.Add(line); } catch { } }")]
    [InlineData("foreach (var line in lines) { try { File.Delete(line); done.Add(Path.GetFileName(line)); } catch (IOException) { } }")]
    [InlineData("foreach (var line in lines) { try { File.Delete(line); lost++; } catch { } }")]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) { try { rows.Add(Parse(lines[0])); break; } catch { } }")]
    [InlineData("try { foreach (var line in lines) { rows.Add(Parse(line)); } } catch { }")]
    [InlineData("foreach (var line in lines) { var isRead = false; try { rows.Add(Parse(line)); isRead = true; } catch { } if (!isRead) { Log(line); } }")]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } catch { } } Log(lines.Length - rows.Count);")]
    [InlineData("foreach (var line in lines) { try { var own = new List<float[]>(); own.Add(Parse(line)); } catch { } }")]
    [InlineData("foreach (var line in lines) { try { features.Add(Parse(line)); labels.Add(1); } catch { lost++; continue; } }")]
    [InlineData("foreach (var line in lines) { try { features.Add(Parse(line)); } catch { lost++; continue; } labels.Add(0); }")]
    [InlineData("foreach (var line in lines) { done.Add(line); try { features.Add(Parse(line)); } catch { lost++; } }")]
    [InlineData("foreach (var line in lines) { labels.Add(0); try { features.Add(Parse(line)); } catch { lost++; features.Add(new float[1]); } }")]
    public Task Not_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task Other_code_is_not_reported() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.Globalization;

            class PriceList
            {
                public List<decimal> Read(string[] lines)
                {
                    var prices = new List<decimal>();
                    foreach (var line in lines)
                    {
                        try { prices.Add(decimal.Parse(line, CultureInfo.InvariantCulture)); } catch { }
                    }

                    return prices;
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Reported_in_top_level_statements() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.Globalization;
            using System.IO;

            List<float[]> trainSet = [];
            var (learningRate, epochs) = (0.1f, 9);
            foreach (var line in File.ReadLines("train.csv"))
            {
                try { trainSet.Add([float.Parse(line, CultureInfo.InvariantCulture)]); } [|catch|] { }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("foreach (var line in lines) { try { rows.Add(Parse(line)); } catch { ")]
    [InlineData("foreach (var line in ) { try { rows.Add(Parse(line)); } catch { } }")]
    public async Task Half_typed_code_throws_nothing(string code) =>
        Assert.DoesNotContain(await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InMethod(code))), report => report.Id == "AD0001");

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.IO;
        using System.Threading.Tasks;

        class TrainingSet
        {
            public float learningRate;
            public int epochs;
            public float[] weights;

            async Task Load(string[] lines, List<float[]> rows, List<float[]> features, List<float> labels, List<string> texts, List<string> done)
            {
                await Task.Yield();
                var lost = 0;
                var bag = new ConcurrentBag<float[]>();
                {{code}}
                Console.WriteLine(lost + epochs * learningRate);
            }

            static float[] Parse(string line) => Array.ConvertAll(line.Split(','), cell => float.Parse(cell));

            static Task<float[]> LoadAsync(string path) => Task.FromResult(Parse(File.ReadAllText(path)));

            static bool Noted(string line) => line.Length > 3;

            static void Log(object value) => Console.WriteLine(value);
        }
        """;
}
