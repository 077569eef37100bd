using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.ML.Data;

namespace Microsoft.ML.Data
{
    public sealed class ColumnConcatenatingTransformer : RowToRowTransformerBase
    {
        internal ColumnConcatenatingTransformer() => throw null!;
    }

    public static class ColumnCursorExtensions
    {
        public static IEnumerable<T> GetColumn<T>(this IDataView data, DataViewSchema.Column column) => throw null!;
        public static IEnumerable<T> GetColumn<T>(this IDataView data, string columnName) => throw null!;
    }

    public sealed class DataDebuggerPreview
    {
        internal DataDebuggerPreview() => throw null!;

        public ImmutableArray<DataDebuggerPreview.ColumnInfo> ColumnView => throw null!;
        public ImmutableArray<DataDebuggerPreview.RowInfo> RowView => throw null!;
        public DataViewSchema Schema => throw null!;

        public override string ToString() => throw null!;

        public sealed class ColumnInfo
        {
            internal ColumnInfo() => throw null!;

            public DataViewSchema.Column Column => throw null!;
            public object[] Values => throw null!;

            public override string ToString() => throw null!;
        }

        public sealed class RowInfo
        {
            internal RowInfo() => throw null!;

            public KeyValuePair<string, object>[] Values => throw null!;

            public override string ToString() => throw null!;
        }
    }

    public static class SchemaAnnotationsExtensions
    {
        public static void GetKeyValues<TValue>(this DataViewSchema.Column column, ref VBuffer<TValue> keyValues) => throw null!;
        public static void GetSlotNames(this DataViewSchema.Column column, ref VBuffer<ReadOnlyMemory<char>> slotNames) => throw null!;
        public static bool HasKeyValues(this DataViewSchema.Column column, PrimitiveDataViewType keyValueItemType = null) => throw null!;
        public static bool HasSlotNames(this DataViewSchema.Column column) => throw null!;
        public static bool IsNormalized(this DataViewSchema.Column column) => throw null!;
    }

    public sealed class SchemaDefinition : List<SchemaDefinition.Column>
    {
        internal SchemaDefinition() => throw null!;

        public SchemaDefinition.Column this[string columnName] { get => throw null!; set => throw null!; }

        public static SchemaDefinition Create(Type userType, SchemaDefinition.Direction direction = SchemaDefinition.Direction.Both) => throw null!;

        public sealed class Column
        {
            internal Column() => throw null!;

            public DataViewSchema.Annotations Annotations => throw null!;
            public string ColumnName { get => throw null!; set => throw null!; }
            public DataViewType ColumnType { get => throw null!; set => throw null!; }
            public string MemberName => throw null!;

            public void AddAnnotation<T>(string kind, T value, DataViewType annotationType) => throw null!;
        }

        public enum Direction
        {
            Read = 1,
            Write = 2,
            Both = Read | Write,
        }
    }
}

namespace Microsoft.ML
{
    public static class DebuggerExtensions
    {
        public static DataDebuggerPreview Preview(this IDataView data, int maxRows = 100) => throw null!;
        public static DataDebuggerPreview Preview(this IEstimator<ITransformer> estimator, IDataView data, int maxRows = 100, int maxTrainingRows = 100) => throw null!;
        public static DataDebuggerPreview Preview(this ITransformer transformer, IDataView data, int maxRows = 100) => throw null!;
        public static DataDebuggerPreview Preview<TSource>(this IDataLoader<TSource> loader, TSource source, int maxRows = 100) => throw null!;
    }

    public sealed class InputOutputColumnPair
    {
        internal InputOutputColumnPair() => throw null!;
        public InputOutputColumnPair(string outputColumnName, string inputColumnName = null) => throw null!;

        public string InputColumnName => throw null!;
        public string OutputColumnName => throw null!;
    }

    public abstract class TrainCatalogBase
    {
        internal TrainCatalogBase() => throw null!;

        public abstract class CatalogInstantiatorBase
        {
            internal CatalogInstantiatorBase() => throw null!;
        }

        public sealed class CrossValidationResult<T> where T : class
        {
            public readonly int Fold;
            public readonly T Metrics;
            public readonly ITransformer Model;
            public readonly IDataView ScoredHoldOutSet;

            internal CrossValidationResult() => throw null!;
        }
    }
}
