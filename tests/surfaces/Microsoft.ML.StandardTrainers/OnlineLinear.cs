using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers
{
    public abstract class AveragedLinearOptions : OnlineLinearOptions
    {
        public bool Averaged;
        public bool DecreaseLearningRate;
        public float L2Regularization;
        public bool LazyUpdate;
        public float LearningRate;
        public float RecencyGain;
        public bool RecencyGainMultiplicative;
        public long? ResetWeightsAfterXExamples;

        protected AveragedLinearOptions() => throw null!;
    }

    public abstract class AveragedLinearTrainer<TTransformer, TModel> : OnlineLinearTrainer<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal AveragedLinearTrainer() => throw null!;
    }

    public sealed class AveragedPerceptronTrainer : AveragedLinearTrainer<BinaryPredictionTransformer<LinearBinaryModelParameters>, LinearBinaryModelParameters>
    {
        internal AveragedPerceptronTrainer() => throw null!;

        public sealed class Options : AveragedLinearOptions
        {
            public IClassificationLoss LossFunction { get => throw null!; set => throw null!; }
        }
    }

    public sealed class LinearSvmTrainer : OnlineLinearTrainer<BinaryPredictionTransformer<LinearBinaryModelParameters>, LinearBinaryModelParameters>
    {
        internal LinearSvmTrainer() => throw null!;

        public sealed class Options : OnlineLinearOptions
        {
            public int BatchSize;
            public string ExampleWeightColumnName;
            public float Lambda;
            public bool NoBias;
            public bool PerformProjection;
        }
    }

    public sealed class OnlineGradientDescentTrainer : AveragedLinearTrainer<RegressionPredictionTransformer<LinearRegressionModelParameters>, LinearRegressionModelParameters>
    {
        internal OnlineGradientDescentTrainer() => throw null!;

        public sealed class Options : AveragedLinearOptions
        {
            public IRegressionLoss LossFunction { get => throw null!; set => throw null!; }
        }
    }

    public abstract class OnlineLinearOptions : TrainerInputBaseWithLabel
    {
        public float InitialWeightsDiameter;
        public int NumberOfIterations;
        public bool Shuffle;

        protected OnlineLinearOptions() => throw null!;
    }

    public abstract class OnlineLinearTrainer<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal OnlineLinearTrainer() => throw null!;

        public override TrainerInfo Info => throw null!;

        public TTransformer Fit(IDataView trainData, LinearModelParameters modelParameters) => throw null!;
    }
}
