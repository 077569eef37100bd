using System.Collections.Generic;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Microsoft.ML
{
    public static class ConversionsExtensionsCatalog
    {
        public static TypeConvertingEstimator ConvertType(this TransformsCatalog.ConversionTransforms catalog, InputOutputColumnPair[] columns, DataKind outputKind = DataKind.Single) => throw null!;
        public static TypeConvertingEstimator ConvertType(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, string inputColumnName = null, DataKind outputKind = DataKind.Single) => throw null!;
        public static HashingEstimator Hash(this TransformsCatalog.ConversionTransforms catalog, params HashingEstimator.ColumnOptions[] columns) => throw null!;
        public static HashingEstimator Hash(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, string inputColumnName = null, int numberOfBits = 31, int maximumNumberOfInverts = 0) => throw null!;
        public static KeyToValueMappingEstimator MapKeyToValue(this TransformsCatalog.ConversionTransforms catalog, InputOutputColumnPair[] columns) => throw null!;
        public static KeyToValueMappingEstimator MapKeyToValue(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, string inputColumnName = null) => throw null!;
        public static KeyToVectorMappingEstimator MapKeyToVector(this TransformsCatalog.ConversionTransforms catalog, InputOutputColumnPair[] columns, bool outputCountVector = false) => throw null!;
        public static KeyToVectorMappingEstimator MapKeyToVector(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, string inputColumnName = null, bool outputCountVector = false) => throw null!;
        public static ValueMappingEstimator MapValue(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, IDataView lookupMap, DataViewSchema.Column keyColumn, DataViewSchema.Column valueColumn, string inputColumnName = null) => throw null!;
        public static ValueToKeyMappingEstimator MapValueToKey(this TransformsCatalog.ConversionTransforms catalog, InputOutputColumnPair[] columns, int maximumNumberOfKeys = 1000000, ValueToKeyMappingEstimator.KeyOrdinality keyOrdinality = ValueToKeyMappingEstimator.KeyOrdinality.ByOccurrence, bool addKeyValueAnnotationsAsText = false, IDataView keyData = null) => throw null!;
        public static ValueToKeyMappingEstimator MapValueToKey(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, string inputColumnName = null, int maximumNumberOfKeys = 1000000, ValueToKeyMappingEstimator.KeyOrdinality keyOrdinality = ValueToKeyMappingEstimator.KeyOrdinality.ByOccurrence, bool addKeyValueAnnotationsAsText = false, IDataView keyData = null) => throw null!;
        public static ValueMappingEstimator<TInputType, TOutputType> MapValue<TInputType, TOutputType>(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, IEnumerable<KeyValuePair<TInputType, TOutputType[]>> keyValuePairs, string inputColumnName = null) => throw null!;
        public static ValueMappingEstimator<TInputType, TOutputType> MapValue<TInputType, TOutputType>(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName, IEnumerable<KeyValuePair<TInputType, TOutputType>> keyValuePairs, string inputColumnName = null, bool treatValuesAsKeyType = false) => throw null!;
    }
}
