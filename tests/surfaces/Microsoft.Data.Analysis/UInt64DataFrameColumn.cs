using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class UInt64DataFrameColumn : PrimitiveDataFrameColumn<ulong>
    {
        internal UInt64DataFrameColumn() => throw null!;
        public UInt64DataFrameColumn(string name, IEnumerable<ulong?> values) => throw null!;
        public UInt64DataFrameColumn(string name, IEnumerable<ulong> values) => throw null!;
        public UInt64DataFrameColumn(string name, long length = 0) => throw null!;
    }
}
