using System.Collections.Generic;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.Recommender;

namespace Microsoft.ML
{
    public sealed class RecommendationCatalog : TrainCatalogBase
    {
        internal RecommendationCatalog() => throw null!;

        public RecommendationCatalog.RecommendationTrainers Trainers => throw null!;

        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string samplingKeyColumnName = null, int? seed = null) => throw null!;
        public RegressionMetrics Evaluate(IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score") => throw null!;

        public sealed class RecommendationTrainers : TrainCatalogBase.CatalogInstantiatorBase
        {
            internal RecommendationTrainers() => throw null!;

            public MatrixFactorizationTrainer MatrixFactorization(MatrixFactorizationTrainer.Options options) => throw null!;
            public MatrixFactorizationTrainer MatrixFactorization(string labelColumnName, string matrixColumnIndexColumnName, string matrixRowIndexColumnName, int approximationRank = 8, double learningRate = 0.1, int numberOfIterations = 20) => throw null!;
        }
    }

    public static class RecommenderCatalog
    {
        public static RecommendationCatalog Recommendation(this MLContext ctx) => throw null!;
    }
}

namespace Microsoft.ML.Trainers
{
    public sealed class MatrixFactorizationTrainer : ITrainerEstimator<MatrixFactorizationPredictionTransformer, MatrixFactorizationModelParameters>
    {
        internal MatrixFactorizationTrainer() => throw null!;

        public TrainerInfo Info => throw null!;

        public MatrixFactorizationPredictionTransformer Fit(IDataView input) => throw null!;
        public MatrixFactorizationPredictionTransformer Fit(IDataView trainData, IDataView validationData) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum LossFunctionType
        {
            SquareLossRegression = 0,
            SquareLossOneClass = 12,
        }

        public sealed class Options
        {
            public double Alpha;
            public int ApproximationRank;
            public double C;
            public string LabelColumnName;
            public double Lambda;
            public double LearningRate;
            public MatrixFactorizationTrainer.LossFunctionType LossFunction;
            public string MatrixColumnIndexColumnName;
            public string MatrixRowIndexColumnName;
            public bool NonNegative;
            public int NumberOfIterations;
            public int? NumberOfThreads;
            public bool Quiet;
        }
    }
}

namespace Microsoft.ML.Trainers.Recommender
{
    public sealed class MatrixFactorizationModelParameters : ICanSaveModel
    {
        public readonly int ApproximationRank;
        public readonly int NumberOfColumns;
        public readonly int NumberOfRows;

        internal MatrixFactorizationModelParameters() => throw null!;

        public IReadOnlyList<float> LeftFactorMatrix => throw null!;
        public IReadOnlyList<float> RightFactorMatrix => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
    }

    public sealed class MatrixFactorizationPredictionTransformer : PredictionTransformerBase<MatrixFactorizationModelParameters>
    {
        internal MatrixFactorizationPredictionTransformer() => throw null!;

        public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
    }
}
