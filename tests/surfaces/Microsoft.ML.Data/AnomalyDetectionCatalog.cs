using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public sealed class AnomalyDetectionCatalog : TrainCatalogBase
    {
        internal AnomalyDetectionCatalog() => throw null!;

        public AnomalyDetectionCatalog.AnomalyDetectionTrainers Trainers => throw null!;

        public AnomalyPredictionTransformer<TModel> ChangeModelThreshold<TModel>(AnomalyPredictionTransformer<TModel> model, float threshold) where TModel : class => throw null!;
        public AnomalyDetectionMetrics Evaluate(IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score", string predictedLabelColumnName = "PredictedLabel", int falsePositiveCount = 10) => throw null!;

        public sealed class AnomalyDetectionTrainers : TrainCatalogBase.CatalogInstantiatorBase
        {
            internal AnomalyDetectionTrainers() => throw null!;
        }
    }
}
