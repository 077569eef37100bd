using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;

namespace Microsoft.ML.Trainers
{
    public abstract class LearningRateScheduler
    {
        internal LearningRateScheduler() => throw null!;
    }

    public abstract class LinearTrainerBase<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal LinearTrainerBase() => throw null!;

        public override TrainerInfo Info => throw null!;
    }

    public abstract class SgdBinaryTrainerBase<TModel> : LinearTrainerBase<BinaryPredictionTransformer<TModel>, TModel> where TModel : class
    {
        internal SgdBinaryTrainerBase() => throw null!;

        public override TrainerInfo Info => throw null!;

        public BinaryPredictionTransformer<TModel> Fit(IDataView trainData, LinearModelParameters modelParameters) => throw null!;

        public class OptionsBase : TrainerInputBaseWithWeight
        {
            public int? CheckFrequency;
            public double ConvergenceTolerance;
            public float L2Regularization;
            public double LearningRate;
            public int NumberOfIterations;
            public int? NumberOfThreads;
            public float PositiveInstanceWeight;
            public bool Shuffle;
        }
    }

    public sealed class SgdCalibratedTrainer : SgdBinaryTrainerBase<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>
    {
        internal SgdCalibratedTrainer() => throw null!;

        public sealed class Options : SgdBinaryTrainerBase<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>.OptionsBase
        {
        }
    }

    public sealed class SgdNonCalibratedTrainer : SgdBinaryTrainerBase<LinearBinaryModelParameters>
    {
        internal SgdNonCalibratedTrainer() => throw null!;

        public sealed class Options : SgdBinaryTrainerBase<LinearBinaryModelParameters>.OptionsBase
        {
            public IClassificationLoss LossFunction;
        }
    }

    public abstract class StochasticTrainerBase<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal StochasticTrainerBase() => throw null!;
        public StochasticTrainerBase(IHost host, SchemaShape.Column feature, SchemaShape.Column label, SchemaShape.Column weight = default) => throw null!;

        public override TrainerInfo Info => throw null!;
    }
}
