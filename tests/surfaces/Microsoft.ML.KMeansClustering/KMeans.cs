using System;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML
{
    public static class KMeansClusteringExtensions
    {
        public static KMeansTrainer KMeans(this ClusteringCatalog.ClusteringTrainers catalog, KMeansTrainer.Options options) => throw null!;
        public static KMeansTrainer KMeans(this ClusteringCatalog.ClusteringTrainers catalog, string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfClusters = 5) => throw null!;
    }
}

namespace Microsoft.ML.Trainers
{
    public sealed class KMeansModelParameters : ModelParametersBase<VBuffer<float>>
    {
        internal KMeansModelParameters() => throw null!;

        public void GetClusterCentroids(ref VBuffer<float>[] centroids, out int k) => throw null!;
    }

    public class KMeansTrainer : TrainerEstimatorBase<ClusteringPredictionTransformer<KMeansModelParameters>, KMeansModelParameters>
    {
        internal KMeansTrainer() => throw null!;

        public override TrainerInfo Info => throw null!;

        public enum InitializationAlgorithm
        {
            KMeansPlusPlus = 0,
            Random = 1,
            KMeansYinyang = 2,
        }

        public sealed class Options : UnsupervisedTrainerInputBaseWithWeight
        {
            public int AccelerationMemoryBudgetMb;
            public KMeansTrainer.InitializationAlgorithm InitializationAlgorithm;
            public int MaximumNumberOfIterations;
            public int NumberOfClusters;
            public int? NumberOfThreads;
            public float OptimizationTolerance;
        }
    }
}
