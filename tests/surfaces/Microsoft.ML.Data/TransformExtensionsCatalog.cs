using Microsoft.ML.Transforms;

namespace Microsoft.ML
{
    public static class TransformExtensionsCatalog
    {
        public static ColumnConcatenatingEstimator Concatenate(this TransformsCatalog catalog, string outputColumnName, params string[] inputColumnNames) => throw null!;
        public static ColumnCopyingEstimator CopyColumns(this TransformsCatalog catalog, string outputColumnName, string inputColumnName) => throw null!;
        public static ColumnSelectingEstimator DropColumns(this TransformsCatalog catalog, params string[] columnNames) => throw null!;
        public static ColumnSelectingEstimator SelectColumns(this TransformsCatalog catalog, params string[] columnNames) => throw null!;
        public static ColumnSelectingEstimator SelectColumns(this TransformsCatalog catalog, string[] columnNames, bool keepHidden) => throw null!;
    }
}
