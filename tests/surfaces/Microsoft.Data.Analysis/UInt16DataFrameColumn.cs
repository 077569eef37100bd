using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class UInt16DataFrameColumn : PrimitiveDataFrameColumn<ushort>
    {
        internal UInt16DataFrameColumn() => throw null!;
        public UInt16DataFrameColumn(string name, IEnumerable<ushort?> values) => throw null!;
        public UInt16DataFrameColumn(string name, IEnumerable<ushort> values) => throw null!;
        public UInt16DataFrameColumn(string name, long length = 0) => throw null!;
    }
}
