using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class Int16DataFrameColumn : PrimitiveDataFrameColumn<short>
    {
        internal Int16DataFrameColumn() => throw null!;
        public Int16DataFrameColumn(string name, IEnumerable<short> values) => throw null!;
        public Int16DataFrameColumn(string name, IEnumerable<short?> values) => throw null!;
        public Int16DataFrameColumn(string name, long length = 0) => throw null!;
    }
}
