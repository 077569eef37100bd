using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public sealed class RegressionCatalog : TrainCatalogBase
    {
        internal RegressionCatalog() => throw null!;

        public RegressionCatalog.RegressionTrainers Trainers => throw null!;

        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string samplingKeyColumnName = null, int? seed = null) => throw null!;
        public RegressionMetrics Evaluate(IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score") => throw null!;

        public sealed class RegressionTrainers : TrainCatalogBase.CatalogInstantiatorBase
        {
            internal RegressionTrainers() => throw null!;
        }
    }
}
