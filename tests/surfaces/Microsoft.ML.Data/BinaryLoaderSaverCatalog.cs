using System.IO;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public static class BinaryLoaderSaverCatalog
    {
        public static IDataView LoadFromBinary(this DataOperationsCatalog catalog, IMultiStreamSource fileSource) => throw null!;
        public static IDataView LoadFromBinary(this DataOperationsCatalog catalog, string path) => throw null!;
        public static void SaveAsBinary(this DataOperationsCatalog catalog, IDataView data, Stream stream, bool keepHidden = false) => throw null!;
    }
}
