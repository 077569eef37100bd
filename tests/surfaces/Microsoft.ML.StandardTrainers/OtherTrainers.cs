using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers
{
    public sealed class FieldAwareFactorizationMachinePredictionTransformer : PredictionTransformerBase<FieldAwareFactorizationMachineModelParameters>
    {
        internal FieldAwareFactorizationMachinePredictionTransformer() => throw null!;

        public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
    }

    public sealed class FieldAwareFactorizationMachineTrainer : IEstimator<FieldAwareFactorizationMachinePredictionTransformer>
    {
        internal FieldAwareFactorizationMachineTrainer() => throw null!;

        public FieldAwareFactorizationMachinePredictionTransformer Fit(IDataView input) => throw null!;
        public FieldAwareFactorizationMachinePredictionTransformer Fit(IDataView trainData, IDataView validationData = null, FieldAwareFactorizationMachineModelParameters modelParameters = null) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public sealed class Options : TrainerInputBaseWithWeight
        {
            public string[] ExtraFeatureColumns;
            public float LambdaLatent;
            public float LambdaLinear;
            public int LatentDimension;
            public float LearningRate;
            public bool NormalizeFeatures;
            public int NumberOfIterations;
            public float Radius;
            public bool Shuffle;
            public bool Verbose;
        }
    }

    public sealed class LdSvmTrainer : TrainerEstimatorBase<BinaryPredictionTransformer<LdSvmModelParameters>, LdSvmModelParameters>
    {
        internal LdSvmTrainer() => throw null!;

        public override TrainerInfo Info => throw null!;

        public sealed class Options : TrainerInputBaseWithWeight
        {
            public bool Cache;
            public float LambdaTheta;
            public float LambdaThetaprime;
            public float LambdaW;
            public int NumberOfIterations;
            public float Sigma;
            public int TreeDepth;
            public bool UseBias;
        }
    }

    public abstract class MetaMulticlassTrainer<TTransformer, TModel> : ITrainerEstimator<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal MetaMulticlassTrainer() => throw null!;

        public TrainerInfo Info => throw null!;

        public abstract TTransformer Fit(IDataView input);
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class NaiveBayesMulticlassTrainer : TrainerEstimatorBase<MulticlassPredictionTransformer<NaiveBayesMulticlassModelParameters>, NaiveBayesMulticlassModelParameters>
    {
        internal NaiveBayesMulticlassTrainer() => throw null!;

        public override TrainerInfo Info => throw null!;
    }

    public sealed class OneVersusAllTrainer : MetaMulticlassTrainer<MulticlassPredictionTransformer<OneVersusAllModelParameters>, OneVersusAllModelParameters>
    {
        internal OneVersusAllTrainer() => throw null!;

        public override MulticlassPredictionTransformer<OneVersusAllModelParameters> Fit(IDataView input) => throw null!;
    }

    public sealed class PairwiseCouplingTrainer : MetaMulticlassTrainer<MulticlassPredictionTransformer<PairwiseCouplingModelParameters>, PairwiseCouplingModelParameters>
    {
        internal PairwiseCouplingTrainer() => throw null!;

        public override MulticlassPredictionTransformer<PairwiseCouplingModelParameters> Fit(IDataView input) => throw null!;
    }

    public sealed class PriorTrainer : ITrainerEstimator<BinaryPredictionTransformer<PriorModelParameters>, PriorModelParameters>
    {
        internal PriorTrainer() => throw null!;

        public TrainerInfo Info => throw null!;

        public BinaryPredictionTransformer<PriorModelParameters> Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }
}
