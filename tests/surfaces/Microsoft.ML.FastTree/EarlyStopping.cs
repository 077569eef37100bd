namespace Microsoft.ML.Trainers.FastTree
{
    public sealed class ConsecutiveGeneralityLossRule : EarlyStoppingRule
    {
        internal ConsecutiveGeneralityLossRule() => throw null!;
        public ConsecutiveGeneralityLossRule(int windowSize = 5) => throw null!;

        public int WindowSize => throw null!;

        public override bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate) => throw null!;
    }

    public enum EarlyStoppingMetric
    {
        L1Norm = 1,
        L2Norm = 2,
    }

    public enum EarlyStoppingRankingMetric
    {
        NdcgAt1 = 1,
        NdcgAt3 = 3,
    }

    public abstract class EarlyStoppingRule : EarlyStoppingRuleBase
    {
        internal EarlyStoppingRule() => throw null!;
    }

    public abstract class EarlyStoppingRuleBase
    {
        internal EarlyStoppingRuleBase() => throw null!;

        public abstract bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate);
    }

    public sealed class GeneralityLossRule : EarlyStoppingRule
    {
        internal GeneralityLossRule() => throw null!;
        public GeneralityLossRule(float threshold = 0.01f) => throw null!;

        public float Threshold => throw null!;

        public override bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate) => throw null!;
    }

    public sealed class GeneralityToProgressRatioRule : MovingWindowRule
    {
        internal GeneralityToProgressRatioRule() => throw null!;
        public GeneralityToProgressRatioRule(float threshold = 0.01f, int windowSize = 5) => throw null!;

        public override bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate) => throw null!;
    }

    public sealed class LowProgressRule : MovingWindowRule
    {
        internal LowProgressRule() => throw null!;
        public LowProgressRule(float threshold = 0.01f, int windowSize = 5) => throw null!;

        public override bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate) => throw null!;
    }

    public abstract class MovingWindowRule : EarlyStoppingRule
    {
        internal MovingWindowRule() => throw null!;

        public float Threshold => throw null!;
        public int WindowSize => throw null!;
    }

    public sealed class TolerantEarlyStoppingRule : EarlyStoppingRule
    {
        internal TolerantEarlyStoppingRule() => throw null!;
        public TolerantEarlyStoppingRule(float threshold = 0.01f) => throw null!;

        public float Threshold => throw null!;

        public override bool CheckScore(float validationScore, float trainingScore, out bool isBestCandidate) => throw null!;
    }
}
