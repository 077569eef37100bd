using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class DataFrameRowCollection : IEnumerable<DataFrameRow>
    {
        internal DataFrameRowCollection() => throw null!;

        public long Count => throw null!;
        public DataFrameRow this[long index] => throw null!;

        public IEnumerator<DataFrameRow> GetEnumerator() => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }
}
