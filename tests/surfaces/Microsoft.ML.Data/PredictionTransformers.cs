using System;
using Microsoft.ML.Data;

namespace Microsoft.ML.Data
{
    public sealed class AnomalyPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal AnomalyPredictionTransformer() => throw null!;
    }

    public sealed class BinaryPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal BinaryPredictionTransformer() => throw null!;
    }

    public sealed class ClusteringPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal ClusteringPredictionTransformer() => throw null!;
    }

    public sealed class MulticlassPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal MulticlassPredictionTransformer() => throw null!;
    }

    public abstract class PredictionTransformerBase<TModel> : IPredictionTransformer<TModel>, IDisposable where TModel : class
    {
        internal PredictionTransformerBase() => throw null!;

        public TModel Model => throw null!;

        public void Dispose() => throw null!;
        public abstract DataViewSchema GetOutputSchema(DataViewSchema inputSchema);
        public IDataView Transform(IDataView input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
    }

    public sealed class RankingPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal RankingPredictionTransformer() => throw null!;
    }

    public sealed class RegressionPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
    {
        internal RegressionPredictionTransformer() => throw null!;
    }

    public abstract class SingleFeaturePredictionTransformerBase<TModel> : PredictionTransformerBase<TModel>, ISingleFeaturePredictionTransformer<TModel> where TModel : class
    {
        internal SingleFeaturePredictionTransformerBase() => throw null!;

        public string FeatureColumnName => throw null!;
        public DataViewType FeatureColumnType => throw null!;

        public sealed override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
    }
}

namespace Microsoft.ML
{
    public interface IPredictionTransformer<out TModel> : ITransformer where TModel : class
    {
        TModel Model { get; }
    }

    public interface ISingleFeaturePredictionTransformer<out TModel> : IPredictionTransformer<TModel> where TModel : class
    {
        string FeatureColumnName { get; }
        DataViewType FeatureColumnType { get; }
    }
}
