using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Surfaces;

/// <summary>
/// A member may be the real one and still not bind, for want of a base type, a conversion or an overload next to it. These are
/// programs as their users write them.
/// </summary>
public class SurfaceProgramTests
{
    [Fact]
    public void A_MicrosoftML_program_compiles() => Compiles(SurfaceReferences.MicrosoftML, """
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;
        using Microsoft.ML.Trainers.FastTree;
        using Microsoft.ML.Trainers.LightGbm;
        using Microsoft.ML.Transforms;

        var context = new MLContext(seed: 1);
        context.Log += (_, e) => System.Console.WriteLine(e.Message);
        IDataView view = context.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true);
        view = context.Data.Cache(context.Data.ShuffleRows(context.Data.FilterRowsByColumn(view, "Size", lowerBound: 1)));
        DataOperationsCatalog.TrainTestData split = context.Data.TrainTestSplit(view, testFraction: 0.2, samplingKeyColumnName: "Id");

        var pipeline = context.Transforms.Categorical.OneHotEncoding("CityEncoded", "City")
            .Append(context.Transforms.Concatenate("Features", "Size", "CityEncoded"))
            .Append(context.Transforms.ReplaceMissingValues("Features", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean))
            .Append(context.Transforms.NormalizeMinMax("Features"))
            .Append(context.Transforms.Text.FeaturizeText("Words", "City"))
            .Append(context.Transforms.ApproximatedKernelMap("Kernel", "Features"))
            .Append(context.Transforms.ProjectToPrincipalComponents("Pca", "Features", rank: 2))
            .AppendCacheCheckpoint(context);
        ITransformer model = pipeline.Append(context.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1, Shuffle = false, LabelColumnName = "Price" })).Fit(split.TrainSet);
        RegressionMetrics metrics = context.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Price");
        System.Console.WriteLine(metrics.RSquared);

        foreach (var fold in context.BinaryClassification.CrossValidate(view, pipeline.Append(context.BinaryClassification.Trainers.SdcaLogisticRegression()), numberOfFolds: 3))
        {
            System.Console.WriteLine(fold.Metrics.AreaUnderRocCurve);
        }

        IEstimator<ITransformer>[] trainers =
        [
            context.BinaryClassification.Trainers.AveragedPerceptron(),
            context.BinaryClassification.Trainers.FastForest(),
            context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options { Seed = 3 }),
            context.BinaryClassification.Trainers.FieldAwareFactorizationMachine(),
            context.BinaryClassification.Trainers.Gam(),
            context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options { InitialWeightsDiameter = 0.5f }),
            context.BinaryClassification.Trainers.LdSvm(),
            context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Seed = 5, Booster = new DartBooster.Options() }),
            context.BinaryClassification.Trainers.LinearSvm(),
            context.BinaryClassification.Trainers.SgdCalibrated(),
            context.BinaryClassification.Trainers.SymbolicSgdLogisticRegression(),
            context.MulticlassClassification.Trainers.ImageClassification(),
            context.MulticlassClassification.Trainers.NaiveBayes(),
            context.MulticlassClassification.Trainers.OneVersusAll(context.BinaryClassification.Trainers.SgdNonCalibrated()),
            context.MulticlassClassification.Trainers.SdcaMaximumEntropy(),
            context.Regression.Trainers.OnlineGradientDescent(),
            context.Regression.Trainers.Ols(),
            context.Ranking.Trainers.LightGbm(),
            context.Clustering.Trainers.KMeans(numberOfClusters: 3),
            context.AnomalyDetection.Trainers.RandomizedPca(seed: 2),
            context.Recommendation().Trainers.MatrixFactorization("Label", "User", "Item"),
        ];
        System.Console.WriteLine(trainers.Length);

        var linear = context.Regression.Trainers.Sdca().Fit(split.TrainSet);
        var importance = context.Regression.PermutationFeatureImportance(linear, split.TestSet, permutationCount: 3);
        context.Model.Save(model, view.Schema, "model.zip");
        ITransformer loaded = context.Model.Load("model.zip", out DataViewSchema schema);
        using PredictionEngine<House, Price> engine = context.Model.CreatePredictionEngine<House, Price>(loaded);
        System.Console.WriteLine(engine.Predict(new House()).Value + schema.Count + importance.Length);
        List<House> rows = context.Data.CreateEnumerable<House>(view, reuseRowObject: false).ToList();
        IDataView again = context.Data.LoadFromEnumerable(rows.OrderBy(row => row.Size));
        var result = context.Auto().CreateRegressionExperiment(60).Execute(split.TrainSet, labelColumnName: "Price");
        System.Console.WriteLine(result.BestRun.ValidationMetrics.RSquared + again.Preview().RowView.Length);

        public sealed class House
        {
            [LoadColumn(0)] public float Size { get; set; }
            [LoadColumn(1), ColumnName("City")] public string City { get; set; }
            [LoadColumn(2, 4), VectorType(3)] public float[] Rooms { get; set; }
            [LoadColumn(5)] public float Price { get; set; }
        }

        public sealed class Price
        {
            [ColumnName("Score")] public float Value { get; set; }
        }
        """);

    [Fact]
    public void A_TorchSharp_program_compiles() => Compiles(SurfaceReferences.TorchSharp, """
        using System.Collections.Generic;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        random.manual_seed(1);
        var device = cuda.is_available() ? CUDA : CPU;
        using var model = new Net(nn.Sequential(("conv", Conv2d(1, 8, 3)), ("relu", ReLU()), ("drop", Dropout(0.25))));
        model.to(device);
        var loss = CrossEntropyLoss(weight: null);
        torch.optim.Optimizer optimizer = optim.Adam(model.parameters(), lr: 0.001);
        var scheduler = optim.lr_scheduler.StepLR(optimizer, 1, 0.7);
        using var loader = new DataLoader(new Rows(), 32, shuffle: true, device: device, seed: 1);
        var other = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(ones(4, 2), zeros(4)), 2, shuffle: false);

        for (int epoch = 0; epoch < 3; epoch++)
        {
            model.train();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Tensor output = loss.call(model.call(batch["data"].to(device)), batch["label"]);
                output.backward();
                nn.utils.clip_grad_norm_(model.parameters(), 1.0);
                optimizer.step();
                double value = output.item<float>() + output.ToDouble();
            }

            scheduler.step();
        }

        model.eval();
        using (no_grad())
        using (inference_mode())
        {
            Tensor t = rand(2, 3) * 2.0f + 1;
            Tensor masked = t.masked_fill(t.isnan(), 0).eq(float.NaN);
            Tensor compared = (t == float.NaN) | t.ne(double.NaN) | torch.isnan(t) | t.lt_(0.5) | (t > 1);
            var accuracy = t.argmax(1).eq(tensor(new long[] { 1, 2 })).sum().item<long>();
            Tensor view = t[0] + t[TensorIndex.Colon, 1].mean() - functional.softmax(t, 1).to(float32);
        }

        foreach (var batch in other)
        {
            System.Console.WriteLine(batch[0].shape.Length);
        }

        internal sealed class Net : Module<Tensor, Tensor>
        {
            private readonly Sequential _layers;
            private readonly Linear _out = Linear(8, 2);

            public Net(Sequential layers) : base(nameof(Net))
            {
                _layers = layers;
                RegisterComponents();
            }

            public override Tensor forward(Tensor input) => functional.relu(_out.forward(_layers.forward(input).flatten(1)));
        }

        internal sealed class Rows : torch.utils.data.Dataset
        {
            public override long Count => 4;

            public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["data"] = rand(1, 28, 28), ["label"] = tensor(1L) };
        }
        """);

    [Fact]
    public void A_DataFrame_program_compiles() => Compiles(SurfaceReferences.MicrosoftDataAnalysis, """
        using System.Linq;
        using Microsoft.Data.Analysis;
        using Microsoft.ML;

        DataFrame frame = DataFrame.LoadCsv("rows.csv", separator: ';');
        var price = new DoubleDataFrameColumn("Price", new[] { 1.0, double.NaN });
        frame.Columns.Add(price);
        PrimitiveDataFrameColumn<bool> missing = price.ElementwiseEquals(double.NaN);
        PrimitiveDataFrameColumn<bool> untyped = frame["Price"].ElementwiseNotEquals(float.NaN);
        BooleanDataFrameColumn single = new SingleDataFrameColumn("x", 3).ElementwiseGreaterThan(float.NaN);
        PrimitiveDataFrameColumn<bool> columns = frame.Columns["Price"].ElementwiseLessThan(price);
        DataFrame rows = frame.Filter(missing).DropNulls().FillNulls(0, inPlace: true);
        DataFrameColumn scaled = (frame["Price"] - price.Mean()) / frame.Columns.GetDoubleColumn("Price") * 2;
        IDataView view = frame;
        double? first = price[0];
        System.Console.WriteLine(rows.Rows.Count + view.Schema.Count + frame.Rows.First()[0].ToString() + scaled.Name + single + untyped + columns + first);
        """);

    [Fact]
    public void A_MathNet_program_compiles() => Compiles(SurfaceReferences.MathNet, """
        using MathNet.Numerics.LinearAlgebra;
        using MathNet.Numerics.Statistics;

        System.Console.WriteLine(new[] { 1.0, 2.0 }.StandardDeviation() + Vector<double>.Build.Random(3, 1).Sum());
        """);

    private static void Compiles(ImmutableArray<MetadataReference> library, string source)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(source)],
            SurfaceApiTests.Framework.AddRange(library),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
    }
}
