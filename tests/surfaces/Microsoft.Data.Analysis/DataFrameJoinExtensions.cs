using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public static class DataFrameJoinExtensions
    {
        public static IList<long> GetSortedListsIntersection(IReadOnlyList<long> sortedList1, IReadOnlyList<long> sortedList2) => throw null!;
    }
}
