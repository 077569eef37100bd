using System.Collections.Immutable;
using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms
{
    public sealed class ColumnConcatenatingEstimator : IEstimator<ColumnConcatenatingTransformer>
    {
        internal ColumnConcatenatingEstimator() => throw null!;

        public ColumnConcatenatingTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class ColumnCopyingEstimator : TrivialEstimator<ColumnCopyingTransformer>
    {
        internal ColumnCopyingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class ColumnCopyingTransformer : OneToOneTransformerBase
    {
        internal ColumnCopyingTransformer() => throw null!;
    }

    public sealed class ColumnSelectingEstimator : TrivialEstimator<ColumnSelectingTransformer>
    {
        internal ColumnSelectingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class ColumnSelectingTransformer : ITransformer
    {
        internal ColumnSelectingTransformer() => throw null!;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
        public IDataView Transform(IDataView input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
    }

    public sealed class FeatureContributionCalculatingEstimator : TrivialEstimator<FeatureContributionCalculatingTransformer>
    {
        internal FeatureContributionCalculatingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class FeatureContributionCalculatingTransformer : OneToOneTransformerBase
    {
        internal FeatureContributionCalculatingTransformer() => throw null!;
    }

    public sealed class HashingEstimator : IEstimator<HashingTransformer>
    {
        internal HashingEstimator() => throw null!;

        public HashingTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public sealed class ColumnOptions
        {
            internal ColumnOptions() => throw null!;
            public ColumnOptions(string name, string inputColumnName = null, int numberOfBits = 31, uint seed = 314489979, bool useOrderedHashing = false, int maximumNumberOfInverts = 0, bool combine = false) => throw null!;

            public bool Combine { get => throw null!; set => throw null!; }
            public string InputColumnName { get => throw null!; set => throw null!; }
            public int MaximumNumberOfInverts { get => throw null!; set => throw null!; }
            public string Name { get => throw null!; set => throw null!; }
            public int NumberOfBits { get => throw null!; set => throw null!; }
            public uint Seed { get => throw null!; set => throw null!; }
            public bool UseOrderedHashing { get => throw null!; set => throw null!; }
        }
    }

    public sealed class HashingTransformer : OneToOneTransformerBase
    {
        internal HashingTransformer() => throw null!;
    }

    public sealed class KeyToValueMappingEstimator : TrivialEstimator<KeyToValueMappingTransformer>
    {
        internal KeyToValueMappingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class KeyToValueMappingTransformer : OneToOneTransformerBase
    {
        internal KeyToValueMappingTransformer() => throw null!;
    }

    public sealed class KeyToVectorMappingEstimator : TrivialEstimator<KeyToVectorMappingTransformer>
    {
        internal KeyToVectorMappingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class KeyToVectorMappingTransformer : OneToOneTransformerBase
    {
        internal KeyToVectorMappingTransformer() => throw null!;
    }

    public sealed class NormalizingEstimator : IEstimator<NormalizingTransformer>
    {
        internal NormalizingEstimator() => throw null!;

        public NormalizingTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class NormalizingTransformer : OneToOneTransformerBase
    {
        internal NormalizingTransformer() => throw null!;

        public NormalizingTransformer.NormalizerModelParametersBase GetNormalizerModelParameters(int index) => throw null!;

        public sealed class AffineNormalizerModelParameters<TData> : NormalizingTransformer.NormalizerModelParametersBase
        {
            internal AffineNormalizerModelParameters() => throw null!;

            public TData Offset => throw null!;
            public TData Scale => throw null!;
        }

        public sealed class BinNormalizerModelParameters<TData> : NormalizingTransformer.NormalizerModelParametersBase
        {
            internal BinNormalizerModelParameters() => throw null!;

            public TData Density => throw null!;
            public TData Offset => throw null!;
            public ImmutableArray<TData> UpperBounds => throw null!;
        }

        public sealed class CdfNormalizerModelParameters<TData> : NormalizingTransformer.NormalizerModelParametersBase
        {
            internal CdfNormalizerModelParameters() => throw null!;

            public TData Mean => throw null!;
            public TData StandardDeviation => throw null!;
            public bool UseLog => throw null!;
        }

        public abstract class NormalizerModelParametersBase
        {
            internal NormalizerModelParametersBase() => throw null!;
        }
    }

    public abstract class TransformInputBase
    {
        internal TransformInputBase() => throw null!;
    }

    public sealed class TypeConvertingEstimator : TrivialEstimator<TypeConvertingTransformer>
    {
        internal TypeConvertingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class TypeConvertingTransformer : OneToOneTransformerBase
    {
        internal TypeConvertingTransformer() => throw null!;
    }

    public class ValueMappingEstimator : TrivialEstimator<ValueMappingTransformer>
    {
        internal ValueMappingEstimator() => throw null!;

        public sealed override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class ValueMappingEstimator<TKey, TValue> : ValueMappingEstimator
    {
        internal ValueMappingEstimator() => throw null!;
    }

    public class ValueMappingTransformer : OneToOneTransformerBase
    {
        internal ValueMappingTransformer() => throw null!;
    }

    public sealed class ValueToKeyMappingEstimator : IEstimator<ValueToKeyMappingTransformer>
    {
        internal ValueToKeyMappingEstimator() => throw null!;

        public ValueToKeyMappingTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum KeyOrdinality : byte
        {
            ByOccurrence = 0,
            ByValue = 1,
        }
    }

    public sealed class ValueToKeyMappingTransformer : OneToOneTransformerBase
    {
        internal ValueToKeyMappingTransformer() => throw null!;
    }
}
