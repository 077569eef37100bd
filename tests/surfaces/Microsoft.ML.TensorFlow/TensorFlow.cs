using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;
using Microsoft.ML.Transforms;

namespace Microsoft.ML
{
    public static class TensorflowCatalog
    {
        public static TensorFlowModel LoadTensorFlowModel(this ModelOperationsCatalog catalog, string modelLocation) => throw null!;
        public static TensorFlowModel LoadTensorFlowModel(this ModelOperationsCatalog catalog, string modelLocation, bool treatOutputAsBatched) => throw null!;
    }
}

namespace Microsoft.ML.Transforms
{
    public sealed class TensorFlowEstimator : IEstimator<TensorFlowTransformer>
    {
        internal TensorFlowEstimator() => throw null!;

        public TensorFlowTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class TensorFlowModel : IDisposable
    {
        internal TensorFlowModel() => throw null!;

        public void Dispose() => throw null!;
        public DataViewSchema GetInputSchema() => throw null!;
        public DataViewSchema GetModelSchema() => throw null!;
        public TensorFlowEstimator ScoreTensorFlowModel(string outputColumnName, string inputColumnName, bool addBatchDimensionInput = false) => throw null!;
        public TensorFlowEstimator ScoreTensorFlowModel(string[] outputColumnNames, string[] inputColumnNames, bool addBatchDimensionInput = false) => throw null!;
    }

    public sealed class TensorFlowTransformer : RowToRowTransformerBase, IDisposable
    {
        internal TensorFlowTransformer() => throw null!;

        public void Dispose() => throw null!;
    }
}
