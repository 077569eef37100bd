using System;
using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Microsoft.ML.Data
{
    public readonly struct DataViewRowId : IComparable<DataViewRowId>, IEquatable<DataViewRowId>
    {
        public readonly ulong High;
        public readonly ulong Low;

        public DataViewRowId(ulong low, ulong high) => throw null!;

        public DataViewRowId Combine(DataViewRowId other) => throw null!;
        public int CompareTo(DataViewRowId other) => throw null!;
        public bool Equals(DataViewRowId other) => throw null!;
        public override bool Equals(object obj) => throw null!;
        public DataViewRowId Fork() => throw null!;
        public override int GetHashCode() => throw null!;
        public DataViewRowId Next() => throw null!;
        public override string ToString() => throw null!;
    }
}

namespace Microsoft.ML
{
    public abstract class DataViewRow : IDisposable
    {
        protected DataViewRow() => throw null!;

        public abstract long Batch { get; }
        public abstract long Position { get; }
        public abstract DataViewSchema Schema { get; }

        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
        public abstract ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column);
        public abstract ValueGetter<DataViewRowId> GetIdGetter();
        public abstract bool IsColumnActive(DataViewSchema.Column column);
    }

    public abstract class DataViewRowCursor : DataViewRow
    {
        protected DataViewRowCursor() => throw null!;

        public abstract bool MoveNext();
    }

    public interface IDataView
    {
        bool CanShuffle { get; }
        DataViewSchema Schema { get; }

        long? GetRowCount();
        DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random rand = null);
        DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random rand = null);
    }

    public delegate void ValueGetter<TValue>(ref TValue value);
}
