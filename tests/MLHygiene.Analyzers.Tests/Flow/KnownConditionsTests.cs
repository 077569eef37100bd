using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow;

/// <summary>What is known at the call of <c>Use</c>: each test as it is written, the nearest first; <c>not</c> where it does not hold.</summary>
public sealed class KnownConditionsTests
{
    [Theory]
    [InlineData("if (x > 0) Use(x);", "x > 0")]
    [InlineData("if (x > 0) { } else Use(x);", "not x > 0")]
    [InlineData("if (x > 0) { if (y > 0) { Use(x); } }", "y > 0", "x > 0")]
    [InlineData("var z = x > 0 ? Use(x) : 0;", "x > 0")]
    [InlineData("var z = x > 0 ? 0 : Use(x);", "not x > 0")]
    [InlineData("var z = x > 0 && Use(x) > 1;", "x > 0")]
    [InlineData("var z = x > 0 || Use(x) > 1;", "not x > 0")]
    [InlineData("while (x > 0) { Use(x); x--; }", "x > 0")]
    [InlineData("for (int i = 0; i < 3; i++) Use(x);", "i < 3")]
    [InlineData("try { } catch (Exception e) when (x > 0) { Use(x); }", "x > 0")]
    [InlineData("if (x > 0) foreach (var row in rows) Use(x);", "x > 0")]
    [InlineData("if (x > 0) Use(Math.Log(Math.Abs(x)));", "x > 0")]
    [InlineData("if (x > 0) return; else Use(x);", "not x > 0")]
    [InlineData("Use(x); if (x > 0) { }")]
    [InlineData("if (x > 0) { } Use(x);")]
    [InlineData("if (x > 0) y = 1; Use(x);")]
    [InlineData("if (x > Use(y)) { }")]
    [InlineData("System.Diagnostics.Debug.Assert(x > 0); Use(x);")]
    public Task Around(string body, params string[] known) => IsKnownAsync(body, known);

    [Theory]
    [InlineData("if (x <= 0) return; Use(x);", "not x <= 0")]
    [InlineData("if (x <= 0) { y = 1; return; } Use(x);", "not x <= 0")]
    [InlineData("if (x <= 0) throw new ArgumentException(); Use(x);", "not x <= 0")]
    [InlineData("if (x <= 0) { x = 1; return; } Use(x);", "not x <= 0")]
    [InlineData("foreach (var row in rows) { if (row.Loss <= 0) continue; Use(row.Loss); }", "not row.Loss <= 0")]
    [InlineData("foreach (var row in rows) { if (row.Loss <= 0) break; Use(row.Loss); }", "not row.Loss <= 0")]
    [InlineData("if (x > 0) { y = 1; } else { return; } Use(x);", "x > 0")]
    [InlineData("if (x <= 0) { if (y > 0) return; else throw new Exception(); } Use(x);", "not x <= 0")]
    [InlineData("if (x > 1) return; else if (x < 0) return; Use(x);", "not x > 1", "not x < 0")]
    [InlineData("var z = x > 0 ? x : throw new ArgumentException(); Use(x);", "x > 0")]
    [InlineData("z = x > 0 ? x : throw new ArgumentException(); Use(x);", "x > 0")]
    [InlineData("{ if (x <= 0) return; } Use(x);", "not x <= 0")]
    [InlineData("lock (rows) { if (x <= 0) return; Use(x); }", "not x <= 0")]
    [InlineData("if (x <= 0) return; foreach (var row in rows) { Use(x); }", "not x <= 0")]
    [InlineData("do { x = Next(); } while (x <= 0); Use(x);", "not x <= 0")]
    [InlineData("while (x <= 0) { x = Next(); } Use(x);", "not x <= 0")]
    [InlineData("for (; x <= 0; x = Next()) { } Use(x);", "not x <= 0")]
    [InlineData("while (x <= 0) { if (y > 0) break; x = Next(); } Use(x);")]
    [InlineData("while (x <= 0) { foreach (var row in rows) { break; } x = Next(); } Use(x);", "not x <= 0")]
    [InlineData("if (x <= 0) { if (y > 0) return; } Use(x);")]
    [InlineData("if (x <= 0) Console.WriteLine(); Use(x);")]
    [InlineData("if (x <= 0) goto again; Use(x); again: ;", "not x <= 0")]
    [InlineData("if (x <= 0) return; again: Use(x); goto again;")]
    [InlineData("try { if (x <= 0) return; } catch { } Use(x);")]
    [InlineData("y = y > 0 && x > 0 ? 1 : 2; Use(x);")]
    [InlineData("Func<double> f = () => x > 0 ? x : throw new ArgumentException(); Use(x);")]
    public Task Before(string body, params string[] known) => IsKnownAsync(body, known);

    [Theory]
    [InlineData("if (!(x > 0)) return; Use(x);", "x > 0")]
    [InlineData("if (x > 0 && y > 0) Use(x);", "x > 0", "y > 0")]
    [InlineData("if (x > 0 & y > 0) Use(x);", "x > 0", "y > 0")]
    [InlineData("if (x <= 0 || y <= 0) return; Use(x);", "not x <= 0", "not y <= 0")]
    [InlineData("if (x > 0 || y > 0) Use(x);", "x > 0 || y > 0")]
    [InlineData("if (x <= 0 && y <= 0) return; Use(x);", "not x <= 0 && y <= 0")]
    [InlineData("if (!(x <= 0 || !(y > 0))) Use(x);", "not x <= 0", "y > 0")]
    [InlineData("if (((x) > 0) == true) Use(x);", "(x) > 0")]
    [InlineData("if (double.IsNaN(x) == false) Use(x);", "not double.IsNaN(x)")]
    [InlineData("if (false != double.IsNaN(x)) return; Use(x);", "not double.IsNaN(x)")]
    [InlineData("if (double.IsNaN(x) is false) Use(x);", "not double.IsNaN(x)")]
    [InlineData("if (double.IsNaN(x) is not true) Use(x);", "not double.IsNaN(x)")]
    [InlineData("if (x is > 0 and < 1) Use(x);", "x is > 0", "x is < 1")]
    [InlineData("if (x is not (<= 0 or >= 1)) Use(x);", "not x is <= 0", "not x is >= 1")]
    [InlineData("if (x is <= 0 or double.NaN) return; Use(x);", "not x is <= 0", "not x is double.NaN")]
    [InlineData("if (x is < 0 or > 1) Use(x);", "x is < 0 or > 1")]
    [InlineData("if (maybe is { } v) Use(v);", "maybe is { } v")]
    [InlineData("if (maybe is not { } v) return; Use(v);", "maybe is { } v")]
    [InlineData("if (maybe is double v && v > 0) Use(v);", "maybe is double v", "v > 0")]
    [InlineData("if (maybe is null) return; Use(maybe.Value);", "not maybe is null")]
    [InlineData("if (best is { Loss: > 0 }) Use(x);", "best is { Loss: > 0 }", "Loss is > 0")]
    [InlineData("var ok = x > 0; if (ok) Use(x);", "ok", "x > 0")]
    [InlineData("var ok = x > 0; if (!ok) return; Use(x);", "ok", "x > 0")]
    [InlineData("var ok = x > 0; x = 5; if (ok) Use(x);", "ok")]
    [InlineData("var ok = x > 0; ok = true; if (ok) Use(x);", "ok")]
    public Task Taken_apart(string body, params string[] known) => IsKnownAsync(body, known);

    [Theory]
    [InlineData("switch (x) { case > 0: Use(x); break; }", "x is > 0")]
    [InlineData("switch (x) { case 0: break; default: Use(x); break; }", "not x is 0")]
    [InlineData("switch (x) { default: Use(x); break; case 0: break; }", "not x is 0")]
    [InlineData("switch (x) { case <= 0: return; case > 1: Use(x); break; }", "x is > 1", "not x is <= 0")]
    [InlineData("switch (x) { case 0: case 1: Use(x); break; }")]
    [InlineData("switch (x) { case > 0 when y > 0: Use(x); break; }", "x is > 0", "y > 0")]
    [InlineData("switch (x) { case > 0 when y > 0: break; default: Use(x); break; }")]
    [InlineData("switch (x) { case 0: x = 1; break; case > 0: Use(x); break; }", "x is > 0", "not x is 0")]
    [InlineData("switch (x) { case > 0: if (y <= 0) break; Use(x); break; }", "not y <= 0", "x is > 0")]
    [InlineData("var z = x switch { > 0 => Use(x), _ => 0 };", "x is > 0")]
    [InlineData("var z = x switch { 0 => 0, _ => Use(x) };", "x is _", "not x is 0")]
    [InlineData("var z = x switch { <= 0 when y > 0 => 0, double v when v < 1 => Use(v), _ => 2 };", "x is double v", "v < 1")]
    public Task Choices(string body, params string[] known) => IsKnownAsync(body, known);

    [Theory]
    [InlineData("if (x > 0) { x = 5; Use(x); }")]
    [InlineData("if (x > 0) { x -= 5; Use(x); }")]
    [InlineData("if (x > 0) { x--; Use(x); }")]
    [InlineData("if (x > 0) { Change(ref x); Use(x); }")]
    [InlineData("if (x > 0) { double.TryParse(\"1\", out x); Use(x); }")]
    [InlineData("if (x > 0) { (x, y) = (y, x); Use(x); }")]
    [InlineData("if (x > 0 && double.TryParse(\"1\", out x)) Use(x);", "double.TryParse(\"1\", out x)")]
    [InlineData("if (x > 0) { x = Use(x); }", "x > 0")]
    [InlineData("if (x > 0) { Use(x); x = 5; }", "x > 0")]
    [InlineData("if (x > 0) foreach (var row in rows) { Use(x); x = 5; }")]
    [InlineData("foreach (var row in rows) { if (x > 0) { Use(x); x = 5; } }", "x > 0")]
    [InlineData("if (x > 0) { if (y > 0) { x = 1; } else { Use(x); } }", "not y > 0", "x > 0")]
    [InlineData("if (x > 0) { if (y > 0) { x = 1; return; } Use(x); }", "not y > 0", "x > 0")]
    [InlineData("if (x <= 0) return; if (y > 0) x = 1; Use(x);")]
    [InlineData("for (int i = 0; i < 3; i++) { Use(i); }", "i < 3")]
    [InlineData("for (int i = 0; i < 3; i++) { i++; Use(i); }")]
    [InlineData("Action change = () => x = 0; if (x > 0) { change(); Use(x); }")]
    [InlineData("void Set() => x = 0; if (x > 0) { Set(); Use(x); }")]
    [InlineData("if (x > 0) { var all = rows.Select(row => row.Loss / Use(x)); }", "x > 0")]
    [InlineData("if (x > 0) { Func<double> f = () => Use(x); x = 0; }")]
    [InlineData("foreach (var row in rows) x += row.Loss; if (x > 0) { var all = rows.Select(row => row.Loss / Use(x)); }", "x > 0")]
    [InlineData("for (int i = 0; i < 3; i++) if (i > 0) rows.Select(row => Use(i));")]
    [InlineData("foreach (var row in rows) if (row.Loss > 0) rows.Select(other => Use(row.Loss));", "row.Loss > 0")]
    [InlineData("if (x > 0) { double Inner() => Use(x); Inner(); }")]
    public Task Variables_that_change(string body, params string[] known) => IsKnownAsync(body, known);

    [Theory]
    [InlineData("if (best.Loss > 0) Use(best.Loss);", "best.Loss > 0")]
    [InlineData("if (best.Loss > 0) { best.Loss = 1; Use(best.Loss); }")]
    [InlineData("if (best.Loss > 0) { best = rows[0]; Use(best.Loss); }")]
    [InlineData("if (best.Loss > 0) { best.Reset(); Use(best.Loss); }")]
    [InlineData("if (best.Loss > 0) { Take(best); Use(best.Loss); }")]
    [InlineData("if (best.Loss > 0) { rows[0].Reset(); Use(best.Loss); }", "best.Loss > 0")]
    [InlineData("if (_sum > 0) Use(_sum);", "_sum > 0")]
    [InlineData("if (_sum > 0) { y = Math.Sqrt(y); Use(_sum); }", "_sum > 0")]
    [InlineData("if (_sum > 0) { Next(); Use(_sum); }")]
    [InlineData("if (this._sum > 0) { _sum = 0; Use(_sum); }")]
    [InlineData("if (_fixed > 0) { Next(); Use(_fixed); }", "_fixed > 0")]
    [InlineData("if (_made > 0) { Next(); Use(_made); }", "_made > 0")]
    [InlineData("if (values[0] > 0) Use(values[0]);", "values[0] > 0")]
    [InlineData("if (values[0] > 0) { values[0] = 0; Use(values[0]); }")]
    [InlineData("if (values[0] > 0) { Array.Clear(values); Use(values[0]); }")]
    [InlineData("if (list[0] > 0) { list[0]--; Use(list[0]); }")]
    [InlineData("if (list[0] > 0) { other[0]--; Use(list[0]); }", "list[0] > 0")]
    [InlineData("if (list.Count > 0) { list.Clear(); Use(list[0]); }")]
    [InlineData("if (values.Length > 0) { Array.Clear(values); Use(values[0]); }", "values.Length > 0")]
    [InlineData("if (maybe.HasValue) { Next(); Use(maybe.Value); }", "maybe.HasValue")]
    [InlineData("if (maybe.HasValue) { maybe = null; Use(1); }")]
    public Task Members_and_elements_that_change(string body, params string[] known) => IsKnownAsync(body, known);

    [Theory]
    [InlineData("if (x > ) Use(x);")]
    [InlineData("if (unknown) Use(x);")]
    [InlineData("bool a = b, b = a; if (a) Use(x);")]
    [InlineData("bool a = a && x > 0; if (a) Use(x);")]
    [InlineData("switch (x) { case : Use(x);")]
    [InlineData("var z = x switch { > 0 => Use(x)")]
    [InlineData("if (x is { Foo: > 0 }) Use(x);")]
    public async Task Half_typed_code_is_read_as_far_as_it_goes(string body) => Assert.NotNull(await KnownAsync(body));

    private static async Task IsKnownAsync(string body, string[] known) => Assert.Equal(known, await KnownAsync(body));

    private static async Task<List<string>> KnownAsync(string body)
    {
        var compilation = await AnyProgram.CompileAsync(
            $$"""
            #nullable enable
            using System; using System.Collections.Generic; using System.Linq;
            class Row { public double Loss { get; set; } public void Reset() => Loss = 0; }
            class Program
            {
                private double _sum; private readonly double _fixed; private double _made = 1;
                static double Use(double value) => value;
                static void Change(ref double value) => value = 0;
                static void Take(Row row) => row.Reset();
                double Next() => _sum++;
                void M(double x, double y, double z, double? maybe, List<Row> rows, Row best, double[] values, List<double> list, List<double> other)
                {
                    {{body}}
                }
            }
            """);
        var file = FileOperations.Read(compilation.GetSemanticModel(compilation.SyntaxTrees.Single()), CancellationToken.None);
        return file.All.OfType<IInvocationOperation>()
            .Where(call => call.TargetMethod.Name == "Use")
            .SelectMany(call => KnownConditions.At(file, call))
            .Select(known => (known.Holds ? string.Empty : "not ") + known.Condition.Syntax + (known.Pattern is { } pattern ? " is " + pattern.Syntax : string.Empty))
            .ToList();
    }
}
