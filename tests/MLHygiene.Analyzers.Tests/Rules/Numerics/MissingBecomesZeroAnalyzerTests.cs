using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.MissingBecomesZeroAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class MissingBecomesZeroAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_parse_and_says_what_to_write()
    {
        var program = Verify.Program(Cells("row[i] = float.TryParse(cells[i], out var v) ? v : {|#0:0|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.MissingBecomesZero, "'float.TryParse(cells[i], out var v)' finds no number", "Keep NaN, and replace it later on purpose"));
        return program.RunAsync();
    }

    [Fact]
    public Task The_message_says_what_to_do_where_there_is_no_NaN()
    {
        var program = Verify.Program(Cells("labels[i] = int.TryParse(cells[i], out var v) ? v : {|#0:0|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.MissingBecomesZero, "'int.TryParse(cells[i], out var v)' finds no number", "Mark the value as missing, or leave the row out"));
        return program.RunAsync();
    }

    // What the program does with text that is no number.
    [Theory]
    [InlineData("row[i] = float.TryParse(cells[i], out var v) ? v : [|0|];")]
    [InlineData("row[i] = (float.TryParse(cells[i], NumberStyles.Float, CultureInfo.InvariantCulture, out var v) ? v : ([|0f|]));")]
    [InlineData("row[i] = !float.TryParse(cells[i], out var v) ? [|0.0f|] : v;")]
    [InlineData("row[i] = cells.Length > i && float.TryParse(cells[i], out var v) ? v : [|default|];")]
    [InlineData("row[i] = cells.Length <= i || !float.TryParse(cells[i], out var v) ? [|default(float)|] : v;")]
    [InlineData("row[i] = double.TryParse(cells[i], out var v) ? (float)v : [|0|];")]
    [InlineData("row[i] = int.TryParse(cells[i], out var v) ? v : [|0|];")]
    [InlineData("row[i] = (float.TryParse(cells[i], out var v) ? v : [|0|]) / 255f;")]
    [InlineData("row[i] = Math.Abs(float.TryParse(cells[i], out var v) ? v : [|0|]);")]
    [InlineData("if (!float.TryParse(cells[i], out var v)) v = [|0|]; row[i] = v;")]
    [InlineData("if (!float.TryParse(cells[i], out var v)) { v = [|0f|]; } row[i] = v;")]
    [InlineData("if (float.TryParse(cells[i], out var v)) row[i] = v; else row[i] = [|0|];")]
    [InlineData("if (!float.TryParse(cells[i], out row[i])) { row[i] = [|0|]; }")]
    [InlineData("[|float.TryParse(cells[i], out var v)|]; row[i] = v;")]
    [InlineData("_ = [|float.TryParse(cells[i], out var v)|]; row[i] = v;")]
    [InlineData("float v; [|float.TryParse(cells[i], out v)|]; row[i] = v * 2;")]
    [InlineData("[|float.TryParse(s: cells[i], result: out row[i])|];")]
    [InlineData("[|float.TryParse(cells[i].AsSpan(), out row[i])|];")]
    [InlineData("try { row[i] = float.Parse(cells[i]); } catch { row[i] = [|0|]; }")]
    [InlineData("try { row[i] = Convert.ToSingle(cells[i]); } catch (FormatException) { row[i] = [|0|]; }")]
    [InlineData("float v; try { v = float.Parse(cells[i]); } catch (Exception) { v = [|0|]; } row[i] = v;")]
    [InlineData("values.Add(float.TryParse(cells[i], out var v) ? v : [|0|]);")]
    [InlineData("var v = float.TryParse(cells[i], out var found) ? found : [|0|]; values.Add(v);")]
    [InlineData("labels[i] = int.TryParse(cells[i], out var v) ? v : [|0|];")]
    [InlineData("float[] all = [float.TryParse(cells[0], out var a) ? a : [|0|], float.TryParse(cells[1], out var b) ? b : [|0|]];")]
    [InlineData("float[] all = new[] { float.TryParse(cells[0], out var a) ? a : [|0|], 1f };")]
    [InlineData("table[n, i] = double.TryParse(cells[i], out var v) ? v : [|0|];")]
    public Task Failed_parses_are_reported(string code) => Verify.ReportsAsync(Cells(code), Library.None);

    // By way of a helper, a query or a record.
    [Theory]
    [InlineData("float Number(string cell) => float.TryParse(cell, out var v) ? v : [|0|];")]
    [InlineData("float Number(string cell) { if (float.TryParse(cell, out var v)) return v; return [|0|]; }")]
    [InlineData("float Number(string cell) { if (float.TryParse(cell, out var v)) { return v; } else { return [|0f|]; } }")]
    [InlineData("float Number(string cell) { if (!float.TryParse(cell, out var v)) { return [|0|]; } return v; }")]
    [InlineData("float Number(string cell) { [|float.TryParse(cell, out var v)|]; return v; }")]
    [InlineData("float Number(string cell) { try { return float.Parse(cell); } catch { return [|0|]; } }")]
    [InlineData("float Number(string cell) { try { return float.Parse(cell) / 2; } catch (FormatException) { return [|0|]; } }")]
    [InlineData("float Number(string cell) { try { var v = float.Parse(cell); return v; } catch { return 0; } }")]
    public async Task Helpers_are_reported(string helper)
    {
        await Verify.ReportsAsync(Cells("row[i] = Number(cells[i]);", helper), Library.None);
        await Verify.ReportsAsync(Cells("row = cells.Select(Number).ToArray();", helper), Library.None);
        await Verify.ReportsAsync(Cells("row = cells.Select(cell => Number(cell)).ToArray();", helper), Library.None);
    }

    [Theory]
    [InlineData("row = cells.Select(cell => float.TryParse(cell, out var v) ? v : [|0|]).ToArray();")]
    [InlineData("row = cells.Select(cell => { if (float.TryParse(cell, out var v)) return v; return [|0|]; }).ToArray();")]
    [InlineData("row = (from cell in cells select float.TryParse(cell, out var v) ? v : [|0|]).ToArray();")]
    [InlineData("rows.Add(new Row { Age = float.TryParse(cells[0], out var a) ? a : [|0|], Fare = float.Parse(cells[1]) });")]
    [InlineData("rows.Add(new Row(float.TryParse(cells[0], out var a) ? a : [|0|], float.Parse(cells[1])));")]
    [InlineData("var one = new Row(); one.Age = float.TryParse(cells[0], out var a) ? a : [|0|]; one.Fare = float.Parse(cells[1]);")]
    [InlineData("var one = new Row(); [|float.TryParse(cells[0], out one.Age)|]; [|float.TryParse(cells[1], out one.Fare)|];")]
    public Task Rows_are_reported(string code) => Verify.ReportsAsync(Cells(code), Library.None);

    [Theory]
    [InlineData("row[0] = [|Convert.ToSingle(cells.ElementAtOrDefault(3))|];")]
    [InlineData("row[0] = [|Convert.ToSingle(cells.ElementAtOrDefault(3), CultureInfo.InvariantCulture)|];")]
    [InlineData("row[0] = (float)[|Convert.ToDouble(cells.Length > 3 ? cells[3] : null)|];")]
    [InlineData("row[0] = Convert.ToSingle(cells[3]);")]
    [InlineData("row[0] = Convert.ToSingle(cells.ElementAtOrDefault(3)!);")]
    public Task Converted_null_is_reported(string code) => Verify.ReportsAsync("#nullable enable\n" + Cells(code), Library.None);

    [Theory]
    [InlineData("row[0] = age ?? [|0|];")]
    [InlineData("row[0] = (float)(income ?? [|0.0|]);")]
    [InlineData("row[0] = count ?? [|0|];")]
    [InlineData("row[0] = age ?? [|default|];")]
    [InlineData("row[0] = [|age.GetValueOrDefault()|];")]
    [InlineData("row[0] = age.GetValueOrDefault([|0|]);")]
    [InlineData("row[0] = (age ?? [|0|]) / 100;")]
    [InlineData("var value = age ?? [|0|]; row[0] = value;")]
    [InlineData("row = new[] { person.Age ?? [|0|], 1f };")]
    [InlineData("row = people.Select(p => p.Age ?? [|0|]).ToArray();")]
    [InlineData("row[0] = ages[0] ?? [|0|];")]
    public Task Numbers_that_are_null_are_reported(string code) => Verify.ReportsAsync(Learning(Nullable(code)), Library.None);

    [Theory]
    // The program knows of it.
    [InlineData("row[i] = float.TryParse(cells[i], out var v) ? v : float.NaN;")]
    [InlineData("row[i] = float.TryParse(cells[i], out var v) ? v : -1;")]
    [InlineData("row[i] = float.TryParse(cells[i], out var v) ? v : throw new FormatException();")]
    [InlineData("row[i] = float.TryParse(cells[i], out var v) ? v : Missing;")]
    [InlineData("row[i] = float.TryParse(cells[i], out var v) ? v : means[i];")]
    [InlineData("if (!float.TryParse(cells[i], out var v)) continue; row[i] = v;")]
    [InlineData("if (!float.TryParse(cells[i], out var v)) { missing++; v = 0; } row[i] = v;")]
    [InlineData("if (!float.TryParse(cells[i], out var v)) { Console.WriteLine(cells[i]); v = 0; } row[i] = v;")]
    [InlineData("var found = float.TryParse(cells[i], out var v); row[i] = found ? v : 0; mask[i] = found;")]
    [InlineData("mask[i] = float.TryParse(cells[i], out var v); row[i] = v;")]
    [InlineData("try { row[i] = float.Parse(cells[i]); } catch (FormatException e) { Console.WriteLine(e); row[i] = 0; }")]
    [InlineData("try { row[i] = float.Parse(cells[i]); } catch (OverflowException) { row[i] = 0; }")]
    [InlineData("try { row[i] = float.Parse(cells[i]); } catch (FormatException) when (i > 3) { row[i] = 0; }")]
    [InlineData("try { row[i] = float.Parse(cells[i]); } catch { throw; }")]
    [InlineData("try { row[i] = float.Parse(cells[i]); } catch { means[i] = 0; }")]
    // It asks for blanks, or for the 0.
    [InlineData("var cell = cells[i]; if (cell == \"\") throw new FormatException(); row[i] = float.TryParse(cell, out var v) ? v : 0;")]
    [InlineData("var cell = cells[i]; mask[i] = string.IsNullOrEmpty(cell); row[i] = float.TryParse(cell, out var v) ? v : 0;")]
    [InlineData("var cell = cells[i]; mask[i] = cell.Length == 0; row[i] = float.TryParse(cell, out var v) ? v : 0;")]
    [InlineData("float.TryParse(cells[i], out var v); if (v == 0) continue; row[i] = v;")]
    [InlineData("var v = float.TryParse(cells[i], out var found) ? found : 0; if (v <= 0) continue; row[i] = v;")]
    // Whether it is a number, and not which.
    [InlineData("row[i] = float.TryParse(cells[i], out _) ? 1 : 0;")]
    [InlineData("float.TryParse(cells[i], out _);")]
    // No feature: a setting, a count, a sum.
    [InlineData("float.TryParse(cells[i], out var v); rate = v;")]
    [InlineData("rate = float.TryParse(cells[i], out var v) ? v : 0;")]
    [InlineData("total += float.TryParse(cells[i], out var v) ? v : 0;")]
    [InlineData("epochs = int.TryParse(cells[i], out var v) ? v : 0;")]
    [InlineData("var one = new Row(); one.Count = int.TryParse(cells[i], out var v) ? v : 0;")]
    [InlineData("_rate = float.TryParse(cells[i], out var v) ? v : 0;")]
    [InlineData("Use(float.TryParse(cells[i], out var v) ? v : 0);")]
    [InlineData("when[i] = DateTime.TryParse(cells[i], out var v) ? v : default;")]
    // A name and its value.
    [InlineData("var pair = line.Split('='); row[i] = float.TryParse(pair[1], out var v) ? v : 0;")]
    // Others' text.
    [InlineData("row[i] = float.TryParse(Console.ReadLine(), out var v) ? v : 0;")]
    [InlineData("row[i] = float.TryParse(Environment.GetCommandLineArgs()[i], out var v) ? v : 0;")]
    [InlineData("row[i] = float.TryParse(Environment.GetEnvironmentVariable(\"X\"), out var v) ? v : 0;")]
    public Task Traps_are_silent(string code) => Verify.ReportsAsync(Cells(code), Library.None);

    [Theory]
    [InlineData("row[0] = age ?? float.NaN;")]
    [InlineData("row[0] = age ?? -1;")]
    [InlineData("row[0] = age ?? Mean(people);")]
    // The 0 is told apart.
    [InlineData("row[0] = age ?? 0; row[1] = age.HasValue ? 1 : 0;")]
    [InlineData("row[0] = age ?? 0; row[1] = age is null ? 1 : 0;")]
    [InlineData("row[0] = age.GetValueOrDefault(); row[1] = age == null ? 1 : 0;")]
    // There is no such thing.
    [InlineData("row[0] = people.LastOrDefault()?.Age ?? 0;")]
    [InlineData("row[0] = Find() ?? 0;")]
    [InlineData("row[0] = counts.GetValueOrDefault(\"word\");")]
    // No feature.
    [InlineData("var total = 0f; foreach (var p in people) total += p.Age ?? 0;")]
    [InlineData("var rate = age ?? 0;")]
    [InlineData("var total = people.Sum(p => p.Age ?? 0);")]
    [InlineData("var value = age ?? 0; if (value == 0) return; row[0] = value;")]
    public Task Null_traps_are_silent(string code) => Verify.ReportsAsync(Learning(Nullable(code)), Library.None);

    // A table is data wherever it is read; one value is data only where the type learns.
    [Theory]
    [InlineData("foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); row[0] = float.TryParse(cells[0], out var a) ? a : [|0|]; row[1] = float.TryParse(cells[1], out var b) ? b : [|0|]; }")]
    [InlineData("foreach (var line in File.ReadLines(path)) row[0] = float.TryParse(line, out var a) ? a : 0;")]
    [InlineData("var cells = path.Split(','); row[0] = float.TryParse(cells[0], out var a) ? a : 0; row[1] = float.TryParse(cells[1], out var b) ? b : 0;")]
    [InlineData("foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); labels[0] = int.TryParse(cells[0], out var a) ? a : 0; labels[1] = int.TryParse(cells[1], out var b) ? b : 0; }")]
    [InlineData("row[0] = age ?? 0;")]
    public Task Programs_that_do_not_learn_are_silent_but_for_tables(string code) => Verify.ReportsAsync(Class("void M(string path, float? age, float[] row, int[] labels) { " + code + " }"), Library.None);

    [Fact]
    public async Task The_context_option_decides()
    {
        const string Table = "void M(string path, float[] row) { foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); for (var i = 0; i < 9; i++) row[i] = float.TryParse(cells[i], out var a) ? a : 0; } }";
        var never = Verify.Program(Class(Table), fixedSource: null, Library.None);
        never.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.context = never\n"));
        await never.RunAsync();

        var always = Verify.Program(Class("void M(float? age, float[] row) => row[0] = age ?? [|0|];"), fixedSource: null, Library.None);
        always.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.context = always\n"));
        await always.RunAsync();
    }

    [Fact]
    public Task New_syntax_is_read() =>
        Verify.ReportsAsync(
            """
            using System.IO;
            using System.Linq;
            using Number = System.Single;

            var rows = new TrainingSet("iris.csv").Rows();

            class TrainingSet(string path)
            {
                public float[][] Rows() => [.. File.ReadLines(path).Select(sample => sample.Split(',')).Select(cells => (float[])[Parse(cells[0]), Parse(cells[^1])])];

                private static float Parse(string cell) => Number.TryParse(cell, out var number) ? number : [|0|];
            }
            """,
            Library.None);

    [Fact]
    public Task Types_that_only_look_alike_are_silent() =>
        Verify.ReportsAsync(
            """
            using System.IO;
            static class Number { public static bool TryParse(string text, out float value) { value = text.Length; return true; } }
            class C
            {
                int _epochs; double _learningRate;
                void M(string path, float[] row) { foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); row[0] = Number.TryParse(cells[0], out var a) ? a : 0; Number.TryParse(cells[1], out row[1]); } }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("row[i] = float.TryParse(cells[i], out var v) ? v : {|CS1525:;|}")]
    [InlineData("row[i] = float.{|CS0117:TryPrase|}(cells[i], out var v) ? v : 0;")]
    [InlineData("row[i] = float.TryParse({|CS0103:cell|}, out var v) ? v : 0;")]
    public Task Half_typed_code_is_silent(string code) => Verify.ReportsAsync(Cells(code), Library.None);

    [Fact]
    public Task Test_projects_are_silent()
    {
        var program = Verify.Program(Cells("row[i] = float.TryParse(cells[i], out var v) ? v : 0;"), fixedSource: null, Library.None);
        program.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var model = [|ml.Transforms.ReplaceMissingValues(\"Age\")|].Fit(data);")]
    [InlineData("var model = [|ml.Transforms.ReplaceMissingValues(\"Age\")|].Append([|ml.Transforms.ReplaceMissingValues(\"Fare\", imputeBySlot: false)|]).Append(ml.Regression.Trainers.Sdca()).Fit(data);")]
    // It says by what, or keeps an indicator.
    [InlineData("var model = ml.Transforms.ReplaceMissingValues(\"Age\", replacementMode: Mode.DefaultValue).Fit(data);")]
    [InlineData("var model = ml.Transforms.ReplaceMissingValues(\"Age\", replacementMode: Mode.Mean).Append(ml.Transforms.ReplaceMissingValues(\"Fare\")).Fit(data);")]
    [InlineData("var model = ml.Transforms.IndicateMissingValues(\"AgeMissing\", \"Age\").Append(ml.Transforms.ReplaceMissingValues(\"Age\")).Fit(data);")]
    [InlineData("var kept = ml.Data.FilterRowsByMissingValues(data, \"Fare\"); var model = ml.Transforms.ReplaceMissingValues(\"Age\").Fit(kept);")]
    // Nothing shows that a value can be missing.
    [InlineData("var model = ml.Transforms.ReplaceMissingValues(\"Age\").Fit(plain);")]
    [InlineData("var model = ml.Transforms.ReplaceMissingValues(\"Age\").Fit(given);")]
    public Task Steps_that_replace_by_an_unspoken_0_are_reported_where_blanks_are_told_apart(string code) =>
        Verify.ReportsAsync(
            $$"""
            using Microsoft.ML; using Microsoft.ML.Data; using Mode = Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode;
            class Row { public float Age, Fare; }
            class C
            {
                void M(MLContext ml, IDataView given)
                {
                    var data = ml.Data.LoadFromTextFile<Row>("a.csv", new TextLoader.Options { MissingRealsAsNaNs = true });
                    var plain = ml.Data.LoadFromTextFile<Row>("b.csv");
                    {{code}}
                }
            }
            """,
            Library.MicrosoftML);

    private static string Nullable(string code) =>
        "record Person { public float? Age; } float? Find() => null; static float Mean(IEnumerable<Person> all) => 1;"
        + "void M(float? age, double? income, int? count, float?[] ages, Person person, List<Person> people, float[] row, Dictionary<string, int> counts) { " + code + " }";

    private static string Cells(string code, string helper = "") =>
        Learning(
            "class Row { public float Age, Fare; public int Count; public Row() { } public Row(float age, float fare) { } }"
            + " const float Missing = 0; float _rate;"
            + " void M(string path, float[] row, double[,] table, int[] labels, float[] means, bool[] mask, DateTime[] when, List<float> values, List<Row> rows) {"
            + " int n = 0, missing = 0, epochs = 0; double rate = 0, total = 0;"
            + " foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); for (var i = 0; i < row.Length; i++) { " + code + " } } "
            + helper + " }");

    private static string Learning(string members) => Class("int _epochs; double _learningRate; " + members);

    private static string Class(string members) =>
        "using System; using System.IO; using System.Linq; using System.Collections.Generic; using System.Globalization;\n"
        + "class C { " + members + " static void Use(object value) { } }";
}
