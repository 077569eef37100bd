using System.Data.Common;

namespace Microsoft.Data.Analysis
{
    public static class Extensions
    {
        public static DbDataAdapter CreateDataAdapter(this DbProviderFactory factory, DbConnection connection, string tableName) => throw null!;
        public static bool TryOpen(this DbConnection connection) => throw null!;
    }
}
