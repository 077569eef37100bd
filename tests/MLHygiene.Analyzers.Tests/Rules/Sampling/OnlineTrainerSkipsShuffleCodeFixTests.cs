using System;
using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verifier = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.OnlineTrainerSkipsShuffleAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.OnlineTrainerSkipsShuffleCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class OnlineTrainerSkipsShuffleCodeFixTests
{
    private const string Sorted = "var data = ml.Data.LoadFromEnumerable(rows.OrderBy(row => row.Label));";

    [Fact]
    public Task Caches_before_the_trainer() =>
        FixesAsync(
            $"{Sorted} ml.Transforms.NormalizeMinMax(\"F\").Append([|ml.BinaryClassification.Trainers.LinearSvm()|]).Fit(data);",
            $"{Sorted} ml.Transforms.NormalizeMinMax(\"F\").AppendCacheCheckpoint(ml).Append(ml.BinaryClassification.Trainers.LinearSvm()).Fit(data);");

    [Fact]
    public Task Caches_in_a_chain_of_chains() =>
        FixesAsync(
            $"{Sorted} ml.Transforms.CopyColumns(\"A\", \"B\").Append(ml.Transforms.NormalizeMinMax(\"F\").Append([|ml.Regression.Trainers.OnlineGradientDescent()|])).Fit(data);",
            $"{Sorted} ml.Transforms.CopyColumns(\"A\", \"B\").Append(ml.Transforms.NormalizeMinMax(\"F\").AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.OnlineGradientDescent())).Fit(data);");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Keeps_lines_and_their_comments(string lineEnd)
    {
        const string Before = """
                    var data = ml.Data.LoadFromEnumerable(rows.OrderBy(row => row.Label));
                    var pipeline = ml.Transforms.Concatenate("F", "Price") // columns
                        .Append(ml.Transforms.NormalizeMinMax("F")) // scaled
                        // the trainer
                        .Append([|ml.BinaryClassification.Trainers.LinearSvm()|]); // ready
                    pipeline.Fit(data);
            """;
        const string After = """
                    var data = ml.Data.LoadFromEnumerable(rows.OrderBy(row => row.Label));
                    var pipeline = ml.Transforms.Concatenate("F", "Price") // columns
                        .Append(ml.Transforms.NormalizeMinMax("F")) // scaled
                        .AppendCacheCheckpoint(ml)
                        // the trainer
                        .Append(ml.BinaryClassification.Trainers.LinearSvm()); // ready
                    pipeline.Fit(data);
            """;
        return Verifier.FixesAsync(WithLineEnds(Before, lineEnd), WithLineEnds(After, lineEnd), Library.MicrosoftML);
    }

    [Fact]
    public Task Caches_where_the_trainer_is_appended() =>
        Verifier.FixesAsync(
            OnlineTrainerProgram.Of("""
                    private readonly MLContext _ml = new(seed: 1);

                    public void Train(List<House> rows)
                    {
                        var trainer = [|this._ml.BinaryClassification.Trainers.LinearSvm()|];
                        var scaled = _ml.Transforms.NormalizeMinMax("F");
                        scaled.Append(trainer).Fit(_ml.Data.LoadFromEnumerable(rows.OrderBy(row => row.Label)));
                    }
                """),
            OnlineTrainerProgram.Of("""
                    private readonly MLContext _ml = new(seed: 1);

                    public void Train(List<House> rows)
                    {
                        var trainer = this._ml.BinaryClassification.Trainers.LinearSvm();
                        var scaled = _ml.Transforms.NormalizeMinMax("F");
                        scaled.AppendCacheCheckpoint(this._ml).Append(trainer).Fit(_ml.Data.LoadFromEnumerable(rows.OrderBy(row => row.Label)));
                    }
                """),
            Library.MicrosoftML);

    [Fact]
    public async Task Seeds_a_context_that_the_trainer_begins_to_draw_from()
    {
        var test = Verifier.Program(Two("new MLContext()", string.Empty, "[|", "|]"), Two("new MLContext(seed: 0)", ".AppendCacheCheckpoint(ml)", string.Empty, string.Empty), Library.MicrosoftML);
        await test.RunAsync();

        static string Two(string context, string cache, string open, string close) => $$"""
            using System.Linq;
            using Microsoft.ML;

            var ml = {{context}};
            var train = ml.Data.LoadFromEnumerable(new[] { new House(1), new House(2) }.OrderBy(house => house.Label));
            ml.Transforms.NormalizeMinMax("F"){{cache}}.Append({{open}}ml.Regression.Trainers.OnlineGradientDescent(){{close}}).Fit(train);
            ml.Transforms.NormalizeMinMax("F"){{cache}}.Append({{open}}ml.BinaryClassification.Trainers.LinearSvm(){{close}}).Fit(train);

            record House(float Label);
            """;
    }

    [Fact]
    public Task Offers_nothing_for_a_trainer_without_a_chain() =>
        OffersNoFixAsync($"{Sorted} [|ml.BinaryClassification.Trainers.LinearSvm()|].Fit(data);");

    [Fact]
    public Task Offers_nothing_for_a_static_call() =>
        OffersNoFixAsync($"{Sorted} LearningPipelineExtensions.Append(ml.Transforms.NormalizeMinMax(\"F\"), [|ml.BinaryClassification.Trainers.LinearSvm()|]).Fit(data);");

    [Fact]
    public Task Offers_nothing_where_the_context_is_made_in_place() =>
        OffersNoFixAsync($"{Sorted} ml.Transforms.NormalizeMinMax(\"F\").Append([|new MLContext(1).BinaryClassification.Trainers.LinearSvm()|]).Fit(data);");

    [Fact]
    public Task Offers_nothing_where_the_context_has_another_name() =>
        Verifier.OffersNoFixAsync(
            OnlineTrainerProgram.Of($$"""
                    void Train(MLContext ml, List<House> rows)
                    {
                        {{Sorted}}
                        ml.Transforms.NormalizeMinMax("F").Append(Make(ml)).Fit(data);
                    }

                    static LinearSvmTrainer Make(MLContext context) => [|context.BinaryClassification.Trainers.LinearSvm()|];
                """),
            Library.MicrosoftML);

    private static Task FixesAsync(string before, string after) =>
        Verifier.FixesAsync(OnlineTrainerProgram.Method(before), OnlineTrainerProgram.Method(after), Library.MicrosoftML);

    private static Task OffersNoFixAsync(string statements) =>
        Verifier.OffersNoFixAsync(OnlineTrainerProgram.Method(statements), Library.MicrosoftML);

    private static string WithLineEnds(string statements, string lineEnd) =>
        OnlineTrainerProgram.Method(statements).Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);
}
