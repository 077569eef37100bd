using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class ByteDataFrameColumn : PrimitiveDataFrameColumn<byte>
    {
        internal ByteDataFrameColumn() => throw null!;
        public ByteDataFrameColumn(string name, IEnumerable<byte> values) => throw null!;
        public ByteDataFrameColumn(string name, IEnumerable<byte?> values) => throw null!;
        public ByteDataFrameColumn(string name, long length = 0) => throw null!;
    }
}
