using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public sealed class DataOperationsCatalog
    {
        internal DataOperationsCatalog() => throw null!;

        public IDataView BootstrapSample(IDataView input, int? seed = null, bool complement = false) => throw null!;
        public IDataView Cache(IDataView input, params string[] columnsToPrefetch) => throw null!;
        public IEnumerable<TRow> CreateEnumerable<TRow>(IDataView data, bool reuseRowObject, bool ignoreMissingColumns = false, SchemaDefinition schemaDefinition = null) where TRow : class, new() => throw null!;
        public IReadOnlyList<DataOperationsCatalog.TrainTestData> CrossValidationSplit(IDataView data, int numberOfFolds = 5, string samplingKeyColumnName = null, int? seed = null) => throw null!;
        public IDataView FilterRowsByColumn(IDataView input, string columnName, double lowerBound = double.NegativeInfinity, double upperBound = double.PositiveInfinity) => throw null!;
        public IDataView FilterRowsByKeyColumnFraction(IDataView input, string columnName, double lowerBound = 0, double upperBound = 1) => throw null!;
        public IDataView FilterRowsByMissingValues(IDataView input, params string[] columns) => throw null!;
        public IDataView LoadFromEnumerable<TRow>(IEnumerable<TRow> data, SchemaDefinition schemaDefinition = null) where TRow : class => throw null!;
        public IDataView LoadFromEnumerable<TRow>(IEnumerable<TRow> data, DataViewSchema schema) where TRow : class => throw null!;
        public IDataView ShuffleRows(IDataView input, int? seed = null, int shufflePoolSize = 1000, bool shuffleSource = true) => throw null!;
        public IDataView SkipRows(IDataView input, long count) => throw null!;
        public IDataView TakeRows(IDataView input, long count) => throw null!;
        public DataOperationsCatalog.TrainTestData TrainTestSplit(IDataView data, double testFraction = 0.1, string samplingKeyColumnName = null, int? seed = null) => throw null!;

        public struct TrainTestData
        {
            public readonly IDataView TestSet;
            public readonly IDataView TrainSet;
        }
    }
}
