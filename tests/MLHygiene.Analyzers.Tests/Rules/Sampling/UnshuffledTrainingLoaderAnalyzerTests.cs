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

public sealed class UnshuffledTrainingLoaderAnalyzerTests
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
            .WithArguments("trainData", "shuffle")
            .WithMessage(
                "This loader reads 'trainData' in the same order in every epoch of its training loop. "
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
        test.ExpectedDiagnostics.Add(Verifier.Report(RuleCatalog.UnshuffledTrainingLoader, name, "shuffle").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

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
    [InlineData("var attack = optim.SGD(new[] { new Parameter() }, 0.1); for (var i = 0; i < 20; i++) { model.Loss(batch).backward(); attack.step(); }")]
    [InlineData("model.Loss(batch).backward(); optim.SGD(new[] { new Parameter() }, 0.1).step();")]
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
                var optimizer = optim.Adam(new[] { new Parameter() });
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
    [InlineData("var data = Rows(x.to(null), Shuffled(100));")]
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
                    input = input.to(null);
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

    [Fact]
    public Task Reports_a_generic_base_class_with_a_local_function() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                abstract class Trainer<TModel> where TModel : Model
                {
                    protected TModel Net = default!;
                    public void Fit(Dataset data, Optimizer optimizer, int epochs)
                    {
                        var loader = [|DataLoader(data, batchSize: 32, num_worker: 2)|];
                        while (epochs-- > 0)
                            foreach (Batch batch in loader)
                                Once(batch);
                        void Once(Batch batch) { using var scope = torch.no_grad(); optimizer.zero_grad(); Net.Loss(batch).backward(); optimizer.step(); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_loader_of_a_record_s_property() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                sealed record Run(Model Net, Optimizer Optimizer, Dataset Rows)
                {
                    private DataLoader Loader => [|DataLoader(Rows, 64)|];
                    public void Go() { foreach (var batch in Loader) { Net.Learn(Optimizer, batch); } }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_loader_of_a_property_set_in_the_constructor() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                sealed class A
                {
                    private DataLoader Loader { get; }
                    private readonly Model net = null!; private readonly Optimizer opt = null!;
                    public A(Dataset rows) { Loader = [|DataLoader(rows, 64, drop_last: true)|]; }
                    public void Go() { for (int e = 0; e < 3; ++e) { var sum = 0f; foreach (var batch in Loader) { opt.zero_grad(); var l = net.Loss(batch); l.backward(); opt.step(); sum += l.item<float>(); } Console.WriteLine(sum); } }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_loader_through_aliases_and_nested_lambdas() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class B
                {
                    void Go(Model net, Dataset rows, Optimizer opt)
                    {
                        var made = [|DataLoader(rows, 64)|];
                        var loader = made;
                        Action epoch = () => { foreach (var batch in loader) { Action one = () => net.Learn(opt, batch); one(); } };
                        for (int e = 0; e < 3; e++) epoch();
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_an_optimizer_that_only_has_another_name_in_the_loop() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class C
                {
                    private Optimizer _opt = null!; Model net = null!;
                    void Go(Dataset rows)
                    {
                        foreach (var batch in [|DataLoader(rows, 64)|]) { var opt = _opt; net.Learn(opt, batch); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_gradients_accumulated_over_some_batches() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class D
                {
                    void Go(Model net, Dataset rows, Optimizer opt, int accumulate, float clip)
                    {
                        int i = 0;
                        foreach (var batch in [|DataLoader(rows, 64)|])
                        {
                            var loss = (i % 2) switch { 0 => net.Loss(batch), _ => net.Loss(batch) * net.Loss(batch) };
                            loss.backward();
                            if (clip > 0) Console.WriteLine(clip);
                            if (++i % accumulate == 0) { opt.step(); opt.zero_grad(); }
                            if (i > 1000) break;
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_loader_handed_on_twice() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class E
                {
                    void Go(Model net, Dataset rows, Optimizer opt) => Fit(net, [|DataLoader(rows, 64)|], opt);
                    static void Fit(Model net, DataLoader l, Optimizer opt) { for (int e = 0; e < 9; e++) Epoch(net, l, opt); }
                    static void Epoch(Model net, IEnumerable<Batch> batches, Optimizer opt) { foreach (var batch in batches) net.Learn(opt, batch); }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_loop_with_a_switch_that_decides_something_else() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class F
                {
                    async Task Go(Model net, Dataset rows, Optimizer opt, bool verbose)
                    {
                        foreach (var batch in [|DataLoader(rows, 64)|])
                        {
                            if (verbose) { Console.WriteLine("batch"); }
                            try { net.Learn(opt, batch); } catch (InvalidOperationException) { continue; }
                            await Task.Yield();
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_augmentation_of_the_batch() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class G
                {
                    void Go(Model net, Optimizer opt, string[] files)
                    {
                        var rng = new Random(1);
                        Dataset rows = Images.Load(files);
                        foreach (var batch in [|DataLoader(rows, 64)|])
                        {
                            if (rng.NextDouble() < 0.5) { batch["data"] = batch["data"].add(batch["data"]); }
                            net.Learn(opt, batch);
                        }
                    }
                    static class Images { public static Dataset Load(string[] f) => null!; }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_rows_and_batch_size_from_the_same_options() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class I
                {
                    record Options(string Path, int BatchSize);
                    static Dataset Load(string path) => null!;
                    void Go(Model net, Optimizer opt, Options options)
                    {
                        using var loader = [|DataLoader(Load(options.Path), options.BatchSize)|];
                        foreach (var batch in loader) net.Learn(opt, batch);
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_loop_with_early_stopping() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class J
                {
                    void Go(Model net, Optimizer opt, Dataset rows)
                    {
                        var best = float.MaxValue; var stop = false;
                        using var loader = [|DataLoader(rows, 64)|];
                        for (int e = 0; e < 10 && !stop; e++)
                        {
                            Tensor running = torch.zeros(1);
                            foreach (var batch in loader)
                            {
                                if (stop) break;
                                var loss = net.Loss(batch);
                                opt.zero_grad(); loss.backward(); opt.step();
                                running = running + loss.detach();
                                best = Math.Min(best, loss.item<float>());
                            }
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_a_field_decides() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class A
                {
                    private bool _training; Model net = null!; Optimizer opt = null!;
                    void Score(Dataset rows) { _training = false; Run(DataLoader(rows, 64)); }
                    void Run(DataLoader loader) { foreach (var batch in loader) { var l = net.Loss(batch); if (_training) { l.backward(); opt.step(); } } }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_training_helper_is_called_elsewhere() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class B
                {
                    void Go(Model net, Optimizer opt, Dataset rows)
                    {
                        foreach (var batch in DataLoader(rows, 64)) { Console.WriteLine(net.Loss(batch).item<float>()); }
                        void Fit(Batch b) => net.Learn(opt, b);
                        Fit(new Batch());
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_about_a_subset_that_permutes_its_rows() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class Subset : Dataset
                {
                    readonly Dataset _inner; long[] _order;
                    public Subset(Dataset inner) { _inner = inner; _order = new long[10]; }
                    public override long Count => _order.Length;
                    public override Batch GetTensor(long i) => _inner.GetTensor(_order[i]);
                    public void NewEpoch(Random rng) => rng.Shuffle(_order);
                }
                class C
                {
                    void Go(Model net, Optimizer opt, Dataset rows)
                    {
                        var subset = new Subset(rows);
                        for (int e = 0; e < 3; e++) { subset.NewEpoch(new Random(e)); foreach (var batch in DataLoader(subset, 64)) net.Learn(opt, batch); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_a_local_decides() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class D
                {
                    void Go(Model net, Optimizer opt, Dataset a, Dataset b)
                    {
                        foreach (var phase in new[] { "fit", "score" })
                        {
                            var learns = phase == "fit";
                            foreach (var batch in DataLoader(learns ? a : b, 64)) { var l = net.Loss(batch); if (learns) { l.backward(); opt.step(); } }
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_a_factory_makes_an_optimizer_for_each_batch() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class E
                {
                    Optimizer Make() => optim.Adam(new[] { new Parameter() });
                    void Go(Model net, Dataset rows)
                    {
                        foreach (var batch in DataLoader(rows, 64)) { var opt = Make(); for (int i = 0; i < 9; i++) net.Learn(opt, batch); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_batches_are_shuffled_after_reading() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class F
                {
                    void Go(Model net, Optimizer opt, Dataset rows)
                    {
                        var all = DataLoader(rows, 64).ToList();
                        for (int e = 0; e < 9; e++) { foreach (var batch in all.OrderBy(_ => Random.Shared.Next())) net.Learn(opt, batch); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_a_condition_chooses_the_loader() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class G
                {
                    void Go(Model net, Optimizer opt, Dataset rows, bool mix)
                    {
                        using var loader = mix ? DataLoader(rows, 64, shuffle: true) : DataLoader(rows, 64);
                        foreach (var batch in loader) net.Learn(opt, batch);
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_about_a_loader_in_an_out_parameter() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class H
                {
                    void Open(Dataset rows, out DataLoader loader) { loader = DataLoader(rows, 64); }
                    void Go(Model net, Optimizer opt, Dataset rows) { Open(rows, out var loader); foreach (var batch in loader) net.Learn(opt, batch); }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_optimizer_hangs_off_an_object_of_the_batch() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class I
                {
                    void Probe(Model net, Batch batch) { var opt = new OptimizerHolder().Opt; for (int i = 0; i < 3; i++) net.Learn(opt, batch); }
                    class OptimizerHolder { public Optimizer Opt = optim.SGD(new[] { new Parameter() }, 0.1); }
                    void Go(Model net, Dataset rows) { foreach (var batch in DataLoader(rows, 64)) Probe(net, batch); }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_a_helper_swaps_the_rows_at_drawn_places() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class Rows : Dataset { public Rows(IList<int> ids) { } public override long Count => 1; public override Batch GetTensor(long i) => new(); }
                class J
                {
                    static List<int> Mix(List<int> ids, Random r) { for (int i = ids.Count - 1; i > 0; i--) { int j = r.Next(i + 1); (ids[i], ids[j]) = (ids[j], ids[i]); } return ids; }
                    void Go(Model net, Optimizer opt, List<int> ids)
                    {
                        for (int e = 0; e < 3; e++) foreach (var batch in DataLoader(new Rows(Mix(ids, new Random(e))), 64)) net.Learn(opt, batch);
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_a_field_carries_the_state() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class K
                {
                    Tensor _hidden = torch.zeros(1); nn.Module<Tensor, Tensor, Tensor> net = null!; Optimizer opt = null!;
                    void Go(Dataset rows)
                    {
                        foreach (var batch in DataLoader(rows, 64)) { opt.zero_grad(); var y = net.call(batch["x"], _hidden); _hidden = y.detach(); y.sum().backward(); opt.step(); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_about_a_dataset_with_a_sampler() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class Weighted : Dataset { readonly Sampler _s = new(); public override long Count => 1; public override Batch GetTensor(long i) => new(); }
                class Sampler { }
                class L
                {
                    void Go(Model net, Optimizer opt) { foreach (var batch in DataLoader(new Weighted(), 64)) net.Learn(opt, batch); }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_a_range_of_labels_goes_with_the_batch() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class M
                {
                    void Go(Model net, Optimizer opt, Dataset rows, Tensor[] labels)
                    {
                        int seen = 0;
                        foreach (var batch in DataLoader(rows, 64)) { var part = labels[seen..(seen + 64)]; seen += 64; nn.CrossEntropyLoss().call(net.call(batch["x"]), part[0]).backward(); opt.step(); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_an_enumerator_of_labels_goes_along() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class N
                {
                    void Go(Model net, Optimizer opt, Dataset rows, IEnumerator<Tensor> labels)
                    {
                        using var loader = DataLoader(rows, 64);
                        foreach (var batch in loader) { if (!labels.MoveNext()) break; nn.CrossEntropyLoss().call(net.call(batch["x"]), labels.Current).backward(); opt.step(); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_optimizer_is_null_by_default() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class O
                {
                    void Score(Model net, Dataset rows) => Epoch(net, DataLoader(rows, 64));
                    void Epoch(Model net, DataLoader loader, Optimizer? opt = null) { foreach (var batch in loader) { var l = net.Loss(batch); if (opt is { } o) { l.backward(); o.step(); } } }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_labels_come_from_a_queue() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class P
                {
                    void Go(Model net, Optimizer opt, Dataset rows, Queue<Tensor> labels)
                    {
                        foreach (var batch in DataLoader(rows, 64)) { nn.CrossEntropyLoss().call(net.call(batch["x"]), labels.Dequeue()).backward(); opt.step(); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_training_behind_a_static_helper_class_with_generic_batches() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                static class Fitter<T> where T : Model
                {
                    public static void Run(T net, Optimizer opt, IEnumerable<Batch> batches, Action<float>? log = null)
                    {
                        foreach (var batch in batches) { opt.zero_grad(); var l = net.Loss(batch); l.backward(); opt.step(); log?.Invoke(l.item<float>()); }
                    }
                }
                class A { void Go(Model net, Optimizer opt, Dataset rows) { using var loader = [|new DataLoader(rows, 32, false, null)|]; Fitter<Model>.Run(net, opt, loader, x => Console.WriteLine(x)); } }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_gan_with_two_optimizers() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class B
                {
                    void Go(Model g, Model d, Optimizer og, Optimizer od, Dataset faces)
                    {
                        using var loader = [|DataLoader(faces, 128, drop_last: true)|];
                        for (int e = 0; e < 5; e++)
                            foreach (var batch in loader)
                            {
                                od.zero_grad(); var real = d.call(batch["data"]); real.backward();
                                var fake = g.call(torch.randn(128, 100)); d.call(fake.detach()).backward(); od.step();
                                og.zero_grad(); d.call(fake).backward(); og.step();
                            }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_loader_typed_as_its_interface() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class C
                {
                    private readonly IEnumerable<Batch> _batches; private readonly Optimizer _opt; private readonly Model _net;
                    public C(Dataset rows, Model net) { (_net, _opt) = (net, optim.SGD(net.parameters(), 0.1)); _batches = [|DataLoader(rows, 64)|]; }
                    public void Fit() { foreach (var batch in _batches) { _opt.zero_grad(); _net.Loss(batch).backward(); _opt.step(); } }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_nested_class_and_a_null_forgiving_field() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class D
                {
                    Nested n = new();
                    class Nested
                    {
                        DataLoader? loader; Model net = null!; Optimizer opt = null!;
                        public void Init(Dataset rows) => loader = [|DataLoader(rows, 64)|];
                        public void Fit() { if (loader is null) return; foreach (var batch in loader!) net.Learn(opt, batch); }
                        public void Close() { loader?.Dispose(); loader = null; }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_both_of_two_loaders() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class E
                {
                    void Go(Model net, Optimizer opt, Dataset a, Dataset b)
                    {
                        foreach (var x in [|DataLoader(a, 8)|]) net.Learn(opt, x);
                        foreach (var x in [|DataLoader(b, 8)|]) net.Learn(opt, x);
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_global_constant_batch_size() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class F
                {
                    const int BatchSize = 64; static readonly int Workers = Environment.ProcessorCount;
                    static void Main() { Dataset rows = Cifar(); Model net = nn.Linear(1, 1); var opt = optim.Adam(net.parameters()); Fit(net, opt, [|DataLoader(rows, BatchSize, num_worker: Workers, shuffle: false)|]); }
                    static Dataset Cifar() => null!;
                    static void Fit(Model net, Optimizer opt, DataLoader loader) { var n = 0L; foreach (var batch in loader) { n += batch["label"].shape[0]; opt.zero_grad(); var l = net.Loss(batch); l.backward(); opt.step(); if (n % 10 == 0) Console.WriteLine($"{n}/{loader.Count}"); } }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_training_switch_that_both_branches_train_in() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class G
                {
                    void Go(Model net, Optimizer opt, Dataset rows, int epochs)
                    {
                        using var loader = [|DataLoader(rows, 64)|];
                        for (int e = 0; e < epochs; e++)
                        {
                            foreach (var batch in loader)
                            {
                                if (e < 3) { net.Loss(batch).backward(); opt.step(); } else { (net.Loss(batch) * net.Loss(batch)).backward(); opt.step(); }
                            }
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_round_number_that_is_only_logged() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class H
                {
                    static void Log(int i, float x) { }
                    void Go(Model net, Optimizer opt, Dataset rows, optim.lr_scheduler.LRScheduler schedule, double[] rates)
                    {
                        int i = 0;
                        foreach (var batch in [|DataLoader(rows, 64)|]) { net.Learn(opt, batch); schedule.step(); Log(i++, 0f); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_tensor_dataset_in_a_field() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class I
                {
                    private readonly TensorDataset _rows; Model net = null!; Optimizer opt = null!;
                    public I(Tensor x, Tensor y) => _rows = TensorDataset(x, y);
                    void Go() { using var l = [|DataLoader(_rows, 64)|]; foreach (var b in l) { opt.zero_grad(); net.call(b[0]).backward(); opt.step(); } }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_an_expression_bodied_epoch() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class J
                {
                    Model net = null!; Optimizer opt = null!;
                    void Fit(Dataset rows) { DataLoader loader = [|new(rows, 64)|]; for (int e = 0; e < 3; e++) Epoch(loader); }
                    void Epoch(DataLoader loader) { for (var it = loader.GetEnumerator(); it.MoveNext();) Step(it.Current); }
                    void Step(Batch b) => Update(net.Loss(b));
                    void Update(Tensor loss) { opt.zero_grad(); loss.backward(); opt.step(); }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_dataset_named_latest_and_a_valued_loader() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class K
                {
                    void Go(Model net, Optimizer opt, Dataset contestants) { using var invaluable = [|DataLoader(contestants, 64)|]; foreach (var b in invaluable) net.Learn(opt, b); }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_validation_pass_in_the_same_method() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class L
                {
                    void Go(Model net, Optimizer opt, Dataset trainSet, Dataset valSet)
                    {
                        using var trainLoader = [|DataLoader(trainSet, 64)|]; using var valLoader = DataLoader(valSet, 64);
                        for (int e = 0; e < 3; e++)
                        {
                            net.train();
                            foreach (var b in trainLoader) net.Learn(opt, b);
                            net.eval();
                            using (torch.no_grad()) foreach (var b in valLoader) Console.WriteLine(net.Loss(b).item<float>());
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_an_enum_field_of_a_record_decides() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                record Phase(bool Learns);
                class A
                {
                    Model net = null!; Optimizer opt = null!;
                    void Go(Dataset a) => Run(new Phase(false), DataLoader(a, 64));
                    void Run(Phase phase, DataLoader loader) { foreach (var b in loader) { var l = net.Loss(b); if (phase.Learns) { l.backward(); opt.step(); } } }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_lambda_decides() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class B
                {
                    Model net = null!; Optimizer opt = null!;
                    void Score(Dataset a) => Run(DataLoader(a, 64), b => Console.WriteLine(net.Loss(b).item<float>()));
                    void Fit(Dataset a) => Run(DataLoader(a, 64, shuffle: true), b => net.Learn(opt, b));
                    void Run(DataLoader loader, Action<Batch> each) { foreach (var b in loader) each(b); }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_step_belongs_to_a_scheduler() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class C
                {
                    void Go(Model net, Dataset a, optim.lr_scheduler.LRScheduler s, Optimizer o) { foreach (var b in DataLoader(a, 64)) { net.Loss(b).backward(); s.step(); } o.step(); }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_about_gradients_collected_for_saliency() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class D
                {
                    List<Tensor> Go(Model net, Dataset a, Optimizer opt)
                    {
                        var maps = new List<Tensor>();
                        foreach (var b in DataLoader(a, 64)) { opt.zero_grad(); net.Loss(b).backward(); maps.Add(b["data"].grad); }
                        return maps;
                    }
                    void Other(Optimizer o) => o.step();
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_rows_of_a_field_are_shuffled_each_epoch() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class Rows : Dataset { readonly List<Batch> _r; public Rows(List<Batch> r) { _r = r; } public override long Count => _r.Count; public override Batch GetTensor(long i) => _r[(int)i]; }
                class E
                {
                    private readonly List<Batch> _rows = new(); private readonly Random _rng = new(3);
                    void Go(Model net, Optimizer opt)
                    {
                        for (int e = 0; e < 4; e++)
                        {
                            for (int n = _rows.Count - 1; n > 0; n--) { int k = _rng.Next(n + 1); var t = _rows[k]; _rows[k] = _rows[n]; _rows[n] = t; }
                            foreach (var b in DataLoader(new Rows(_rows), 64)) net.Learn(opt, b);
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_rows_are_sorted_by_a_random_key() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class Rows : Dataset { public Rows(IEnumerable<int> r) { } public override long Count => 1; public override Batch GetTensor(long i) => new(); }
                class F
                {
                    void Go(Model net, Optimizer opt, int[] ids)
                    {
                        var rng = new Random(0);
                        int[] keys = ids.Select(_ => rng.Next()).ToArray();
                        Array.Sort(keys, ids);
                        foreach (var b in DataLoader(new Rows(ids), 64)) net.Learn(opt, b);
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_about_a_loader_that_is_replaced_in_the_epoch() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class G
                {
                    void Go(Model net, Optimizer opt, Dataset a, Dataset b)
                    {
                        var loader = DataLoader(a, 64);
                        for (int e = 0; e < 4; e++) { foreach (var x in loader) net.Learn(opt, x); loader = DataLoader(b, 64, true); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_two_enumerators_are_moved_by_a_helper() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class H
                {
                    static bool Next(IEnumerator<Batch> a, IEnumerator<Batch> b) => a.MoveNext() & b.MoveNext();
                    void Go(Model net, Optimizer opt, Dataset a, Dataset b)
                    {
                        using var x = DataLoader(a, 64).GetEnumerator(); using var y = DataLoader(b, 64).GetEnumerator();
                        while (Next(x, y)) net.Learn(opt, x.Current);
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_an_lstm_keeps_two_states() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class I
                {
                    (Tensor, Tensor, Tensor) Run(Batch b, Tensor h, Tensor c) => (h, h, c);
                    void Go(Optimizer opt, Dataset rows)
                    {
                        var h = torch.zeros(1); var c = torch.zeros(1); Tensor y;
                        foreach (var b in DataLoader(rows, 64)) { (y, h, c) = Run(b, h.detach(), c.detach()); y.backward(); opt.step(); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_a_tuple_is_the_state() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class J
                {
                    (Tensor y, (Tensor, Tensor) s) Run(Batch b, (Tensor, Tensor) s) => (s.Item1, s);
                    void Go(Optimizer opt, Dataset rows)
                    {
                        var state = (torch.zeros(1), torch.zeros(1));
                        foreach (var b in DataLoader(rows, 64)) { var (y, next) = Run(b, state); y.backward(); opt.step(); state = (next.Item1.detach(), next.Item2.detach()); }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_dataset_type_argument_is_a_window() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                record PriceWindow(Tensor X);
                abstract class Prices : Dataset<PriceWindow> { }
                class K
                {
                    void Go(Model net, Optimizer opt, Prices rows) { foreach (var b in new DataLoader<PriceWindow, Tensor>(rows, 64, (r, d) => r.First().X)) { net.call(b).backward(); opt.step(); } }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_unreachable_code_would_train() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class L
                {
                    void Go(Model net, Optimizer opt, Dataset rows)
                    {
                        foreach (var b in DataLoader(rows, 64)) { Console.WriteLine(net.Loss(b).item<float>()); if (false) { net.Learn(opt, b); } }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_about_an_ensemble_of_two_calls_with_different_flags_unknown() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class M
                {
                    Model net = null!; Optimizer? opt;
                    void Go(Dataset rows, string mode) => Run(DataLoader(rows, 64), mode);
                    void Run(DataLoader loader, string mode) { foreach (var b in loader) { if (mode == "fit") net.Learn(opt!, b); else Console.WriteLine(net.Loss(b).item<float>()); } }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_class_is_made_for_scoring() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class N
                {
                    private readonly bool _learns; Model net = null!; Optimizer opt = null!; private readonly DataLoader _loader;
                    public N(Dataset rows, bool learns) { _learns = learns; _loader = DataLoader(rows, 64); }
                    void Run() { foreach (var b in _loader) { var l = net.Loss(b); if (!_learns) continue; l.backward(); opt.step(); } }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_optimizer_field_may_be_missing() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class O
                {
                    private readonly Optimizer? _optimizer; Model net = null!; private readonly DataLoader _loader;
                    public O(Dataset rows, Optimizer? optimizer = null) { _optimizer = optimizer; _loader = DataLoader(rows, 64); }
                    void Run() { foreach (var b in _loader) { var l = net.Loss(b); if (_optimizer != null) { l.backward(); _optimizer.step(); } } }
                }
                """),
            Library.TorchSharp);

    private static Task ReportsAsync(string members) => Verifier.ReportsAsync(TrainingProgram.Of(members), Library.TorchSharp);
}
