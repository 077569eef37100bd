using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.ML;

namespace Microsoft.Data.Analysis
{
    public class StringDataFrameColumn : DataFrameColumn, IEnumerable<string>
    {
        public static int MaxCapacity;

        internal StringDataFrameColumn() => throw null!;
        public StringDataFrameColumn(string name, IEnumerable<string> values) => throw null!;
        public StringDataFrameColumn(string name, long length = 0) => throw null!;

        public string this[long rowIndex] { get => throw null!; set => throw null!; }
        public List<string> this[long startIndex, int length] => throw null!;
        public override long NullCount => throw null!;

        public override DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => throw null!;
        public static StringDataFrameColumn Add(string value, StringDataFrameColumn right) => throw null!;
        public StringDataFrameColumn Add(string value, bool inPlace = false) => throw null!;
        protected internal override void AddValueUsingCursor(DataViewRowCursor cursor, Delegate getter) => throw null!;
        public override DataFrameColumn Add<T>(T value, bool inPlace = false) => throw null!;
        public void Append(string value) => throw null!;
        public StringDataFrameColumn Apply(Func<string, string> func, bool inPlace = false) => throw null!;
        public override DataFrameColumn Clamp<U>(U min, U max, bool inPlace = false) => throw null!;
        public StringDataFrameColumn Clone(DataFrameColumn mapIndices, bool invertMapIndices, long numberOfNullsToAppend) => throw null!;
        public StringDataFrameColumn Clone(long numberOfNullsToAppend = 0) => throw null!;
        protected override DataFrameColumn CloneImplementation(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) => throw null!;
        protected override DataFrameColumn CloneImplementation(long numberOfNullsToAppend) => throw null!;
        public StringDataFrameColumn DropNulls() => throw null!;
        protected override DataFrameColumn DropNullsImplementation() => throw null!;
        public override PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => throw null!;
        public PrimitiveDataFrameColumn<bool> ElementwiseEquals(string value) => throw null!;
        public override PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => throw null!;
        public override PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => throw null!;
        public override PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => throw null!;
        public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => throw null!;
        public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(string value) => throw null!;
        public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) => throw null!;
        public StringDataFrameColumn FillNulls(string value, bool inPlace = false) => throw null!;
        protected override DataFrameColumn FillNullsImplementation(object value, bool inPlace) => throw null!;
        public override DataFrameColumn Filter<U>(U min, U max) => throw null!;
        public IEnumerator<string> GetEnumerator() => throw null!;
        protected override IEnumerator GetEnumeratorCore() => throw null!;
        public override Dictionary<long, ICollection<long>> GetGroupedOccurrences(DataFrameColumn other, out HashSet<long> otherColumnNullIndices) => throw null!;
        protected internal override PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast) => throw null!;
        protected override object GetValue(long rowIndex) => throw null!;
        protected internal override Delegate GetValueGetterUsingCursor(DataViewRowCursor cursor, DataViewSchema.Column schemaColumn) => throw null!;
        protected override IReadOnlyList<object> GetValues(long startIndex, int length) => throw null!;
        public override GroupBy GroupBy(int columnIndex, DataFrame parent) => throw null!;
        public override Dictionary<TKey, ICollection<long>> GroupColumnValues<TKey>(out HashSet<long> nullIndices) => throw null!;
        protected internal override void Resize(long length) => throw null!;
        protected override void SetValue(long rowIndex, object value) => throw null!;
        public StringDataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) => throw null!;
        public override DataFrame ValueCounts() => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }
}
