using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers.FastTree
{
    public sealed class GamBinaryTrainer : GamTrainerBase<GamBinaryTrainer.Options, BinaryPredictionTransformer<CalibratedModelParametersBase<GamBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<GamBinaryModelParameters, PlattCalibrator>>
    {
        internal GamBinaryTrainer() => throw null!;

        public BinaryPredictionTransformer<CalibratedModelParametersBase<GamBinaryModelParameters, PlattCalibrator>> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public sealed class Options : GamTrainerBase<GamBinaryTrainer.Options, BinaryPredictionTransformer<CalibratedModelParametersBase<GamBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<GamBinaryModelParameters, PlattCalibrator>>.OptionsBase
        {
            public bool UnbalancedSets;
        }
    }

    public sealed class GamRegressionTrainer : GamTrainerBase<GamRegressionTrainer.Options, RegressionPredictionTransformer<GamRegressionModelParameters>, GamRegressionModelParameters>
    {
        internal GamRegressionTrainer() => throw null!;

        public RegressionPredictionTransformer<GamRegressionModelParameters> Fit(IDataView trainData, IDataView validationData) => throw null!;

        public class Options : GamTrainerBase<GamRegressionTrainer.Options, RegressionPredictionTransformer<GamRegressionModelParameters>, GamRegressionModelParameters>.OptionsBase
        {
            public int PruningMetrics;
        }
    }

    public abstract class GamTrainerBase<TOptions, TTransformer, TPredictor> : TrainerEstimatorBase<TTransformer, TPredictor> where TOptions : GamTrainerBase<TOptions, TTransformer, TPredictor>.OptionsBase, new() where TTransformer : ISingleFeaturePredictionTransformer<TPredictor> where TPredictor : class
    {
        internal GamTrainerBase() => throw null!;

        public override TrainerInfo Info => throw null!;

        public abstract class OptionsBase : TrainerInputBaseWithWeight
        {
            public bool? DiskTranspose;
            public bool EnablePruning;
            public double EntropyCoefficient;
            public bool FeatureFlocks;
            public int GainConfidenceLevel;
            public int GetDerivativesSampleRate;
            public double LearningRate;
            public int MaximumBinCountPerFeature;
            public double MaximumTreeOutput;
            public int MinimumExampleCountPerLeaf;
            public int NumberOfIterations;
            public int? NumberOfThreads;
            public int Seed;

            protected OptionsBase() => throw null!;
        }
    }
}
