using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.Calibrators
{
    public abstract class CalibratedModelParametersBase
    {
        internal CalibratedModelParametersBase() => throw null!;

        public ICalibrator Calibrator => throw null!;
        public object SubModel => throw null!;
    }

    public abstract class CalibratedModelParametersBase<TSubModel, TCalibrator> : CalibratedModelParametersBase where TSubModel : class where TCalibrator : class, ICalibrator
    {
        internal CalibratedModelParametersBase() => throw null!;

        public TCalibrator Calibrator => throw null!;
        public TSubModel SubModel => throw null!;
    }

    public abstract class CalibratorEstimatorBase<TICalibrator> : IEstimator<CalibratorTransformer<TICalibrator>> where TICalibrator : class, ICalibrator
    {
        internal CalibratorEstimatorBase() => throw null!;

        public CalibratorTransformer<TICalibrator> Fit(IDataView input) => throw null!;

        SchemaShape IEstimator<CalibratorTransformer<TICalibrator>>.GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public abstract class CalibratorTransformer<TICalibrator> : RowToRowTransformerBase, ISingleFeaturePredictionTransformer<TICalibrator> where TICalibrator : class, ICalibrator
    {
        internal CalibratorTransformer() => throw null!;

        TICalibrator IPredictionTransformer<TICalibrator>.Model => throw null!;
        string ISingleFeaturePredictionTransformer<TICalibrator>.FeatureColumnName => throw null!;
        DataViewType ISingleFeaturePredictionTransformer<TICalibrator>.FeatureColumnType => throw null!;
    }

    public sealed class FixedPlattCalibratorEstimator : CalibratorEstimatorBase<PlattCalibrator>
    {
        internal FixedPlattCalibratorEstimator() => throw null!;
    }

    public interface ICalibrator
    {
        float PredictProbability(float output);
    }

    public sealed class IsotonicCalibrator : ICalibrator
    {
        public readonly ImmutableArray<float> Maxes;
        public readonly ImmutableArray<float> Mins;
        public readonly ImmutableArray<float> Values;

        internal IsotonicCalibrator() => throw null!;

        public float PredictProbability(float output) => throw null!;
    }

    public sealed class IsotonicCalibratorEstimator : CalibratorEstimatorBase<IsotonicCalibrator>
    {
        internal IsotonicCalibratorEstimator() => throw null!;
    }

    public sealed class IsotonicCalibratorTransformer : CalibratorTransformer<IsotonicCalibrator>
    {
        internal IsotonicCalibratorTransformer() => throw null!;
    }

    public sealed class NaiveCalibrator : ICalibrator
    {
        public readonly float BinSize;
        public readonly float Min;

        internal NaiveCalibrator() => throw null!;

        public IReadOnlyList<float> BinProbs => throw null!;

        public float PredictProbability(float output) => throw null!;
    }

    public sealed class NaiveCalibratorEstimator : CalibratorEstimatorBase<NaiveCalibrator>
    {
        internal NaiveCalibratorEstimator() => throw null!;
    }

    public sealed class NaiveCalibratorTransformer : CalibratorTransformer<NaiveCalibrator>
    {
        internal NaiveCalibratorTransformer() => throw null!;
    }

    public sealed class PlattCalibrator : ICalibrator, ICanSaveModel
    {
        internal PlattCalibrator() => throw null!;

        public double Offset => throw null!;
        public double Slope => throw null!;

        public float PredictProbability(float output) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
    }

    public sealed class PlattCalibratorEstimator : CalibratorEstimatorBase<PlattCalibrator>
    {
        internal PlattCalibratorEstimator() => throw null!;
    }

    public sealed class PlattCalibratorTransformer : CalibratorTransformer<PlattCalibrator>
    {
        internal PlattCalibratorTransformer() => throw null!;
    }
}

namespace Microsoft.ML.Data
{
    public sealed class CalibratedBinaryClassificationMetrics : BinaryClassificationMetrics
    {
        internal CalibratedBinaryClassificationMetrics() => throw null!;

        public double Entropy => throw null!;
        public double LogLoss => throw null!;
        public double LogLossReduction => throw null!;
    }
}
