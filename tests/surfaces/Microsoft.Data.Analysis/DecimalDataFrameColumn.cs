using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class DecimalDataFrameColumn : PrimitiveDataFrameColumn<decimal>
    {
        internal DecimalDataFrameColumn() => throw null!;
        public DecimalDataFrameColumn(string name, IEnumerable<decimal> values) => throw null!;
        public DecimalDataFrameColumn(string name, IEnumerable<decimal?> values) => throw null!;
        public DecimalDataFrameColumn(string name, long length = 0) => throw null!;
    }
}
