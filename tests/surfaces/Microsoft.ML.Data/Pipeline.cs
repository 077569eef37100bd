using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;

namespace Microsoft.ML.Data
{
    public sealed class CompositeDataLoader<TSource, TLastTransformer> : IDataLoader<TSource>, IDisposable where TLastTransformer : class, ITransformer
    {
        public readonly IDataLoader<TSource> Loader;
        public readonly TransformerChain<TLastTransformer> Transformer;

        internal CompositeDataLoader() => throw null!;
        public CompositeDataLoader(IDataLoader<TSource> loader, TransformerChain<TLastTransformer> transformerChain = null) => throw null!;

        public CompositeDataLoader<TSource, TNewLast> AppendTransformer<TNewLast>(TNewLast transformer) where TNewLast : class, ITransformer => throw null!;
        public void Dispose() => throw null!;
        public DataViewSchema GetOutputSchema() => throw null!;
        public IDataView Load(TSource input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
    }

    public sealed class CompositeLoaderEstimator<TSource, TLastTransformer> : IDataLoaderEstimator<TSource, CompositeDataLoader<TSource, TLastTransformer>> where TLastTransformer : class, ITransformer
    {
        internal CompositeLoaderEstimator() => throw null!;
        public CompositeLoaderEstimator(IDataLoaderEstimator<TSource, IDataLoader<TSource>> start, EstimatorChain<TLastTransformer> estimatorChain = null) => throw null!;

        public CompositeLoaderEstimator<TSource, TNewTrans> Append<TNewTrans>(IEstimator<TNewTrans> estimator) where TNewTrans : class, ITransformer => throw null!;
        public CompositeDataLoader<TSource, TLastTransformer> Fit(TSource input) => throw null!;
        public SchemaShape GetOutputSchema() => throw null!;
    }

    public sealed class EstimatorChain<TLastTransformer> : IEstimator<TransformerChain<TLastTransformer>> where TLastTransformer : class, ITransformer
    {
        public readonly IEstimator<TLastTransformer> LastEstimator;

        public EstimatorChain<TLastTransformer> AppendCacheCheckpoint(IHostEnvironment env) => throw null!;
        public EstimatorChain<TNewTrans> Append<TNewTrans>(IEstimator<TNewTrans> estimator, TransformerScope scope = TransformerScope.Everything) where TNewTrans : class, ITransformer => throw null!;
        public TransformerChain<TLastTransformer> Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public abstract class OneToOneTransformerBase : RowToRowTransformerBase
    {
        internal OneToOneTransformerBase() => throw null!;
    }

    public abstract class RowToRowTransformerBase : ITransformer
    {
        internal RowToRowTransformerBase() => throw null!;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
        public IDataView Transform(IDataView input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
    }

    public sealed class TransformerChain<TLastTransformer> : ITransformer, IEnumerable<ITransformer>, IDisposable where TLastTransformer : class, ITransformer
    {
        public readonly TLastTransformer LastTransformer;

        internal TransformerChain() => throw null!;
        public TransformerChain(params ITransformer[] transformers) => throw null!;
        public TransformerChain(IEnumerable<ITransformer> transformers, IEnumerable<TransformerScope> scopes) => throw null!;

        public TransformerChain<TNewLast> Append<TNewLast>(TNewLast transformer, TransformerScope scope = TransformerScope.Everything) where TNewLast : class, ITransformer => throw null!;
        public void Dispose() => throw null!;
        public IEnumerator<ITransformer> GetEnumerator() => throw null!;
        public TransformerChain<ITransformer> GetModelFor(TransformerScope scopeFilter) => throw null!;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema, TransformerScope scope) => throw null!;
        public IDataView Transform(IDataView input) => throw null!;
        public IDataView Transform(IDataView input, TransformerScope scope) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }

    public enum TransformerScope
    {
        None = 0,
        Training = 1,
        Testing = 2,
        Scoring = 4,
        Everything = TrainTest | Scoring,
        TrainTest = Training | Testing,
    }

    public abstract class TrivialEstimator<TTransformer> : IEstimator<TTransformer> where TTransformer : class, ITransformer
    {
        internal TrivialEstimator() => throw null!;

        public TTransformer Fit(IDataView input) => throw null!;
        public abstract SchemaShape GetOutputSchema(SchemaShape inputSchema);
    }
}

namespace Microsoft.ML
{
    public static class DataLoaderExtensions
    {
        public static IDataView Load(this IDataLoader<IMultiStreamSource> loader, params string[] path) => throw null!;
    }

    public static class LearningPipelineExtensions
    {
        public static EstimatorChain<TTrans> AppendCacheCheckpoint<TTrans>(this IEstimator<TTrans> start, IHostEnvironment env) where TTrans : class, ITransformer => throw null!;
        public static EstimatorChain<TTrans> Append<TTrans>(this IEstimator<ITransformer> start, IEstimator<TTrans> estimator, TransformerScope scope = TransformerScope.Everything) where TTrans : class, ITransformer => throw null!;
        public static TransformerChain<TTrans> Append<TTrans>(this ITransformer start, TTrans transformer) where TTrans : class, ITransformer => throw null!;
        public static CompositeLoaderEstimator<TSource, TTrans> Append<TSource, TTrans>(this IDataLoaderEstimator<TSource, IDataLoader<TSource>> start, IEstimator<TTrans> estimator) where TTrans : class, ITransformer => throw null!;
        public static CompositeLoaderEstimator<TSource, TTrans> Append<TSource, TTrans>(this IDataLoader<TSource> start, IEstimator<TTrans> estimator) where TTrans : class, ITransformer => throw null!;
        public static CompositeDataLoader<TSource, TTrans> Append<TSource, TTrans>(this IDataLoader<TSource> loader, TTrans transformer) where TTrans : class, ITransformer => throw null!;
        public static IEstimator<TTransformer> WithOnFitDelegate<TTransformer>(this IEstimator<TTransformer> estimator, Action<TTransformer> onFit) where TTransformer : class, ITransformer => throw null!;
    }
}
