using System.IO;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public static class TextLoaderSaverCatalog
    {
        public static TextLoader CreateTextLoader(this DataOperationsCatalog catalog, TextLoader.Column[] columns, char separatorChar = '\t', bool hasHeader = false, IMultiStreamSource dataSample = null, bool allowQuoting = false, bool trimWhitespace = false, bool allowSparse = false) => throw null!;
        public static TextLoader CreateTextLoader(this DataOperationsCatalog catalog, TextLoader.Options options, IMultiStreamSource dataSample = null) => throw null!;
        public static TextLoader CreateTextLoader<TInput>(this DataOperationsCatalog catalog, TextLoader.Options options, IMultiStreamSource dataSample = null) => throw null!;
        public static TextLoader CreateTextLoader<TInput>(this DataOperationsCatalog catalog, char separatorChar = '\t', bool hasHeader = false, IMultiStreamSource dataSample = null, bool allowQuoting = false, bool trimWhitespace = false, bool allowSparse = false) => throw null!;
        public static IDataView LoadFromTextFile(this DataOperationsCatalog catalog, string path, TextLoader.Column[] columns, char separatorChar = '\t', bool hasHeader = false, bool allowQuoting = false, bool trimWhitespace = false, bool allowSparse = false) => throw null!;
        public static IDataView LoadFromTextFile(this DataOperationsCatalog catalog, string path, TextLoader.Options options = null) => throw null!;
        public static IDataView LoadFromTextFile<TInput>(this DataOperationsCatalog catalog, string path, TextLoader.Options options) => throw null!;
        public static IDataView LoadFromTextFile<TInput>(this DataOperationsCatalog catalog, string path, char separatorChar = '\t', bool hasHeader = false, bool allowQuoting = false, bool trimWhitespace = false, bool allowSparse = false) => throw null!;
        public static void SaveAsText(this DataOperationsCatalog catalog, IDataView data, Stream stream, char separatorChar = '\t', bool headerRow = true, bool schema = true, bool keepHidden = false, bool forceDense = false) => throw null!;
    }
}
