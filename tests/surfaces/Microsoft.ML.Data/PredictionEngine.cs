using System;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public abstract class PredictionEngineBase<TSrc, TDst> : IDisposable where TSrc : class where TDst : class, new()
    {
        internal PredictionEngineBase() => throw null!;

        public DataViewSchema OutputSchema => throw null!;

        public void Dispose() => throw null!;
        public TDst Predict(TSrc example) => throw null!;
        public abstract void Predict(TSrc example, ref TDst prediction);
    }

    public sealed class PredictionEngineOptions
    {
        public bool IgnoreMissingColumns;
        public SchemaDefinition InputSchemaDefinition;
        public SchemaDefinition OutputSchemaDefinition;
        public bool OwnsTransformer;
    }

    public sealed class PredictionEngine<TSrc, TDst> : PredictionEngineBase<TSrc, TDst> where TSrc : class where TDst : class, new()
    {
        internal PredictionEngine() => throw null!;

        public override void Predict(TSrc example, ref TDst prediction) => throw null!;
    }
}
