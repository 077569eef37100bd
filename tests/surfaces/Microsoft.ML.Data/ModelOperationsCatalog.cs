using System.IO;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public sealed class ModelOperationsCatalog
    {
        internal ModelOperationsCatalog() => throw null!;

        public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(ITransformer transformer, DataViewSchema inputSchema) where TSrc : class where TDst : class, new() => throw null!;
        public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(ITransformer transformer, PredictionEngineOptions options) where TSrc : class where TDst : class, new() => throw null!;
        public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(ITransformer transformer, bool ignoreMissingColumns = true, SchemaDefinition inputSchemaDefinition = null, SchemaDefinition outputSchemaDefinition = null) where TSrc : class where TDst : class, new() => throw null!;
        public ITransformer Load(Stream stream, out DataViewSchema inputSchema) => throw null!;
        public ITransformer Load(string filePath, out DataViewSchema inputSchema) => throw null!;
        public ITransformer LoadWithDataLoader(Stream stream, out IDataLoader<IMultiStreamSource> loader) => throw null!;
        public ITransformer LoadWithDataLoader(string filePath, out IDataLoader<IMultiStreamSource> loader) => throw null!;
        public void Save(ITransformer model, DataViewSchema inputSchema, Stream stream) => throw null!;
        public void Save(ITransformer model, DataViewSchema inputSchema, string filePath) => throw null!;
        public void Save<TSource>(ITransformer model, IDataLoader<TSource> loader, Stream stream) => throw null!;
        public void Save<TSource>(ITransformer model, IDataLoader<TSource> loader, string filePath) => throw null!;
    }
}
