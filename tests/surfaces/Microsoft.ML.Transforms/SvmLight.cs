using System.IO;

namespace Microsoft.ML.Data
{
    public sealed class SvmLightLoader : IDataLoader<IMultiStreamSource>
    {
        internal SvmLightLoader() => throw null!;

        public DataViewSchema GetOutputSchema() => throw null!;
        public IDataView Load(IMultiStreamSource input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
    }

    public static class SvmLightLoaderSaverCatalog
    {
        public static SvmLightLoader CreateSvmLightLoader(this DataOperationsCatalog catalog, long? numberOfRows = null, int inputSize = 0, bool zeroBased = false, IMultiStreamSource dataSample = null) => throw null!;
        public static SvmLightLoader CreateSvmLightLoaderWithFeatureNames(this DataOperationsCatalog catalog, long? numberOfRows = null, IMultiStreamSource dataSample = null) => throw null!;
        public static IDataView LoadFromSvmLightFile(this DataOperationsCatalog catalog, string path, long? numberOfRows = null, int inputSize = 0, bool zeroBased = false) => throw null!;
        public static IDataView LoadFromSvmLightFileWithFeatureNames(this DataOperationsCatalog catalog, string path, long? numberOfRows = null) => throw null!;
        public static void SaveInSvmLightFormat(this DataOperationsCatalog catalog, IDataView data, Stream stream, bool zeroBasedIndexing = false, bool binaryLabel = false, string labelColumnName = "Label", string featureColumnName = "Features", string rowGroupColumnName = null, string exampleWeightColumnName = null) => throw null!;
    }
}
