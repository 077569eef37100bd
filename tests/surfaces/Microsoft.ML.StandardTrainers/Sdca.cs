using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers
{
    public abstract class SdcaBinaryTrainerBase<TModelParameters> : SdcaTrainerBase<SdcaBinaryTrainerBase<TModelParameters>.BinaryOptionsBase, BinaryPredictionTransformer<TModelParameters>, TModelParameters> where TModelParameters : class
    {
        internal SdcaBinaryTrainerBase() => throw null!;

        public override TrainerInfo Info => throw null!;

        public class BinaryOptionsBase : SdcaTrainerBase<SdcaBinaryTrainerBase<TModelParameters>.BinaryOptionsBase, BinaryPredictionTransformer<TModelParameters>, TModelParameters>.OptionsBase
        {
            public float PositiveInstanceWeight;
        }
    }

    public sealed class SdcaLogisticRegressionBinaryTrainer : SdcaBinaryTrainerBase<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>
    {
        internal SdcaLogisticRegressionBinaryTrainer() => throw null!;

        public sealed class Options : SdcaBinaryTrainerBase<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>.BinaryOptionsBase
        {
        }
    }

    public sealed class SdcaMaximumEntropyMulticlassTrainer : SdcaMulticlassTrainerBase<MaximumEntropyModelParameters>
    {
        internal SdcaMaximumEntropyMulticlassTrainer() => throw null!;

        public sealed class Options : SdcaMulticlassTrainerBase<MaximumEntropyModelParameters>.MulticlassOptions
        {
        }
    }

    public abstract class SdcaMulticlassTrainerBase<TModel> : SdcaTrainerBase<SdcaMulticlassTrainerBase<TModel>.MulticlassOptions, MulticlassPredictionTransformer<TModel>, TModel> where TModel : class
    {
        internal SdcaMulticlassTrainerBase() => throw null!;

        public class MulticlassOptions : SdcaTrainerBase<SdcaMulticlassTrainerBase<TModel>.MulticlassOptions, MulticlassPredictionTransformer<TModel>, TModel>.OptionsBase
        {
        }
    }

    public sealed class SdcaNonCalibratedBinaryTrainer : SdcaBinaryTrainerBase<LinearBinaryModelParameters>
    {
        internal SdcaNonCalibratedBinaryTrainer() => throw null!;

        public sealed class Options : SdcaBinaryTrainerBase<LinearBinaryModelParameters>.BinaryOptionsBase
        {
            public ISupportSdcaClassificationLoss LossFunction { get => throw null!; set => throw null!; }
        }
    }

    public sealed class SdcaNonCalibratedMulticlassTrainer : SdcaMulticlassTrainerBase<LinearMulticlassModelParameters>
    {
        internal SdcaNonCalibratedMulticlassTrainer() => throw null!;

        public sealed class Options : SdcaMulticlassTrainerBase<LinearMulticlassModelParameters>.MulticlassOptions
        {
            public ISupportSdcaClassificationLoss Loss { get => throw null!; set => throw null!; }
        }
    }

    public sealed class SdcaRegressionTrainer : SdcaTrainerBase<SdcaRegressionTrainer.Options, RegressionPredictionTransformer<LinearRegressionModelParameters>, LinearRegressionModelParameters>
    {
        internal SdcaRegressionTrainer() => throw null!;

        public sealed class Options : SdcaTrainerBase<SdcaRegressionTrainer.Options, RegressionPredictionTransformer<LinearRegressionModelParameters>, LinearRegressionModelParameters>.OptionsBase
        {
            public ISupportSdcaRegressionLoss LossFunction { get => throw null!; set => throw null!; }
        }
    }

    public abstract class SdcaTrainerBase<TOptions, TTransformer, TModel> : StochasticTrainerBase<TTransformer, TModel> where TOptions : SdcaTrainerBase<TOptions, TTransformer, TModel>.OptionsBase, new() where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal SdcaTrainerBase() => throw null!;

        public abstract class OptionsBase : TrainerInputBaseWithWeight
        {
            public float BiasLearningRate;
            public int? ConvergenceCheckFrequency;
            public float ConvergenceTolerance;
            public float? L1Regularization;
            public float? L2Regularization;
            public int? MaximumNumberOfIterations;
            public int? NumberOfThreads;
            public bool Shuffle;

            internal OptionsBase() => throw null!;
        }
    }
}
