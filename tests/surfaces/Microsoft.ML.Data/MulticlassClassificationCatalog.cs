using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public sealed class MulticlassClassificationCatalog : TrainCatalogBase
    {
        internal MulticlassClassificationCatalog() => throw null!;

        public MulticlassClassificationCatalog.MulticlassClassificationTrainers Trainers => throw null!;

        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<MulticlassClassificationMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string samplingKeyColumnName = null, int? seed = null) => throw null!;
        public MulticlassClassificationMetrics Evaluate(IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score", string predictedLabelColumnName = "PredictedLabel", int topKPredictionCount = 0) => throw null!;

        public sealed class MulticlassClassificationTrainers : TrainCatalogBase.CatalogInstantiatorBase
        {
            internal MulticlassClassificationTrainers() => throw null!;
        }
    }
}
