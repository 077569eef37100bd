using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public sealed class DataViewSchema : IReadOnlyList<DataViewSchema.Column>
    {
        internal DataViewSchema() => throw null!;

        public int Count => throw null!;
        public DataViewSchema.Column this[int columnIndex] => throw null!;
        public DataViewSchema.Column this[string name] => throw null!;

        public DataViewSchema.Column? GetColumnOrNull(string name) => throw null!;
        public IEnumerator<DataViewSchema.Column> GetEnumerator() => throw null!;
        public override string ToString() => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;

        public sealed class Annotations
        {
            internal Annotations() => throw null!;

            public static DataViewSchema.Annotations Empty => throw null!;
            public DataViewSchema Schema => throw null!;

            public ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) => throw null!;
            public void GetValue<TValue>(string kind, ref TValue value) => throw null!;
            public override string ToString() => throw null!;

            public sealed class Builder
            {
                public void Add(DataViewSchema.Annotations annotations, Func<string, bool> selector) => throw null!;
                public void Add(string name, DataViewType type, Delegate getter, DataViewSchema.Annotations annotations = null) => throw null!;
                public void AddPrimitiveValue<TValue>(string name, PrimitiveDataViewType type, TValue value, DataViewSchema.Annotations annotations = null) => throw null!;
                public DataViewSchema.Annotations ToAnnotations() => throw null!;
            }
        }

        public sealed class Builder
        {
            public void AddColumn(string name, DataViewType type, DataViewSchema.Annotations annotations = null) => throw null!;
            public void AddColumns(IEnumerable<DataViewSchema.Column> source) => throw null!;
            public void AddColumns(IEnumerable<DataViewSchema.DetachedColumn> source) => throw null!;
            public DataViewSchema ToSchema() => throw null!;
        }

        public struct Column
        {
            public DataViewSchema.Annotations Annotations => throw null!;
            public int Index => throw null!;
            public bool IsHidden => throw null!;
            public string Name => throw null!;
            public DataViewType Type => throw null!;

            public override string ToString() => throw null!;
        }

        public struct DetachedColumn
        {
            public DetachedColumn(DataViewSchema.Column column) => throw null!;
            public DetachedColumn(string name, DataViewType type, DataViewSchema.Annotations annotations = null) => throw null!;

            public DataViewSchema.Annotations Annotations => throw null!;
            public string Name => throw null!;
            public DataViewType Type => throw null!;
        }
    }
}
