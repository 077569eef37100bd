using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;

namespace Microsoft.ML
{
    public static class MklComponentsCatalog
    {
        public static OlsTrainer Ols(this RegressionCatalog.RegressionTrainers catalog, OlsTrainer.Options options) => throw null!;
        public static OlsTrainer Ols(this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null) => throw null!;
        public static SymbolicSgdLogisticRegressionBinaryTrainer SymbolicSgdLogisticRegression(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, SymbolicSgdLogisticRegressionBinaryTrainer.Options options) => throw null!;
        public static SymbolicSgdLogisticRegressionBinaryTrainer SymbolicSgdLogisticRegression(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", int numberOfIterations = 50) => throw null!;
        public static VectorWhiteningEstimator VectorWhiten(this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null, WhiteningKind kind = WhiteningKind.ZeroPhaseComponentAnalysis, float epsilon = 1E-05f, int maximumNumberOfRows = 100000, int rank = 0) => throw null!;
    }
}

namespace Microsoft.ML.Trainers
{
    public sealed class OlsModelParameters : RegressionModelParameters
    {
        public readonly double RSquared;
        public readonly double RSquaredAdjusted;

        internal OlsModelParameters() => throw null!;

        public bool HasStatistics => throw null!;
    }

    public sealed class OlsTrainer : TrainerEstimatorBase<RegressionPredictionTransformer<OlsModelParameters>, OlsModelParameters>
    {
        internal OlsTrainer() => throw null!;

        public override TrainerInfo Info => throw null!;

        public sealed class Options : TrainerInputBaseWithWeight
        {
            public int BatchSize;
            public bool CalculateStatistics;
            public float L2Regularization;
        }
    }

    public sealed class SymbolicSgdLogisticRegressionBinaryTrainer : TrainerEstimatorBase<BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>, CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>
    {
        internal SymbolicSgdLogisticRegressionBinaryTrainer() => throw null!;

        public override TrainerInfo Info => throw null!;

        public BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> Fit(IDataView trainData, LinearModelParameters modelParameters) => throw null!;

        public sealed class Options : TrainerInputBaseWithLabel
        {
            public float L2Regularization;
            public float? LearningRate;
            public long MemorySize;
            public int NumberOfIterations;
            public int? NumberOfThreads;
            public float PositiveInstanceWeight;
            public bool Shuffle;
            public float Tolerance;
            public int? UpdateFrequency;
        }
    }
}

namespace Microsoft.ML.Transforms
{
    public sealed class VectorWhiteningEstimator : IEstimator<VectorWhiteningTransformer>
    {
        internal VectorWhiteningEstimator() => throw null!;

        public VectorWhiteningTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class VectorWhiteningTransformer : OneToOneTransformerBase
    {
        internal VectorWhiteningTransformer() => throw null!;
    }

    public enum WhiteningKind
    {
        PrincipalComponentAnalysis = 0,
        ZeroPhaseComponentAnalysis = 1,
    }
}
