using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers.FastTree
{
    public abstract class BoostedTreeOptions : TreeOptions
    {
        public bool BestStepRankingRegressionTrees;
        public double DropoutRate;
        public bool EnablePruning;
        public bool FilterZeroLambdas;
        public int GetDerivativesSampleRate;
        public double LearningRate;
        public int MaximumNumberOfLineSearchSteps;
        public double MaximumTreeOutput;
        public double MinimumStepSize;
        public BoostedTreeOptions.OptimizationAlgorithmType OptimizationAlgorithm;
        public double PruningThreshold;
        public int PruningWindowSize;
        public bool RandomStart;
        public double Shrinkage;
        public bool UseLineSearch;
        public bool UseTolerantPruning;
        public bool WriteLastEnsemble;

        protected BoostedTreeOptions() => throw null!;

        public EarlyStoppingRuleBase EarlyStoppingRule { get => throw null!; set => throw null!; }

        public enum OptimizationAlgorithmType
        {
            GradientDescent = 0,
            AcceleratedGradientDescent = 1,
            ConjugateGradientDescent = 2,
        }
    }

    public abstract class BoostingFastTreeTrainerBase<TOptions, TTransformer, TModel> : FastTreeTrainerBase<TOptions, TTransformer, TModel> where TOptions : BoostedTreeOptions, new() where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal BoostingFastTreeTrainerBase() => throw null!;
    }

    public enum Bundle : byte
    {
        None = 0,
        AggregateLowPopulation = 1,
        Adjacent = 2,
    }

    public sealed class FastForestBinaryTrainer : RandomForestTrainerBase<FastForestBinaryTrainer.Options, BinaryPredictionTransformer<FastForestBinaryModelParameters>, FastForestBinaryModelParameters>
    {
        internal FastForestBinaryTrainer() => throw null!;

        public BinaryPredictionTransformer<FastForestBinaryModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options : FastForestOptionsBase
        {
            public double MaximumOutputMagnitudePerTree;
        }
    }

    public abstract class FastForestOptionsBase : TreeOptions
    {
        public int NumberOfQuantileSamples;

        internal FastForestOptionsBase() => throw null!;
    }

    public sealed class FastForestRegressionTrainer : RandomForestTrainerBase<FastForestRegressionTrainer.Options, RegressionPredictionTransformer<FastForestRegressionModelParameters>, FastForestRegressionModelParameters>
    {
        internal FastForestRegressionTrainer() => throw null!;

        public RegressionPredictionTransformer<FastForestRegressionModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options : FastForestOptionsBase
        {
            public bool ShuffleLabels;
        }
    }

    public sealed class FastTreeBinaryTrainer : BoostingFastTreeTrainerBase<FastTreeBinaryTrainer.Options, BinaryPredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>>
    {
        internal FastTreeBinaryTrainer() => throw null!;

        public BinaryPredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options : BoostedTreeOptions
        {
            public bool UnbalancedSets;

            public EarlyStoppingMetric EarlyStoppingMetric { get => throw null!; set => throw null!; }
        }
    }

    public sealed class FastTreeRankingTrainer : BoostingFastTreeTrainerBase<FastTreeRankingTrainer.Options, RankingPredictionTransformer<FastTreeRankingModelParameters>, FastTreeRankingModelParameters>
    {
        internal FastTreeRankingTrainer() => throw null!;

        public RankingPredictionTransformer<FastTreeRankingModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options : BoostedTreeOptions
        {
            public double[] CustomGains;
            public int NdcgTruncationLevel;
            public bool UseDcg;

            public EarlyStoppingRankingMetric EarlyStoppingMetric { get => throw null!; set => throw null!; }
        }
    }

    public sealed class FastTreeRegressionTrainer : BoostingFastTreeTrainerBase<FastTreeRegressionTrainer.Options, RegressionPredictionTransformer<FastTreeRegressionModelParameters>, FastTreeRegressionModelParameters>
    {
        internal FastTreeRegressionTrainer() => throw null!;

        public RegressionPredictionTransformer<FastTreeRegressionModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options : BoostedTreeOptions
        {
            public EarlyStoppingMetric EarlyStoppingMetric { get => throw null!; set => throw null!; }
        }
    }

    public abstract class FastTreeTrainerBase<TOptions, TTransformer, TModel> : TrainerEstimatorBaseWithGroupId<TTransformer, TModel> where TOptions : TreeOptions, new() where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal FastTreeTrainerBase() => throw null!;

        public override TrainerInfo Info => throw null!;
    }

    public sealed class FastTreeTweedieTrainer : BoostingFastTreeTrainerBase<FastTreeTweedieTrainer.Options, RegressionPredictionTransformer<FastTreeTweedieModelParameters>, FastTreeTweedieModelParameters>
    {
        internal FastTreeTweedieTrainer() => throw null!;

        public RegressionPredictionTransformer<FastTreeTweedieModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options : BoostedTreeOptions
        {
            public double Index;

            public EarlyStoppingMetric EarlyStoppingMetric { get => throw null!; set => throw null!; }
        }
    }

    public abstract class RandomForestTrainerBase<TOptions, TTransformer, TModel> : FastTreeTrainerBase<TOptions, TTransformer, TModel> where TOptions : FastForestOptionsBase, new() where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal RandomForestTrainerBase() => throw null!;
    }

    public abstract class TreeOptions : TrainerInputBaseWithGroupId
    {
        public bool AllowEmptyTrees;
        public double BaggingExampleFraction;
        public int BaggingSize;
        public double Bias;
        public Bundle Bundling;
        public bool CategoricalSplit;
        public bool CompressEnsemble;
        public bool? DiskTranspose;
        public double EntropyCoefficient;
        public bool ExecutionTime;
        public double FeatureFirstUsePenalty;
        public bool FeatureFlocks;
        public double FeatureFraction;
        public double FeatureFractionPerSplit;
        public double FeatureReusePenalty;
        public int FeatureSelectionSeed;
        public double GainConfidenceLevel;
        public int HistogramPoolSize;
        public int MaximumBinCountPerFeature;
        public int MaximumCategoricalGroupCountPerNode;
        public int MaximumCategoricalSplitPointCount;
        public bool MemoryStatistics;
        public int MinimumExampleCountPerLeaf;
        public double MinimumExampleFractionForCategoricalSplit;
        public int MinimumExamplesForCategoricalSplit;
        public int NumberOfLeaves;
        public int? NumberOfThreads;
        public int NumberOfTrees;
        public int Seed;
        public double Smoothing;
        public double SoftmaxTemperature;
        public double SparsifyThreshold;
        public int TestFrequency;

        protected TreeOptions() => throw null!;
    }
}
