using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.CodeFixes.Rules.Sampling;
using MLHygiene.Analyzers.Rules.Sampling;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verifier = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.UnshuffledTrainingLoaderAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.UnshuffledTrainingLoaderCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed partial class UnshuffledTrainingLoaderAnalyzerTests
{
    [Fact]
    public Task Reports_a_loader_that_leaves_shuffle_out() =>
        ReportsAsync("""
            void Train(Model model, Optimizer optimizer, Dataset trainData)
            {
                using var loader = [|DataLoader(trainData, 64)|];
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in loader)
                    {
                        optimizer.zero_grad();
                        var loss = model.Loss(batch);
                        loss.backward();
                        optimizer.step();
                    }
                }
            }
            """);

    [Fact]
    public async Task Says_what_happens_and_points_at_the_loop_and_at_backward()
    {
        var test = Verifier.Program(
            TrainingProgram.Of("""
                void Train(Model model, Optimizer optimizer, Dataset trainData)
                {
                    using var loader = {|#0:DataLoader(trainData, 64)|};
                    foreach (var batch in {|#1:loader|})
                    {
                        optimizer.zero_grad();
                        {|#2:model.Loss(batch).backward()|};
                        optimizer.step();
                    }
                }
                """),
            fixedSource: null,
            Library.TorchSharp);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleCatalog.UnshuffledTrainingLoader)
            .WithLocation(0)
            .WithLocation(1, DiagnosticLocationOptions.InterpretAsMarkupKey)
            .WithLocation(2, DiagnosticLocationOptions.InterpretAsMarkupKey)
            .WithArguments("trainData", "Pass 'shuffle: true'")
            .WithMessage(
                "This loader hands 'trainData' to training in the order in which its rows stand. "
                + "The loss still falls, only to a worse model. Pass 'shuffle: true'."));

        await test.RunAsync();
    }

    [Theory]
    [InlineData("trainData", "trainData")]
    [InlineData("this.field", "field")]
    [InlineData("(this.field)", "field")]
    [InlineData("Data.Train", "Data.Train")]
    [InlineData("Digits()", "Digits")]
    [InlineData("Data.Load(3)", "Load")]
    [InlineData("new Images()", "Images")]
    public async Task Names_the_rows_as_the_user_does(string data, string name)
    {
        var test = Verifier.Program(
            TrainingProgram.With($$"""
                abstract class Data : Dataset
                {
                    public static Dataset Train;
                    public static Dataset Load(int count) => null!;
                }

                class Images : Dataset
                {
                    public override long Count => 3;
                    public override Batch GetTensor(long index) => new();
                }

                class Training
                {
                    Dataset field;
                    static Dataset Digits() => null!;
                    void Fit(Model model, Optimizer optimizer, Dataset trainData)
                    {
                        foreach (var batch in {|#0:DataLoader({{data}}, 64)|})
                        {
                            model.Learn(optimizer, batch);
                        }
                    }
                }
                """),
            fixedSource: null,
            Library.TorchSharp);
        test.ExpectedDiagnostics.Add(Verifier.Report(RuleCatalog.UnshuffledTrainingLoader, name, "Pass 'shuffle: true'")
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

        await test.RunAsync();
    }

    [Theory]
    [InlineData("DataLoader(data, 64)")]
    [InlineData("DataLoader(data, 64, false)")]
    [InlineData("DataLoader(data, 64, shuffle: false)")]
    [InlineData("DataLoader(data, 64, shuffle: !true)")]
    [InlineData("DataLoader(data, 64, Shuffle)")]
    [InlineData("DataLoader(batchSize: 64, dataset: data)")]
    [InlineData("DataLoader(shuffle: (false), batchSize: 64, dataset: data)")]
    [InlineData("DataLoader(data, 64, drop_last: true)")]
    [InlineData("DataLoader(data, 64, false, null, null, 4, true)")]
    [InlineData("DataLoader(data, 64, seed: 42)")]
    [InlineData("torch.utils.data.DataLoader(data, 64)")]
    [InlineData("new DataLoader(data, 64)")]
    [InlineData("new TorchSharp.Modules.DataLoader(dataset: data, 64)")]
    [InlineData("new DataLoader<Batch, Batch>(data, 64, (rows, device) => rows.First())")]
    [InlineData("new Loader(data, 64)")]
    [InlineData("new Loader(data, size)")]
    public Task Reports_every_way_to_make_an_unshuffled_loader(string loader) =>
        Verifier.ReportsAsync(
            "using Loader = TorchSharp.Modules.DataLoader;\n"
            + TrainingProgram.Of($$"""
                const bool Shuffle = false;
                void Train(Model model, Optimizer optimizer, Dataset data, int size)
                {
                    foreach (var batch in [|{{loader}}|])
                    {
                        model.Learn(optimizer, batch);
                    }
                }
                """),
            Library.TorchSharp);

    [Theory]
    [InlineData("DataLoader(data, 64, true)")]
    [InlineData("DataLoader(data, 64, shuffle: true)")]
    [InlineData("DataLoader(data, shuffle: true, batchSize: 64)")]
    [InlineData("DataLoader(data, 64, shuffle)")]
    [InlineData("DataLoader(data, 64, shuffle: !Debugging)")]
    [InlineData("DataLoader(data, 64, shuffle: true, seed: 42)")]
    [InlineData("new DataLoader(data, 64, true)")]
    [InlineData("new DataLoader<Batch, Batch>(data, 64, (rows, device) => rows.First(), true)")]
    public Task Is_silent_where_the_loader_shuffles_or_may(string loader) =>
        ReportsAsync($$"""
            static readonly bool Debugging = Environment.GetCommandLineArgs().Length > 1;
            void Train(Model model, Optimizer optimizer, Dataset data, bool shuffle)
            {
                foreach (var batch in {{loader}})
                {
                    model.Learn(optimizer, batch);
                }
            }
            """);

    [Theory]
    [InlineData("DataLoader(data, 64, order)")]
    [InlineData("DataLoader(data, 64, shuffler: order)")]
    [InlineData("new DataLoader(data, 64, order)")]
    [InlineData("new DataLoader<Batch, Batch>(data, 64, (rows, device) => rows.First(), order)")]
    public Task Is_silent_where_the_caller_gives_the_order(string loader) =>
        ReportsAsync($$"""
            void Train(Model model, Optimizer optimizer, Dataset data, IEnumerable<long> order)
            {
                foreach (var batch in {{loader}})
                {
                    model.Learn(optimizer, batch);
                }
            }
            """);

    [Fact]
    public async Task Reports_top_level_statements()
    {
        var test = Verifier.Program(
            """
            using TorchSharp;
            using static TorchSharp.torch;

            nn.Module<Tensor, Tensor> model = nn.Linear(784, 10);
            var criterion = nn.CrossEntropyLoss();
            var optimizer = optim.SGD(model.parameters(), 0.1);
            using var trainLoader = [|torch.utils.data.DataLoader(new Digits(), 64)|];
            for (var epoch = 0; epoch < 10; epoch++)
            {
                Epoch();
            }

            void Epoch()
            {
                foreach (var batch in trainLoader)
                {
                    optimizer.zero_grad();
                    criterion.call(model.call(batch["data"]), batch["label"]).backward();
                    optimizer.step();
                }
            }

            sealed class Digits : torch.utils.data.Dataset
            {
                public override long Count => 60000;

                public override System.Collections.Generic.Dictionary<string, Tensor> GetTensor(long index) => new();
            }
            """,
            fixedSource: null,
            Library.TorchSharp);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;

        await test.RunAsync();
    }

    [Fact]
    public Task Reports_a_loader_in_a_file_scoped_namespace_and_a_primary_constructor() =>
        Verifier.ReportsAsync(
            """
            using TorchSharp;
            using TorchSharp.Modules;
            using static TorchSharp.torch;

            namespace Shop;

            sealed class Trainer(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, CrossEntropyLoss criterion)
            {
                public void Fit(torch.utils.data.Dataset products)
                {
                    DataLoader loader = [|new(products, 64)|];
                    foreach (var batch in loader)
                    {
                        optimizer.zero_grad();
                        criterion.call(model.call(batch["data"]), batch["label"]).backward();
                        optimizer.step();
                    }
                }
            }
            """,
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_loader_kept_in_a_field() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                sealed class Trainer : IDisposable
                {
                    private readonly DataLoader _loader;
                    private readonly Model _model;
                    private readonly Optimizer _optimizer;

                    public Trainer(Model model, Dataset data)
                    {
                        _model = model;
                        _optimizer = optim.Adam(model.parameters());
                        _loader = [|DataLoader(data, 64)|];
                    }

                    public void Fit(int epochs)
                    {
                        for (var epoch = 0; epoch < epochs; epoch++)
                        {
                            foreach (var batch in this._loader)
                            {
                                Step(batch);
                            }
                        }
                    }

                    public void Dispose() => _loader.Dispose();

                    private void Step(Batch batch)
                    {
                        _optimizer.zero_grad();
                        var loss = _model.Loss(batch);
                        loss.backward();
                        _optimizer.step();
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_loader_handed_to_a_helper_through_a_tuple() =>
        ReportsAsync("""
            static void Main(string[] args)
            {
                Model model = nn.Linear(2, 2);
                var optimizer = optim.SGD(model.parameters(), 0.1);
                Dataset trainSet = null!, testSet = null!;
                var (train, test) = ([|DataLoader(trainSet, 64)|], DataLoader(testSet, 64));
                for (var epoch = 0; epoch < 3; epoch++)
                {
                    Fit(model, train, optimizer);
                    Score(model, test);
                }
            }

            static void Fit(Model model, DataLoader loader, Optimizer optimizer)
            {
                foreach (var batch in loader)
                {
                    model.Learn(optimizer, batch);
                }
            }

            static void Score(Model model, DataLoader loader)
            {
                using var noGradients = torch.no_grad();
                foreach (var batch in loader)
                {
                    Console.WriteLine(model.Loss(batch).item<float>());
                }
            }
            """);

    [Fact]
    public Task Reports_a_loader_that_a_helper_returns() =>
        ReportsAsync("""
            static DataLoader Open(Dataset data) => [|DataLoader(data, 64)|];

            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                using (var loader = Open(data))
                {
                    foreach (var batch in loader!)
                    {
                        model.Learn(optimizer, batch);
                    }
                }
            }
            """);

    [Fact]
    public Task Reports_a_loader_made_anew_in_every_epoch() =>
        ReportsAsync("""
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    foreach (var batch in [|DataLoader(data, 64, disposeDataset: false)|])
                    {
                        model.Learn(optimizer, batch);
                    }
                }
            }
            """);

    [Fact]
    public Task Reports_a_loader_used_for_training_and_for_evaluation() =>
        ReportsAsync("""
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                using var loader = [|DataLoader(data, 64)|];
                foreach (var batch in loader)
                {
                    Console.WriteLine(model.Loss(batch).item<float>());
                }

                foreach (var batch in loader)
                {
                    model.Learn(optimizer, batch);
                }
            }
            """);

    [Fact]
    public Task Reports_only_the_loader_that_trains() =>
        ReportsAsync("""
            void Train(Model model, Optimizer optimizer, Dataset data, Dataset other)
            {
                using var loader = [|DataLoader(data, 64)|];
                using var scored = DataLoader(other, 64);
                foreach (var batch in loader)
                {
                    model.Learn(optimizer, batch);
                }

                foreach (var batch in scored)
                {
                    Console.WriteLine(model.Loss(batch).item<float>());
                }
            }
            """);

    [Theory]
    [InlineData("for (var rows = loader.GetEnumerator(); rows.MoveNext();) { model.Learn(optimizer, rows.Current); }")]
    [InlineData("using var rows = loader.GetEnumerator(); while (rows.MoveNext()) { model.Learn(optimizer, rows.Current); }")]
    [InlineData("var rows = loader.GetEnumerator(); while (true) { if (!rows.MoveNext()) break; model.Learn(optimizer, rows.Current); }")]
    public Task Reports_a_loader_whose_enumerator_a_loop_moves(string loop) =>
        ReportsAsync($$"""
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                using var loader = [|DataLoader(data, 64)|];
                {{loop}}
            }
            """);

    [Theory]
    [InlineData("var batch in loader.Select(batch => batch)")]
    [InlineData("var (batch, i) in loader.Select((batch, i) => (batch, i))")]
    [InlineData("var (batch, i) in Enumerable.Select(loader, (batch, i) => (batch, i))")]
    [InlineData("var batch in loader.Take(100)")]
    [InlineData("var batch in loader.Where(batch => batch.Count > 0)")]
    public Task Reports_a_loader_behind_a_query_that_keeps_the_order(string each) =>
        ReportsAsync($$"""
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                var loader = [|DataLoader(data, 64)|];
                foreach ({{each}})
                {
                    model.Learn(optimizer, batch);
                }
            }
            """);

    [Theory]
    [InlineData("var batch in loader.OrderBy(_ => Guid.NewGuid())")]
    [InlineData("var batch in loader.Shuffle()")]
    [InlineData("var batch in loader.ToList()")]
    [InlineData("var batch in loader.Take(1)")]
    public Task Is_silent_behind_a_query_that_changes_the_order_or_takes_one_batch(string each) =>
        ReportsAsync($$"""
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                var loader = DataLoader(data, 64);
                foreach ({{each}})
                {
                    model.Learn(optimizer, batch);
                }
            }
            """);

    [Theory]
    [InlineData("optimizer.step(() => { var loss = model.Loss(batch); loss.backward(); return loss; });")]
    [InlineData("optimizer.step(delegate { var loss = model.Loss(batch); loss.backward(); return loss; });")]
    [InlineData("Tensor Closure() { var loss = model.Loss(batch); loss.backward(); return loss; } optimizer.step(Closure);")]
    [InlineData("Func<Tensor> closure = () => { var loss = model.Loss(batch); loss.backward(); return loss; }; optimizer.step(closure);")]
    [InlineData("torch.autograd.backward(new[] { model.Loss(batch) }); optimizer?.step();")]
    [InlineData("((Tensor)model.Loss(batch))!.backward(retain_graph: true); ((LBFGS)optimizer).step(null);")]
    [InlineData("if (i++ % 4 == 0) { optimizer.step(); optimizer.zero_grad(); } model.Loss(batch).backward();")]
    [InlineData("var loss = model.Loss(batch); if (float.IsNaN(loss.item<float>())) continue; loss.backward(); optimizer.step();")]
    [InlineData("for (var k = 0; k < 2; k++) { model.Learn(optimizer, batch); }")]
    [InlineData("try { Loops.Learn(model, optimizer, batch); } finally { Console.WriteLine(); }")]
    public Task Reports_every_way_to_train_in_the_loop(string body) =>
        ReportsAsync($$"""
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                var i = 0;
                foreach (var batch in [|DataLoader(data, 64)|])
                {
                    {{body}}
                }
            }
            """);

    [Fact]
    public Task Reports_a_lambda_that_trains() =>
        ReportsAsync("""
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                Action<Batch> learn = batch => model.Learn(optimizer, batch);
                foreach (var batch in [|DataLoader(data, 64)|])
                {
                    learn(batch);
                }
            }
            """);

    [Fact]
    public Task Reports_training_in_an_async_method() =>
        ReportsAsync("""
            async Task TrainAsync(Model model, Optimizer optimizer, Dataset data)
            {
                using var loader = [|DataLoader(data, 64)|];
                foreach (var batch in loader)
                {
                    await Task.Run(() => model.Learn(optimizer, batch));
                }
            }
            """);

    [Fact]
    public Task Reports_a_loader_of_tensors_in_memory() =>
        ReportsAsync("""
            void Train(nn.Module<Tensor, Tensor> model, Optimizer optimizer, Tensor inputs, Tensor labels)
            {
                var rows = TensorDataset(inputs, labels);
                using var loader = [|DataLoader(rows, 64)|];
                foreach (var batch in loader)
                {
                    optimizer.zero_grad();
                    nn.CrossEntropyLoss().call(model.call(batch[0]), batch[1]).backward();
                    optimizer.step();
                }

                IterableDataset same = TensorDataset(inputs, labels);
                foreach (var batch in [|new IterableDataLoader(same, 64)|])
                {
                    model.call(batch[0]).backward();
                    optimizer.step();
                }
            }
            """);

    [Fact]
    public Task Reports_the_training_pass_of_a_loop_that_serves_both() =>
        ReportsAsync("""
            void Run(Model model, Optimizer optimizer, Dataset first, Dataset second)
            {
                using var learned = [|DataLoader(first, 64)|];
                using var scored = DataLoader(second, 64);
                Epoch(model, optimizer, learned, train: true);
                Epoch(model, optimizer, scored, train: false);
            }

            void Epoch(Model model, Optimizer optimizer, DataLoader loader, bool train)
            {
                foreach (var batch in loader)
                {
                    var loss = model.Loss(batch);
                    if (train)
                    {
                        optimizer.zero_grad();
                        loss.backward();
                        optimizer.step();
                    }
                }
            }
            """);

    [Theory]
    [InlineData("bool score", "true", "if (!score) { model.Learn(optimizer, batch); }")]
    [InlineData("bool train = false", "false", "if (train) model.Learn(optimizer, batch);")]
    [InlineData("bool score", "true", "if (score) { continue; } model.Learn(optimizer, batch);")]
    [InlineData("bool score", "true", "if (score) { Console.WriteLine(); return; } model.Learn(optimizer, batch);")]
    [InlineData("Mode mode", "Mode.Score", "if (mode == Mode.Fit) { model.Learn(optimizer, batch); }")]
    [InlineData("Mode mode", "Mode.Score", "switch (mode) { case Mode.Fit: model.Learn(optimizer, batch); break; }")]
    [InlineData("string phase", "\"score\"", "if (phase is \"fit\" && batch.Count > 0) { model.Learn(optimizer, batch); }")]
    [InlineData("Optimizer other", "null", "if (other != null) { model.Learn(other, batch); }")]
    [InlineData("Optimizer other", "null", "if (other is not null) { model.Learn(other, batch); }")]
    [InlineData("Optimizer other", "null", "model.Loss(batch).backward(); other?.step();")]
    [InlineData("bool score", "flag", "if (!score) { model.Learn(optimizer, batch); }")]
    [InlineData("bool score", "flag", "if (model.training) { model.Learn(optimizer, batch); }")]
    [InlineData("bool train", "false", "Maybe(model, optimizer, batch, train);")]
    public Task Is_silent_about_the_evaluation_pass_of_a_loop_that_serves_both(string parameter, string argument, string body) =>
        ReportsAsync($$"""
            enum Mode { Fit, Score }

            void Run(Model model, Optimizer optimizer, Dataset data, bool flag)
            {
                Epoch(model, optimizer, DataLoader(data, 64), {{argument}});
            }

            void Epoch(Model model, Optimizer optimizer, DataLoader loader, {{parameter}})
            {
                foreach (var batch in loader)
                {
                    {{body}}
                }
            }

            void Maybe(Model model, Optimizer optimizer, Batch batch, bool learns)
            {
                if (!learns)
                {
                    return;
                }

                model.Learn(optimizer, batch);
            }
            """);

    [Theory]
    [InlineData("bool score", "false", "if (!score) { model.Learn(optimizer, batch); }")]
    [InlineData("bool train = true", "true", "if (train && batch.Count > 0) model.Learn(optimizer, batch);")]
    [InlineData("bool score", "false", "if (score) { continue; } model.Learn(optimizer, batch);")]
    [InlineData("Mode mode", "Mode.Fit", "if (mode == Mode.Fit) { model.Learn(optimizer, batch); }")]
    [InlineData("string phase", "\"fit\"", "if (phase is \"fit\") { model.Learn(optimizer, batch); }")]
    [InlineData("Optimizer other", "optimizer", "if (other != null) { model.Learn(other, batch); }")]
    [InlineData("Optimizer other", "optimizer", "if (other is not null) { model.Learn(other, batch); }")]
    [InlineData("bool train", "true", "Maybe(model, optimizer, batch, train);")]
    public Task Reports_the_pass_that_a_constant_makes_training(string parameter, string argument, string body) =>
        ReportsAsync($$"""
            enum Mode { Fit, Score }

            void Run(Model model, Optimizer optimizer, Dataset data)
            {
                Epoch(model, optimizer, [|DataLoader(data, 64)|], {{argument}});
            }

            void Epoch(Model model, Optimizer optimizer, DataLoader loader, {{parameter}})
            {
                foreach (var batch in loader)
                {
                    {{body}}
                }
            }

            void Maybe(Model model, Optimizer optimizer, Batch batch, bool learns)
            {
                if (!learns)
                {
                    return;
                }

                model.Learn(optimizer, batch);
            }
            """);

    [Fact]
    public Task Is_silent_in_an_evaluation_loop() =>
        ReportsAsync("""
            void Score(Model model, Optimizer optimizer, Dataset data, Tensor other)
            {
                foreach (var batch in DataLoader(data, 64))
                {
                    Console.WriteLine(model.Loss(batch).item<float>());
                }

                other.backward();
                optimizer.step();
            }
            """);

    [Fact]
    public Task Is_silent_about_a_loader_that_is_only_named_for_training() =>
        ReportsAsync("""
            DataLoader Train(Dataset trainData, Tensor loss, Optimizer optimizer)
            {
                loss.backward();
                optimizer.step();
                var trainLoader = DataLoader(trainData, 64);
                return trainLoader;
            }
            """);

    [Fact]
    public Task Is_silent_where_gradients_attack_the_input() =>
        ReportsAsync("""
            void Attack(Model model, Optimizer optimizer, Dataset data)
            {
                foreach (var batch in DataLoader(data, 64))
                {
                    batch["data"].requires_grad_();
                    model.Loss(batch).backward();
                    Console.WriteLine(model.call(batch["data"] + batch["data"].grad.sign()).item<float>());
                }
            }

            void Step(Optimizer optimizer) => optimizer.step();
            """);

    [Theory]
    [InlineData("var attack = optim.SGD(new[] { new Parameter(torch.zeros(1)) }, 0.1); for (var i = 0; i < 20; i++) { model.Loss(batch).backward(); attack.step(); }")]
    [InlineData("model.Loss(batch).backward(); optim.SGD(new[] { new Parameter(torch.zeros(1)) }, 0.1).step();")]
    [InlineData("Perturb(model, batch);")]
    public Task Is_silent_where_each_batch_has_an_optimizer_of_its_own(string body) =>
        ReportsAsync($$"""
            void Attack(Model model, Dataset data)
            {
                foreach (var batch in DataLoader(data, 64))
                {
                    {{body}}
                }
            }

            void Perturb(Model model, Batch batch)
            {
                var optimizer = optim.Adam(new[] { new Parameter(torch.zeros(1)) });
                model.Learn(optimizer, batch);
            }
            """);

    [Fact]
    public Task Is_silent_where_all_batches_make_one_step() =>
        ReportsAsync("""
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                using var loader = DataLoader(data, 64);
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    optimizer.zero_grad();
                    foreach (var batch in loader)
                    {
                        (model.Loss(batch) / 100f).backward();
                    }

                    optimizer.step();
                }
            }
            """);

    [Theory]
    [InlineData("model.Learn(optimizer, batch); break;")]
    [InlineData("model.Learn(optimizer, batch); return;")]
    [InlineData("if (batch.Count > 0) { model.Learn(optimizer, batch); } break;")]
    public Task Is_silent_where_the_loop_tries_one_batch(string body) =>
        ReportsAsync($$"""
            void Try(Model model, Optimizer optimizer, Dataset data)
            {
                foreach (var batch in DataLoader(data, 64))
                {
                    {{body}}
                }
            }
            """);

    [Fact]
    public Task Is_silent_where_each_epoch_moves_to_the_first_batch() =>
        ReportsAsync("""
            void Try(Model model, Optimizer optimizer, Dataset data)
            {
                using var loader = DataLoader(data, 64);
                for (var epoch = 0; epoch < 100; epoch++)
                {
                    using var rows = loader.GetEnumerator();
                    rows.MoveNext();
                    model.Learn(optimizer, rows.Current);
                }
            }
            """);

    [Theory]
    [InlineData("DataLoader(data, 1)")]
    [InlineData("DataLoader(data, batchSize: 1, shuffle: false)")]
    [InlineData("DataLoader(data, One)")]
    public Task Is_silent_about_batches_of_one_which_may_be_batches_already(string loader) =>
        ReportsAsync($$"""
            const int One = 1;
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                foreach (var batch in {{loader}})
                {
                    model.Learn(optimizer, batch);
                }
            }
            """);

    [Theory]
    [InlineData("DataLoader(data, (int)data.Count)")]
    [InlineData("DataLoader(data, size)")]
    [InlineData("DataLoader(data, int.MaxValue)")]
    public Task Is_silent_about_one_batch_of_all_rows(string loader) =>
        ReportsAsync($$"""
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                var size = (int)data.Count;
                foreach (var batch in {{loader}})
                {
                    model.Learn(optimizer, batch);
                }
            }
            """);

    [Theory]
    [InlineData("sequences")]
    [InlineData("timeSeries")]
    [InlineData("temporalRows")]
    [InlineData("trainStream")]
    [InlineData("curriculum")]
    [InlineData("prebatchedTrain")]
    [InlineData("replay_buffer")]
    [InlineData("testSet")]
    [InlineData("validationRows")]
    public Task Is_silent_about_rows_whose_name_says_that_their_order_is_meant(string name) =>
        ReportsAsync($$"""
            void Train(Model model, Optimizer optimizer, Dataset {{name}})
            {
                foreach (var batch in DataLoader({{name}}, 64))
                {
                    model.Learn(optimizer, batch);
                }
            }
            """);

    [Theory]
    [InlineData("contest")]
    [InlineData("values")]
    [InlineData("consequences")]
    [InlineData("latestRows")]
    [InlineData("TRAIN_DATA")]
    public Task Reports_rows_whose_name_only_contains_such_letters(string name) =>
        ReportsAsync($$"""
            void Train(Model model, Optimizer optimizer, Dataset {{name}})
            {
                foreach (var batch in [|DataLoader({{name}}, 64)|])
                {
                    model.Learn(optimizer, batch);
                }
            }
            """);

    [Fact]
    public Task Is_silent_about_a_dataset_of_a_time_series() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class TimeSeriesDataset : Dataset
                {
                    public override long Count => 3;
                    public override Batch GetTensor(long index) => new();
                }

                class Training
                {
                    void Train(Model model, Optimizer optimizer)
                    {
                        Dataset data = new TimeSeriesDataset();
                        foreach (var batch in DataLoader(data, 64))
                        {
                            model.Learn(optimizer, batch);
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Theory]
    [InlineData("private readonly long[] _permutation = new long[3]; public override Batch GetTensor(long index) => Load(_permutation[index]);")]
    [InlineData("private readonly Random _rng = new(1); public override Batch GetTensor(long index) => Load(_rng.Next(3));")]
    [InlineData("public void Reshuffle() { } public override Batch GetTensor(long index) => Load(index);")]
    [InlineData("public override Batch GetTensor(long index) => Load(torch.randperm(3)[index].item<long>());")]
    public Task Is_silent_about_a_dataset_that_orders_its_rows_at_random(string members) =>
        Verifier.ReportsAsync(
            TrainingProgram.With($$"""
                class Images : Dataset
                {
                    public override long Count => 3;
                    private static Batch Load(long index) => new();
                    {{members}}
                }

                class Training
                {
                    void Train(Model model, Optimizer optimizer)
                    {
                        Dataset data = new Images();
                        foreach (var batch in DataLoader(data, 64))
                        {
                            model.Learn(optimizer, batch);
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public async Task Is_silent_about_a_dataset_of_another_file_that_orders_its_rows_at_random()
    {
        var test = Verifier.Program(
            TrainingProgram.Of("""
                void Train(Model model, Optimizer optimizer, Images data)
                {
                    foreach (var batch in DataLoader(data, 64))
                    {
                        model.Learn(optimizer, batch);
                    }
                }
                """),
            fixedSource: null,
            Library.TorchSharp);
        test.TestState.Sources.Add(
            """
            using System;
            using System.Collections.Generic;
            using TorchSharp;

            class Images : RowsInAnyOrder { }

            abstract class RowsInAnyOrder : torch.utils.data.Dataset
            {
                public override long Count => 3;
                public override Dictionary<string, torch.Tensor> GetTensor(long index) => Load(Random.Shared.Next(3));
                private static Dictionary<string, torch.Tensor> Load(int row) => new();
            }
            """);

        await test.RunAsync();
    }

    [Fact]
    public Task Is_silent_about_a_stream() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class Clicks : IterableDataset
                {
                    public override long Count => 3;
                    public override IList<Tensor> GetTensor(long index) => null!;
                }

                class Training
                {
                    void Train(Model model, Optimizer optimizer, IterableDataset given, Clicks clicks)
                    {
                        foreach (var batch in DataLoader(given, 64))
                        {
                            model.call(batch[0]).backward();
                            optimizer.step();
                        }

                        foreach (var batch in new IterableDataLoader(clicks, 64))
                        {
                            model.call(batch[0]).backward();
                            optimizer.step();
                        }

                        foreach (var batch in new DataLoader<IList<Tensor>, Tensor>(clicks, 64, (rows, device) => rows.First()[0]))
                        {
                            model.call(batch).backward();
                            optimizer.step();
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Theory]
    [InlineData("var order = torch.randperm(100); var data = TensorDataset(x[order], y[order]);")]
    [InlineData("var data = Rows(x.detach(), Shuffled(100));")]
    [InlineData("var ids = Enumerable.Range(0, 100).OrderBy(_ => Guid.NewGuid()).ToArray(); var data = Rows(x, ids);")]
    [InlineData("var ids = new int[100]; Random.Shared.Shuffle(ids); var data = Rows(x, ids);")]
    [InlineData("var ids = new int[100]; Mixer.Shuffle(ids.AsSpan(0, 100)); var data = Rows(x, ids);")]
    [InlineData("var ids = new int[100]; for (var i = 99; i > 0; i--) { var j = rng.Next(i + 1); (ids[i], ids[j]) = (ids[j], ids[i]); } var data = Rows(x, ids);")]
    public Task Is_silent_where_the_rows_were_shuffled_before(string rows) =>
        ReportsAsync($$"""
            void Train(Model model, Optimizer optimizer, Tensor x, Tensor y, Random rng)
            {
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    {{rows}}
                    foreach (var batch in DataLoader(data, 64))
                    {
                        model.call(batch[0]).backward();
                        optimizer.step();
                    }
                }
            }

            static int[] Shuffled(int count) => new int[count];

            static TensorDataset Rows(Tensor x, int[] ids) => TensorDataset(x, x);

            static class Mixer { public static void Shuffle(Span<int> ids) { } }
            """);

    [Fact]
    public Task Is_silent_where_two_loaders_go_in_step() =>
        ReportsAsync("""
            void Zipped(Model model, Optimizer optimizer, Dataset images, Dataset labels)
            {
                foreach (var (image, label) in DataLoader(images, 64).Zip(DataLoader(labels, 64)))
                {
                    model.Learn(optimizer, image);
                }
            }

            void Moved(Model model, Optimizer optimizer, Dataset images, Dataset labels)
            {
                using var image = DataLoader(images, 64).GetEnumerator();
                using var label = DataLoader(labels, 64).GetEnumerator();
                while (image.MoveNext() && label.MoveNext())
                {
                    model.Learn(optimizer, image.Current);
                }
            }

            void Mixed(Model model, Optimizer optimizer, Dataset images, Dataset labels)
            {
                using var label = DataLoader(labels, 64).GetEnumerator();
                foreach (var image in DataLoader(images, 64))
                {
                    label.MoveNext();
                    model.Learn(optimizer, image);
                }
            }
            """);

    [Theory]
    [InlineData("nn.CrossEntropyLoss().call(model.call(batch[\"data\"]), labels[i]).backward(); i++;")]
    [InlineData("nn.CrossEntropyLoss().call(model.call(batch[\"data\"]), all.narrow(0, i * 64, 64)).backward(); i += 1;")]
    [InlineData("nn.CrossEntropyLoss().call(model.call(batch[\"data\"]), all[i++]).backward();")]
    public Task Is_silent_where_the_number_of_the_round_selects_what_goes_with_the_batch(string body) =>
        ReportsAsync($$"""
            void Train(Model model, Optimizer optimizer, Dataset images, Tensor[] labels, Tensor all)
            {
                var i = 0;
                foreach (var batch in DataLoader(images, 64))
                {
                    optimizer.zero_grad();
                    {{body}}
                    optimizer.step();
                }
            }
            """);

    [Fact]
    public Task Is_silent_where_the_number_handed_beside_the_batch_selects() =>
        ReportsAsync("""
            void Train(Model model, Optimizer optimizer, Dataset images, List<Tensor> labels)
            {
                foreach (var (batch, i) in DataLoader(images, 64).Select((batch, i) => (batch, i)))
                {
                    nn.CrossEntropyLoss().call(model.call(batch["data"]), labels[i]).backward();
                    optimizer.step();
                }
            }
            """);

    [Fact]
    public Task Reports_a_round_that_is_only_recorded() =>
        ReportsAsync("""
            void Train(Model model, Optimizer optimizer, Dataset images, float[] losses)
            {
                var i = 0;
                Tensor total = torch.zeros(1), input;
                foreach (var batch in [|DataLoader(images, 64)|])
                {
                    input = batch["data"];
                    input = input.detach();
                    var loss = model.call(input);
                    loss.backward();
                    optimizer.step();
                    losses[i++] = loss.item<float>();
                    total += loss.detach();
                    total = total + loss;
                    Console.WriteLine($"{i} {losses[0]}");
                }
            }
            """);

    [Theory]
    [InlineData("var loss = model.call(batch[\"data\"], hidden); hidden = hidden.detach(); loss.backward();")]
    [InlineData("hidden = hidden.detach(); var loss = model.call(batch[\"data\"], hidden); loss.backward();")]
    [InlineData("(var loss, hidden) = Run(batch, hidden); loss.backward();")]
    [InlineData("hidden = model.call(batch[\"data\"], hidden); hidden.sum().backward();")]
    public Task Is_silent_where_a_state_is_carried_from_batch_to_batch(string body) =>
        ReportsAsync($$"""
            void Train(nn.Module<Tensor, Tensor, Tensor> model, Optimizer optimizer, Dataset text)
            {
                Tensor hidden = torch.zeros(1);
                foreach (var batch in DataLoader(text, 64))
                {
                    {{body}}
                    optimizer.step();
                }
            }

            static (Tensor, Tensor) Run(Batch batch, Tensor hidden) => (hidden, hidden);
            """);

    [Fact]
    public Task Is_silent_where_the_loader_may_be_another() =>
        ReportsAsync("""
            void Train(Model model, Optimizer optimizer, Dataset data, bool shuffle)
            {
                DataLoader loader = DataLoader(data, 64);
                if (shuffle)
                {
                    loader = DataLoader(data, 64, true);
                }

                foreach (var batch in loader)
                {
                    model.Learn(optimizer, batch);
                }

                foreach (var batch in shuffle ? DataLoader(data, 64, true) : DataLoader(data, 64))
                {
                    model.Learn(optimizer, batch);
                }
            }
            """);

    [Fact]
    public Task Is_silent_where_the_loop_is_not_in_the_file() =>
        ReportsAsync("""
            public static DataLoader Loader;

            void Train(Model model, Optimizer optimizer, Dataset data, Action<DataLoader> fit)
            {
                Loader = DataLoader(data, 64);
                fit(DataLoader(data, 64));
                model.Learn(optimizer, Loader.First());
            }
            """);

    [Fact]
    public Task Is_silent_where_a_virtual_method_may_do_something_else() =>
        ReportsAsync("""
            protected virtual void Step(Model model, Optimizer optimizer, Batch batch) => model.Learn(optimizer, batch);

            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                foreach (var batch in DataLoader(data, 64))
                {
                    Step(model, optimizer, batch);
                }
            }
            """);

    [Fact]
    public Task Is_silent_where_the_local_function_that_trains_is_not_called() =>
        ReportsAsync("""
            void Train(Model model, Optimizer optimizer, Dataset data)
            {
                foreach (var batch in DataLoader(data, 64))
                {
                    void Learn() => model.Learn(optimizer, batch);
                    Console.WriteLine(nameof(Learn));
                }
            }
            """);

    [Fact]
    public Task Is_silent_about_types_of_the_user_s_own() =>
        Verifier.ReportsAsync(
            """
            using System;
            using System.Collections.Generic;

            namespace TorchLike;

            class Dataset { }
            class Tensor { public void backward() { } }
            class Optimizer { public void step() { } }

            class DataLoader : List<Tensor>
            {
                public DataLoader(Dataset dataset, int batchSize, bool shuffle = false) { }
            }

            class Training
            {
                void Train(Optimizer optimizer, Dataset data)
                {
                    foreach (var batch in new DataLoader(data, 64))
                    {
                        batch.backward();
                        optimizer.step();
                    }
                }
            }
            """,
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_without_the_library() =>
        Verifier.ReportsAsync(
            """
            class Training
            {
                static void Main()
                {
                    var DataLoader = new[] { 1, 2 };
                    foreach (var backward in DataLoader)
                    {
                        System.Console.WriteLine(backward);
                    }
                }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("foreach (var batch in DataLoader(data, 64")]
    [InlineData("foreach (var batch in DataLoader(data, 64, shuffle)) { model.Learn(optimizer, batch); }")]
    [InlineData("foreach (var batch in DataLoader(data,)) { model.Learn(optimizer, batch); }")]
    [InlineData("foreach (var batch in DataLoader()) { model.Learn(optimizer, batch); }")]
    [InlineData("foreach (var batch in DataLoader(missing, 64)) { model.Learn(optimizer, batch); }")]
    [InlineData("foreach (var batch in DataLoader(data, 64, shuffle: )) { model.Learn(optimizer, batch); }")]
    [InlineData("foreach (var batch in new Unknown(data, 64)) { model.Learn(optimizer, batch); }")]
    [InlineData("foreach (var batch in DataLoader(data, 64)) { model.Missing(optimizer, batch) }")]
    [InlineData("foreach (var in DataLoader(data, 64)) { model.Loss().backward( optimizer.step")]
    public async Task Is_silent_while_the_code_is_half_typed(string body)
    {
        var test = Verifier.Program(
            TrainingProgram.Of($$"""
                void Train(Model model, Optimizer optimizer, Dataset data)
                {
                    {{body}}
                }
                """),
            fixedSource: null,
            Library.TorchSharp);
        test.CompilerDiagnostics = CompilerDiagnostics.None;

        await test.RunAsync();
    }

    [Fact]
    public async Task Knows_the_helpers_that_a_model_file_tells_of()
    {
        var test = Verifier.Program(
            """
            using System.Collections.Generic;
            using Shop;

            class Training
            {
                void Train(Rows rows, Fit fit)
                {
                    foreach (var batch in Batches.Progress([|Batches.Of(rows, mixed: false)|]))
                    {
                        fit.Learn(batch);
                    }
                }
            }

            namespace Shop
            {
                public class Rows { }

                public static class Batches
                {
                    public static IEnumerable<int> Of(Rows rows, bool mixed = false) => null!;
                    public static IEnumerable<int> Progress(IEnumerable<int> batches) => batches;
                }

                public class Fit { public void Learn(int batch) { } }
            }
            """,
            fixedSource: null,
            Library.None);
        test.TestState.AdditionalFiles.Add((
            "shop.mlhygiene.txt",
            """
            loader   M:Shop.Batches.Of(*)        data=rows shuffle=mixed
            sequence M:Shop.Batches.Progress(*)  data=batches
            backward M:Shop.Fit.Learn(*)
            step     M:Shop.Fit.Learn(*)
            """));

        await test.RunAsync();
    }

    [Fact]
    public async Task Is_silent_in_a_test_project()
    {
        var test = Verifier.Program(
            TrainingProgram.Of("""
                void Train(Model model, Optimizer optimizer, Dataset data)
                {
                    foreach (var batch in DataLoader(data, 64))
                    {
                        model.Learn(optimizer, batch);
                    }
                }
                """),
            fixedSource: null,
            Library.TorchSharp);
        test.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);

        await test.RunAsync();
    }

    [Fact]
    public async Task Is_silent_in_generated_code()
    {
        var test = Verifier.Program(
            "// <auto-generated/>\n"
            + TrainingProgram.Of("""
                void Train(Model model, Optimizer optimizer, Dataset data)
                {
                    foreach (var batch in DataLoader(data, 64))
                    {
                        model.Learn(optimizer, batch);
                    }
                }
                """),
            fixedSource: null,
            Library.TorchSharp);

        await test.RunAsync();
    }

    [Fact]
    public Task Reports_programs_of_older_language_versions() =>
        Verifier.ReportsAsync(
            """
            using TorchSharp;
            using TorchSharp.Modules;

            class Training
            {
                private DataLoader _loader = null;

                void Train(torch.nn.Module<torch.Tensor, torch.Tensor> model, torch.optim.Optimizer optimizer, torch.utils.data.Dataset data)
                {
                    _loader = [|new DataLoader(data, 64)|];
                    foreach (var batch in _loader)
                    {
                        optimizer.zero_grad();
                        model.call(batch["data"]).backward();
                        optimizer.step();
                    }
                }
            }
            """,
            Library.TorchSharp,
            LanguageVersion.CSharp7_3);

    private static Task ReportsAsync(string members) => Verifier.ReportsAsync(TrainingProgram.Of(members), Library.TorchSharp);
}
