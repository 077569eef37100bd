using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.ResultDiscardedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.ResultDiscardedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class ResultDiscardedAnalyzerTests
{
    [Theory]
    [InlineData("{|#0:{|#1:x|}.to(device)|}; Use(x);", Library.TorchSharp, "to", "'x'", "is thrown away here", "Assign it")]
    [InlineData("{|#0:{|#1:frame|}.FillNulls(0f)|};", Library.MicrosoftDataAnalysis, "FillNulls", "'frame'", "is thrown away here", "Pass inPlace: true, or assign the result")]
    [InlineData("var shuffled = {|#0:ml.Data.ShuffleRows({|#1:data|})|}; chain.Fit(data);", Library.MicrosoftML, "ShuffleRows", "'data'", "nothing reads", "Use it")]
    public Task The_message_says_what_stays_as_it_is(string code, Library library, string name, string kept, string lost, string advice)
    {
        var program = Verify.Program(In(library, code), fixedSource: null, library);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.ResultDiscarded, name, kept, lost, advice).WithLocation(1));
        return program.RunAsync();
    }

    [Fact]
    public Task The_message_about_a_new_estimator_names_no_variable()
    {
        var program = Verify.Program(In(Library.MicrosoftML, "{|#0:ml.Transforms.NormalizeMinMax(\"A\")|};"), fixedSource: null, Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.ResultDiscarded, "NormalizeMinMax", "everything", "is thrown away here", "Use it"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("[|chain.Append(trainer)|]; chain.Fit(data).Transform(data).Preview();")]
    [InlineData("if (data != null) [|chain.Append(trainer)|];")]
    [InlineData("if (data != null) { [|chain.Append(trainer, TransformerScope.Training)|]; }")]
    [InlineData("[|ml.Transforms.NormalizeMinMax(\"A\").Append(trainer)|];")]
    [InlineData("[|LearningPipelineExtensions.Append(chain, trainer)|];")]
    [InlineData("var known = chain.Append(trainer); [|known.Append(trainer)|]; [|known.AppendCacheCheckpoint(ml)|];")]
    [InlineData("[|chain.AppendCacheCheckpoint(ml)|];")]
    [InlineData("[|chain?.AppendCacheCheckpoint(ml)|];")]
    [InlineData("[|model.Append(model)|];")]
    [InlineData("[|ml.Data.ShuffleRows(data, seed: 1)|];")]
    [InlineData("[|ml.Data.Cache(data)|]; [|ml.Data.SkipRows(data, 3)|]; [|ml.Data.TakeRows(data, 3)|];")]
    [InlineData("[|ml.Data.FilterRowsByColumn(upperBound: 1, columnName: \"A\", input: data)|];")]
    [InlineData("[|ml.Data.BootstrapSample(data)|]; [|ml.Data.FilterRowsByMissingValues(data, \"A\")|];")]
    [InlineData("[|ml.Data.FilterByCustomPredicate<Row>(data, row => row.A > 0)|];")]
    [InlineData("[|model.Transform(data)|];")]
    [InlineData("[|chain.Append(trainer).Fit(data).Transform(data)|];")]
    [InlineData("[|ml.Data.Cache(ml.Data.ShuffleRows(data))|];")]
    [InlineData("[|ml.Transforms.Concatenate(\"Features\", \"A\")|];")]
    [InlineData("foreach (var name in names) [|chain.Append(ml.Transforms.NormalizeMinMax(name))|];")]
    [InlineData("names.ForEach(name => [|chain.Append(ml.Transforms.NormalizeMinMax(name))|]);")]
    [InlineData("Array.ForEach(names.ToArray(), name => { [|chain.Append(ml.Transforms.NormalizeMinMax(name))|]; });")]
    [InlineData("var known = ml.Transforms.Concatenate(\"Features\", \"A\").Append(trainer); [|known.Fit(data)|]; Console.WriteLine(data);")]
    [InlineData("try { [|chain.Append(trainer)|]; chain.Fit(data).Transform(data).Preview(); } catch (Exception e) { Console.WriteLine(e); }")]
    [InlineData("var shuffled = [|ml.Data.ShuffleRows(data)|]; Console.WriteLine(data);")]
    [InlineData("var known = [|ml.Data.FilterRowsByColumn(data, \"A\", 0, 1)|]; Console.WriteLine(data);")]
    public Task Chains_and_views_stay_as_they_are(string code) => Verify.ReportsAsync(In(Library.MicrosoftML, code), Library.MicrosoftML);

    [Theory]
    [InlineData("chain = chain.Append(trainer);")]
    [InlineData("_ = chain.Append(trainer); _ = ml.Data.Cache(data);")]
    [InlineData("IEstimator<ITransformer> known = chain.Append(trainer); Console.WriteLine(chain);")]
    [InlineData("data = ml.Data.ShuffleRows(data); Console.WriteLine(ml.Data.Cache(data));")]
    [InlineData("names.Append(\"A\"); names.AsEnumerable().Append(\"A\"); new System.Text.StringBuilder().Append(1);")]
    [InlineData("chain.WithOnFitDelegate(fitted => Console.WriteLine(fitted));")]
    [InlineData("var known = trainer.WithOnFitDelegate(fitted => Console.WriteLine(fitted)); known.Fit(data); Console.WriteLine(data);")]
    [InlineData("chain.Fit(data); Console.WriteLine(data);")]
    [InlineData("var known = ml.Transforms.CustomMapping<Row, Row>((from, to) => Console.WriteLine(from), null); known.Fit(data); Console.WriteLine(data);")]
    [InlineData("void Train() => ml.Regression.Trainers.Sdca().Fit(data); Train();")]
    [InlineData("if (names.Count > 0) { ml.Regression.Trainers.Sdca().Fit(data); }")]
    [InlineData("var clock = Stopwatch.StartNew(); model.Transform(data); Console.WriteLine(data);")]
    [InlineData("Action act = () => chain.Append(trainer); act();")]
    [InlineData("Throws(() => ml.Data.TakeRows(data, -1));")]
    [InlineData("Throws(() => { model.Transform(data); });")]
    [InlineData("void Act() => model.Transform(data); Throws(Act);")]
    [InlineData("try { model.Transform(data); } catch (Exception) { throw; }")]
    [InlineData("try { model.Transform(data); Console.WriteLine(\"fits\"); } catch (ArgumentException) { }")]
    [InlineData("var shuffled = ml.Data.ShuffleRows(data); Console.WriteLine(shuffled);")]
    [InlineData("Console.WriteLine(data); var shuffled = ml.Data.ShuffleRows(data);")]
    [InlineData("var _ignored = ml.Data.ShuffleRows(data); Console.WriteLine(data);")]
    [InlineData("var cached = ml.Data.Cache(data); Console.WriteLine(data);")]
    [InlineData("ml.Data.TrainTestSplit(data); ml.Data.LoadFromEnumerable(new Row[3]);")]
    [InlineData("data.Preview(); data.GetRowCount(); ml.Model.Load(\"m\", out var schema);")]
    [InlineData("new Own.Chain().Append(trainer); new Own.Views().ShuffleRows(data);")]
    public Task Nothing_is_lost_in_ML_NET(string code) => Verify.ReportsAsync(In(Library.MicrosoftML, code), Library.MicrosoftML);

    [Theory]
    [InlineData("[|x.to(device)|]; Use(x);")]
    [InlineData("[|x.cuda()|]; [|x.cpu()|]; [|x.@float()|]; [|x.detach()|];")]
    [InlineData("[|x.clamp(0, 1)|]; [|x.reshape(2, -1)|]; [|x.unsqueeze(0)|];")]
    [InlineData("[|x!.to(device).contiguous()|];")]
    [InlineData("[|x?.to(device)|];")]
    [InlineData("[|x.add(1).mul(2)|]; [|_field.sub(_field)|]; [|this.Property.pow(2)|];")]
    [InlineData("[|x.topk(3)|]; [|x.sort()|];")]
    [InlineData("[|torch.clamp(x, 0, 1)|]; [|torch.squeeze(x)|]; [|torch.log(x + 1)|]; [|(-x).exp()|];")]
    [InlineData("[|torch.nn.functional.relu(x)|]; [|torch.nn.functional.relu(x, inplace: false)|];")]
    [InlineData("if (x.dim() > 2) [|x.flatten()|];")]
    [InlineData("for (var i = 0; i < 3; i++) { [|x.mul(2)|]; }")]
    [InlineData("Task.Run(() => { [|x.to(device)|]; Use(x); });")]
    [InlineData("var pair = (x, 1); [|pair.x.to(device)|];")]
    [InlineData("using var scope = torch.NewDisposeScope(); [|x.transpose(0, 1)|]; Use(x);")]
    [InlineData("void Move() => [|x.to(device)|]; Move();")]
    public Task Tensors_stay_as_they_are(string code) => Verify.ReportsAsync(In(Library.TorchSharp, code), Library.TorchSharp);

    [Theory]
    [InlineData("x = x.to(device); var y = x.cpu(); Use(y.clamp(0, 1));")]
    [InlineData("_ = x.to(device);")]
    [InlineData("x.add_(1); x.zero_(); x.requires_grad_(); x.copy_(x); torch.nn.init.zeros_(x);")]
    [InlineData("x.with_requires_grad(); x.retain_grad(); x.backward(); x.Dispose(); x.save(\"t\");")]
    [InlineData("x.MoveToOuterDisposeScope(); x.DetachFromDisposeScope(); x.MoveToOtherDisposeScope(x);")]
    [InlineData("model.to(device); model.cuda(); model.train(); model.zero_grad(); optimizer.step(); optimizer.zero_grad();")]
    [InlineData("model.forward(x); model.call(x);")]
    [InlineData("x.data<float>(); x.numel(); x.ToString(); x.split(2); x.chunk(2);")]
    [InlineData("torch.nn.functional.relu(x, inplace: true); torch.nn.functional.relu(x, _flag);")]
    [InlineData("torch.nn.functional.batch_norm(x, x, x);")]
    [InlineData("torch.amax(x, new long[] { 0 }, @out: x); x.arange_out(0, 3, 1); torch.rand_out(x, 3);")]
    [InlineData("torch.zeros(1).cuda(); torch.zeros(1); (torch.zeros(1) + torch.zeros(1)).clamp(0, 1); torch.manual_seed(1);")]
    [InlineData("torch.rand(3); torch.bernoulli(x); torch.multinomial(x, 1);")]
    [InlineData("Throws(() => x.reshape(3)); Throws(() => { x.reshape(3); });")]
    [InlineData("try { x.cuda(); _flag = true; } catch (Exception) { _flag = false; }")]
    [InlineData("var clock = new Stopwatch(); clock.Start(); for (var i = 0; i < 9; i++) x.matmul(x); clock.Stop(); Use(x);")]
    [InlineData("var clock = Stopwatch.StartNew(); for (var i = 0; i < 9; i++) { x.matmul(x); } Use(x);")]
    [InlineData("x.matmul(x); Console.WriteLine(Stopwatch.GetTimestamp());")]
    [InlineData("new Own.Tensor().to(device); Own.torch.clamp(x, 0, 1); new Better().to(device);")]
    [InlineData("System.Linq.Expressions.Expression<Func<torch.Tensor>> tree = () => x.to(device, false, false, false);")]
    public Task Nothing_is_lost_in_TorchSharp(string code) => Verify.ReportsAsync(In(Library.TorchSharp, code), Library.TorchSharp);

    [Fact]
    public Task A_part_of_a_model_that_forward_asks_for_nothing() =>
        Verify.ReportsAsync(
            """
            using TorchSharp;
            using static TorchSharp.torch;
            using static TorchSharp.torch.nn;

            class Block : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> _inner = Linear(4, 4);
                private readonly Cache _cache = new();

                public Block() : base("block") => RegisterComponents();

                public override Tensor forward(Tensor x)
                {
                    [|_inner.forward(x)|];
                    [|_inner.call(x)|];
                    _cache.forward(x);
                    return x + x;
                }

                public void WarmUp(Tensor x) => _inner.forward(x);
            }

            class Cache : Module<Tensor, Tensor>
            {
                private Tensor _last;

                public Cache() : base("cache") { }

                public override Tensor forward(Tensor x) => _last = x;
            }
            """,
            Library.TorchSharp);

    [Fact]
    public Task A_part_that_may_write_in_place_is_not_reported() =>
        Verify.ReportsAsync(
            """
            using TorchSharp;
            using static TorchSharp.torch;
            using static TorchSharp.torch.nn;

            class Block : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> _relu = ReLU(inplace: true);

                public Block() : base("block") => RegisterComponents();

                public override Tensor forward(Tensor x)
                {
                    _relu.forward(x);
                    return x;
                }
            }
            """,
            Library.TorchSharp);

    [Theory]
    [InlineData("[|frame.FillNulls(0f)|];")]
    [InlineData("[|frame.FillNulls(0f, false)|]; [|frame.FillNulls(inPlace: false, value: 0f)|];")]
    [InlineData("[|frame.DropNulls()|]; [|frame.OrderBy(\"A\")|]; [|frame.OrderByDescending(\"A\")|];")]
    [InlineData("[|frame.Filter(mask)|]; [|frame.Sample(3)|]; [|frame.Head(3)|]; [|frame.Tail(3)|];")]
    [InlineData("[|frame.Join(frame)|]; [|frame.Merge<int>(frame, \"A\", \"A\")|];")]
    [InlineData("[|frame.Append(row)|]; [|frame.Clamp(0, 1)|]; [|frame.Add(1)|];")]
    [InlineData("[|frame.Columns[\"A\"].FillNulls(0f)|]; [|frame[\"A\"].Multiply(2)|];")]
    [InlineData("[|column.Sort()|]; [|column.Abs()|]; [|column.Round()|]; [|column.CumulativeSum()|]; [|column.Clamp(0, 1)|];")]
    [InlineData("[|numbers.FillNulls(0f)|]; [|numbers.Clamp(0f, 1f)|]; [|numbers.Add(1f)|]; [|numbers.Apply(x => x)|];")]
    [InlineData("[|texts.FillNulls(\"\")|];")]
    [InlineData("[|frame?.DropNulls()|]; [|frame.Clone().DropNulls()|];")]
    [InlineData("const bool keep = false; [|frame.FillNulls(0f, keep)|];")]
    [InlineData("var clean = [|frame.DropNulls()|]; Console.WriteLine(frame);")]
    public Task Frames_stay_as_they_are(string code) =>
        Verify.ReportsAsync(In(Library.MicrosoftDataAnalysis, code), Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData("frame.FillNulls(0f, inPlace: true); frame.FillNulls(0f, true); frame.FillNulls(0f, _flag);")]
    [InlineData("frame.FillNulls(new System.Collections.Generic.List<object> { 0f });")]
    [InlineData("frame = frame.DropNulls(); _ = frame.OrderBy(\"A\");")]
    [InlineData("frame.Append(row, inPlace: true); frame.Columns.Add(column); frame.Columns[\"A\"].SetName(\"B\");")]
    [InlineData("numbers.Append(1f); texts.Append(\"\");")]
    [InlineData("frame.Columns[\"A\"].FillNulls(0f, true); column.Max(); column.Mean(); frame.ToString();")]
    [InlineData("var copy = frame.Clone(); var ordered = frame.OrderBy(\"A\"); Console.WriteLine(frame);")]
    [InlineData("new Own.DataFrame().DropNulls();")]
    public Task Nothing_is_lost_in_frames(string code) =>
        Verify.ReportsAsync(In(Library.MicrosoftDataAnalysis, code), Library.MicrosoftDataAnalysis);

    [Fact]
    public Task Reported_in_top_level_statements_and_new_syntax() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            using Views = Microsoft.ML.DataOperationsCatalog;

            var ml = new MLContext(seed: 1);
            var data = ml.Data.LoadFromTextFile("rows.csv");
            Views views = ml.Data;
            [|views.ShuffleRows(data)|];
            [|new Steps(ml).Chain.Append(ml.Transforms.Concatenate("Features", ["A", "B"]))|];

            class Steps(MLContext ml)
            {
                public IEstimator<ITransformer> Chain { get; } = ml.Transforms.NormalizeMinMax("A");

                public void Add() => [|Chain.Append(ml.Transforms.NormalizeMinMax("B"))|];
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public async Task A_project_teaches_its_own_types()
    {
        var program = Verify.Program(
            """
            class Frame
            {
                public Frame Sorted() => this;
                public Frame Filled(bool here) => this;
                public Frame Shown() => this;
                public int Count() => 0;
            }

            class Program
            {
                void Run(Frame frame)
                {
                    [|frame.Sorted()|];
                    [|frame.Filled(false)|];
                    frame.Filled(true);
                    frame.Shown();
                    frame.Count();
                }
            }
            """,
            fixedSource: null,
            Library.None);
        program.TestState.AdditionalFiles.Add(("own.mlhygiene.txt", "immutable M:Frame.*(*) gives=T:Frame in-place=here\nmutable M:Frame.Shown\n"));
        await program.RunAsync();
    }

    [Fact]
    public Task Without_the_libraries_everything_is_silent() =>
        Verify.ReportsAsync("class Tensor { Tensor to(int device) { to(1); return this; } }", Library.None);

    [Theory]
    [InlineData("x.to(device; Use(x);")]
    [InlineData("x.to(; Use(x);")]
    [InlineData("x.to(device) Use(x);")]
    [InlineData("x.; Use(x);")]
    public async Task Half_typed_code_is_not_reported(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(In(Library.TorchSharp, code))), report => report.Id == RuleCatalog.ResultDiscarded.Id);

    private static string In(Library library, string code) => Usings + UsingsOf(library) + library switch
    {
        Library.TorchSharp => $$"""
            class Program
            {
                private bool _flag;
                private torch.Tensor _field;
                private torch.Tensor Property { get; set; }

                void Run(torch.Tensor x, torch.Device device, torch.nn.Module<torch.Tensor, torch.Tensor> model, torch.optim.Optimizer optimizer)
                {
                    {{code}}
                }

                static void Use(torch.Tensor x) { }
                static void Throws(Action action) { }
            }

            class Better : Own.Tensor { public torch.Tensor to(torch.Device device) => null; }

            namespace Own
            {
                class Tensor { public Tensor to(TorchSharp.torch.Device device) => this; }
                static class torch { public static Tensor clamp(TorchSharp.torch.Tensor x, int min, int max) => null; }
            }
            """,
        Library.MicrosoftDataAnalysis => $$"""
            class Program
            {
                private bool _flag;

                void Run(
                    DataFrame frame, DataFrameColumn column, PrimitiveDataFrameColumn<float> numbers, StringDataFrameColumn texts,
                    PrimitiveDataFrameColumn<bool> mask, List<KeyValuePair<string, object>> row)
                {
                    {{code}}
                }
            }

            namespace Own { class DataFrame { public DataFrame DropNulls() => this; } }
            """,
        _ => $$"""
            class Row { public float A { get; set; } }

            class Program
            {
                void Run(MLContext ml, IDataView data, IEstimator<ITransformer> chain, ITransformer model, List<string> names)
                {
                    var trainer = ml.Regression.Trainers.Sdca();
                    {{code}}
                }

                static void Throws(Action action) { }
            }

            namespace Own
            {
                class Chain { public Chain Append(object step) => this; }
                class Views { public IDataView ShuffleRows(IDataView data) => data; }
            }
            """,
    };

    private static string UsingsOf(Library library) => library switch
    {
        Library.TorchSharp => "using TorchSharp;\n",
        Library.MicrosoftDataAnalysis => "using Microsoft.Data.Analysis;\n",
        _ => "using Microsoft.ML;\nusing Microsoft.ML.Data;\n",
    };

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Linq;
        using System.Threading.Tasks;

        """;
}
