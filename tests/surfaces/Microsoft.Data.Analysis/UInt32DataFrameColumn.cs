using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class UInt32DataFrameColumn : PrimitiveDataFrameColumn<uint>
    {
        internal UInt32DataFrameColumn() => throw null!;
        public UInt32DataFrameColumn(string name, IEnumerable<uint?> values) => throw null!;
        public UInt32DataFrameColumn(string name, IEnumerable<uint> values) => throw null!;
        public UInt32DataFrameColumn(string name, long length = 0) => throw null!;
    }
}
