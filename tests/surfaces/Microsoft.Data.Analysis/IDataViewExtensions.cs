using Microsoft.Data.Analysis;

namespace Microsoft.ML
{
    public static class IDataViewExtensions
    {
        public static DataFrame ToDataFrame(this IDataView dataView, long maxRows = 100) => throw null!;
        public static DataFrame ToDataFrame(this IDataView dataView, long maxRows, params string[] selectColumns) => throw null!;
        public static DataFrame ToDataFrame(this IDataView dataView, params string[] selectColumns) => throw null!;
    }
}
