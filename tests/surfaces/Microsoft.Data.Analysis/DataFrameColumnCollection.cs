using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Microsoft.Data.Analysis
{
    public class DataFrameColumnCollection : Collection<DataFrameColumn>
    {
        internal DataFrameColumnCollection() => throw null!;

        public DataFrameColumn this[string columnName] { get => throw null!; set => throw null!; }

        protected override void ClearItems() => throw null!;
        public BooleanDataFrameColumn GetBooleanColumn(string name) => throw null!;
        public ByteDataFrameColumn GetByteColumn(string name) => throw null!;
        public DateTimeDataFrameColumn GetDateTimeColumn(string name) => throw null!;
        public DecimalDataFrameColumn GetDecimalColumn(string name) => throw null!;
        public DoubleDataFrameColumn GetDoubleColumn(string name) => throw null!;
        public Int16DataFrameColumn GetInt16Column(string name) => throw null!;
        public Int32DataFrameColumn GetInt32Column(string name) => throw null!;
        public Int64DataFrameColumn GetInt64Column(string name) => throw null!;
        public PrimitiveDataFrameColumn<T> GetPrimitiveColumn<T>(string name) where T : unmanaged => throw null!;
        public SByteDataFrameColumn GetSByteColumn(string name) => throw null!;
        public SingleDataFrameColumn GetSingleColumn(string name) => throw null!;
        public StringDataFrameColumn GetStringColumn(string name) => throw null!;
        public UInt16DataFrameColumn GetUInt16Column(string name) => throw null!;
        public UInt32DataFrameColumn GetUInt32Column(string name) => throw null!;
        public UInt64DataFrameColumn GetUInt64Column(string name) => throw null!;
        public int IndexOf(string columnName) => throw null!;
        protected override void InsertItem(int columnIndex, DataFrameColumn column) => throw null!;
        public void Insert<T>(int columnIndex, IEnumerable<T> column, string columnName) where T : unmanaged => throw null!;
        public void Remove(string columnName) => throw null!;
        protected override void RemoveItem(int columnIndex) => throw null!;
        public void RenameColumn(string currentName, string newName) => throw null!;
        protected override void SetItem(int columnIndex, DataFrameColumn column) => throw null!;
    }
}
