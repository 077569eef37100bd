using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers
{
    public sealed class FieldAwareFactorizationMachineModelParameters : ModelParametersBase<float>
    {
        internal FieldAwareFactorizationMachineModelParameters() => throw null!;

        public int FeatureCount => throw null!;
        public int FieldCount => throw null!;
        public int LatentDimension => throw null!;

        public IReadOnlyList<float> GetLatentWeights() => throw null!;
        public IReadOnlyList<float> GetLinearWeights() => throw null!;
    }

    public sealed class LdSvmModelParameters : ModelParametersBase<float>, ICanSaveModel
    {
        internal LdSvmModelParameters() => throw null!;

        public DataViewType InputType => throw null!;
        public DataViewType OutputType => throw null!;
    }

    public sealed class LinearBinaryModelParameters : LinearModelParameters
    {
        internal LinearBinaryModelParameters() => throw null!;
    }

    public abstract class LinearModelParameters : ModelParametersBase<float>, ICalculateFeatureContribution
    {
        internal LinearModelParameters() => throw null!;

        public float Bias { get => throw null!; protected set => throw null!; }
        public IReadOnlyList<float> Weights => throw null!;

        FeatureContributionCalculator ICalculateFeatureContribution.FeatureContributionCalculator => throw null!;
    }

    public sealed class LinearMulticlassModelParameters : LinearMulticlassModelParametersBase
    {
        internal LinearMulticlassModelParameters() => throw null!;
    }

    public abstract class LinearMulticlassModelParametersBase : ModelParametersBase<VBuffer<float>>
    {
        internal LinearMulticlassModelParametersBase() => throw null!;

        public IEnumerable<float> GetBiases() => throw null!;
        public void GetWeights(ref VBuffer<float>[] weights, out int numClasses) => throw null!;
    }

    public sealed class LinearRegressionModelParameters : RegressionModelParameters
    {
        internal LinearRegressionModelParameters() => throw null!;
    }

    public sealed class MaximumEntropyModelParameters : LinearMulticlassModelParametersBase
    {
        internal MaximumEntropyModelParameters() => throw null!;
    }

    public sealed class NaiveBayesMulticlassModelParameters : ModelParametersBase<VBuffer<float>>
    {
        internal NaiveBayesMulticlassModelParameters() => throw null!;

        public IReadOnlyList<IReadOnlyList<long>> GetFeatureHistogramLong() => throw null!;
        public IReadOnlyList<long> GetLabelHistogramLong() => throw null!;
    }

    public sealed class OneVersusAllModelParameters : ModelParametersBase<VBuffer<float>>
    {
        internal OneVersusAllModelParameters() => throw null!;
    }

    public sealed class PairwiseCouplingModelParameters : ModelParametersBase<VBuffer<float>>
    {
        internal PairwiseCouplingModelParameters() => throw null!;
    }

    public sealed class PoissonRegressionModelParameters : RegressionModelParameters
    {
        internal PoissonRegressionModelParameters() => throw null!;
    }

    public sealed class PriorModelParameters : ModelParametersBase<float>
    {
        internal PriorModelParameters() => throw null!;
    }

    public abstract class RegressionModelParameters : LinearModelParameters
    {
        internal RegressionModelParameters() => throw null!;
    }
}
