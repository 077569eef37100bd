using System;
using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Microsoft.ML.Data
{
    public interface IRowToRowMapper
    {
        DataViewSchema InputSchema { get; }
        DataViewSchema OutputSchema { get; }

        IEnumerable<DataViewSchema.Column> GetDependencies(IEnumerable<DataViewSchema.Column> dependingColumns);
        DataViewRow GetRow(DataViewRow input, IEnumerable<DataViewSchema.Column> activeColumns);
    }
}

namespace Microsoft.ML
{
    public interface ICanSaveModel
    {
        void Save(ModelSaveContext ctx);
    }

    public interface IDataLoaderEstimator<in TSource, out TLoader> where TLoader : IDataLoader<TSource>
    {
        TLoader Fit(TSource input);
        SchemaShape GetOutputSchema();
    }

    public interface IDataLoader<in TSource> : ICanSaveModel
    {
        DataViewSchema GetOutputSchema();
        IDataView Load(TSource input);
    }

    public interface IEstimator<out TTransformer> where TTransformer : ITransformer
    {
        TTransformer Fit(IDataView input);
        SchemaShape GetOutputSchema(SchemaShape inputSchema);
    }

    public interface ITransformer : ICanSaveModel
    {
        bool IsRowToRowMapper { get; }

        DataViewSchema GetOutputSchema(DataViewSchema inputSchema);
        IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema);
        IDataView Transform(IDataView input);
    }

    public sealed class ModelSaveContext : IDisposable
    {
        internal ModelSaveContext() => throw null!;

        public void Dispose() => throw null!;
    }

    public sealed class TrainerInfo
    {
        internal TrainerInfo() => throw null!;

        public bool NeedNormalization => throw null!;
        public bool WantCaching => throw null!;
    }
}
