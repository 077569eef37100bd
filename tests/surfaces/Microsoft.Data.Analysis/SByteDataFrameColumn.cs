using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class SByteDataFrameColumn : PrimitiveDataFrameColumn<sbyte>
    {
        internal SByteDataFrameColumn() => throw null!;
        public SByteDataFrameColumn(string name, IEnumerable<sbyte?> values) => throw null!;
        public SByteDataFrameColumn(string name, IEnumerable<sbyte> values) => throw null!;
        public SByteDataFrameColumn(string name, long length = 0) => throw null!;
    }
}
