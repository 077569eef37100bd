using System;
using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verifier = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.UnshuffledTrainingLoaderAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.UnshuffledTrainingLoaderCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

/// <summary>Datasets of TensorFlow.NET: a dataset is read as it is, whatever <c>fit</c> is told about shuffling.</summary>
public sealed class UnshuffledTrainingLoaderTensorFlowTests
{
    private const string Batched = "var data = [|tf.data.Dataset.from_tensor_slices(x_train, y_train).batch(32)|];";

    [Theory]
    [InlineData("model.fit(data, epochs: 10);")]
    [InlineData("model.fit(data, epochs: 10, shuffle: true);")]
    [InlineData("model.fit(shuffle: true, dataset: data);")]
    [InlineData("model.fit(data, validation_data: other);")]
    [InlineData("model.fit(data.prefetch(1).cache().repeat(1), shuffle: true);")]
    [InlineData("model.fit(data.take(100).map(x => x));")]
    [InlineData("net.fit(data, shuffle: true);")]
    public Task Reports_a_dataset_that_a_model_is_fitted_to(string fit) => ReportsAsync($"{Batched} {fit}");

    [Theory]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_train, y_train)")]
    [InlineData("tf.data.Dataset.from_tensor_slices(labels: y_train, features: x_train)")]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_train)")]
    [InlineData("tf.data.Dataset.from_tensor_slices(new[] { \"a\", \"b\" })")]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_train, y_train).map(x => x).cache().repeat()")]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_train, y_train).map(x => x, num_parallel_calls: 2).filter((Tensor x) => true)")]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_train, y_train).skip(100)")]
    [InlineData("(flag ? tf.data.Dataset.from_tensor_slices(x_train) : tf.data.Dataset.from_tensor_slices(y_train))")]
    public Task Reports_every_way_to_the_rows(string rows) => ReportsAsync($"model.fit([|{rows}.batch(32)|], shuffle: true);");

    [Fact]
    public Task Reports_a_loop_of_one_s_own() =>
        ReportsAsync($$"""
            {{Batched}}
            var optimizer = keras.optimizers.SGD(0.1f);
            foreach (var (step, (x, y)) in enumerate(data.prefetch(1).take(1000), 1))
            {
                using var tape = tf.GradientTape();
                var loss = Loss(model.Apply(x, training: true), y);
                var gradients = tape.gradient(loss, model.TrainableVariables);
                optimizer.apply_gradients(zip(gradients, model.TrainableVariables));
                if (step % 100 == 0)
                {
                    Console.WriteLine(step);
                }
            }
            """);

    [Fact]
    public Task Reports_fields_and_helpers() =>
        Verifier.ReportsAsync(
            Of("""
                private readonly IDatasetV2 _data;

                public Training(NDArray x, NDArray y)
                {
                    var slices = Slices(x, y);
                    _data = [|slices.batch(64)|].prefetch();
                }

                static IDatasetV2 Slices(NDArray x, NDArray y) => tf.data.Dataset.from_tensor_slices(x, y);

                public void Go(Sequential model) => model.fit(_data, epochs: 3, shuffle: true);
                """),
            Library.TensorFlow);

    [Theory]
    [InlineData("image_dataset_from_directory(\"flowers\", shuffle: false)")]
    [InlineData("image_dataset_from_directory(\"flowers\", batch_size: 8, shuffle: false, subset: \"training\")")]
    [InlineData("text_dataset_from_directory(\"reviews\", shuffle: false)")]
    public Task Reports_files_that_are_read_class_by_class(string files) =>
        ReportsAsync($"var data = [|keras.preprocessing.{files}|]; model.fit(data.prefetch(), epochs: 5, shuffle: true);");

    [Fact]
    public async Task Tells_the_rows_and_what_to_call()
    {
        var test = Verifier.Program(
            Method("var data = {|#0:tf.data.Dataset.from_tensor_slices(x_train, y_train).batch(32)|}; {|#2:model.fit({|#1:data|}, shuffle: true)|};"),
            fixedSource: null,
            Library.TensorFlow);
        test.TestState.ExpectedDiagnostics.Add(Verifier.Report(RuleCatalog.UnshuffledTrainingLoader, "x_train", "Call 'shuffle' before 'batch'")
            .WithLocation(1).WithLocation(2));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_train, y_train).shuffle(1000).batch(32)")]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_train, y_train).batch(32).shuffle(1000)")]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_train, y_train).repeat().shuffle(5000).batch(32).prefetch(1)")]
    [InlineData("tf.data.Dataset.from_tensor_slices(np.random.permutation(x_train)).batch(32)")]
    [InlineData("tf.data.Dataset.from_tensor_slices(np.random.randn(100, 3), y_train).batch(32)")]
    public Task Shuffled_or_random_rows_are_silent(string data) => ReportsAsync($"model.fit({data}, shuffle: true);");

    [Fact]
    public Task Rows_that_are_shuffled_in_place_are_silent() =>
        ReportsAsync("np.random.shuffle(x_train); model.fit(tf.data.Dataset.from_tensor_slices(x_train).batch(32));");

    [Theory]
    [InlineData("other.batch(32)")]
    [InlineData("tf.data.Dataset.zip(other, other).batch(32)")]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_train).concatenate(other).batch(32)")]
    [InlineData("Rows.Load().batch(32)")]
    [InlineData("other")]
    public Task A_dataset_whose_steps_are_not_known_is_silent(string data) => ReportsAsync($"model.fit({data}, shuffle: true);");

    [Fact]
    public Task A_dataset_that_a_condition_shuffles_is_silent() =>
        ReportsAsync("""
            var rows = tf.data.Dataset.from_tensor_slices(x_train, y_train);
            if (flag)
            {
                rows = rows.shuffle(1000);
            }

            model.fit(rows.batch(32));
            """);

    [Theory]
    [InlineData("model.fit(data, shuffle: false);")]
    [InlineData("model.fit(data, shuffle: flag);")]
    [InlineData("model.predict(data);")]
    [InlineData("model.fit(other, validation_data: data);")]
    [InlineData("model.fit(data.take(1), shuffle: true);")]
    [InlineData("model.fit(data.shuffle(100), shuffle: true);")]
    [InlineData("foreach (var (x, y) in data) Console.WriteLine(model.Apply(x));")]
    public Task What_is_no_training_or_means_its_order_is_silent(string use) =>
        ReportsAsync($"var data = tf.data.Dataset.from_tensor_slices(x_train, y_train).batch(32); {use}");

    [Theory]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_train).batch(1)")]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_train).batch((int)x_train.shape[0])")]
    [InlineData("tf.data.Dataset.from_tensor_slices(x_test, y_test).batch(32)")]
    [InlineData("tf.data.Dataset.from_tensor_slices(window, y_train).batch(32)")]
    public Task Batches_without_an_order_and_rows_that_mean_theirs_are_silent(string data) => ReportsAsync($"model.fit({data});");

    [Theory]
    [InlineData("model.fit(x_train, y_train, shuffle: true);")]
    [InlineData("model.fit(x_train, y_train);")]
    [InlineData("model.fit(keras.preprocessing.image_dataset_from_directory(\"flowers\"));")]
    [InlineData("model.fit(keras.preprocessing.image_dataset_from_directory(\"flowers\", shuffle: flag));")]
    public Task What_shuffles_for_itself_is_silent(string fit) => ReportsAsync(fit);

    [Fact]
    public Task A_loop_that_carries_a_state_is_silent() =>
        ReportsAsync("""
            var data = tf.data.Dataset.from_tensor_slices(x_train, y_train).batch(32);
            var optimizer = keras.optimizers.Adam();
            Tensor state = x_train;
            foreach (var (x, y) in data)
            {
                using var tape = tf.GradientTape();
                state = Next(state, x);
                optimizer.apply_gradients(zip(tape.gradient(Loss(state, y), model.TrainableVariables), model.TrainableVariables));
            }
            """);

    [Fact]
    public Task Types_of_the_same_names_are_silent() =>
        Verifier.ReportsAsync(
            """
            var data = new Dataset().from_tensor_slices().batch(32);
            new Model().fit(data, shuffle: true);

            class Dataset
            {
                public Dataset from_tensor_slices() => this;
                public Dataset batch(int size) => this;
            }

            class Model { public void fit(Dataset dataset, bool shuffle) { } }
            """,
            Library.TensorFlow);

    [Theory]
    [InlineData("model.fit(tf.data.Dataset.from_tensor_slices(x_train).batch(), shuffle: true);")]
    [InlineData("model.fit(tf.data.Dataset.from_tensor_slices(x_train).).batch(32);")]
    [InlineData("model.fit(missing.batch(32));")]
    public async Task Half_typed_code_is_silent(string statement)
    {
        var test = Verifier.Program(Method(statement), fixedSource: null, Library.TensorFlow);
        test.CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None;
        await test.RunAsync();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Shuffles_before_the_batches(string lineEnd)
    {
        const string Before = """
                    var data = [|tf.data.Dataset.from_tensor_slices(x_train, y_train) // rows
                        // thirty-two at a time
                        .batch(32)|]
                        .prefetch(1);
                    model.fit(data);
                    model.fit([|tf.data.Dataset.from_tensor_slices(pixels).batch(8)|]);
                    model.fit(keras.preprocessing.image_dataset_from_directory("flowers", shuffle: false));
            """;
        const string After = """
                    var data = tf.data.Dataset.from_tensor_slices(x_train, y_train) // rows
                        .shuffle(10000)
                        // thirty-two at a time
                        .batch(32)
                        .prefetch(1);
                    model.fit(data);
                    model.fit(tf.data.Dataset.from_tensor_slices(pixels).shuffle(10000).batch(8));
                    model.fit(keras.preprocessing.image_dataset_from_directory("flowers", shuffle: true));
            """;
        return Verifier.FixesAsync(
            With(Before.Replace("keras.preprocessing.image_dataset_from_directory(\"flowers\", shuffle: false)", "[|keras.preprocessing.image_dataset_from_directory(\"flowers\", shuffle: false)|]", StringComparison.Ordinal), lineEnd),
            With(After, lineEnd),
            Library.TensorFlow);
    }

    [Fact]
    public Task Offers_nothing_beside_a_directive() =>
        Verifier.OffersNoFixAsync(
            Method("""
                var data = [|tf.data.Dataset.from_tensor_slices(x_train)
                #if MIX
                    .shuffle(100)
                #endif
                    .batch(32)|];
                model.fit(data);
                """),
            Library.TensorFlow);

    private static Task ReportsAsync(string statements) => Verifier.ReportsAsync(Method(statements), Library.TensorFlow);

    private static string With(string statements, string lineEnd) =>
        Method(statements).Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);

    private static string Method(string statements) => Of(
        "    void Go(IModel model, Sequential net, IDatasetV2 other, NDArray x_train, NDArray y_train, NDArray x_test, NDArray y_test, NDArray window, NDArray pixels, bool flag)\n    {\n"
        + statements + "\n    }\n\n    static Tensor Loss(Tensor output, Tensor label) => output;\n    static Tensor Loss(Tensors output, Tensors label) => null!;\n"
        + "    static Tensor Loss(Tensor output, Tensors label) => output;\n    static Tensor Next(Tensor state, Tensors x) => state;\n");

    private static string Of(string members) => """
        using System;
        using System.Linq;
        using Tensorflow;
        using Tensorflow.Keras.Engine;
        using Tensorflow.NumPy;
        using static Tensorflow.Binding;
        using static Tensorflow.KerasApi;

        static class Rows { public static IDatasetV2 Load() => throw new NotImplementedException(); }

        class Training
        {

        """ + members + "\n}\n";
}
