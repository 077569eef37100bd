using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verifier = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.UnshuffledTrainingLoaderAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.UnshuffledTrainingLoaderCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

/// <summary>The shapes that programs come in: helpers, fields, records, nested functions, and the traps in the same clothes.</summary>
public sealed partial class UnshuffledTrainingLoaderAnalyzerTests
{
    [Fact]
    public Task Reports_a_generic_base_class_with_a_local_function() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                abstract class Trainer<TModel>
                    where TModel : Model
                {
                    protected TModel Net = default!;
                    public void Fit(Dataset data, Optimizer optimizer, int epochs)
                    {
                        var loader = [|DataLoader(data, batchSize: 32, num_worker: 2)|];
                        while (epochs-- > 0)
                        {
                            foreach (Batch batch in loader)
                            {
                                Once(batch);
                            }
                        }

                        void Once(Batch batch)
                        {
                            using var scope = torch.no_grad();
                            optimizer.zero_grad();
                            Net.Loss(batch).backward();
                            optimizer.step();
                        }
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

                    public void Go()
                    {
                        foreach (var batch in Loader)
                        {
                            Net.Learn(Optimizer, batch);
                        }
                    }
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

                    private readonly Model net = null!;
                    private readonly Optimizer opt = null!;
                    public A(Dataset rows)
                    {
                        Loader = [|DataLoader(rows, 64, drop_last: true)|];
                    }

                    public void Go()
                    {
                        for (int e = 0; e < 3; ++e)
                        {
                            var sum = 0f;
                            foreach (var batch in Loader)
                            {
                                opt.zero_grad();
                                var l = net.Loss(batch);
                                l.backward();
                                opt.step();
                                sum += l.item<float>();
                            }

                            Console.WriteLine(sum);
                        }
                    }
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
                        Action epoch = () =>
                        {
                            foreach (var batch in loader)
                            {
                                Action one = () => net.Learn(opt, batch);
                                one();
                            }
                        };
                        for (int e = 0; e < 3; e++)
                        {
                            epoch();
                        }
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
                    private Optimizer _opt = null!;
                    Model net = null!;
                    void Go(Dataset rows)
                    {
                        foreach (var batch in [|DataLoader(rows, 64)|])
                        {
                            var opt = _opt;
                            net.Learn(opt, batch);
                        }
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
                            var loss = (i % 2) switch
                            {
                                0 => net.Loss(batch),
                                _ => net.Loss(batch) * net.Loss(batch)};
                            loss.backward();
                            if (clip > 0)
                            {
                                Console.WriteLine(clip);
                            }

                            if (++i % accumulate == 0)
                            {
                                opt.step();
                                opt.zero_grad();
                            }

                            if (i > 1000)
                            {
                                break;
                            }
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
                    static void Fit(Model net, DataLoader l, Optimizer opt)
                    {
                        for (int e = 0; e < 9; e++)
                        {
                            Epoch(net, l, opt);
                        }
                    }

                    static void Epoch(Model net, IEnumerable<Batch> batches, Optimizer opt)
                    {
                        foreach (var batch in batches)
                        {
                            net.Learn(opt, batch);
                        }
                    }
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
                            if (verbose)
                            {
                                Console.WriteLine("batch");
                            }

                            try
                            {
                                net.Learn(opt, batch);
                            }
                            catch (InvalidOperationException)
                            {
                                continue;
                            }

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
                    private bool _training;
                    Model net = null!;
                    Optimizer opt = null!;
                    void Score(Dataset rows)
                    {
                        _training = false;
                        Run(DataLoader(rows, 64));
                    }

                    void Run(DataLoader loader)
                    {
                        foreach (var batch in loader)
                        {
                            var l = net.Loss(batch);
                            if (_training)
                            {
                                l.backward();
                                opt.step();
                            }
                        }
                    }
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
                    readonly Dataset _inner;
                    long[] _order;
                    public Subset(Dataset inner)
                    {
                        _inner = inner;
                        _order = new long[10];
                    }

                    public override long Count => _order.Length;

                    public override Batch GetTensor(long i) => _inner.GetTensor(_order[i]);
                    public void NewEpoch(Random rng) => rng.Shuffle(_order);
                }

                class C
                {
                    void Go(Model net, Optimizer opt, Dataset rows)
                    {
                        var subset = new Subset(rows);
                        for (int e = 0; e < 3; e++)
                        {
                            subset.NewEpoch(new Random(e));
                            foreach (var batch in DataLoader(subset, 64))
                            {
                                net.Learn(opt, batch);
                            }
                        }
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
                        foreach (var phase in new[]
                        {
                            "fit",
                            "score"
                        }

                        )
                        {
                            var learns = phase == "fit";
                            foreach (var batch in DataLoader(learns ? a : b, 64))
                            {
                                var l = net.Loss(batch);
                                if (learns)
                                {
                                    l.backward();
                                    opt.step();
                                }
                            }
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
                    Optimizer Make() => optim.Adam(new[] { new Parameter(torch.zeros(1)) });
                    void Go(Model net, Dataset rows)
                    {
                        foreach (var batch in DataLoader(rows, 64))
                        {
                            var opt = Make();
                            for (int i = 0; i < 9; i++)
                            {
                                net.Learn(opt, batch);
                            }
                        }
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
                        for (int e = 0; e < 9; e++)
                        {
                            foreach (var batch in all.OrderBy(_ => Random.Shared.Next()))
                            {
                                net.Learn(opt, batch);
                            }
                        }
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
                    void Open(Dataset rows, out DataLoader loader)
                    {
                        loader = DataLoader(rows, 64);
                    }

                    void Go(Model net, Optimizer opt, Dataset rows)
                    {
                        Open(rows, out var loader);
                        foreach (var batch in loader)
                        {
                            net.Learn(opt, batch);
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_optimizer_hangs_off_an_object_of_the_batch() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class I
                {
                    void Probe(Model net, Batch batch)
                    {
                        var opt = new OptimizerHolder().Opt;
                        for (int i = 0; i < 3; i++)
                        {
                            net.Learn(opt, batch);
                        }
                    }

                    class OptimizerHolder
                    {
                        public Optimizer Opt = optim.SGD(new[] { new Parameter(torch.zeros(1)) }, 0.1);
                    }

                    void Go(Model net, Dataset rows)
                    {
                        foreach (var batch in DataLoader(rows, 64))
                        {
                            Probe(net, batch);
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_a_helper_swaps_the_rows_at_drawn_places() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class Rows : Dataset
                {
                    public Rows(IList<int> ids)
                    {
                    }

                    public override long Count => 1;

                    public override Batch GetTensor(long i) => new();
                }

                class J
                {
                    static List<int> Mix(List<int> ids, Random r)
                    {
                        for (int i = ids.Count - 1; i > 0; i--)
                        {
                            int j = r.Next(i + 1);
                            (ids[i], ids[j]) = (ids[j], ids[i]);
                        }

                        return ids;
                    }

                    void Go(Model net, Optimizer opt, List<int> ids)
                    {
                        for (int e = 0; e < 3; e++)
                        {
                            foreach (var batch in DataLoader(new Rows(Mix(ids, new Random(e))), 64))
                            {
                                net.Learn(opt, batch);
                            }
                        }
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
                    Tensor _hidden = torch.zeros(1);
                    nn.Module<Tensor, Tensor, Tensor> net = null!;
                    Optimizer opt = null!;
                    void Go(Dataset rows)
                    {
                        foreach (var batch in DataLoader(rows, 64))
                        {
                            opt.zero_grad();
                            var y = net.call(batch["x"], _hidden);
                            _hidden = y.detach();
                            y.sum().backward();
                            opt.step();
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_about_a_dataset_with_a_sampler() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class Weighted : Dataset
                {
                    readonly Sampler _s = new();
                    public override long Count => 1;

                    public override Batch GetTensor(long i) => new();
                }

                class Sampler
                {
                }

                class L
                {
                    void Go(Model net, Optimizer opt)
                    {
                        foreach (var batch in DataLoader(new Weighted(), 64))
                        {
                            net.Learn(opt, batch);
                        }
                    }
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
                        foreach (var batch in DataLoader(rows, 64))
                        {
                            var part = labels[seen..(seen + 64)];
                            seen += 64;
                            nn.CrossEntropyLoss().call(net.call(batch["x"]), part[0]).backward();
                            opt.step();
                        }
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
                        foreach (var batch in loader)
                        {
                            if (!labels.MoveNext())
                            {
                                break;
                            }

                            nn.CrossEntropyLoss().call(net.call(batch["x"]), labels.Current).backward();
                            opt.step();
                        }
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
                    void Epoch(Model net, DataLoader loader, Optimizer? opt = null)
                    {
                        foreach (var batch in loader)
                        {
                            var l = net.Loss(batch);
                            if (opt is { } o)
                            {
                                l.backward();
                                o.step();
                            }
                        }
                    }
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
                        foreach (var batch in DataLoader(rows, 64))
                        {
                            nn.CrossEntropyLoss().call(net.call(batch["x"]), labels.Dequeue()).backward();
                            opt.step();
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_training_behind_a_static_helper_class_with_generic_batches() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                static class Fitter<T>
                    where T : Model
                {
                    public static void Run(T net, Optimizer opt, IEnumerable<Batch> batches, Action<float>? log = null)
                    {
                        foreach (var batch in batches)
                        {
                            opt.zero_grad();
                            var l = net.Loss(batch);
                            l.backward();
                            opt.step();
                            log?.Invoke(l.item<float>());
                        }
                    }
                }

                class A
                {
                    void Go(Model net, Optimizer opt, Dataset rows)
                    {
                        using var loader = [|new DataLoader(rows, 32, false, null)|];
                        Fitter<Model>.Run(net, opt, loader, x => Console.WriteLine(x));
                    }
                }
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
                    private readonly IEnumerable<Batch> _batches;
                    private readonly Optimizer _opt;
                    private readonly Model _net;
                    public C(Dataset rows, Model net)
                    {
                        (_net, _opt) = (net, optim.SGD(net.parameters(), 0.1));
                        _batches = [|DataLoader(rows, 64)|];
                    }

                    public void Fit()
                    {
                        foreach (var batch in _batches)
                        {
                            _opt.zero_grad();
                            _net.Loss(batch).backward();
                            _opt.step();
                        }
                    }
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
                        DataLoader? loader;
                        Model net = null!;
                        Optimizer opt = null!;
                        public void Init(Dataset rows) => loader = [|DataLoader(rows, 64)|];
                        public void Fit()
                        {
                            if (loader is null)
                            {
                                return;
                            }

                            foreach (var batch in loader!)
                            {
                                net.Learn(opt, batch);
                            }
                        }

                        public void Close()
                        {
                            loader?.Dispose();
                            loader = null;
                        }
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
                    const int BatchSize = 64;
                    static readonly int Workers = Environment.ProcessorCount;
                    static void Main()
                    {
                        Dataset rows = Cifar();
                        Model net = nn.Linear(1, 1);
                        var opt = optim.Adam(net.parameters());
                        Fit(net, opt, [|DataLoader(rows, BatchSize, num_worker: Workers, shuffle: false)|]);
                    }

                    static Dataset Cifar() => null!;
                    static void Fit(Model net, Optimizer opt, DataLoader loader)
                    {
                        var n = 0L;
                        foreach (var batch in loader)
                        {
                            n += batch["label"].shape[0];
                            opt.zero_grad();
                            var l = net.Loss(batch);
                            l.backward();
                            opt.step();
                            if (n % 10 == 0)
                            {
                                Console.WriteLine($"{n}/{loader.Count}");
                            }
                        }
                    }
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
                                if (e < 3)
                                {
                                    net.Loss(batch).backward();
                                    opt.step();
                                }
                                else
                                {
                                    (net.Loss(batch) * net.Loss(batch)).backward();
                                    opt.step();
                                }
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
                    static void Log(int i, float x)
                    {
                    }

                    void Go(Model net, Optimizer opt, Dataset rows, optim.lr_scheduler.LRScheduler schedule, double[] rates)
                    {
                        int i = 0;
                        foreach (var batch in [|DataLoader(rows, 64)|])
                        {
                            net.Learn(opt, batch);
                            schedule.step();
                            Log(i++, 0f);
                        }
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
                    private readonly TensorDataset _rows;
                    Model net = null!;
                    Optimizer opt = null!;
                    public I(Tensor x, Tensor y) => _rows = TensorDataset(x, y);
                    void Go()
                    {
                        using var l = [|DataLoader(_rows, 64)|];
                        foreach (var b in l)
                        {
                            opt.zero_grad();
                            net.call(b[0]).backward();
                            opt.step();
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_an_expression_bodied_epoch() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class J
                {
                    Model net = null!;
                    Optimizer opt = null!;
                    void Fit(Dataset rows)
                    {
                        DataLoader loader = [|new(rows, 64)|];
                        for (int e = 0; e < 3; e++)
                        {
                            Epoch(loader);
                        }
                    }

                    void Epoch(DataLoader loader)
                    {
                        for (var it = loader.GetEnumerator(); it.MoveNext();)
                        {
                            Step(it.Current);
                        }
                    }

                    void Step(Batch b) => Update(net.Loss(b));
                    void Update(Tensor loss)
                    {
                        opt.zero_grad();
                        loss.backward();
                        opt.step();
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Reports_a_dataset_named_latest_and_a_valued_loader() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class K
                {
                    void Go(Model net, Optimizer opt, Dataset contestants)
                    {
                        using var invaluable = [|DataLoader(contestants, 64)|];
                        foreach (var b in invaluable)
                        {
                            net.Learn(opt, b);
                        }
                    }
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
                    Model net = null!;
                    Optimizer opt = null!;
                    void Go(Dataset a) => Run(new Phase(false), DataLoader(a, 64));
                    void Run(Phase phase, DataLoader loader)
                    {
                        foreach (var b in loader)
                        {
                            var l = net.Loss(b);
                            if (phase.Learns)
                            {
                                l.backward();
                                opt.step();
                            }
                        }
                    }
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
                    void Go(Model net, Dataset a, optim.lr_scheduler.LRScheduler s, Optimizer o)
                    {
                        foreach (var b in DataLoader(a, 64))
                        {
                            net.Loss(b).backward();
                            s.step();
                        }

                        o.step();
                    }
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
                        foreach (var b in DataLoader(a, 64))
                        {
                            opt.zero_grad();
                            net.Loss(b).backward();
                            maps.Add(b["data"].grad);
                        }

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
                class Rows : Dataset
                {
                    readonly List<Batch> _r;
                    public Rows(List<Batch> r)
                    {
                        _r = r;
                    }

                    public override long Count => _r.Count;

                    public override Batch GetTensor(long i) => _r[(int)i];
                }

                class E
                {
                    private readonly List<Batch> _rows = new();
                    private readonly Random _rng = new(3);
                    void Go(Model net, Optimizer opt)
                    {
                        for (int e = 0; e < 4; e++)
                        {
                            for (int n = _rows.Count - 1; n > 0; n--)
                            {
                                int k = _rng.Next(n + 1);
                                var t = _rows[k];
                                _rows[k] = _rows[n];
                                _rows[n] = t;
                            }

                            foreach (var b in DataLoader(new Rows(_rows), 64))
                            {
                                net.Learn(opt, b);
                            }
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_rows_are_sorted_by_a_random_key() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class Rows : Dataset
                {
                    public Rows(IEnumerable<int> r)
                    {
                    }

                    public override long Count => 1;

                    public override Batch GetTensor(long i) => new();
                }

                class F
                {
                    void Go(Model net, Optimizer opt, int[] ids)
                    {
                        var rng = new Random(0);
                        int[] keys = ids.Select(_ => rng.Next()).ToArray();
                        Array.Sort(keys, ids);
                        foreach (var b in DataLoader(new Rows(ids), 64))
                        {
                            net.Learn(opt, b);
                        }
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
                        for (int e = 0; e < 4; e++)
                        {
                            foreach (var x in loader)
                            {
                                net.Learn(opt, x);
                            }

                            loader = DataLoader(b, 64, true);
                        }
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
                        var h = torch.zeros(1);
                        var c = torch.zeros(1);
                        Tensor y;
                        foreach (var b in DataLoader(rows, 64))
                        {
                            (y, h, c) = Run(b, h.detach(), c.detach());
                            y.backward();
                            opt.step();
                        }
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
                        foreach (var b in DataLoader(rows, 64))
                        {
                            var(y, next) = Run(b, state);
                            y.backward();
                            opt.step();
                            state = (next.Item1.detach(), next.Item2.detach());
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_dataset_type_argument_is_a_window() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                record PriceWindow(Tensor X);
                abstract class Prices : Dataset<PriceWindow>
                {
                }

                class K
                {
                    void Go(Model net, Optimizer opt, Prices rows)
                    {
                        foreach (var b in new DataLoader<PriceWindow, Tensor>(rows, 64, (r, d) => r.First().X))
                        {
                            net.call(b).backward();
                            opt.step();
                        }
                    }
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
                        foreach (var b in DataLoader(rows, 64))
                        {
                            Console.WriteLine(net.Loss(b).item<float>());
                            if (false)
                            {
                                net.Learn(opt, b);
                            }
                        }
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
                    Model net = null!;
                    Optimizer? opt;
                    void Go(Dataset rows, string mode) => Run(DataLoader(rows, 64), mode);
                    void Run(DataLoader loader, string mode)
                    {
                        foreach (var b in loader)
                        {
                            if (mode == "fit")
                            {
                                net.Learn(opt!, b);
                            }
                            else
                            {
                                Console.WriteLine(net.Loss(b).item<float>());
                            }
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_class_is_made_for_scoring() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class N
                {
                    private readonly bool _learns;
                    Model net = null!;
                    Optimizer opt = null!;
                    private readonly DataLoader _loader;
                    public N(Dataset rows, bool learns)
                    {
                        _learns = learns;
                        _loader = DataLoader(rows, 64);
                    }

                    void Run()
                    {
                        foreach (var b in _loader)
                        {
                            var l = net.Loss(b);
                            if (!_learns)
                            {
                                continue;
                            }

                            l.backward();
                            opt.step();
                        }
                    }
                }
                """),
            Library.TorchSharp);

    [Fact]
    public Task Is_silent_where_the_optimizer_field_may_be_missing() =>
        Verifier.ReportsAsync(
            TrainingProgram.With("""
                class O
                {
                    private readonly Optimizer? _optimizer;
                    Model net = null!;
                    private readonly DataLoader _loader;
                    public O(Dataset rows, Optimizer? optimizer = null)
                    {
                        _optimizer = optimizer;
                        _loader = DataLoader(rows, 64);
                    }

                    void Run()
                    {
                        foreach (var b in _loader)
                        {
                            var l = net.Loss(b);
                            if (_optimizer != null)
                            {
                                l.backward();
                                _optimizer.step();
                            }
                        }
                    }
                }
                """),
            Library.TorchSharp);
}
