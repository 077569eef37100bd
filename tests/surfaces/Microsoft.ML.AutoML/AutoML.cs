using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.AutoML
{
    public sealed class AutoCatalog
    {
        internal AutoCatalog() => throw null!;

        public BinaryClassificationExperiment CreateBinaryClassificationExperiment(BinaryExperimentSettings experimentSettings) => throw null!;
        public BinaryClassificationExperiment CreateBinaryClassificationExperiment(uint maxExperimentTimeInSeconds) => throw null!;
        public AutoMLExperiment CreateExperiment(AutoMLExperiment.AutoMLExperimentSettings settings = null) => throw null!;
        public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(MulticlassExperimentSettings experimentSettings) => throw null!;
        public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(uint maxExperimentTimeInSeconds) => throw null!;
        public RankingExperiment CreateRankingExperiment(RankingExperimentSettings experimentSettings) => throw null!;
        public RankingExperiment CreateRankingExperiment(uint maxExperimentTimeInSeconds) => throw null!;
        public RecommendationExperiment CreateRecommendationExperiment(RecommendationExperimentSettings experimentSettings) => throw null!;
        public RecommendationExperiment CreateRecommendationExperiment(uint maxExperimentTimeInSeconds) => throw null!;
        public RegressionExperiment CreateRegressionExperiment(RegressionExperimentSettings experimentSettings) => throw null!;
        public RegressionExperiment CreateRegressionExperiment(uint maxExperimentTimeInSeconds) => throw null!;
        public SweepablePipeline Featurizer(IDataView data, ColumnInformation columnInformation, string outputColumnName = "Features") => throw null!;
        public SweepablePipeline Featurizer(IDataView data, string outputColumnName = "Features", string[] catelogicalColumns = null, string[] numericColumns = null, string[] textColumns = null, string[] imagePathColumns = null, string[] excludeColumns = null) => throw null!;
        public ColumnInferenceResults InferColumns(string path, ColumnInformation columnInformation, char? separatorChar = null, bool? allowQuoting = null, bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw null!;
        public ColumnInferenceResults InferColumns(string path, string labelColumnName = "Label", char? separatorChar = null, bool? allowQuoting = null, bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw null!;
        public ColumnInferenceResults InferColumns(string path, uint labelColumnIndex, bool hasHeader = false, char? separatorChar = null, bool? allowQuoting = null, bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw null!;
    }

    public class AutoMLExperiment
    {
        internal AutoMLExperiment() => throw null!;
        public AutoMLExperiment(MLContext context, AutoMLExperiment.AutoMLExperimentSettings settings) => throw null!;

        public TrialResult Run() => throw null!;
        public Task<TrialResult> RunAsync(CancellationToken ct = default) => throw null!;
        public AutoMLExperiment SetMaxModelToExplore(int maxModel) => throw null!;
        public AutoMLExperiment SetMaximumMemoryUsageInMegaByte(double value = double.MaxValue) => throw null!;
        public AutoMLExperiment SetTrainingTimeInSeconds(uint trainingTimeInSeconds) => throw null!;

        public class AutoMLExperimentSettings : ExperimentSettings
        {
            public int? Seed { get => throw null!; set => throw null!; }
        }
    }

    public static class AutoMLExperimentExtension
    {
        public static AutoMLExperiment SetBinaryClassificationMetric(this AutoMLExperiment experiment, BinaryClassificationMetric metric, string labelColumn = "label", string predictedColumn = "PredictedLabel") => throw null!;
        public static AutoMLExperiment SetCheckpoint(this AutoMLExperiment experiment, string folder) => throw null!;
        public static AutoMLExperiment SetCostFrugalTuner(this AutoMLExperiment experiment) => throw null!;
        public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, DataOperationsCatalog.TrainTestData trainValidationSplit) => throw null!;
        public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, IDataView train, IDataView validation, bool subSamplingTrainDataset = false) => throw null!;
        public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, IDataView dataset, int fold = 10, string samplingKeyColumnName = null) => throw null!;
        public static AutoMLExperiment SetEciCostFrugalTuner(this AutoMLExperiment experiment) => throw null!;
        public static AutoMLExperiment SetGridSearchTuner(this AutoMLExperiment experiment, int step = 10) => throw null!;
        public static AutoMLExperiment SetMulticlassClassificationMetric(this AutoMLExperiment experiment, MulticlassClassificationMetric metric, string labelColumn = "label", string predictedColumn = "PredictedLabel") => throw null!;
        public static AutoMLExperiment SetPipeline(this AutoMLExperiment experiment, SweepablePipeline pipeline) => throw null!;
        public static AutoMLExperiment SetRandomSearchTuner(this AutoMLExperiment experiment, int? seed = null) => throw null!;
        public static AutoMLExperiment SetRegressionMetric(this AutoMLExperiment experiment, RegressionMetric metric, string labelColumn = "Label", string scoreColumn = "Score") => throw null!;
        public static AutoMLExperiment SetSmacTuner(this AutoMLExperiment experiment, int numberInitialPopulation = 20, int fitModelEveryNTrials = 10, int numberOfTrees = 10, int nMinForSpit = 2, float splitRatio = 0.8f, int localSearchParentCount = 5, int numRandomEISearchConfigurations = 5000, double epsilon = 1E-05, int numNeighboursForNumericalParams = 4) => throw null!;
    }

    public sealed class BinaryClassificationExperiment : ExperimentBase<BinaryClassificationMetrics, BinaryExperimentSettings>
    {
        internal BinaryClassificationExperiment() => throw null!;

        public override ExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<BinaryClassificationMetrics>> progressHandler = null) => throw null!;
        public override ExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, IDataView validationData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<BinaryClassificationMetrics>> progressHandler = null) => throw null!;
        public override ExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, IDataView validationData, string labelColumnName = "Label", IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<BinaryClassificationMetrics>> progressHandler = null) => throw null!;
        public override ExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<BinaryClassificationMetrics>> progressHandler = null) => throw null!;
        public override CrossValidationExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, uint numberOfCVFolds, ColumnInformation columnInformation = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<BinaryClassificationMetrics>> progressHandler = null) => throw null!;
        public override CrossValidationExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, uint numberOfCVFolds, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<BinaryClassificationMetrics>> progressHandler = null) => throw null!;
    }

    public enum BinaryClassificationMetric
    {
        Accuracy = 0,
        AreaUnderRocCurve = 1,
        AreaUnderPrecisionRecallCurve = 2,
        F1Score = 3,
        PositivePrecision = 4,
        PositiveRecall = 5,
        NegativePrecision = 6,
        NegativeRecall = 7,
    }

    public enum BinaryClassificationTrainer
    {
        FastForest = 0,
        FastTree = 1,
        LightGbm = 2,
        LbfgsLogisticRegression = 3,
        SdcaLogisticRegression = 4,
    }

    public sealed class BinaryExperimentSettings : ExperimentSettings
    {
        public BinaryClassificationMetric OptimizingMetric { get => throw null!; set => throw null!; }
        public ICollection<BinaryClassificationTrainer> Trainers => throw null!;
        public bool UseAutoZeroTuner { get => throw null!; set => throw null!; }
    }

    public enum CacheBeforeTrainer
    {
        Auto = 0,
        On = 1,
        Off = 2,
    }

    public sealed class ColumnInferenceResults
    {
        public ColumnInformation ColumnInformation => throw null!;
        public TextLoader.Options TextLoaderOptions => throw null!;
    }

    public sealed class ColumnInformation
    {
        public ICollection<string> CategoricalColumnNames => throw null!;
        public string ExampleWeightColumnName { get => throw null!; set => throw null!; }
        public string GroupIdColumnName { get => throw null!; set => throw null!; }
        public ICollection<string> IgnoredColumnNames => throw null!;
        public ICollection<string> ImagePathColumnNames => throw null!;
        public string ItemIdColumnName { get => throw null!; set => throw null!; }
        public string LabelColumnName { get => throw null!; set => throw null!; }
        public ICollection<string> NumericColumnNames => throw null!;
        public string SamplingKeyColumnName { get => throw null!; set => throw null!; }
        public ICollection<string> TextColumnNames => throw null!;
        public string UserIdColumnName { get => throw null!; set => throw null!; }
    }

    public class CrossValidationExperimentResult<TMetrics>
    {
        public readonly CrossValidationRunDetail<TMetrics> BestRun;
        public readonly IEnumerable<CrossValidationRunDetail<TMetrics>> RunDetails;

        internal CrossValidationExperimentResult() => throw null!;
    }

    public sealed class CrossValidationRunDetail<TMetrics> : RunDetail
    {
        internal CrossValidationRunDetail() => throw null!;
    }

    public abstract class Entity
    {
        public Entity() => throw null!;

        public Entity Left { get => throw null!; set => throw null!; }
        public Entity Right { get => throw null!; set => throw null!; }

        public static Entity FromExpression(string expression) => throw null!;

        public static Entity operator +(Entity left, Entity right) => throw null!;
        public static Entity operator *(Entity left, Entity right) => throw null!;
    }

    public class Estimator
    {
        protected Estimator() => throw null!;

        public static Entity operator +(Entity left, Estimator right) => throw null!;
        public static Entity operator +(Estimator left, Entity right) => throw null!;
        public static Entity operator +(Estimator left, Estimator right) => throw null!;
        public static Entity operator *(Entity left, Estimator right) => throw null!;
        public static Entity operator *(Estimator left, Entity right) => throw null!;
        public static Entity operator *(Estimator left, Estimator right) => throw null!;
    }

    public abstract class ExperimentBase<TMetrics, TExperimentSettings> where TMetrics : class where TExperimentSettings : ExperimentSettings
    {
        internal ExperimentBase() => throw null!;

        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null!;
        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null!;
        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData, string labelColumnName = "Label", IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null!;
        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null!;
        public virtual CrossValidationExperimentResult<TMetrics> Execute(IDataView trainData, uint numberOfCVFolds, ColumnInformation columnInformation = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null) => throw null!;
        public virtual CrossValidationExperimentResult<TMetrics> Execute(IDataView trainData, uint numberOfCVFolds, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null) => throw null!;
    }

    public class ExperimentResult<TMetrics>
    {
        public readonly RunDetail<TMetrics> BestRun;
        public readonly IEnumerable<RunDetail<TMetrics>> RunDetails;

        internal ExperimentResult() => throw null!;
    }

    public abstract class ExperimentSettings
    {
        public int MaxModels;

        public ExperimentSettings() => throw null!;

        public CacheBeforeTrainer CacheBeforeTrainer { get => throw null!; set => throw null!; }
        public string CacheDirectoryName { get => throw null!; set => throw null!; }
        public CancellationToken CancellationToken { get => throw null!; set => throw null!; }
        public uint MaxExperimentTimeInSeconds { get => throw null!; set => throw null!; }
        public double? MaximumMemoryUsageInMegaByte { get => throw null!; set => throw null!; }
    }

    public interface ISweepable
    {
    }

    public interface ISweepable<out T> : ISweepable where T : IEstimator<ITransformer>
    {
    }

    public static class MLContextExtension
    {
        public static AutoCatalog Auto(this MLContext mlContext) => throw null!;
    }

    public sealed class MulticlassClassificationExperiment : ExperimentBase<MulticlassClassificationMetrics, MulticlassExperimentSettings>
    {
        internal MulticlassClassificationExperiment() => throw null!;

        public override ExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<MulticlassClassificationMetrics>> progressHandler = null) => throw null!;
        public override ExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, IDataView validationData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<MulticlassClassificationMetrics>> progressHandler = null) => throw null!;
        public override ExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, IDataView validationData, string labelColumnName = "Label", IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<MulticlassClassificationMetrics>> progressHandler = null) => throw null!;
        public override ExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<MulticlassClassificationMetrics>> progressHandler = null) => throw null!;
        public override CrossValidationExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, uint numberOfCVFolds, ColumnInformation columnInformation = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<MulticlassClassificationMetrics>> progressHandler = null) => throw null!;
        public override CrossValidationExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, uint numberOfCVFolds, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<MulticlassClassificationMetrics>> progressHandler = null) => throw null!;
    }

    public enum MulticlassClassificationMetric
    {
        MicroAccuracy = 0,
        MacroAccuracy = 1,
        LogLoss = 2,
        LogLossReduction = 3,
        TopKAccuracy = 4,
    }

    public enum MulticlassClassificationTrainer
    {
        FastForestOva = 0,
        FastTreeOva = 1,
        LightGbm = 2,
        LbfgsMaximumEntropy = 3,
        LbfgsLogisticRegressionOva = 4,
        SdcaMaximumEntropy = 5,
    }

    public sealed class MulticlassExperimentSettings : ExperimentSettings
    {
        public MulticlassClassificationMetric OptimizingMetric { get => throw null!; set => throw null!; }
        public ICollection<MulticlassClassificationTrainer> Trainers => throw null!;
    }

    public sealed class RankingExperiment : ExperimentBase<RankingMetrics, RankingExperimentSettings>
    {
        internal RankingExperiment() => throw null!;
    }

    public sealed class RankingExperimentSettings : ExperimentSettings
    {
        public uint OptimizationMetricTruncationLevel { get => throw null!; set => throw null!; }
        public RankingMetric OptimizingMetric { get => throw null!; set => throw null!; }
        public ICollection<RankingTrainer> Trainers => throw null!;
    }

    public enum RankingMetric
    {
        Ndcg = 0,
        Dcg = 1,
    }

    public enum RankingTrainer
    {
        LightGbmRanking = 0,
        FastTreeRanking = 1,
    }

    public sealed class RecommendationExperiment : ExperimentBase<RegressionMetrics, RecommendationExperimentSettings>
    {
        internal RecommendationExperiment() => throw null!;
    }

    public sealed class RecommendationExperimentSettings : ExperimentSettings
    {
        public RegressionMetric OptimizingMetric { get => throw null!; set => throw null!; }
        public ICollection<RecommendationTrainer> Trainers => throw null!;
    }

    public enum RecommendationTrainer
    {
        MatrixFactorization = 0,
    }

    public sealed class RegressionExperiment : ExperimentBase<RegressionMetrics, RegressionExperimentSettings>
    {
        internal RegressionExperiment() => throw null!;

        public override ExperimentResult<RegressionMetrics> Execute(IDataView trainData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<RegressionMetrics>> progressHandler = null) => throw null!;
        public override ExperimentResult<RegressionMetrics> Execute(IDataView trainData, IDataView validationData, ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<RegressionMetrics>> progressHandler = null) => throw null!;
        public override ExperimentResult<RegressionMetrics> Execute(IDataView trainData, IDataView validationData, string labelColumnName = "Label", IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<RegressionMetrics>> progressHandler = null) => throw null!;
        public override ExperimentResult<RegressionMetrics> Execute(IDataView trainData, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<RegressionMetrics>> progressHandler = null) => throw null!;
        public override CrossValidationExperimentResult<RegressionMetrics> Execute(IDataView trainData, uint numberOfCVFolds, ColumnInformation columnInformation = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<RegressionMetrics>> progressHandler = null) => throw null!;
        public override CrossValidationExperimentResult<RegressionMetrics> Execute(IDataView trainData, uint numberOfCVFolds, string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<RegressionMetrics>> progressHandler = null) => throw null!;
    }

    public sealed class RegressionExperimentSettings : ExperimentSettings
    {
        public RegressionMetric OptimizingMetric { get => throw null!; set => throw null!; }
        public ICollection<RegressionTrainer> Trainers => throw null!;
    }

    public enum RegressionMetric
    {
        MeanAbsoluteError = 0,
        MeanSquaredError = 1,
        RootMeanSquaredError = 2,
        RSquared = 3,
    }

    public enum RegressionTrainer
    {
        FastForest = 0,
        FastTree = 1,
        FastTreeTweedie = 2,
        LightGbm = 3,
        LbfgsPoissonRegression = 4,
        StochasticDualCoordinateAscent = 5,
    }

    public abstract class RunDetail
    {
        internal RunDetail() => throw null!;

        public IEstimator<ITransformer> Estimator => throw null!;
        public double RuntimeInSeconds => throw null!;
        public string TrainerName => throw null!;
    }

    public sealed class RunDetail<TMetrics> : RunDetail
    {
        internal RunDetail() => throw null!;

        public Exception Exception => throw null!;
        public ITransformer Model => throw null!;
        public TMetrics ValidationMetrics => throw null!;
    }

    public class SweepableEstimator : Estimator, ISweepable<IEstimator<ITransformer>>
    {
        protected SweepableEstimator() => throw null!;
    }

    public static class SweepableExtension
    {
        public static SweepablePipeline Append(this SweepableEstimator estimator, params SweepableEstimator[] estimators) => throw null!;
        public static SweepablePipeline Append(this SweepableEstimator estimator, SweepablePipeline estimator1) => throw null!;
        public static SweepablePipeline Append(this SweepableEstimator estimator, IEstimator<ITransformer> estimator1) => throw null!;
        public static SweepablePipeline Append(this SweepablePipeline pipeline, IEstimator<ITransformer> estimator) => throw null!;
        public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, SweepableEstimator estimator1) => throw null!;
        public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, params SweepableEstimator[] estimators) => throw null!;
        public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, SweepablePipeline pipeline) => throw null!;
    }

    public class SweepablePipeline : ISweepable<EstimatorChain<ITransformer>>
    {
        internal SweepablePipeline() => throw null!;

        public Dictionary<string, SweepableEstimator> Estimators => throw null!;

        public SweepablePipeline Append(params ISweepable<IEstimator<ITransformer>>[] sweepables) => throw null!;
        public SweepablePipeline BuildSweepableEstimatorPipeline(string schema) => throw null!;
    }

    public class TrialResult : IEqualityComparer<TrialResult>
    {
        public double DurationInMilliseconds { get => throw null!; set => throw null!; }
        public double Loss { get => throw null!; set => throw null!; }
        public double Metric { get => throw null!; set => throw null!; }
        public ITransformer Model { get => throw null!; set => throw null!; }
        public double? PeakCpu { get => throw null!; set => throw null!; }
        public double? PeakMemoryInMegaByte { get => throw null!; set => throw null!; }
        public TrialSettings TrialSettings { get => throw null!; set => throw null!; }

        public bool Equals(TrialResult x, TrialResult y) => throw null!;
        public int GetHashCode(TrialResult obj) => throw null!;
    }

    public class TrialSettings
    {
        public DateTime? EndedAtUtc { get => throw null!; set => throw null!; }
        public DateTime StartedAtUtc { get => throw null!; set => throw null!; }
        public int TrialId { get => throw null!; set => throw null!; }
    }
}
