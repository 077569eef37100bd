using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public static class DatabaseLoaderCatalog
    {
        public static DatabaseLoader CreateDatabaseLoader(this DataOperationsCatalog catalog, params DatabaseLoader.Column[] columns) => throw null!;
        public static DatabaseLoader CreateDatabaseLoader(this DataOperationsCatalog catalog, DatabaseLoader.Options options) => throw null!;
        public static DatabaseLoader CreateDatabaseLoader<TInput>(this DataOperationsCatalog catalog) => throw null!;
    }
}
