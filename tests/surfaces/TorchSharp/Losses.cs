using TorchSharp.Modules;

namespace TorchSharp
{
    public abstract class Loss<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>
    {
        internal Loss() => throw null!;
        public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public torch.nn.Reduction reduction => throw null!;
    }

    public abstract class Loss<T1, T2, T3, TResult> : torch.nn.Module<T1, T2, T3, TResult>
    {
        internal Loss() => throw null!;
        public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public torch.nn.Reduction reduction => throw null!;
    }

    public abstract class Loss<T1, T2, T3, T4, TResult> : torch.nn.Module<T1, T2, T3, T4, TResult>
    {
        internal Loss() => throw null!;
        public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public torch.nn.Reduction reduction => throw null!;
    }

    public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
    {
        internal WeightedLoss() => throw null!;
        public WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public torch.Tensor? weight => throw null!;
    }

    public abstract class WeightedLoss<T1, T2, T3, TResult> : Loss<T1, T2, T3, TResult>
    {
        internal WeightedLoss() => throw null!;
        public WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public torch.Tensor? weight => throw null!;
    }

    public abstract class WeightedLoss<T1, T2, T3, T4, TResult> : Loss<T1, T2, T3, T4, TResult>
    {
        internal WeightedLoss() => throw null!;
        public WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public torch.Tensor? weight => throw null!;
    }
}

namespace TorchSharp.Modules
{
    public sealed class BCELoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal BCELoss() => throw null!;
        public BCELoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class BCEWithLogitsLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal BCEWithLogitsLoss() => throw null!;
        public BCEWithLogitsLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean, torch.Tensor? pos_weights = null) => throw null!;

        public torch.Tensor? pos_weights => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class CTCLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal CTCLoss() => throw null!;
        public CTCLoss(long blank = 0, bool zero_infinity = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public long blank => throw null!;
        public bool zero_infinity => throw null!;

        public override torch.Tensor forward(torch.Tensor log_probs, torch.Tensor targets, torch.Tensor input_lengths, torch.Tensor target_lengths) => throw null!;
    }

    public sealed class CosineEmbeddingLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal CosineEmbeddingLoss() => throw null!;
        public CosineEmbeddingLoss(double margin = 0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public double margin => throw null!;

        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2, torch.Tensor target) => throw null!;
    }

    public sealed class CrossEntropyLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal CrossEntropyLoss() => throw null!;
        public CrossEntropyLoss(torch.Tensor? weight = null, long? ignore_index = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double label_smoothing = 0) => throw null!;

        public long? ignore_index => throw null!;
        public double label_smoothing => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class GaussianNLLLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal GaussianNLLLoss() => throw null!;
        public GaussianNLLLoss(bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public float eps => throw null!;
        public bool full => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target, torch.Tensor variance) => throw null!;
    }

    public sealed class HingeEmbeddingLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal HingeEmbeddingLoss() => throw null!;
        public HingeEmbeddingLoss(double margin = 0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public double margin => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class HuberLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal HuberLoss() => throw null!;
        public HuberLoss(double delta = 1, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public double delta => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class KLDivLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal KLDivLoss() => throw null!;
        public KLDivLoss(bool log_target = true, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public bool log_target => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class L1Loss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal L1Loss() => throw null!;
        public L1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class MSELoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal MSELoss() => throw null!;
        public MSELoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class MarginRankingLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal MarginRankingLoss() => throw null!;
        public MarginRankingLoss(double margin = 0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public double margin => throw null!;

        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2, torch.Tensor target) => throw null!;
    }

    public sealed class MultiLabelMarginLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal MultiLabelMarginLoss() => throw null!;
        public MultiLabelMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class MultiLabelSoftMarginLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal MultiLabelSoftMarginLoss() => throw null!;
        public MultiLabelSoftMarginLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class MultiMarginLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal MultiMarginLoss() => throw null!;
        public MultiMarginLoss(int p = 1, double margin = 1, torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public double margin => throw null!;
        public int p => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class NLLLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal NLLLoss() => throw null!;
        public NLLLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class PoissonNLLLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal PoissonNLLLoss() => throw null!;
        public PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public float eps => throw null!;
        public bool full => throw null!;
        public bool log_input => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class SmoothL1Loss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal SmoothL1Loss() => throw null!;
        public SmoothL1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double beta = 1) => throw null!;

        public double beta => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class SoftMarginLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal SoftMarginLoss() => throw null!;
        public SoftMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw null!;
    }

    public sealed class TripletMarginLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal TripletMarginLoss() => throw null!;
        public TripletMarginLoss(double margin = 1, long p = 2, double eps = 1E-06, bool swap = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw null!;

        public double margin => throw null!;
        public long p => throw null!;

        public override torch.Tensor forward(torch.Tensor anchor, torch.Tensor positive, torch.Tensor negative) => throw null!;
    }
}
