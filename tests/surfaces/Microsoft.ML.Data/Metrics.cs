using System.Collections.Generic;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.Data
{
    public sealed class AnomalyDetectionMetrics
    {
        internal AnomalyDetectionMetrics() => throw null!;

        public double AreaUnderRocCurve => throw null!;
        public double DetectionRateAtFalsePositiveCount => throw null!;
    }

    public class BinaryClassificationMetrics
    {
        internal BinaryClassificationMetrics() => throw null!;

        public double Accuracy => throw null!;
        public double AreaUnderPrecisionRecallCurve => throw null!;
        public double AreaUnderRocCurve => throw null!;
        public ConfusionMatrix ConfusionMatrix => throw null!;
        public double F1Score => throw null!;
        public double NegativePrecision => throw null!;
        public double NegativeRecall => throw null!;
        public double PositivePrecision => throw null!;
        public double PositiveRecall => throw null!;
    }

    public sealed class ClusteringMetrics
    {
        internal ClusteringMetrics() => throw null!;

        public double AverageDistance => throw null!;
        public double DaviesBouldinIndex => throw null!;
        public double NormalizedMutualInformation => throw null!;
    }

    public sealed class ConfusionMatrix
    {
        internal ConfusionMatrix() => throw null!;

        public IReadOnlyList<IReadOnlyList<double>> Counts => throw null!;
        public int NumberOfClasses => throw null!;
        public IReadOnlyList<double> PerClassPrecision => throw null!;
        public IReadOnlyList<double> PerClassRecall => throw null!;

        public double GetCountForClassPair(int predictedClassIndicatorIndex, int actualClassIndicatorIndex) => throw null!;
        public string GetFormattedConfusionTable() => throw null!;
    }

    public sealed class MulticlassClassificationMetrics
    {
        internal MulticlassClassificationMetrics() => throw null!;

        public ConfusionMatrix ConfusionMatrix => throw null!;
        public double LogLoss => throw null!;
        public double LogLossReduction => throw null!;
        public double MacroAccuracy => throw null!;
        public double MicroAccuracy => throw null!;
        public IReadOnlyList<double> PerClassLogLoss => throw null!;
        public double TopKAccuracy => throw null!;
        public IReadOnlyList<double> TopKAccuracyForAllK => throw null!;
        public int TopKPredictionCount => throw null!;
    }

    public sealed class RankingEvaluatorOptions
    {
        public int DcgTruncationLevel;
        public string LabelGains;
    }

    public sealed class RankingMetrics
    {
        internal RankingMetrics() => throw null!;

        public IReadOnlyList<double> DiscountedCumulativeGains => throw null!;
        public IReadOnlyList<double> NormalizedDiscountedCumulativeGains => throw null!;
    }

    public sealed class RegressionMetrics
    {
        internal RegressionMetrics() => throw null!;

        public double LossFunction => throw null!;
        public double MeanAbsoluteError => throw null!;
        public double MeanSquaredError => throw null!;
        public double RSquared => throw null!;
        public double RootMeanSquaredError => throw null!;
    }
}
