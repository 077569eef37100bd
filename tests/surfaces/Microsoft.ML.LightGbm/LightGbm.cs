using System.IO;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Microsoft.ML
{
    public static class LightGbmExtensions
    {
        public static LightGbmBinaryTrainer LightGbm(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, LightGbmBinaryTrainer.Options options) => throw null!;
        public static LightGbmBinaryTrainer LightGbm(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, Stream lightGbmModel, string featureColumnName = "Features") => throw null!;
        public static LightGbmBinaryTrainer LightGbm(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null, int? numberOfLeaves = null, int? minimumExampleCountPerLeaf = null, double? learningRate = null, int numberOfIterations = 100) => throw null!;
        public static LightGbmMulticlassTrainer LightGbm(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, LightGbmMulticlassTrainer.Options options) => throw null!;
        public static LightGbmMulticlassTrainer LightGbm(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, Stream lightGbmModel, string featureColumnName = "Features") => throw null!;
        public static LightGbmMulticlassTrainer LightGbm(this MulticlassClassificationCatalog.MulticlassClassificationTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null, int? numberOfLeaves = null, int? minimumExampleCountPerLeaf = null, double? learningRate = null, int numberOfIterations = 100) => throw null!;
        public static LightGbmRankingTrainer LightGbm(this RankingCatalog.RankingTrainers catalog, LightGbmRankingTrainer.Options options) => throw null!;
        public static LightGbmRankingTrainer LightGbm(this RankingCatalog.RankingTrainers catalog, Stream lightGbmModel, string featureColumnName = "Features") => throw null!;
        public static LightGbmRankingTrainer LightGbm(this RankingCatalog.RankingTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string rowGroupColumnName = "GroupId", string exampleWeightColumnName = null, int? numberOfLeaves = null, int? minimumExampleCountPerLeaf = null, double? learningRate = null, int numberOfIterations = 100) => throw null!;
        public static LightGbmRegressionTrainer LightGbm(this RegressionCatalog.RegressionTrainers catalog, LightGbmRegressionTrainer.Options options) => throw null!;
        public static LightGbmRegressionTrainer LightGbm(this RegressionCatalog.RegressionTrainers catalog, Stream lightGbmModel, string featureColumnName = "Features") => throw null!;
        public static LightGbmRegressionTrainer LightGbm(this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null, int? numberOfLeaves = null, int? minimumExampleCountPerLeaf = null, double? learningRate = null, int numberOfIterations = 100) => throw null!;
    }
}

namespace Microsoft.ML.Trainers.LightGbm
{
    public abstract class BoosterParameterBase
    {
        internal BoosterParameterBase() => throw null!;
        public BoosterParameterBase(BoosterParameterBase.OptionsBase options) => throw null!;

        public abstract class OptionsBase
        {
            public double FeatureFraction;
            public double L1Regularization;
            public double L2Regularization;
            public int MaximumTreeDepth;
            public double MinimumChildWeight;
            public double MinimumSplitGain;
            public double SubsampleFraction;
            public int SubsampleFrequency;

            protected OptionsBase() => throw null!;
        }
    }

    public sealed class DartBooster : BoosterParameterBase
    {
        internal DartBooster() => throw null!;

        public sealed class Options : BoosterParameterBase.OptionsBase
        {
            public int MaximumNumberOfDroppedTreesPerRound;
            public double SkipDropFraction;
            public double TreeDropFraction;
            public bool UniformDrop;
            public bool XgboostDartMode;
        }
    }

    public sealed class GossBooster : BoosterParameterBase
    {
        internal GossBooster() => throw null!;

        public sealed class Options : BoosterParameterBase.OptionsBase
        {
            public double OtherRate;
            public double TopRate;
        }
    }

    public sealed class GradientBooster : BoosterParameterBase
    {
        internal GradientBooster() => throw null!;

        public sealed class Options : BoosterParameterBase.OptionsBase
        {
        }
    }

    public sealed class LightGbmBinaryModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal LightGbmBinaryModelParameters() => throw null!;
    }

    public sealed class LightGbmBinaryTrainer : LightGbmTrainerBase<LightGbmBinaryTrainer.Options, float, BinaryPredictionTransformer<CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>>
    {
        internal LightGbmBinaryTrainer() => throw null!;

        public BinaryPredictionTransformer<CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options : LightGbmTrainerBase<LightGbmBinaryTrainer.Options, float, BinaryPredictionTransformer<CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>>.OptionsBase
        {
            public LightGbmBinaryTrainer.Options.EvaluateMetricType EvaluationMetric;
            public double Sigmoid;
            public bool UnbalancedSets;
            public double WeightOfPositiveExamples;

            public enum EvaluateMetricType
            {
                None = 0,
                Default = 1,
                Logloss = 2,
                Error = 3,
                AreaUnderCurve = 4,
            }
        }
    }

    public sealed class LightGbmMulticlassTrainer : LightGbmTrainerBase<LightGbmMulticlassTrainer.Options, VBuffer<float>, MulticlassPredictionTransformer<OneVersusAllModelParameters>, OneVersusAllModelParameters>
    {
        internal LightGbmMulticlassTrainer() => throw null!;

        public MulticlassPredictionTransformer<OneVersusAllModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options : LightGbmTrainerBase<LightGbmMulticlassTrainer.Options, VBuffer<float>, MulticlassPredictionTransformer<OneVersusAllModelParameters>, OneVersusAllModelParameters>.OptionsBase
        {
            public LightGbmMulticlassTrainer.Options.EvaluateMetricType EvaluationMetric;
            public double Sigmoid;
            public bool UnbalancedSets;
            public bool? UseSoftmax;

            public enum EvaluateMetricType
            {
                None = 0,
                Default = 1,
                Error = 2,
                LogLoss = 3,
            }
        }
    }

    public sealed class LightGbmRankingModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal LightGbmRankingModelParameters() => throw null!;
    }

    public sealed class LightGbmRankingTrainer : LightGbmTrainerBase<LightGbmRankingTrainer.Options, float, RankingPredictionTransformer<LightGbmRankingModelParameters>, LightGbmRankingModelParameters>
    {
        internal LightGbmRankingTrainer() => throw null!;

        public RankingPredictionTransformer<LightGbmRankingModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options : LightGbmTrainerBase<LightGbmRankingTrainer.Options, float, RankingPredictionTransformer<LightGbmRankingModelParameters>, LightGbmRankingModelParameters>.OptionsBase
        {
            public int[] CustomGains;
            public LightGbmRankingTrainer.Options.EvaluateMetricType EvaluationMetric;
            public double Sigmoid;

            public enum EvaluateMetricType
            {
                None = 0,
                Default = 1,
                MeanAveragedPrecision = 2,
                NormalizedDiscountedCumulativeGain = 3,
            }
        }
    }

    public sealed class LightGbmRegressionModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal LightGbmRegressionModelParameters() => throw null!;
    }

    public sealed class LightGbmRegressionTrainer : LightGbmTrainerBase<LightGbmRegressionTrainer.Options, float, RegressionPredictionTransformer<LightGbmRegressionModelParameters>, LightGbmRegressionModelParameters>
    {
        internal LightGbmRegressionTrainer() => throw null!;

        public RegressionPredictionTransformer<LightGbmRegressionModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options : LightGbmTrainerBase<LightGbmRegressionTrainer.Options, float, RegressionPredictionTransformer<LightGbmRegressionModelParameters>, LightGbmRegressionModelParameters>.OptionsBase
        {
            public LightGbmRegressionTrainer.Options.EvaluateMetricType EvaluationMetric;

            public enum EvaluateMetricType
            {
                None = 0,
                Default = 1,
                MeanAbsoluteError = 2,
                RootMeanSquaredError = 3,
                MeanSquaredError = 4,
            }
        }
    }

    public abstract class LightGbmTrainerBase<TOptions, TOutput, TTransformer, TModel> : TrainerEstimatorBaseWithGroupId<TTransformer, TModel> where TOptions : LightGbmTrainerBase<TOptions, TOutput, TTransformer, TModel>.OptionsBase, new() where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal LightGbmTrainerBase() => throw null!;

        public override TrainerInfo Info => throw null!;

        public class OptionsBase : TrainerInputBaseWithGroupId
        {
            public int BatchSize;
            public double CategoricalSmoothing;
            public bool Deterministic;
            public int EarlyStoppingRound;
            public bool ForceColumnWise;
            public bool ForceRowWise;
            public bool HandleMissingValue;
            public double L2CategoricalRegularization;
            public double? LearningRate;
            public int MaximumBinCountPerFeature;
            public int MaximumCategoricalSplitPointCount;
            public int MinimumExampleCountPerGroup;
            public int? MinimumExampleCountPerLeaf;
            public int NumberOfIterations;
            public int? NumberOfLeaves;
            public int? NumberOfThreads;
            public int? Seed;
            public bool Silent;
            public bool? UseCategoricalSplit;
            public bool UseZeroAsMissingValue;
            public bool Verbose;

            internal OptionsBase() => throw null!;

            public BoosterParameterBase.OptionsBase Booster { get => throw null!; set => throw null!; }
        }
    }
}
