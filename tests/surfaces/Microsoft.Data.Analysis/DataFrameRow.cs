using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class DataFrameRow : IEnumerable<object>
    {
        internal DataFrameRow() => throw null!;

        public object this[int index] { get => throw null!; set => throw null!; }
        public object this[string columnName] { get => throw null!; set => throw null!; }

        public IEnumerator<object> GetEnumerator() => throw null!;
        public IEnumerable<KeyValuePair<string, object>> GetValues() => throw null!;
        public override string ToString() => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }
}
