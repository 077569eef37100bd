using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public sealed class RankingCatalog : TrainCatalogBase
    {
        internal RankingCatalog() => throw null!;

        public RankingCatalog.RankingTrainers Trainers => throw null!;

        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<RankingMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string rowGroupColumnName = "GroupId", int? seed = null) => throw null!;
        public RankingMetrics Evaluate(IDataView data, RankingEvaluatorOptions options, string labelColumnName = "Label", string rowGroupColumnName = "GroupId", string scoreColumnName = "Score") => throw null!;
        public RankingMetrics Evaluate(IDataView data, string labelColumnName = "Label", string rowGroupColumnName = "GroupId", string scoreColumnName = "Score") => throw null!;

        public sealed class RankingTrainers : TrainCatalogBase.CatalogInstantiatorBase
        {
            internal RankingTrainers() => throw null!;
        }
    }
}
