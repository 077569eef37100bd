using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.ProcessHashBucketAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.ProcessHashBucketCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class ProcessHashBucketAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_hash_and_the_bucket()
    {
        var program = Verify.Program(
            InPlain("bool train = {|#4:Math.Abs({|#0:{|#1:{|#2:id|}.GetHashCode()|} % {|#5:10|}|})|} < 8;"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.ProcessHashBucket, "id.GetHashCode()", "id.GetHashCode() % 10")
                .WithLocation(1).WithLocation(2).WithLocation(4).WithLocation(5));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("bool train = Math.Abs([|id.GetHashCode() % 10|]) < 8;")]
    [InlineData("bool train = [|Math.Abs(id.GetHashCode()) % 10|] < 8;")]
    [InlineData("bool isTrain = [|(id.GetHashCode() & 0x7fffffff) % 100|] < 80;")]
    [InlineData("var train = ids.Where(i => [|(uint)i.GetHashCode() % 10|] < 8).ToList();")]
    [InlineData("var train = (from i in ids where [|(uint)i.GetHashCode() % 10|] < 8 select i).ToList();")]
    [InlineData("if ([|HashCode.Combine(id, 3) % 5|] == 0) { test.Add(id); } else { train.Add(id); }")]
    [InlineData("var hash = id.GetHashCode(); var bucket = [|Math.Abs(hash) % 10|]; (bucket < 8 ? train : test).Add(id);")]
    [InlineData("var train = ids.Where(InTrain).ToList(); bool InTrain(string i) => ([|(i, 3).GetHashCode() & 7|]) is > 1;")]
    [InlineData("var train = [|Math.Abs((double)id.GetHashCode()) / int.MaxValue < 0.8|];")]
    [InlineData("var part = ([|(uint)id.GetHashCode() % 10|]) switch { < 8 => train, _ => test };")]
    [InlineData("var x = new float[1024]; x[[|(uint)id.GetHashCode() % 1024|]] += 1;")]
    [InlineData("var x = new double[1024]; foreach (var i in ids) { var at = [|i.GetHashCode() & 1023|]; x[at]++; }")]
    [InlineData("var x = new double[4, 1024]; x[0, [|Math.Abs(id.GetHashCode()) % 1024|]] = 1;")]
    [InlineData("var x = new double[16]; Span<double> span = x; span[[|(id.GetHashCode() & int.MaxValue) % 16|]] = 1;")]
    [InlineData("var weights = new Dictionary<int, float>(); weights[[|id.GetHashCode() % 16|]] = 1;")]
    public Task Reported_everywhere_for_splits_and_features(string code) => Verify.ReportsAsync(InPlain(code), Library.None);

    [Theory]
    [InlineData("int fold = Math.Abs([|id.GetHashCode() % 5|]);")]
    [InlineData("var bucket = [|(uint)id.GetHashCode() % 1000|];")]
    [InlineData("var tokens = new int[8]; for (var i = 0; i < 8; i++) { tokens[i] = [|(ids[i].GetHashCode() & int.MaxValue) % 5000|]; }")]
    [InlineData("var counts = new int[64]; counts[[|(uint)id.GetHashCode() % 64|]]++;")]
    [InlineData("var keep = [|(uint)id.GetHashCode() % 10|] < 3;")]
    [InlineData("var embeddings = new float[64][]; var row = embeddings[[|(uint)id.GetHashCode() % 64|]];")]
    public Task Reported_in_code_about_machine_learning(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Theory]
    [InlineData("int fold = Math.Abs(id.GetHashCode() % 5);")]
    [InlineData("var counts = new int[64]; counts[(uint)id.GetHashCode() % 64]++;")]
    [InlineData("var keep = (uint)id.GetHashCode() % 10 < 3;")]
    [InlineData("if (id.GetHashCode() % 100 == 0) { Console.WriteLine(id); }")]
    public Task Not_reported_elsewhere(string code) => Verify.ReportsAsync(InPlain(code), Library.None);

    [Theory]
    [InlineData("var locks = new object[16]; lock (locks[(id.GetHashCode() & int.MaxValue) % 16]) { }")]
    [InlineData("var table = new List<string>[16]; var bucket = (uint)id.GetHashCode() % 16; table[bucket].Add(id);")]
    [InlineData("var heads = new int[16]; var bucket = (uint)id.GetHashCode() % 16; var at = heads[bucket];")]
    [InlineData("var colours = new[] { \"red\", \"blue\" }; var colour = colours[(uint)id.GetHashCode() % 2];")]
    [InlineData("int shard = Math.Abs(id.GetHashCode()) % 4;")]
    [InlineData("var fold = (id.Length.GetHashCode() & int.MaxValue) % 5;")]
    [InlineData("var train = 12.GetHashCode() % 10 < 8;")]
    [InlineData("var train = new Dice().GetHashCode() % 10 < 8;")]
    [InlineData("var train = typeof(string).GetHashCode() % 10 < 8;")]
    [InlineData("var train = id.GetHashCode() == ids[0].GetHashCode();")]
    [InlineData("var train = id.GetHashCode() < 0;")]
    [InlineData("System.Linq.Expressions.Expression<Func<string, bool>> train = i => i.GetHashCode() % 10 < 8;")]
    [InlineData("var train = StableHash(id) % 10 < 8;")]
    [InlineData("Console.WriteLine(id.GetHashCode() % 10);")]
    public Task Not_reported_for_tables_colours_and_stable_hashes(string code) => Verify.ReportsAsync(InLearner(code), Library.None);

    [Fact]
    public Task Not_reported_in_a_hash_code_of_the_user_s_own() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;

            sealed class TrainRow
            {
                public string Label;
                public override int GetHashCode() => Label.GetHashCode() % 1000 < 800 ? 1 : 2;
            }

            sealed class TrainComparer : IEqualityComparer<string>
            {
                public bool Equals(string x, string y) => x == y;
                public int GetHashCode(string train) { var bucket = train.GetHashCode() % 16; return bucket < 8 ? 0 : bucket; }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("bool train = id.GetHashCode() % ;")]
    [InlineData("bool train = Math.Abs(id.GetHashCode( % 10) < 8;")]
    [InlineData("x[id.GetHashCode() % 16")]
    [InlineData("var features = new float[16]; features[(uint)HashCode.Combine(id, 3 % 16] = 1;")]
    [InlineData("var features = new float[16]; features[(uint)id.GetHashCode(StringComparison.Ordinal % 16] = 1;")]
    public async Task Half_typed_code_is_not_reported(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(InLearner(code))), report => report.Id == RuleCatalog.ProcessHashBucket.Id);

    [Fact]
    public Task Reported_where_a_helper_is_handed_the_hash() =>
        Verify.ReportsAsync(
            """
            using System;

            class Splitter
            {
                static bool IsTrain(int hash) => (uint)hash % 10 < 8;

                public bool Choose(string user) => [|IsTrain(user.GetHashCode())|];

                public bool Choose(int user) => IsTrain(user.GetHashCode());
            }
            """,
            Library.None);

    [Fact]
    public Task Reported_in_top_level_statements() =>
        Verify.ReportsAsync(
            """
            using System;

            string[] users = ["a", "b"];
            foreach (var user in users)
            {
                var train = Math.Abs([|user.GetHashCode() % 10|]) < 8;
                Console.WriteLine(train);
            }
            """,
            Library.None);

    private static string InPlain(string code) => InClass("Shop", string.Empty, code);

    private static string InLearner(string code) => InClass("SoftmaxClassifier", "int epoch, float learningRate, ", code);

    private static string InClass(string name, string parameters, string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class {{name}}
        {
            void M({{parameters}}string id, string[] ids)
            {
                var (train0, test0) = (1, 2);
                {{(code.Contains("var train =", System.StringComparison.Ordinal) || code.Contains("bool train =", System.StringComparison.Ordinal) || code.Contains(" train =", System.StringComparison.Ordinal) ? string.Empty : "var train = new List<string>();")}}
                var test = new List<string>();
                {{code}}
            }

            static uint StableHash(string text) => (uint)text.Length;
        }

        class Dice { public override int GetHashCode() => 4; }
        """;
}
