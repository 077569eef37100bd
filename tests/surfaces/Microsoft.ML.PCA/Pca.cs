using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;

namespace Microsoft.ML
{
    public static class PcaCatalog
    {
        public static PrincipalComponentAnalyzer ProjectToPrincipalComponents(this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null, string exampleWeightColumnName = null, int rank = 20, int overSampling = 20, bool ensureZeroMean = true, int? seed = null) => throw null!;
        public static RandomizedPcaTrainer RandomizedPca(this AnomalyDetectionCatalog.AnomalyDetectionTrainers catalog, RandomizedPcaTrainer.Options options) => throw null!;
        public static RandomizedPcaTrainer RandomizedPca(this AnomalyDetectionCatalog.AnomalyDetectionTrainers catalog, string featureColumnName = "Features", string exampleWeightColumnName = null, int rank = 20, int oversampling = 20, bool ensureZeroMean = true, int? seed = null) => throw null!;
    }
}

namespace Microsoft.ML.Trainers
{
    public sealed class PcaModelParameters : ModelParametersBase<float>
    {
        internal PcaModelParameters() => throw null!;

        public void GetEigenVectors(ref VBuffer<float>[] vectors, out int rank) => throw null!;
        public void GetMean(ref VBuffer<float> mean) => throw null!;
    }

    public sealed class RandomizedPcaTrainer : TrainerEstimatorBase<AnomalyPredictionTransformer<PcaModelParameters>, PcaModelParameters>
    {
        internal RandomizedPcaTrainer() => throw null!;

        public override TrainerInfo Info => throw null!;

        public sealed class Options : UnsupervisedTrainerInputBaseWithWeight
        {
            public bool EnsureZeroMean;
            public int Oversampling;
            public int Rank;
            public int? Seed;
        }
    }
}

namespace Microsoft.ML.Transforms
{
    public sealed class PrincipalComponentAnalysisTransformer : OneToOneTransformerBase
    {
        internal PrincipalComponentAnalysisTransformer() => throw null!;
    }

    public sealed class PrincipalComponentAnalyzer : IEstimator<PrincipalComponentAnalysisTransformer>
    {
        internal PrincipalComponentAnalyzer() => throw null!;

        public PrincipalComponentAnalysisTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }
}
