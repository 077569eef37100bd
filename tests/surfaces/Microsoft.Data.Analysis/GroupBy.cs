using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Data.Analysis
{
    public abstract class GroupBy
    {
        protected GroupBy() => throw null!;

        public abstract DataFrame Count(params string[] columnNames);
        public abstract DataFrame First(params string[] columnNames);
        public abstract DataFrame Head(int numberOfRows);
        public abstract DataFrame Max(params string[] columnNames);
        public abstract DataFrame Mean(params string[] columnNames);
        public abstract DataFrame Min(params string[] columnNames);
        public abstract DataFrame Product(params string[] columnNames);
        public abstract DataFrame Sum(params string[] columnNames);
        public abstract DataFrame Tail(int numberOfRows);
    }

    public class GroupBy<TKey> : GroupBy
    {
        internal GroupBy() => throw null!;
        public GroupBy(DataFrame dataFrame, int groupByColumnIndex, IDictionary<TKey, ICollection<long>> keyToRowIndices) => throw null!;

        public IEnumerable<IGrouping<TKey, DataFrameRow>> Groupings => throw null!;

        public override DataFrame Count(params string[] columnNames) => throw null!;
        public override DataFrame First(params string[] columnNames) => throw null!;
        public override DataFrame Head(int numberOfRows) => throw null!;
        public override DataFrame Max(params string[] columnNames) => throw null!;
        public override DataFrame Mean(params string[] columnNames) => throw null!;
        public override DataFrame Min(params string[] columnNames) => throw null!;
        public override DataFrame Product(params string[] columnNames) => throw null!;
        public override DataFrame Sum(params string[] columnNames) => throw null!;
        public override DataFrame Tail(int numberOfRows) => throw null!;
    }
}
