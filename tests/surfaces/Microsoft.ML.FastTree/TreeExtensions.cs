using Microsoft.ML.Trainers.FastTree;

namespace Microsoft.ML
{
    public static class TreeExtensions
    {
        public static FastForestBinaryTrainer FastForest(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, FastForestBinaryTrainer.Options options) => throw null!;
        public static FastForestBinaryTrainer FastForest(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfLeaves = 20, int numberOfTrees = 100, int minimumExampleCountPerLeaf = 10) => throw null!;
        public static FastForestRegressionTrainer FastForest(this RegressionCatalog.RegressionTrainers catalog, FastForestRegressionTrainer.Options options) => throw null!;
        public static FastForestRegressionTrainer FastForest(this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfLeaves = 20, int numberOfTrees = 100, int minimumExampleCountPerLeaf = 10) => throw null!;
        public static FastTreeBinaryTrainer FastTree(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, FastTreeBinaryTrainer.Options options) => throw null!;
        public static FastTreeBinaryTrainer FastTree(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfLeaves = 20, int numberOfTrees = 100, int minimumExampleCountPerLeaf = 10, double learningRate = 0.2) => throw null!;
        public static FastTreeRankingTrainer FastTree(this RankingCatalog.RankingTrainers catalog, FastTreeRankingTrainer.Options options) => throw null!;
        public static FastTreeRankingTrainer FastTree(this RankingCatalog.RankingTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string rowGroupColumnName = "GroupId", string exampleWeightColumnName = null, int numberOfLeaves = 20, int numberOfTrees = 100, int minimumExampleCountPerLeaf = 10, double learningRate = 0.2) => throw null!;
        public static FastTreeRegressionTrainer FastTree(this RegressionCatalog.RegressionTrainers catalog, FastTreeRegressionTrainer.Options options) => throw null!;
        public static FastTreeRegressionTrainer FastTree(this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfLeaves = 20, int numberOfTrees = 100, int minimumExampleCountPerLeaf = 10, double learningRate = 0.2) => throw null!;
        public static FastTreeTweedieTrainer FastTreeTweedie(this RegressionCatalog.RegressionTrainers catalog, FastTreeTweedieTrainer.Options options) => throw null!;
        public static FastTreeTweedieTrainer FastTreeTweedie(this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfLeaves = 20, int numberOfTrees = 100, int minimumExampleCountPerLeaf = 10, double learningRate = 0.2) => throw null!;
        public static GamBinaryTrainer Gam(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, GamBinaryTrainer.Options options) => throw null!;
        public static GamBinaryTrainer Gam(this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfIterations = 9500, int maximumBinCountPerFeature = 255, double learningRate = 0.002) => throw null!;
        public static GamRegressionTrainer Gam(this RegressionCatalog.RegressionTrainers catalog, GamRegressionTrainer.Options options) => throw null!;
        public static GamRegressionTrainer Gam(this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label", string featureColumnName = "Features", string exampleWeightColumnName = null, int numberOfIterations = 9500, int maximumBinCountPerFeature = 255, double learningRate = 0.002) => throw null!;
    }
}
