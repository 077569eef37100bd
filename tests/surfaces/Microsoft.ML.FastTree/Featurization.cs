using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers.FastTree
{
    public sealed class FastForestBinaryFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastForestBinaryFeaturizationEstimator() => throw null!;

        public sealed class Options : TreeEnsembleFeaturizationEstimatorBase.OptionsBase
        {
            public FastForestBinaryTrainer.Options TrainerOptions;
        }
    }

    public sealed class FastForestRegressionFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastForestRegressionFeaturizationEstimator() => throw null!;

        public sealed class Options : TreeEnsembleFeaturizationEstimatorBase.OptionsBase
        {
            public FastForestRegressionTrainer.Options TrainerOptions;
        }
    }

    public sealed class FastTreeBinaryFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastTreeBinaryFeaturizationEstimator() => throw null!;

        public sealed class Options : TreeEnsembleFeaturizationEstimatorBase.OptionsBase
        {
            public FastTreeBinaryTrainer.Options TrainerOptions;
        }
    }

    public sealed class FastTreeRankingFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastTreeRankingFeaturizationEstimator() => throw null!;

        public sealed class Options : TreeEnsembleFeaturizationEstimatorBase.OptionsBase
        {
            public FastTreeRankingTrainer.Options TrainerOptions;
        }
    }

    public sealed class FastTreeRegressionFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastTreeRegressionFeaturizationEstimator() => throw null!;

        public sealed class Options : TreeEnsembleFeaturizationEstimatorBase.OptionsBase
        {
            public FastTreeRegressionTrainer.Options TrainerOptions;
        }
    }

    public sealed class FastTreeTweedieFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal FastTreeTweedieFeaturizationEstimator() => throw null!;

        public sealed class Options : TreeEnsembleFeaturizationEstimatorBase.OptionsBase
        {
            public FastTreeTweedieTrainer.Options TrainerOptions;
        }
    }

    public sealed class PretrainedTreeFeaturizationEstimator : TreeEnsembleFeaturizationEstimatorBase
    {
        internal PretrainedTreeFeaturizationEstimator() => throw null!;

        public sealed class Options : TreeEnsembleFeaturizationEstimatorBase.OptionsBase
        {
            public TreeEnsembleModelParameters ModelParameters;
        }
    }

    public abstract class TreeEnsembleFeaturizationEstimatorBase : IEstimator<TreeEnsembleFeaturizationTransformer>
    {
        internal TreeEnsembleFeaturizationEstimatorBase() => throw null!;

        public TreeEnsembleFeaturizationTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public abstract class OptionsBase
        {
            public string InputColumnName;
            public string LeavesColumnName;
            public string PathsColumnName;
            public string TreesColumnName;

            protected OptionsBase() => throw null!;
        }
    }

    public sealed class TreeEnsembleFeaturizationTransformer : PredictionTransformerBase<TreeEnsembleModelParameters>
    {
        internal TreeEnsembleFeaturizationTransformer() => throw null!;

        public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
    }
}
