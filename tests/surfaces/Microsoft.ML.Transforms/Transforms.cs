using System;
using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms
{
    public sealed class ApproximatedKernelMappingEstimator : IEstimator<ApproximatedKernelTransformer>
    {
        internal ApproximatedKernelMappingEstimator() => throw null!;

        public ApproximatedKernelTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class ApproximatedKernelTransformer : OneToOneTransformerBase
    {
        internal ApproximatedKernelTransformer() => throw null!;
    }

    public sealed class CountFeatureSelectingEstimator : IEstimator<ITransformer>
    {
        internal CountFeatureSelectingEstimator() => throw null!;

        public ITransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class CustomMappingEstimator<TSrc, TDst> : TrivialEstimator<CustomMappingTransformer<TSrc, TDst>> where TSrc : class, new() where TDst : class, new()
    {
        internal CustomMappingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class CustomMappingFactoryAttributeAttribute : ExtensionBaseAttribute
    {
        internal CustomMappingFactoryAttributeAttribute() => throw null!;
        public CustomMappingFactoryAttributeAttribute(string contractName) => throw null!;
    }

    public abstract class CustomMappingFactory<TSrc, TDst> where TSrc : class, new() where TDst : class, new()
    {
        protected CustomMappingFactory() => throw null!;

        public abstract Action<TSrc, TDst> GetMapping();
    }

    public sealed class CustomMappingTransformer<TSrc, TDst> : ITransformer where TSrc : class, new() where TDst : class, new()
    {
        internal CustomMappingTransformer() => throw null!;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
        public IDataView Transform(IDataView input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
    }

    public sealed class GaussianKernel : KernelBase
    {
        internal GaussianKernel() => throw null!;
        public GaussianKernel(float gamma = 1) => throw null!;
    }

    public sealed class ExpressionEstimator : IEstimator<ExpressionTransformer>
    {
        internal ExpressionEstimator() => throw null!;

        public ExpressionTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class ExpressionTransformer : RowToRowTransformerBase
    {
        internal ExpressionTransformer() => throw null!;
    }

    public sealed class GlobalContrastNormalizingEstimator : LpNormNormalizingEstimatorBase
    {
        internal GlobalContrastNormalizingEstimator() => throw null!;
    }

    public abstract class KernelBase
    {
        internal KernelBase() => throw null!;
    }

    public sealed class KeyToBinaryVectorMappingEstimator : TrivialEstimator<KeyToBinaryVectorMappingTransformer>
    {
        internal KeyToBinaryVectorMappingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class KeyToBinaryVectorMappingTransformer : OneToOneTransformerBase
    {
        internal KeyToBinaryVectorMappingTransformer() => throw null!;
    }

    public sealed class LaplacianKernel : KernelBase
    {
        internal LaplacianKernel() => throw null!;
        public LaplacianKernel(float a = 1) => throw null!;
    }

    public sealed class LpNormNormalizingEstimator : LpNormNormalizingEstimatorBase
    {
        internal LpNormNormalizingEstimator() => throw null!;
    }

    public abstract class LpNormNormalizingEstimatorBase : TrivialEstimator<LpNormNormalizingTransformer>
    {
        internal LpNormNormalizingEstimatorBase() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum NormFunction : byte
        {
            L2 = 0,
            StandardDeviation = 1,
            L1 = 2,
            Infinity = 3,
        }
    }

    public sealed class LpNormNormalizingTransformer : OneToOneTransformerBase
    {
        internal LpNormNormalizingTransformer() => throw null!;
    }

    public sealed class MissingValueIndicatorEstimator : TrivialEstimator<MissingValueIndicatorTransformer>
    {
        internal MissingValueIndicatorEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class MissingValueIndicatorTransformer : OneToOneTransformerBase
    {
        internal MissingValueIndicatorTransformer() => throw null!;
    }

    public sealed class MissingValueReplacingEstimator : IEstimator<MissingValueReplacingTransformer>
    {
        internal MissingValueReplacingEstimator() => throw null!;

        public MissingValueReplacingTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum ReplacementMode : byte
        {
            DefaultValue = 0,
            Mean = 1,
            Minimum = 2,
            Maximum = 3,
            Mode = 5,
        }
    }

    public sealed class MissingValueReplacingTransformer : OneToOneTransformerBase
    {
        internal MissingValueReplacingTransformer() => throw null!;
    }

    public sealed class MutualInformationFeatureSelectingEstimator : IEstimator<ITransformer>
    {
        internal MutualInformationFeatureSelectingEstimator() => throw null!;

        public ITransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class OneHotEncodingEstimator : IEstimator<OneHotEncodingTransformer>
    {
        internal OneHotEncodingEstimator() => throw null!;

        public OneHotEncodingTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum OutputKind : byte
        {
            Bag = 1,
            Indicator = 2,
            Key = 3,
            Binary = 4,
        }
    }

    public sealed class OneHotEncodingTransformer : ITransformer
    {
        internal OneHotEncodingTransformer() => throw null!;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
        public IDataView Transform(IDataView input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
    }

    public sealed class OneHotHashEncodingEstimator : IEstimator<OneHotHashEncodingTransformer>
    {
        internal OneHotHashEncodingEstimator() => throw null!;

        public OneHotHashEncodingTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class OneHotHashEncodingTransformer : ITransformer
    {
        internal OneHotHashEncodingTransformer() => throw null!;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
        public IDataView Transform(IDataView input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
    }

    public sealed class StatefulCustomMappingEstimator<TSrc, TDst, TState> : TrivialEstimator<StatefulCustomMappingTransformer<TSrc, TDst, TState>> where TSrc : class, new() where TDst : class, new() where TState : class, new()
    {
        internal StatefulCustomMappingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class StatefulCustomMappingTransformer<TSrc, TDst, TState> : ITransformer where TSrc : class, new() where TDst : class, new() where TState : class, new()
    {
        internal StatefulCustomMappingTransformer() => throw null!;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
        public IDataView Transform(IDataView input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
    }
}
