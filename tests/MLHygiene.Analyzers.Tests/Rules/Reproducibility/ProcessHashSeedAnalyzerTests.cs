using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.ProcessHashSeedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.ProcessHashSeedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class ProcessHashSeedAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_hash_and_the_generator()
    {
        var program = Verify.Program(
            InMethod("var rng = {|#0:new Random({|#1:HashCode.Combine({|#2:seed|}, {|#3:epoch|})|})|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.ProcessHashSeed, "HashCode.Combine(seed, epoch)", "new Random(HashCode.Combine(seed, epoch…")
                .WithLocation(1).WithLocation(2).WithLocation(3));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("HashCode.Combine(seed, epoch)")]
    [InlineData("HashCode.Combine(name, seed, epoch)")]
    [InlineData("name.GetHashCode()")]
    [InlineData("name!.GetHashCode()")]
    [InlineData("name?.GetHashCode() ?? 0")]
    [InlineData("(name.GetHashCode())")]
    [InlineData("(int)(uint)name.GetHashCode()")]
    [InlineData("seed ^ name.GetHashCode()")]
    [InlineData("unchecked(seed * 31 + name.GetHashCode())")]
    [InlineData("name.GetHashCode() ^ names[0].GetHashCode()")]
    [InlineData("Math.Abs(name.GetHashCode())")]
    [InlineData("name.GetHashCode() & 0x7fffffff")]
    [InlineData("name.GetHashCode(StringComparison.Ordinal)")]
    [InlineData("StringComparer.OrdinalIgnoreCase.GetHashCode(name)")]
    [InlineData("string.GetHashCode(name.AsSpan())")]
    [InlineData("(seed, epoch).GetHashCode()")]
    [InlineData("new Row(name, 1).GetHashCode()")]
    [InlineData("new Plain().GetHashCode()")]
    [InlineData("new { name }.GetHashCode()")]
    [InlineData("Tuple.Create(name, 1).GetHashCode()")]
    [InlineData("new Own(name).GetHashCode()")]
    [InlineData("new Uri(name).GetHashCode()")]
    [InlineData("epoch == 0 ? seed : HashCode.Combine(seed, epoch)")]
    [InlineData("Seed: HashCode.Combine(value2: epoch, value1: seed)")]
    public Task Reported_for_every_hash_that_is_salted(string seed) =>
        Verify.ReportsAsync(InMethod($"var rng = [|new Random({seed})|];"), Library.None);

    [Theory]
    [InlineData("var hash = name.GetHashCode(); var rng = [|new Random(hash)|];")]
    [InlineData("var hash = new HashCode(); hash.Add(seed); hash.Add(name); var rng = [|new Random(hash.ToHashCode())|];")]
    [InlineData("var s = 17; s = s * 31 + epoch; s = s * 31 + name.GetHashCode(); var rng = [|new Random(s)|];")]
    [InlineData("var s = 17; foreach (var part in name.Split('-')) { s ^= part.GetHashCode(); } var rng = [|new Random(s)|];")]
    [InlineData("int s; s = name.GetHashCode(); Random rng = [|new(s)|];")]
    [InlineData("var rng = [|new Random(SeedOf(name))|];")]
    [InlineData("var rng = [|Make(name.GetHashCode())|];")]
    [InlineData("var rng = [|Make(seed: HashCode.Combine(seed, epoch))|];")]
    [InlineData("Func<string, int> hash = text => text.GetHashCode(); var rng = [|new Random(hash(name))|];")]
    [InlineData("int Hash() => HashCode.Combine(seed, epoch); var rng = [|new Random(Hash())|];")]
    [InlineData("foreach (var s in names.Select(n => n.GetHashCode())) { var rng = [|new Random(s)|]; }")]
    [InlineData("var rngs = names.Select(n => [|new Random(n.GetHashCode())|]).ToArray();")]
    [InlineData("_seed = HashCode.Combine(seed, epoch);")]
    [InlineData("var model = [|new Model(name.GetHashCode())|];")]
    public Task Reported_by_way_of_variables_helpers_and_lambdas(string code) =>
        Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("5.GetHashCode()")]
    [InlineData("seed.GetHashCode()")]
    [InlineData("12L.GetHashCode()")]
    [InlineData("2.5.GetHashCode()")]
    [InlineData("new DateTime(2020, 1, 1).GetHashCode()")]
    [InlineData("default(Guid).GetHashCode()")]
    [InlineData("'x'.GetHashCode()")]
    [InlineData("true.GetHashCode()")]
    [InlineData("DayOfWeek.Friday.GetHashCode()")]
    [InlineData("Tuple.Create(1, 2).GetHashCode()")]
    [InlineData("new Point(1, 2).GetHashCode()")]
    [InlineData("new Stable(name).GetHashCode()")]
    [InlineData("typeof(string).GetHashCode()")]
    [InlineData("((object)name).GetHashCode()")]
    [InlineData("name.Length")]
    [InlineData("new OwnComparer().GetHashCode(name)")]
    public Task Not_reported_for_hashes_that_stay_the_same_or_are_not_known(string seed) =>
        Verify.ReportsAsync(InMethod($"var rng = new Random({seed});"), Library.None);

    [Theory]
    [InlineData("HashCode.Combine(seed, Environment.TickCount)")]
    [InlineData("HashCode.Combine(DateTime.UtcNow, name)")]
    [InlineData("HashCode.Combine(Environment.ProcessId, Environment.CurrentManagedThreadId)")]
    [InlineData("Guid.NewGuid().ToString().GetHashCode()")]
    [InlineData("name.GetHashCode() ^ Environment.TickCount")]
    [InlineData("HashCode.Combine(System.Diagnostics.Stopwatch.GetTimestamp(), seed)")]
    public Task Not_reported_where_every_run_is_meant_to_differ(string seed) =>
        Verify.ReportsAsync(InMethod($"var rng = new Random({seed});"), Library.None);

    [Fact]
    public Task Not_reported_where_the_time_was_added_to_the_hash() =>
        Verify.ReportsAsync(
            InMethod("var hash = new HashCode(); hash.Add(name); hash.Add(DateTime.Now.Ticks); var rng = new Random(hash.ToHashCode());"), Library.None);

    [Theory]
    [InlineData("var same = name.GetHashCode() == 5; var rng = new Random(same ? 1 : 2);")]
    [InlineData("var hash = name.GetHashCode(); var rng = new Random(seed); Console.WriteLine(hash);")]
    [InlineData("var s = name.GetHashCode(); s = 5; var rng = new Random(s);")]
    [InlineData("var hash = name.GetHashCode(); Random.Shared.Next(hash);")]
    [InlineData("var rows = new List<int>(HashCode.Combine(seed, epoch));")]
    [InlineData("Use(HashCode.Combine(seed, epoch));")]
    [InlineData("var rng = new Other.Random(name.GetHashCode());")]
    [InlineData("var rng = new Random(Other.HashCode.Combine(seed, epoch));")]
    [InlineData("var rng = new Random(new Index[name.GetHashCode()].Length);")]
    public Task Not_reported_where_no_seed_is_made_from_it(string code) =>
        Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("var rng = new Random(HashCode.Combine(seed, );")]
    [InlineData("var rng = new Random(name.GetHashCode(;")]
    [InlineData("var rng = new Random(name.GetHashCode().);")]
    [InlineData("var rng = new Random(HashCode.Combine());")]
    public async Task Half_typed_code_throws_nothing(string code)
    {
        var compilation = await AnyProgram.CompileAsync(InMethod(code));
        await AnyProgram.ReportsAsync(compilation);
    }

    [Fact]
    public Task Reported_in_a_property_set_and_for_a_field() =>
        Verify.ReportsAsync(
            """
            using System;

            sealed class Layer(string name)
            {
                private readonly int _seed = name.GetHashCode();
                private readonly Random _random = [|new(HashCode.Combine(name, 3))|];

                public Random Make() => [|new Random(_seed)|];
            }
            """,
            Library.None);

    [Fact]
    public Task Reported_for_contexts_splits_and_options_of_ML_NET() =>
        Verify.ReportsAsync(
            """
            using System;
            using Microsoft.ML;
            using Microsoft.ML.Trainers.FastTree;

            class P
            {
                void M(IDataView rows, string run)
                {
                    var ml = [|new MLContext(seed: run.GetHashCode())|];
                    var parts = [|ml.Data.TrainTestSplit(rows, 0.2, seed: HashCode.Combine(run, 1))|];
                    var options = new FastTreeBinaryTrainer.Options { [|Seed = run.GetHashCode()|], NumberOfTrees = run.GetHashCode() };
                    var plain = new MLContext(seed: 1);
                }
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Reported_for_TorchSharp() =>
        Verify.ReportsAsync(
            """
            using System;
            using static TorchSharp.torch;

            var run = "first";
            [|manual_seed(run.GetHashCode())|];
            [|random.manual_seed(HashCode.Combine(run, 2))|];
            manual_seed(run.Length);
            """,
            Library.TorchSharp);

    [Fact]
    public Task Reported_for_the_generators_of_MathNet() =>
        Verify.ReportsAsync(
            """
            using System;
            using MathNet.Numerics.Random;

            class P
            {
                Random A(string name) => [|new MersenneTwister(name.GetHashCode())|];
                Random B(string name) => [|new SystemRandomSource(name.GetHashCode(), true)|];
                Random C(string name) => new MersenneTwister(name.GetHashCode() == 0);
            }
            """,
            Library.MathNet);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class P
        {
            private int _seed;

            void M(string name, string[] names, int seed, int epoch)
            {
                {{code}}
            }

            Random Later() => {{(code.StartsWith("_seed =", System.StringComparison.Ordinal) ? "[|new Random(_seed)|]" : "new Random(3)")}};
            static int SeedOf(string name) { return name.GetHashCode() & int.MaxValue; }
            static Random Make(int seed) => new Random(seed);
            static void Use(int seed) { }
        }

        class Model
        {
            private readonly Random _random;
            public Model(int seed) { _random = new Random(seed); }
        }

        record Row(string Name, int Place);
        record struct Point(int X, int Y);
        struct Plain { public int Value; }
        class Own { private readonly string _name; public Own(string name) { _name = name; } public override int GetHashCode() => HashCode.Combine(_name); }
        class Stable { private readonly string _name; public Stable(string name) { _name = name; } public override int GetHashCode() => _name.Length; }
        class OwnComparer : StringComparer
        {
            public override int Compare(string x, string y) => 0;
            public override bool Equals(string x, string y) => true;
            public override int GetHashCode(string obj) => obj.Length;
        }

        namespace Other
        {
            class Random { public Random(int seed) { } }
            static class HashCode { public static int Combine(int a, int b) => a * 31 + b; }
        }
        """;
}
