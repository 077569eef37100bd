using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class ArrowStringDataFrameColumn : DataFrameColumn, IEnumerable<string>
    {
        public ArrowStringDataFrameColumn(string name) => throw null!;

        public override long NullCount => throw null!;

        public override PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => throw null!;
        public PrimitiveDataFrameColumn<bool> ElementwiseEquals(string value) => throw null!;
        public override PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => throw null!;
        public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => throw null!;
        public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(string value) => throw null!;
        public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) => throw null!;
        public IEnumerator<string> GetEnumerator() => throw null!;
        protected override DataFrameColumn CloneImplementation(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) => throw null!;
        protected override DataFrameColumn CloneImplementation(long numberOfNullsToAppend) => throw null!;
        protected override DataFrameColumn DropNullsImplementation() => throw null!;
        protected override DataFrameColumn FillNullsImplementation(object value, bool inPlace) => throw null!;
        protected override IEnumerator GetEnumeratorCore() => throw null!;
        public override Dictionary<long, ICollection<long>> GetGroupedOccurrences(DataFrameColumn other, out HashSet<long> otherColumnNullIndices) => throw null!;
        protected internal override PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast) => throw null!;
        protected override object GetValue(long rowIndex) => throw null!;
        protected override IReadOnlyList<object> GetValues(long startIndex, int length) => throw null!;
        public override GroupBy GroupBy(int columnIndex, DataFrame parent) => throw null!;
        public override Dictionary<TKey, ICollection<long>> GroupColumnValues<TKey>(out HashSet<long> nullIndices) => throw null!;
        protected override void SetValue(long rowIndex, object value) => throw null!;
        public override DataFrame ValueCounts() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }
}
