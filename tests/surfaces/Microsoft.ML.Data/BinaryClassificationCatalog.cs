using System.Collections.Generic;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public sealed class BinaryClassificationCatalog : TrainCatalogBase
    {
        internal BinaryClassificationCatalog() => throw null!;

        public BinaryClassificationCatalog.CalibratorsCatalog Calibrators => throw null!;
        public BinaryClassificationCatalog.BinaryClassificationTrainers Trainers => throw null!;

        public BinaryPredictionTransformer<TModel> ChangeModelThreshold<TModel>(BinaryPredictionTransformer<TModel> model, float threshold) where TModel : class => throw null!;
        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<CalibratedBinaryClassificationMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string samplingKeyColumnName = null, int? seed = null) => throw null!;
        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<BinaryClassificationMetrics>> CrossValidateNonCalibrated(IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string samplingKeyColumnName = null, int? seed = null) => throw null!;
        public CalibratedBinaryClassificationMetrics Evaluate(IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score", string probabilityColumnName = "Probability", string predictedLabelColumnName = "PredictedLabel") => throw null!;
        public BinaryClassificationMetrics EvaluateNonCalibrated(IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score", string predictedLabelColumnName = "PredictedLabel") => throw null!;

        public sealed class BinaryClassificationTrainers : TrainCatalogBase.CatalogInstantiatorBase
        {
            internal BinaryClassificationTrainers() => throw null!;
        }

        public sealed class CalibratorsCatalog : TrainCatalogBase.CatalogInstantiatorBase
        {
            internal CalibratorsCatalog() => throw null!;

            public IsotonicCalibratorEstimator Isotonic(string labelColumnName = "Label", string scoreColumnName = "Score", string exampleWeightColumnName = null) => throw null!;
            public NaiveCalibratorEstimator Naive(string labelColumnName = "Label", string scoreColumnName = "Score") => throw null!;
            public FixedPlattCalibratorEstimator Platt(double slope, double offset, string scoreColumnName = "Score") => throw null!;
            public PlattCalibratorEstimator Platt(string labelColumnName = "Label", string scoreColumnName = "Score", string exampleWeightColumnName = null) => throw null!;
        }
    }
}
