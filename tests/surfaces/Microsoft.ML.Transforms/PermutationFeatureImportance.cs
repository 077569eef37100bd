using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.Data
{
    public sealed class BinaryClassificationMetricsStatistics
    {
        internal BinaryClassificationMetricsStatistics() => throw null!;

        public MetricStatistics Accuracy => throw null!;
        public MetricStatistics AreaUnderPrecisionRecallCurve => throw null!;
        public MetricStatistics AreaUnderRocCurve => throw null!;
        public MetricStatistics F1Score => throw null!;
        public MetricStatistics NegativePrecision => throw null!;
        public MetricStatistics NegativeRecall => throw null!;
        public MetricStatistics PositivePrecision => throw null!;
        public MetricStatistics PositiveRecall => throw null!;
    }

    public sealed class MetricStatistics
    {
        internal MetricStatistics() => throw null!;

        public int Count => throw null!;
        public double Mean => throw null!;
        public double StandardDeviation => throw null!;
        public double StandardError => throw null!;
    }

    public sealed class MulticlassClassificationMetricsStatistics
    {
        internal MulticlassClassificationMetricsStatistics() => throw null!;

        public MetricStatistics LogLoss => throw null!;
        public MetricStatistics LogLossReduction => throw null!;
        public MetricStatistics MacroAccuracy => throw null!;
        public MetricStatistics MicroAccuracy => throw null!;
        public IReadOnlyList<MetricStatistics> PerClassLogLoss => throw null!;
        public MetricStatistics TopKAccuracy => throw null!;
    }

    public sealed class RankingMetricsStatistics
    {
        internal RankingMetricsStatistics() => throw null!;

        public IReadOnlyList<MetricStatistics> DiscountedCumulativeGains => throw null!;
        public IReadOnlyList<MetricStatistics> NormalizedDiscountedCumulativeGains => throw null!;
    }

    public sealed class RegressionMetricsStatistics
    {
        internal RegressionMetricsStatistics() => throw null!;

        public MetricStatistics LossFunction => throw null!;
        public MetricStatistics MeanAbsoluteError => throw null!;
        public MetricStatistics MeanSquaredError => throw null!;
        public MetricStatistics RSquared => throw null!;
        public MetricStatistics RootMeanSquaredError => throw null!;
    }
}

namespace Microsoft.ML
{
    public static class PermutationFeatureImportanceExtensions
    {
        public static ImmutableDictionary<string, MulticlassClassificationMetricsStatistics> PermutationFeatureImportance(this MulticlassClassificationCatalog catalog, ITransformer model, IDataView data, string labelColumnName = "Label", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null, int permutationCount = 1) => throw null!;
        public static ImmutableDictionary<string, RankingMetricsStatistics> PermutationFeatureImportance(this RankingCatalog catalog, ITransformer model, IDataView data, string labelColumnName = "Label", string rowGroupColumnName = "GroupId", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null, int permutationCount = 1) => throw null!;
        public static ImmutableDictionary<string, RegressionMetricsStatistics> PermutationFeatureImportance(this RegressionCatalog catalog, ITransformer model, IDataView data, string labelColumnName = "Label", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null, int permutationCount = 1) => throw null!;
        public static ImmutableDictionary<string, BinaryClassificationMetricsStatistics> PermutationFeatureImportanceNonCalibrated(this BinaryClassificationCatalog catalog, ITransformer model, IDataView data, string labelColumnName = "Label", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null, int permutationCount = 1) => throw null!;
        public static ImmutableArray<BinaryClassificationMetricsStatistics> PermutationFeatureImportance<TModel>(this BinaryClassificationCatalog catalog, ISingleFeaturePredictionTransformer<TModel> predictionTransformer, IDataView data, string labelColumnName = "Label", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null, int permutationCount = 1) where TModel : class => throw null!;
        public static ImmutableArray<MulticlassClassificationMetricsStatistics> PermutationFeatureImportance<TModel>(this MulticlassClassificationCatalog catalog, ISingleFeaturePredictionTransformer<TModel> predictionTransformer, IDataView data, string labelColumnName = "Label", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null, int permutationCount = 1) where TModel : class => throw null!;
        public static ImmutableArray<RankingMetricsStatistics> PermutationFeatureImportance<TModel>(this RankingCatalog catalog, ISingleFeaturePredictionTransformer<TModel> predictionTransformer, IDataView data, string labelColumnName = "Label", string rowGroupColumnName = "GroupId", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null, int permutationCount = 1) where TModel : class => throw null!;
        public static ImmutableArray<RegressionMetricsStatistics> PermutationFeatureImportance<TModel>(this RegressionCatalog catalog, ISingleFeaturePredictionTransformer<TModel> predictionTransformer, IDataView data, string labelColumnName = "Label", bool useFeatureWeightFilter = false, int? numberOfExamplesToUse = null, int permutationCount = 1) where TModel : class => throw null!;
    }
}
