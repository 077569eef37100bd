using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers
{
    public sealed class LbfgsLogisticRegressionBinaryTrainer : LbfgsTrainerBase<LbfgsLogisticRegressionBinaryTrainer.Options, BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>
    {
        internal LbfgsLogisticRegressionBinaryTrainer() => throw null!;

        public BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> Fit(IDataView trainData, LinearModelParameters modelParameters) => throw null!;

        public sealed class Options : LbfgsTrainerBase<LbfgsLogisticRegressionBinaryTrainer.Options, BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>.OptionsBase
        {
        }
    }

    public sealed class LbfgsMaximumEntropyMulticlassTrainer : LbfgsTrainerBase<LbfgsMaximumEntropyMulticlassTrainer.Options, MulticlassPredictionTransformer<MaximumEntropyModelParameters>, MaximumEntropyModelParameters>
    {
        internal LbfgsMaximumEntropyMulticlassTrainer() => throw null!;

        public MulticlassPredictionTransformer<MaximumEntropyModelParameters> Fit(IDataView trainData, MaximumEntropyModelParameters modelParameters) => throw null!;

        public sealed class Options : LbfgsTrainerBase<LbfgsMaximumEntropyMulticlassTrainer.Options, MulticlassPredictionTransformer<MaximumEntropyModelParameters>, MaximumEntropyModelParameters>.OptionsBase
        {
        }
    }

    public sealed class LbfgsPoissonRegressionTrainer : LbfgsTrainerBase<LbfgsPoissonRegressionTrainer.Options, RegressionPredictionTransformer<PoissonRegressionModelParameters>, PoissonRegressionModelParameters>
    {
        internal LbfgsPoissonRegressionTrainer() => throw null!;

        public RegressionPredictionTransformer<PoissonRegressionModelParameters> Fit(IDataView trainData, LinearModelParameters linearModel) => throw null!;

        public sealed class Options : LbfgsTrainerBase<LbfgsPoissonRegressionTrainer.Options, RegressionPredictionTransformer<PoissonRegressionModelParameters>, PoissonRegressionModelParameters>.OptionsBase
        {
        }
    }

    public abstract class LbfgsTrainerBase<TOptions, TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TOptions : LbfgsTrainerBase<TOptions, TTransformer, TModel>.OptionsBase, new() where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal LbfgsTrainerBase() => throw null!;

        public override TrainerInfo Info => throw null!;

        public abstract class OptionsBase : TrainerInputBaseWithWeight
        {
            public bool DenseOptimizer;
            public bool EnforceNonNegativity;
            public int HistorySize;
            public float InitialWeightsDiameter;
            public float L1Regularization;
            public float L2Regularization;
            public int MaximumNumberOfIterations;
            public int? NumberOfThreads;
            public float OptimizationTolerance;
            public bool Quiet;
            public float StochasticGradientDescentInitilaizationTolerance;

            protected OptionsBase() => throw null!;
        }
    }
}
