using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.TimeSeedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.TimeSeedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class TimeSeedAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_time_and_the_generator()
    {
        var program = Verify.Program(InLearner("var rng = {|#0:new Random({|#1:{|#2:Environment.TickCount|} * 3|})|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.TimeSeed, "Environment.TickCount", "new Random(Environment.TickCount * 3)", "another in each run")
                .WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Fact]
    public Task The_message_says_that_milliseconds_are_few()
    {
        var program = Verify.Program(InPlain("var rng = {|#0:new Random({|#1:{|#2:DateTime.Now|}.Millisecond|})|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.TimeSeed, "DateTime.Now.Millisecond", "new Random(DateTime.Now.Millisecond)", "one of few, and another in each run")
                .WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("Environment.TickCount")]
    [InlineData("(int)Environment.TickCount64")]
    [InlineData("(int)DateTime.Now.Ticks")]
    [InlineData("unchecked((int)DateTime.UtcNow.Ticks)")]
    [InlineData("DateTime.Now.Ticks.GetHashCode()")]
    [InlineData("DateTime.Now.GetHashCode()")]
    [InlineData("(int)(DateTime.Now.Ticks & 0xFFFF)")]
    [InlineData("(int)(DateTime.UtcNow - new DateTime(1970, 1, 1)).TotalSeconds")]
    [InlineData("(int)DateTimeOffset.UtcNow.ToUnixTimeSeconds()")]
    [InlineData("(int)Stopwatch.GetTimestamp()")]
    [InlineData("Guid.NewGuid().GetHashCode()")]
    [InlineData("BitConverter.ToInt32(Guid.NewGuid().ToByteArray(), 0)")]
    [InlineData("Math.Abs(Environment.TickCount)")]
    [InlineData("unchecked(seed * 31 + Environment.TickCount)")]
    [InlineData("HashCode.Combine(seed, Environment.TickCount)")]
    [InlineData("Seed: (Environment.TickCount)")]
    public Task Reported_in_code_about_machine_learning_only(string seed) =>
        Task.WhenAll(
            Verify.ReportsAsync(InLearner($"var rng = [|new Random({seed})|];"), Library.None),
            Verify.ReportsAsync(InPlain($"var rng = new Random({seed});"), Library.None));

    [Theory]
    [InlineData("DateTime.Now.Millisecond")]
    [InlineData("DateTime.UtcNow.Second")]
    [InlineData("DateTimeOffset.Now.Millisecond")]
    [InlineData("DateTime.Now.Second * 1000 + DateTime.Now.Millisecond")]
    public Task Reported_everywhere_where_there_are_few_seeds(string seed) =>
        Verify.ReportsAsync(InPlain($"var rng = [|new Random({seed})|];"), Library.None);

    [Theory]
    [InlineData("var s = Environment.TickCount; var rng = [|new Random(s)|];")]
    [InlineData("var now = DateTime.Now; var rng = [|new Random(now.Millisecond)|];")]
    [InlineData("int s = 17; s ^= Environment.TickCount; Random rng = [|new(s)|];")]
    [InlineData("var rng = [|new Random(Ticks())|]; int Ticks() => Environment.TickCount;")]
    [InlineData("var rng = [|Make(Environment.TickCount)|];")]
    [InlineData("for (var i = 0; i < 4; i++) { var rng = [|new Random(Environment.TickCount + i)|]; }")]
    [InlineData("var watch = Stopwatch.StartNew(); var rng = [|new Random((int)watch.ElapsedTicks)|]; Console.WriteLine(watch.Elapsed);")]
    public Task Reported_by_way_of_variables_and_helpers(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var s = Environment.TickCount; Console.WriteLine(s); var rng = new Random(s);")]
    [InlineData("var s = Environment.TickCount; Console.WriteLine($\"seed {s}\"); var rng = new Random(s);")]
    [InlineData("var s = Environment.TickCount; var rng = new Random(s); Console.WriteLine(\"seed \" + s);")]
    [InlineData("var s = Environment.TickCount; var rng = new Random(s); Run = s;")]
    [InlineData("var s = Environment.TickCount; var rng = new Random(s); var run = new RunInfo(s);")]
    [InlineData("var s = Environment.TickCount; var rng = new Random(s); System.IO.File.WriteAllText(\"seed.txt\", s.ToString());")]
    [InlineData("var s = Environment.TickCount; Log(s); var rng = new Random(s);")]
    public Task Not_reported_where_the_seed_is_kept(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var rng = new Random(seed > 0 ? seed : Environment.TickCount);")]
    [InlineData("int? given = seed; var rng = new Random(given ?? Environment.TickCount);")]
    [InlineData("var s = seed; if (s == 0) { s = Environment.TickCount; } var rng = new Random(s);")]
    [InlineData("var s = Environment.TickCount; if (seed > 0) { s = seed; } var rng = new Random(s);")]
    [InlineData("var s = Environment.TickCount; s = 5; var rng = new Random(s);")]
    public Task Not_reported_where_a_seed_can_be_given(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var rng = new Random(new DateTime(2020, 1, 1).Millisecond);")]
    [InlineData("var rng = new Random(Environment.ProcessorCount);")]
    [InlineData("var started = Environment.TickCount; var rng = new Random(3); Console.WriteLine(Environment.TickCount - started);")]
    [InlineData("var rng = new Random(Other.Environment.TickCount);")]
    [InlineData("var rng = new Other.Random(Environment.TickCount);")]
    [InlineData("var rng = new Random(); var wait = rng.Next(Environment.TickCount);")]
    [InlineData("var late = Environment.TickCount > 5; var rng = new Random(late ? 1 : 2);")]
    [InlineData("var name = DateTime.Now.ToString(\"fff\"); var rng = new Random(int.Parse(name));")]
    public Task Not_reported_where_no_seed_is_made_from_the_time(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("var rng = new Random(Environment.;")]
    [InlineData("var rng = new Random((int)DateTime.Now.);")]
    public async Task Half_typed_code_throws_nothing(string code) =>
        await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InLearner(code)));

    [Fact]
    public Task Reported_for_contexts_of_ML_NET() =>
        Verify.ReportsAsync(
            """
            using System;
            using Microsoft.ML;

            class P
            {
                private readonly MLContext _ml = [|new MLContext(seed: Environment.TickCount)|];
                private readonly MLContext _other = [|new MLContext((int)DateTime.Now.Ticks)|];
                private readonly MLContext _meant = new MLContext(seed: null);
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Reported_for_TorchSharp() =>
        Verify.ReportsAsync(
            """
            using System;
            using static TorchSharp.torch;

            [|manual_seed(DateTime.Now.Ticks)|];
            var seed = DateTime.Now.Ticks;
            Console.WriteLine(seed);
            manual_seed(seed);
            """,
            Library.TorchSharp);

    [Fact]
    public Task Reported_for_the_generators_of_MathNet() =>
        Verify.ReportsAsync(
            """
            using System;
            using MathNet.Numerics.Random;

            class SoftmaxClassifier
            {
                int epoch, batch, loss;
                Random A() => [|new MersenneTwister(RandomSeed.Robust())|];
                Random B() => [|new SystemRandomSource(Environment.TickCount, true)|];
                Random C() => new MersenneTwister(true);
            }
            """,
            Library.MathNet);

    private static string InPlain(string code) => InClass("Shop", string.Empty, code);

    private static string InLearner(string code) => InClass("SoftmaxClassifier", "int epoch, float learningRate, ", code);

    private static string InClass(string name, string parameters, string code) =>
        $$"""
        using System;
        using System.Diagnostics;

        class {{name}}
        {
            public int Run;

            void M({{parameters}}int seed)
            {
                {{code}}
            }

            static Random Make(int seed) => new Random(seed);
            static void Log(int value) => Console.WriteLine(value);
        }

        record RunInfo(int Seed);

        namespace Other
        {
            class Random { public Random(int seed) { } }
            static class Environment { public static int TickCount => 3; }
        }
        """;
}
