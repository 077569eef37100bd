using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verifier = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.OnlineTrainerSkipsShuffleAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.OnlineTrainerSkipsShuffleCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class OnlineTrainerSkipsShuffleAnalyzerTests
{
    private const string Perceptron = "ml.BinaryClassification.Trainers.AveragedPerceptron()";
    private const string Sorted = "var data = ml.Data.LoadFromEnumerable(rows.OrderBy(row => row.Label));";

    [Theory]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron()")]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 10, labelColumnName: \"Label\")")]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options { NumberOfIterations = 3 })")]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options { Shuffle = true })")]
    [InlineData("StandardTrainersCatalog.AveragedPerceptron(ml.BinaryClassification.Trainers)")]
    [InlineData("ml.BinaryClassification.Trainers.LinearSvm()")]
    [InlineData("ml.Regression.Trainers.OnlineGradientDescent()")]
    [InlineData("ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine()")]
    [InlineData("ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine(new FieldAwareFactorizationMachineTrainer.Options())")]
    public Task Reports_every_trainer_that_shuffles_only_what_it_can(string trainer) =>
        ReportsAsync($"{Sorted} ml.Transforms.NormalizeMinMax(\"Features\").Append([|{trainer}|]).Fit(data);");

    [Theory]
    [InlineData("rows.OrderBy(row => row.Label)")]
    [InlineData("rows.OrderByDescending(row => row.Price)")]
    [InlineData("rows.OrderByDescending(row => row.Price!.Value)")]
    [InlineData("rows.OrderBy(row => row.Label ? 0 : 1)")]
    [InlineData("rows.OrderBy(row => !row.Label).ThenBy(row => rng.Next())")]
    [InlineData("rows.OrderBy(row => row.Owner.Age)")]
    [InlineData("rows.OrderBy(row => row.City.Length)")]
    [InlineData("rows.OrderBy(row => row.Sold)")]
    [InlineData("rows.OrderBy(static row => row.City, StringComparer.Ordinal)")]
    [InlineData("rows.OrderBy(row => { return row.City; })")]
    [InlineData("from row in rows where row.Id > 3 orderby row.Label select row")]
    [InlineData("Enumerable.OrderBy(rows, row => row.Label)")]
    [InlineData("Enumerable.OrderBy(keySelector: row => row.Label, source: rows)")]
    [InlineData("rows?.OrderBy(row => row.Label)!")]
    [InlineData("((IEnumerable<House>)rows.OrderBy(row => row.Label))")]
    [InlineData("rows.OrderBy(row => row.Label).ToList()")]
    [InlineData("rows.OrderBy(row => row.Label).ToArray()")]
    [InlineData("rows.OrderBy(row => row.Label).Where(row => row.Price > 0).Select(row => row).Take(100).ToList()")]
    [InlineData("rows.OrderBy(row => row.Label).Skip(100).Reverse()")]
    [InlineData("rows.OrderBy(row => rng.Next()).OrderBy(row => row.Label)")]
    [InlineData("more.AsParallel().OrderBy(row => row.Label).AsEnumerable()")]
    public Task Reports_every_way_to_sort(string rows) =>
        ReportsAsync($"ml.Transforms.NormalizeMinMax(\"Features\").Append([|{Perceptron}|]).Fit(ml.Data.LoadFromEnumerable({rows}));");

    [Theory]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => a.Label.CompareTo(b.Label));")]
    [InlineData("var list = rows.ToList(); list.Sort(static (a, b) => { return b.Label.CompareTo(a.Label); });")]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => string.CompareOrdinal(a.City, b.City));")]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => Comparer<string>.Default.Compare(a.City, b.City));")]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => a.Owner.Age - b.Owner.Age);")]
    [InlineData("var list = rows.ToArray(); Array.Sort(list, (a, b) => a.Label.CompareTo(b.Label));")]
    [InlineData("var list = rows.ToArray(); Array.Sort(comparison: (a, b) => a.Label.CompareTo(b.Label), array: list);")]
    [InlineData("var list = rows.ToArray(); list.AsSpan().Sort((a, b) => a.Label.CompareTo(b.Label));")]
    [InlineData("var list = rows.ToList(); if (rng.Next() > 1) { } list.Sort((a, b) => a.Label.CompareTo(b.Label)); Console.WriteLine(list.Count);")]
    public Task Reports_rows_that_are_sorted_in_place(string sort) =>
        ReportsAsync($$"""
            {{sort}}
            if (list is not null)
            {
                var data = ml.Data.LoadFromEnumerable(list);
                ml.Transforms.NormalizeMinMax("Features").Append([|{{Perceptron}}|]).Fit(data);
            }
            """);

    [Theory]
    [InlineData("var list = rows.ToList(); list.Sort();")]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => rng.Next(3) - 1);")]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => a.Id.CompareTo(b.Id));")]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => a.City.GetHashCode().CompareTo(b.City.GetHashCode()));")]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => a.Label.CompareTo(true));")]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => a.City == b.City ? a.Label.CompareTo(b.Label) : 1);")]
    [InlineData("var list = rows.ToList(); Comparison<House> byLabel = (a, b) => a.Label.CompareTo(b.Label); byLabel += (a, b) => 1; list.Sort(byLabel);")]
    [InlineData("var list = rows.ToList(); if (rng.Next() > 1) { list.Sort((a, b) => a.Label.CompareTo(b.Label)); }")]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => a.Label.CompareTo(b.Label)); list.Sort((a, b) => a.Id.CompareTo(b.Id));")]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => a.Label.CompareTo(b.Label)); list.AddRange(more);")]
    [InlineData("var list = rows.ToArray(); Array.Sort(list, (a, b) => a.Label.CompareTo(b.Label)); rng.Shuffle(list);")]
    [InlineData("var list = rows.ToList(); list.Sort((a, b) => a.Label.CompareTo(b.Label)); list = more.ToList();")]
    [InlineData("var list = rows.ToList(); var other = more.ToList(); other.Sort((a, b) => a.Label.CompareTo(b.Label));")]
    [InlineData("var list = rows.ToList(); void Later() { list.Sort((a, b) => a.Label.CompareTo(b.Label)); } Later();")]
    public Task Silent_on_sorts_in_place_that_do_not_last_or_say_nothing(string sort) =>
        ReportsAsync($$"""
            {{sort}}
            var data = ml.Data.LoadFromEnumerable(list);
            ml.Transforms.NormalizeMinMax("Features").Append({{Perceptron}}).Fit(data);
            """);

    [Fact]
    public Task Silent_where_the_view_is_older_than_the_sort() =>
        ReportsAsync($$"""
            var list = rows.ToList();
            var data = ml.Data.LoadFromEnumerable(list);
            list.Sort((a, b) => a.Label.CompareTo(b.Label));
            ml.Transforms.NormalizeMinMax("Features").Append({{Perceptron}}).Fit(data);
            """);

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(data, testFraction: 0.2).TrainSet")]
    [InlineData("(ml.Data.TrainTestSplit(data).TrainSet)")]
    [InlineData("ml.Data.TakeRows(data, 100)")]
    [InlineData("ml.Data.SkipRows(data, 100)")]
    [InlineData("ml.Data.FilterRowsByColumn(data, \"Price\", lowerBound: 1)")]
    [InlineData("ml.Data.FilterRowsByMissingValues(ml.Data.FilterRowsByKeyColumnFraction(data, \"K\"), \"Price\")")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Features\").Fit(data).Transform(data)")]
    public Task Reports_what_is_left_of_sorted_rows(string view) =>
        ReportsAsync($"{Sorted} var model = [|{Perceptron}|].Fit({view});");

    [Fact]
    public Task Reports_a_chain_over_locals() =>
        ReportsAsync($$"""
            {{Sorted}}
            var split = ml.Data.TrainTestSplit(data);
            var prepared = ml.Transforms.Concatenate("Features", "Price").Append(ml.Transforms.NormalizeMinMax("Features"));
            var trainer = [|{{Perceptron}}|];
            var pipeline = prepared.Append(trainer);
            var whole = pipeline.Append(ml.Transforms.CopyColumns("Copy", "Score"));
            ITransformer model = whole.Fit(split.TrainSet);
            """);

    [Fact]
    public Task Reports_a_chain_inside_a_chain() =>
        ReportsAsync($$"""
            {{Sorted}}
            ml.Transforms.Concatenate("Features", "Price")
                .Append(ml.Transforms.NormalizeMinMax("Features").Append([|{{Perceptron}}|]))
                .Fit(data);
            """);

    [Fact]
    public Task Reports_a_chain_of_one_branch_or_the_other() =>
        ReportsAsync($$"""
            {{Sorted}}
            IEstimator<ITransformer> first = flag ? ml.Transforms.NormalizeMinMax("Features") : ml.Transforms.NormalizeMeanVariance("Features");
            first.Append([|{{Perceptron}}|]).Fit(data);
            """);

    [Fact]
    public Task Reports_fields_and_helpers() =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.Of("""
                    private readonly MLContext _ml = new(seed: 1);
                    private readonly IDataView _train;

                    public Training(IEnumerable<House> rows)
                    {
                        var sorted = Sort(rows);
                        _train = Load(sorted);
                    }

                    private static List<House> Sort(IEnumerable<House> rows) => rows.OrderBy(row => row.Label).ToList();

                    private IDataView Load(List<House> rows) => _ml.Data.LoadFromEnumerable(rows);

                    private IEstimator<ITransformer> Features() => _ml.Transforms.NormalizeMinMax("Features");

                    private IEstimator<ITransformer> Pipeline() => Features().Append([|_ml.BinaryClassification.Trainers.LinearSvm()|]);

                    public ITransformer Train() => Fit(Pipeline(), _train);

                    private static ITransformer Fit(IEstimator<ITransformer> estimator, IDataView data) => estimator.Fit(data);
                """),
            Library.MicrosoftML);

    [Fact]
    public Task Reports_top_level_statements() =>
        Verifier.ReportsAsync(
            """
            using System.Linq;
            using Microsoft.ML;

            var ml = new MLContext(seed: 0);
            var houses = new[] { new House(1), new House(2) };
            var train = ml.Data.LoadFromEnumerable(houses.OrderBy(house => house.Label));
            var pipeline = Scaled().Append([|ml.Regression.Trainers.OnlineGradientDescent()|]);
            pipeline.Fit(train);

            IEstimator<ITransformer> Scaled() => ml.Transforms.NormalizeMinMax("Features");

            record House(float Label);
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Reports_a_primary_constructor_and_a_lambda() =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.With("""
                class Trainer(MLContext ml)
                {
                    public Func<IEnumerable<House>, ITransformer> Make() => rows =>
                    {
                        List<House> sorted = [.. rows];
                        var view = ml.Data.LoadFromEnumerable(sorted.OrderBy(row => row.Label).ToArray());
                        return [|ml.BinaryClassification.Trainers.LinearSvm()|].Fit(view);
                    };
                }
                """),
            Library.MicrosoftML);

    [Fact]
    public Task Reports_rows_that_are_read_and_fitted_later() =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.With("""
                record Row(float Price, float Size);

                class Job
                {
                    private readonly MLContext _ml = new(seed: 3);
                    private IDataView? _view;

                    async System.Threading.Tasks.Task<List<Row>> Read()
                    {
                        await System.Threading.Tasks.Task.Yield();
                        return new List<Row>();
                    }

                    public async System.Threading.Tasks.Task Run()
                    {
                        var rows = (await Read()).OrderByDescending(row => row.Price).ToArray();
                        _view = _ml.Data.LoadFromEnumerable(rows);
                        Fit();
                    }

                    void Fit()
                    {
                        var options = new OnlineGradientDescentTrainer.Options { NumberOfIterations = 20, LabelColumnName = "Price" };
                        var trainer = [|_ml.Regression.Trainers.OnlineGradientDescent(options)|];
                        _ml.Transforms.Concatenate("Features", "Size").Append(trainer).Fit(_view!);
                    }
                }
                """),
            Library.MicrosoftML);

    [Fact]
    public Task Reports_a_warm_start() =>
        ReportsAsync("""
            var prepared = ml.Transforms.NormalizeMinMax("Features").Fit(ml.Data.LoadFromEnumerable(rows));
            var view = prepared.Transform(ml.Data.LoadFromEnumerable(rows.OrderBy(row => row.Label)));
            var trainer = [|ml.BinaryClassification.Trainers.LinearSvm()|];
            LinearModelParameters? weights = null;
            for (var i = 0; i < 5; i++)
            {
                weights = trainer.Fit(view, weights!).Model;
            }
            """);

    [Fact]
    public Task Reports_a_generic_helper_of_a_partial_class() =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.With("""
                partial class Trainer
                {
                    static ITransformer Train<T>(MLContext ml, IEnumerable<T> rows, IEstimator<ITransformer> estimator)
                        where T : class
                    {
                        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.25);
                        return estimator.Fit(parts.TrainSet);
                    }
                }

                partial class Trainer
                {
                    static void Go(MLContext ml, House[] houses)
                    {
                        var query = from house in houses orderby house.Label descending, house.Price select house;
                        Train(ml, query, ml.Transforms.Concatenate("Features", "Price").Append([|ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine()|]));
                    }
                }
                """),
            Library.MicrosoftML);

    [Fact]
    public Task Reports_a_chain_that_a_switch_begins() =>
        ReportsAsync("""
            IEstimator<ITransformer> first = rows.Count switch
            {
                1 => ml.Transforms.NormalizeMinMax("Features"),
                2 => ml.Transforms.NormalizeMeanVariance("Features"),
                _ => throw new InvalidOperationException(),
            };
            IDataView Data() => ml.Data.FilterRowsByMissingValues(ml.Data.LoadFromEnumerable(rows.Where(row => row.Price > 0).OrderBy(row => row.Price)), "Features");
            if (flag)
            {
                var model = first.Append([|ml.Regression.Trainers.OnlineGradientDescent("Price")|]).Fit(Data());
            }
            """);

    [Fact]
    public Task Caches_of_helpers_are_silent() =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.With("""
                class Trainer(MLContext ml)
                {
                    IEstimator<ITransformer> Cached(IEstimator<ITransformer> first) => first.AppendCacheCheckpoint(ml);
                    IDataView Keep(IDataView view) => ml.Data.Cache(view);

                    void Go(List<House> rows, List<House> others)
                    {
                        Cached(ml.Transforms.NormalizeMinMax("F")).Append(ml.BinaryClassification.Trainers.LinearSvm())
                            .Fit(ml.Data.LoadFromEnumerable(rows.OrderBy(row => row.Label)));
                        ml.Transforms.NormalizeMinMax("F").Append(ml.BinaryClassification.Trainers.AveragedPerceptron())
                            .Fit(Keep(ml.Data.LoadFromEnumerable(others.OrderBy(row => row.Label))));
                    }
                }
                """),
            Library.MicrosoftML);

    [Fact]
    public Task Reports_each_trainer_of_the_same_rows_once() =>
        ReportsAsync($$"""
            {{Sorted}}
            var svm = [|ml.BinaryClassification.Trainers.LinearSvm()|];
            var perceptron = [|{{Perceptron}}|];
            svm.Fit(data);
            svm.Fit(data);
            perceptron.Fit(data);
            """);

    [Fact]
    public Task Tells_the_trainer_the_order_and_where_both_meet() =>
        RunAsync("""
                    var data = ml.Data.LoadFromEnumerable({|#1:rows.OrderBy(row => row.Label)|});
                    {|#2:{|#3:ml.Transforms.NormalizeMinMax("Features").Append({|#0:{|#4:ml|}.BinaryClassification.Trainers.LinearSvm()|})|}.Fit(data)|};
            """);

    [Theory]
    [InlineData("var data = ml.Data.LoadFromEnumerable(rows);")]
    [InlineData("var data = ml.Data.LoadFromTextFile<House>(\"houses.csv\");")]
    [InlineData("var data = ml.Data.LoadFromEnumerable(more.Where(row => row.Label));")]
    public Task Rows_that_nothing_sorts_are_silent(string data) =>
        ReportsAsync($"{data} ml.Transforms.NormalizeMinMax(\"Features\").Append({Perceptron}).Fit(data);");

    [Theory]
    [InlineData("rows.OrderBy(row => rng.Next())")]
    [InlineData("rows.OrderBy(_ => Guid.NewGuid())")]
    [InlineData("rows.OrderBy(row => row.Label).OrderBy(row => rng.Next())")]
    [InlineData("rows.OrderBy(row => row.Label).Shuffle()")]
    [InlineData("rows.Select(row => (row, key: rng.Next())).OrderBy(pair => pair.key).Select(pair => pair.row)")]
    [InlineData("rows.OrderBy(row => row.GetHashCode())")]
    [InlineData("rows.OrderBy(row => Hash(row.City))")]
    [InlineData("rows.OrderBy(row => row.Key)")]
    [InlineData("rows.OrderBy(row => row.Draw)")]
    public Task An_order_that_is_random_is_silent(string data) =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.Of($$"""
                    void Train(MLContext ml, List<House> rows, Random rng)
                    {
                        foreach (var row in rows) row.Draw = rng.NextDouble();
                        {{Perceptron}}.Fit(ml.Data.LoadFromEnumerable({{data}}));
                    }

                    static int Hash(string text) => text.Length * 31;
                """),
            Library.MicrosoftML);

    [Theory]
    [InlineData("rows.OrderBy(row => row.Id)")]
    [InlineData("rows.OrderBy(row => row)")]
    [InlineData("rows.OrderBy(row => row.Features[0])")]
    [InlineData("rows.OrderBy(row => 0)")]
    [InlineData("rows.OrderBy(row => row.Label == (row.Price > 0))")]
    [InlineData("rows.OrderBy(Compare)")]
    public Task An_order_that_tells_nothing_is_silent(string data) =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.Of($$"""
                    void Train(MLContext ml, List<House> rows)
                    {
                        {{Perceptron}}.Fit(ml.Data.LoadFromEnumerable({{data}}));
                    }

                    static bool Compare(House house) => house.Label;
                """),
            Library.MicrosoftML);

    [Theory]
    [InlineData("ml.Data.Cache(data)")]
    [InlineData("ml.Data.ShuffleRows(data)")]
    [InlineData("ml.Data.ShuffleRows(data, seed: 1, shufflePoolSize: 100_000)")]
    [InlineData("ml.Data.Cache(ml.Data.TrainTestSplit(data).TrainSet)")]
    public Task Cached_or_shuffled_rows_are_silent(string view) =>
        ReportsAsync($"{Sorted} var train = {view}; ml.Transforms.NormalizeMinMax(\"Features\").Append({Perceptron}).Fit(train);");

    [Fact]
    public Task Rows_that_are_cached_in_another_method_are_silent() =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.Of($$"""
                    private IDataView _data = null!;

                    void Load(MLContext ml, List<House> rows) => _data = ml.Data.LoadFromEnumerable(rows.OrderBy(row => row.Label));

                    void Prepare(MLContext ml) => Warm(ml.Data.Cache(_data));

                    void Train(MLContext ml) => {{Perceptron}}.Fit(_data);

                    static void Warm(IDataView data) { }
                """),
            Library.MicrosoftML);

    [Fact]
    public Task A_view_that_is_replaced_by_its_cache_is_silent() =>
        ReportsAsync($"{Sorted} data = ml.Data.Cache(data); {Perceptron}.Fit(data);");

    [Theory]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Features\").AppendCacheCheckpoint(ml)")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Features\").AppendCacheCheckpoint(ml).Append(ml.Transforms.CopyColumns(\"A\", \"B\"))")]
    [InlineData("ml.Transforms.CopyColumns(\"A\", \"B\").Append(ml.Transforms.NormalizeMinMax(\"Features\").AppendCacheCheckpoint(ml))")]
    public Task A_checkpoint_in_the_chain_is_silent(string chain) =>
        ReportsAsync($"{Sorted} var chain = {chain}; chain.Append({Perceptron}).Fit(data);");

    [Fact]
    public Task A_checkpoint_that_a_condition_adds_is_silent() =>
        ReportsAsync($$"""
            {{Sorted}}
            var chain = ml.Transforms.CopyColumns("A", "B").Append(ml.Transforms.NormalizeMinMax("Features"));
            if (flag)
            {
                chain = chain.AppendCacheCheckpoint(ml);
            }

            chain.Append({{Perceptron}}).Fit(data);
            """);

    [Theory]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options { Shuffle = false })")]
    [InlineData("ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine(new FieldAwareFactorizationMachineTrainer.Options { Shuffle = false })")]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options { Shuffle = flag })")]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron(options)")]
    public Task A_shuffle_that_is_off_or_not_known_is_silent(string trainer) =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.Of($$"""
                    void Train(MLContext ml, List<House> rows, bool flag, AveragedPerceptronTrainer.Options options)
                    {
                        {{Sorted}}
                        {{trainer}}.Fit(data);
                    }
                """),
            Library.MicrosoftML);

    [Theory]
    [InlineData("ml.BinaryClassification.Trainers.SdcaLogisticRegression()")]
    [InlineData("ml.BinaryClassification.Trainers.SgdCalibrated()")]
    [InlineData("ml.BinaryClassification.Trainers.SymbolicSgdLogisticRegression()")]
    [InlineData("ml.BinaryClassification.Trainers.LbfgsLogisticRegression()")]
    [InlineData("ml.BinaryClassification.Trainers.FastTree()")]
    [InlineData("ml.BinaryClassification.Trainers.LightGbm()")]
    public Task Trainers_that_shuffle_for_themselves_or_need_no_order_are_silent(string trainer) =>
        ReportsAsync($"{Sorted} ml.Transforms.NormalizeMinMax(\"Features\").Append({trainer}).Fit(data);");

    [Fact]
    public Task A_stream_of_a_file_that_nobody_can_cache_is_silent() =>
        ReportsAsync("""
            var data = ml.Data.LoadFromTextFile<House>("large.tsv");
            ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine().Fit(data);
            """);

    [Theory]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).ToList(); Mixer.Mix(sorted, rng);")]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).ToArray(); rng.Shuffle(sorted);")]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).ToList(); for (var i = 0; i < sorted.Count; i++) { var j = rng.Next(sorted.Count); (sorted[i], sorted[j]) = (sorted[j], sorted[i]); }")]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).ToArray(); for (var i = 0; i < sorted.Length; i++) { var j = rng.Next(i + 1); var t = sorted[i]; sorted[i] = sorted[j]; sorted[j] = t; }")]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).ToList(); sorted.Sort((a, b) => a.Id.CompareTo(b.Id));")]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).ToList(); sorted.AddRange(more);")]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).Concat(more);")]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).ToArray(); rng.Shuffle(sorted.AsSpan());")]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).ToList(); rng.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sorted));")]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).ToArray(); ref var first = ref sorted[0]; first = sorted[^1];")]
    [InlineData("var sorted = rows.Where(row => row.Label).OrderBy(row => row.Price).Zip(more).SelectMany(pair => new[] { pair.First, pair.Second });")]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).ToHashSet();")]
    [InlineData("var sorted = rows.OrderBy(row => row.Label).AsParallel().Select(row => row);")]
    [InlineData("var sorted = rows.AsParallel().OrderBy(row => row.Label).AsUnordered();")]
    [InlineData("var sorted = flag ? rows.OrderBy(row => row.Label) : more;")]
    [InlineData("IEnumerable<House> sorted = rows.OrderBy(row => row.Label); if (flag) { sorted = sorted.Shuffle(); }")]
    [InlineData("IEnumerable<House> sorted = rows; if (flag) { sorted = rows.OrderBy(row => row.Label); }")]
    public Task Rows_that_may_stand_in_another_order_are_silent(string sorted) =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.Of($$"""
                    void Train(MLContext ml, List<House> rows, IEnumerable<House> more, bool flag, Random rng)
                    {
                        {{sorted}}
                        var data = ml.Data.LoadFromEnumerable(sorted);
                        {{Perceptron}}.Fit(data);
                    }

                    static class Mixer
                    {
                        public static void Mix(IList<House> rows, Random rng)
                        {
                            for (var i = rows.Count - 1; i > 0; i--)
                            {
                                var j = rng.Next(i + 1);
                                var row = rows[i];
                                rows[i] = rows[j];
                                rows[j] = row;
                            }
                        }
                    }
                """),
            Library.MicrosoftML);

    [Fact]
    public Task A_chain_from_elsewhere_is_silent() =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.Of($$"""
                    void Train(MLContext ml, List<House> rows, EstimatorChain<ITransformer> chain, IEstimator<ITransformer>[] steps)
                    {
                        {{Sorted}}
                        chain.Append({{Perceptron}}).Fit(data);
                        var listed = new EstimatorChain<ITransformer>();
                        foreach (var step in steps)
                        {
                            listed = listed.Append(step);
                        }

                        listed.Append({{Perceptron}}).Fit(data);
                    }
                """),
            Library.MicrosoftML);

    [Fact]
    public Task A_helper_that_fits_one_trainer_to_one_view_and_another_to_another_is_silent() =>
        Verifier.ReportsAsync(
            OnlineTrainerProgram.Of($$"""
                    void Train(MLContext ml, List<House> rows)
                    {
                        {{Sorted}}
                        var plain = ml.Data.LoadFromEnumerable(rows);
                        Fit(ml.BinaryClassification.Trainers.SdcaLogisticRegression(), data);
                        Fit({{Perceptron}}, plain);
                    }

                    static ITransformer Fit(IEstimator<ITransformer> trainer, IDataView data) => trainer.Fit(data);
                """),
            Library.MicrosoftML);

    [Fact]
    public Task A_trainer_that_is_never_fitted_to_the_sorted_rows_is_silent() =>
        ReportsAsync($$"""
            {{Sorted}}
            var pipeline = ml.Transforms.NormalizeMinMax("Features").Append({{Perceptron}});
            var model = pipeline.Fit(ml.Data.LoadFromEnumerable(rows));
            var scored = model.Transform(data);
            """);

    [Fact]
    public Task A_trainer_inside_one_versus_all_is_not_followed() =>
        ReportsAsync($$"""
            {{Sorted}}
            ml.MulticlassClassification.Trainers.OneVersusAll({{Perceptron}}).Fit(data);
            """);

    [Fact]
    public Task Types_of_the_same_names_are_silent() =>
        Verifier.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.Linq;

            var ml = new MLContext();
            var data = ml.LoadFromEnumerable(new[] { 2, 1 }.Select(x => new Row(x)).OrderBy(row => row.Label));
            ml.AveragedPerceptron().Fit(data);

            record Row(int Label);
            class MLContext
            {
                public IEnumerable<Row> LoadFromEnumerable(IEnumerable<Row> rows) => rows;
                public MLContext AveragedPerceptron() => this;
                public void Fit(IEnumerable<Row> rows) { }
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Without_the_library_it_is_silent() =>
        Verifier.ReportsAsync(
            """
            using System.Linq;

            var sorted = new[] { 2, 1 }.OrderBy(x => x).ToList();
            """,
            Library.None);

    [Fact]
    public async Task A_test_project_is_silent()
    {
        var test = Verifier.Program(
            OnlineTrainerProgram.Method($"{Sorted} {Perceptron}.Fit(data);"), fixedSource: null, Library.MicrosoftML);
        test.SolutionTransforms.Add((solution, project) =>
            solution.AddMetadataReference(project, CSharpCompilation.Create(
                "xunit.core", options: new CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference()));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("var data = ml.Data.LoadFromEnumerable(rows.OrderBy(row => row.)); ")]
    [InlineData("var data = ml.Data.LoadFromEnumerable(rows.OrderBy()); ")]
    public async Task Half_typed_code_is_silent(string data)
    {
        var test = Verifier.Program(OnlineTrainerProgram.Method($"{data} {Perceptron}.Fit(data);"), fixedSource: null, Library.MicrosoftML);
        test.CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None;
        await test.RunAsync();
    }

    [Fact]
    public async Task A_half_typed_fit_is_silent()
    {
        var test = Verifier.Program(OnlineTrainerProgram.Method($"{Sorted} {Perceptron}.Fit(data"), fixedSource: null, Library.MicrosoftML);
        test.CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None;
        await test.RunAsync();
    }

    private static async Task RunAsync(string statements)
    {
        var test = Verifier.Program(OnlineTrainerProgram.Method(statements), fixedSource: null, Library.MicrosoftML);
        test.TestState.ExpectedDiagnostics.Add(Verifier.Report(RuleCatalog.OnlineTrainerSkipsShuffle, "LinearSvm", "Label")
            .WithLocation(1).WithLocation(2).WithLocation(3).WithLocation(4));
        await test.RunAsync();
    }

    private static Task ReportsAsync(string statements) =>
        Verifier.ReportsAsync(OnlineTrainerProgram.Method("        " + statements), Library.MicrosoftML);
}
