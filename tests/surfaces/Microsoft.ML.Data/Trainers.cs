namespace Microsoft.ML.Trainers
{
    public sealed class FeatureContributionCalculator
    {
        internal FeatureContributionCalculator() => throw null!;
    }

    public interface ICalculateFeatureContribution
    {
        FeatureContributionCalculator FeatureContributionCalculator { get; }
    }

    public interface ILossFunction<in TOutput, in TLabel>
    {
        double Loss(TOutput output, TLabel label);
    }

    public interface ITrainerEstimator<out TTransformer, out TModel> : IEstimator<TTransformer> where TTransformer : IPredictionTransformer<TModel> where TModel : class
    {
        TrainerInfo Info { get; }
    }

    public abstract class ModelParametersBase<TOutput> : ICanSaveModel
    {
        internal ModelParametersBase() => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
    }

    public abstract class TrainerEstimatorBaseWithGroupId<TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        public readonly SchemaShape.Column GroupIdColumn;

        internal TrainerEstimatorBaseWithGroupId() => throw null!;
    }

    public abstract class TrainerEstimatorBase<TTransformer, TModel> : ITrainerEstimator<TTransformer, TModel> where TTransformer : ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        public readonly SchemaShape.Column FeatureColumn;
        public readonly SchemaShape.Column LabelColumn;
        public readonly SchemaShape.Column WeightColumn;

        internal TrainerEstimatorBase() => throw null!;

        public abstract TrainerInfo Info { get; }

        public TTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public abstract class TrainerInputBase
    {
        public string FeatureColumnName;

        internal TrainerInputBase() => throw null!;
    }

    public abstract class TrainerInputBaseWithGroupId : TrainerInputBaseWithWeight
    {
        public string RowGroupColumnName;

        internal TrainerInputBaseWithGroupId() => throw null!;
    }

    public abstract class TrainerInputBaseWithLabel : TrainerInputBase
    {
        public string LabelColumnName;

        internal TrainerInputBaseWithLabel() => throw null!;
    }

    public abstract class TrainerInputBaseWithWeight : TrainerInputBaseWithLabel
    {
        public string ExampleWeightColumnName;

        internal TrainerInputBaseWithWeight() => throw null!;
    }

    public abstract class UnsupervisedTrainerInputBaseWithWeight : TrainerInputBase
    {
        public string ExampleWeightColumnName;

        internal UnsupervisedTrainerInputBaseWithWeight() => throw null!;
    }
}
