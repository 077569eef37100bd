namespace Microsoft.ML.Trainers
{
    public sealed class ExpLoss : IClassificationLoss
    {
        internal ExpLoss() => throw null!;
        public ExpLoss(float beta = 1) => throw null!;

        public float Derivative(float output, float label) => throw null!;
        public double Loss(float output, float label) => throw null!;
    }

    public sealed class HingeLoss : ISupportSdcaClassificationLoss
    {
        internal HingeLoss() => throw null!;
        public HingeLoss(float margin = 1) => throw null!;

        public float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared) => throw null!;
        public float Derivative(float output, float label) => throw null!;
        public double DualLoss(float label, float dual) => throw null!;
        public float DualUpdate(float output, float label, float alpha, float invariant, int maxNumThreads) => throw null!;
        public double Loss(float output, float label) => throw null!;
    }

    public interface IClassificationLoss : IScalarLoss
    {
    }

    public interface IRegressionLoss : IScalarLoss
    {
    }

    public interface IScalarLoss : ILossFunction<float, float>
    {
        float Derivative(float output, float label);
    }

    public interface ISupportSdcaClassificationLoss : ISupportSdcaLoss, IClassificationLoss
    {
    }

    public interface ISupportSdcaLoss : IScalarLoss
    {
        float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared);
        double DualLoss(float label, float dual);
        float DualUpdate(float output, float label, float dual, float invariant, int maxNumThreads);
    }

    public interface ISupportSdcaRegressionLoss : ISupportSdcaLoss, IRegressionLoss
    {
    }

    public sealed class LogLoss : ISupportSdcaClassificationLoss
    {
        public float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared) => throw null!;
        public float Derivative(float output, float label) => throw null!;
        public double DualLoss(float label, float dual) => throw null!;
        public float DualUpdate(float output, float label, float dual, float invariant, int maxNumThreads) => throw null!;
        public double Loss(float output, float label) => throw null!;
    }

    public sealed class PoissonLoss : IRegressionLoss
    {
        public float Derivative(float output, float label) => throw null!;
        public double Loss(float output, float label) => throw null!;
    }

    public sealed class SmoothedHingeLoss : ISupportSdcaClassificationLoss
    {
        internal SmoothedHingeLoss() => throw null!;
        public SmoothedHingeLoss(float smoothingConstant = 1) => throw null!;

        public float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared) => throw null!;
        public float Derivative(float output, float label) => throw null!;
        public double DualLoss(float label, float dual) => throw null!;
        public float DualUpdate(float output, float label, float alpha, float invariant, int maxNumThreads) => throw null!;
        public double Loss(float output, float label) => throw null!;
    }

    public sealed class SquaredLoss : ISupportSdcaRegressionLoss
    {
        public float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared) => throw null!;
        public float Derivative(float output, float label) => throw null!;
        public double DualLoss(float label, float dual) => throw null!;
        public float DualUpdate(float output, float label, float dual, float invariant, int maxNumThreads) => throw null!;
        public double Loss(float output, float label) => throw null!;
    }

    public sealed class TweedieLoss : IRegressionLoss
    {
        internal TweedieLoss() => throw null!;
        public TweedieLoss(double index = 1.5) => throw null!;

        public float Derivative(float output, float label) => throw null!;
        public double Loss(float output, float label) => throw null!;
    }
}
