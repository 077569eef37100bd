using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers.FastTree
{
    public sealed class FastForestBinaryModelParameters : TreeEnsembleModelParametersBasedOnQuantileRegressionTree
    {
        internal FastForestBinaryModelParameters() => throw null!;
    }

    public sealed class FastForestRegressionModelParameters : TreeEnsembleModelParametersBasedOnQuantileRegressionTree
    {
        internal FastForestRegressionModelParameters() => throw null!;
    }

    public sealed class FastTreeBinaryModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal FastTreeBinaryModelParameters() => throw null!;
    }

    public sealed class FastTreeRankingModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal FastTreeRankingModelParameters() => throw null!;
    }

    public sealed class FastTreeRegressionModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal FastTreeRegressionModelParameters() => throw null!;
    }

    public sealed class FastTreeTweedieModelParameters : TreeEnsembleModelParametersBasedOnRegressionTree
    {
        internal FastTreeTweedieModelParameters() => throw null!;
    }

    public sealed class GamBinaryModelParameters : GamModelParametersBase
    {
        internal GamBinaryModelParameters() => throw null!;
    }

    public abstract class GamModelParametersBase : ModelParametersBase<float>, ICalculateFeatureContribution
    {
        public readonly double Bias;
        public readonly int NumberOfShapeFunctions;

        internal GamModelParametersBase() => throw null!;

        public IReadOnlyList<double> GetBinEffects(int featureIndex) => throw null!;
        public IReadOnlyList<double> GetBinUpperBounds(int featureIndex) => throw null!;

        FeatureContributionCalculator ICalculateFeatureContribution.FeatureContributionCalculator => throw null!;
    }

    public sealed class GamRegressionModelParameters : GamModelParametersBase
    {
        internal GamRegressionModelParameters() => throw null!;
    }

    public sealed class QuantileRegressionTree : RegressionTreeBase
    {
        internal QuantileRegressionTree() => throw null!;

        public IReadOnlyList<double> GetLeafSampleWeightsAt(int leafIndex) => throw null!;
        public IReadOnlyList<double> GetLeafSamplesAt(int leafIndex) => throw null!;
    }

    public sealed class QuantileRegressionTreeEnsemble : TreeEnsemble<QuantileRegressionTree>
    {
        internal QuantileRegressionTreeEnsemble() => throw null!;
    }

    public sealed class RegressionTree : RegressionTreeBase
    {
        internal RegressionTree() => throw null!;
    }

    public abstract class RegressionTreeBase
    {
        internal RegressionTreeBase() => throw null!;

        public IReadOnlyList<bool> CategoricalSplitFlags => throw null!;
        public IReadOnlyList<double> LeafValues => throw null!;
        public IReadOnlyList<int> LeftChild => throw null!;
        public int NumberOfLeaves => throw null!;
        public int NumberOfNodes => throw null!;
        public IReadOnlyList<int> NumericalSplitFeatureIndexes => throw null!;
        public IReadOnlyList<float> NumericalSplitThresholds => throw null!;
        public IReadOnlyList<int> RightChild => throw null!;
        public IReadOnlyList<double> SplitGains => throw null!;

        public IReadOnlyList<int> GetCategoricalCategoricalSplitFeatureRangeAt(int nodeIndex) => throw null!;
        public IReadOnlyList<int> GetCategoricalSplitFeaturesAt(int nodeIndex) => throw null!;
    }

    public sealed class RegressionTreeEnsemble : TreeEnsemble<RegressionTree>
    {
        internal RegressionTreeEnsemble() => throw null!;
    }

    public abstract class TreeEnsembleModelParameters : ModelParametersBase<float>, ICalculateFeatureContribution
    {
        internal TreeEnsembleModelParameters() => throw null!;

        public void GetFeatureWeights(ref VBuffer<float> weights) => throw null!;

        FeatureContributionCalculator ICalculateFeatureContribution.FeatureContributionCalculator => throw null!;
    }

    public abstract class TreeEnsembleModelParametersBasedOnQuantileRegressionTree : TreeEnsembleModelParameters
    {
        internal TreeEnsembleModelParametersBasedOnQuantileRegressionTree() => throw null!;

        public QuantileRegressionTreeEnsemble TrainedTreeEnsemble => throw null!;
    }

    public abstract class TreeEnsembleModelParametersBasedOnRegressionTree : TreeEnsembleModelParameters
    {
        internal TreeEnsembleModelParametersBasedOnRegressionTree() => throw null!;

        public RegressionTreeEnsemble TrainedTreeEnsemble => throw null!;
    }

    public abstract class TreeEnsemble<T> where T : RegressionTreeBase
    {
        internal TreeEnsemble() => throw null!;

        public double Bias => throw null!;
        public IReadOnlyList<double> TreeWeights => throw null!;
        public IReadOnlyList<T> Trees => throw null!;
    }
}
