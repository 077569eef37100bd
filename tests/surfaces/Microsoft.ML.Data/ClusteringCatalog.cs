using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public sealed class ClusteringCatalog : TrainCatalogBase
    {
        internal ClusteringCatalog() => throw null!;

        public ClusteringCatalog.ClusteringTrainers Trainers => throw null!;

        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<ClusteringMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = null, string featuresColumnName = null, string samplingKeyColumnName = null, int? seed = null) => throw null!;
        public ClusteringMetrics Evaluate(IDataView data, string labelColumnName = null, string scoreColumnName = "Score", string featureColumnName = null) => throw null!;

        public sealed class ClusteringTrainers : TrainCatalogBase.CatalogInstantiatorBase
        {
            internal ClusteringTrainers() => throw null!;
        }
    }
}
