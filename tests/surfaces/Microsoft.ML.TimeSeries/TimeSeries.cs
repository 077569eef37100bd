using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;
using Microsoft.ML.Transforms.TimeSeries;

namespace Microsoft.ML
{
    public static class TimeSeriesCatalog
    {
        public static SrCnnAnomalyEstimator DetectAnomalyBySrCnn(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int windowSize = 64, int backAddWindowSize = 5, int lookaheadWindowSize = 5, int averagingWindowSize = 3, int judgementWindowSize = 21, double threshold = 0.3) => throw null!;
        public static SsaChangePointEstimator DetectChangePointBySsa(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, double confidence, int changeHistoryLength, int trainingWindowSize, int seasonalityWindowSize, ErrorFunction errorFunction = ErrorFunction.SignedDifference, MartingaleType martingale = MartingaleType.Power, double eps = 0.1) => throw null!;
        public static SsaChangePointEstimator DetectChangePointBySsa(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int confidence, int changeHistoryLength, int trainingWindowSize, int seasonalityWindowSize, ErrorFunction errorFunction = ErrorFunction.SignedDifference, MartingaleType martingale = MartingaleType.Power, double eps = 0.1) => throw null!;
        public static IidChangePointEstimator DetectIidChangePoint(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, double confidence, int changeHistoryLength, MartingaleType martingale = MartingaleType.Power, double eps = 0.1) => throw null!;
        public static IidChangePointEstimator DetectIidChangePoint(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int confidence, int changeHistoryLength, MartingaleType martingale = MartingaleType.Power, double eps = 0.1) => throw null!;
        public static IidSpikeEstimator DetectIidSpike(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, double confidence, int pvalueHistoryLength, AnomalySide side = AnomalySide.TwoSided) => throw null!;
        public static IidSpikeEstimator DetectIidSpike(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int confidence, int pvalueHistoryLength, AnomalySide side = AnomalySide.TwoSided) => throw null!;
        public static int DetectSeasonality(this AnomalyDetectionCatalog catalog, IDataView input, string inputColumnName, int seasonalityWindowSize = -1, double randomnessThreshold = 0.95) => throw null!;
        public static SsaSpikeEstimator DetectSpikeBySsa(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, double confidence, int pvalueHistoryLength, int trainingWindowSize, int seasonalityWindowSize, AnomalySide side = AnomalySide.TwoSided, ErrorFunction errorFunction = ErrorFunction.SignedDifference) => throw null!;
        public static SsaSpikeEstimator DetectSpikeBySsa(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, int confidence, int pvalueHistoryLength, int trainingWindowSize, int seasonalityWindowSize, AnomalySide side = AnomalySide.TwoSided, ErrorFunction errorFunction = ErrorFunction.SignedDifference) => throw null!;
        public static SsaForecastingEstimator ForecastBySsa(this ForecastingCatalog catalog, string outputColumnName, string inputColumnName, int windowSize, int seriesLength, int trainSize, int horizon, bool isAdaptive = false, float discountFactor = 1, RankSelectionMethod rankSelectionMethod = RankSelectionMethod.Exact, int? rank = null, int? maxRank = null, bool shouldStabilize = true, bool shouldMaintainInfo = false, GrowthRatio? maxGrowth = null, string confidenceLowerBoundColumn = null, string confidenceUpperBoundColumn = null, float confidenceLevel = 0.95f, bool variableHorizon = false) => throw null!;
    }
}

namespace Microsoft.ML.Transforms.TimeSeries
{
    public enum AnomalySide : byte
    {
        Negative = 1,
        Positive = 0,
        TwoSided = 2,
    }

    public enum ErrorFunction : byte
    {
        AbsoluteDifference = 1,
        AbsoluteProportion = 3,
        SignedDifference = 0,
        SignedProportion = 2,
        SquaredDifference = 4,
    }

    public struct GrowthRatio
    {
        public double Growth;
        public int TimeSpan;

        public double Ratio => throw null!;
    }

    public class IidAnomalyDetectionBaseWrapper : ITransformer
    {
        internal IidAnomalyDetectionBaseWrapper() => throw null!;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
        public IDataView Transform(IDataView input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
    }

    public sealed class IidChangePointDetector : IidAnomalyDetectionBaseWrapper
    {
        internal IidChangePointDetector() => throw null!;
    }

    public sealed class IidChangePointEstimator : TrivialEstimator<IidChangePointDetector>
    {
        internal IidChangePointEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class IidSpikeDetector : IidAnomalyDetectionBaseWrapper
    {
        internal IidSpikeDetector() => throw null!;
    }

    public sealed class IidSpikeEstimator : TrivialEstimator<IidSpikeDetector>
    {
        internal IidSpikeEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public enum MartingaleType : byte
    {
        Mixture = 2,
        None = 0,
        Power = 1,
    }

    public static class PredictionFunctionExtensions
    {
        public static TimeSeriesPredictionEngine<TSrc, TDst> CreateTimeSeriesEngine<TSrc, TDst>(this ITransformer transformer, IHostEnvironment env, PredictionEngineOptions options) where TSrc : class where TDst : class, new() => throw null!;
        public static TimeSeriesPredictionEngine<TSrc, TDst> CreateTimeSeriesEngine<TSrc, TDst>(this ITransformer transformer, IHostEnvironment env, bool ignoreMissingColumns = false, SchemaDefinition inputSchemaDefinition = null, SchemaDefinition outputSchemaDefinition = null) where TSrc : class where TDst : class, new() => throw null!;
    }

    public enum RankSelectionMethod
    {
        Exact = 1,
        Fast = 2,
        Fixed = 0,
    }

    public class SrCnnAnomalyDetectionBase : ITransformer
    {
        internal SrCnnAnomalyDetectionBase() => throw null!;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
        public IDataView Transform(IDataView input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
    }

    public sealed class SrCnnAnomalyDetector : SrCnnAnomalyDetectionBase
    {
        internal SrCnnAnomalyDetector() => throw null!;
    }

    public sealed class SrCnnAnomalyEstimator : TrivialEstimator<SrCnnAnomalyDetector>
    {
        internal SrCnnAnomalyEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public class SsaAnomalyDetectionBaseWrapper : ITransformer
    {
        internal SsaAnomalyDetectionBaseWrapper() => throw null!;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
        public IDataView Transform(IDataView input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
    }

    public sealed class SsaChangePointDetector : SsaAnomalyDetectionBaseWrapper
    {
        internal SsaChangePointDetector() => throw null!;
    }

    public sealed class SsaChangePointEstimator : IEstimator<SsaChangePointDetector>
    {
        internal SsaChangePointEstimator() => throw null!;

        public SsaChangePointDetector Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public class SsaForecastingBaseWrapper : ITransformer
    {
        internal SsaForecastingBaseWrapper() => throw null!;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null!;
        public IDataView Transform(IDataView input) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;
        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null!;
        bool ITransformer.IsRowToRowMapper => throw null!;
    }

    public sealed class SsaForecastingEstimator : IEstimator<SsaForecastingTransformer>
    {
        internal SsaForecastingEstimator() => throw null!;

        public SsaForecastingTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class SsaForecastingTransformer : SsaForecastingBaseWrapper
    {
        internal SsaForecastingTransformer() => throw null!;
    }

    public sealed class SsaSpikeDetector : SsaAnomalyDetectionBaseWrapper
    {
        internal SsaSpikeDetector() => throw null!;
    }

    public sealed class SsaSpikeEstimator : IEstimator<SsaSpikeDetector>
    {
        internal SsaSpikeEstimator() => throw null!;

        public SsaSpikeDetector Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class TimeSeriesPredictionEngine<TSrc, TDst> : PredictionEngineBase<TSrc, TDst> where TSrc : class where TDst : class, new()
    {
        public TimeSeriesPredictionEngine(IHostEnvironment env, ITransformer transformer, bool ignoreMissingColumns, SchemaDefinition inputSchemaDefinition = null, SchemaDefinition outputSchemaDefinition = null) => throw null!;

        public void CheckPoint(IHostEnvironment env, Stream stream) => throw null!;
        public void CheckPoint(IHostEnvironment env, string modelPath) => throw null!;
        public TDst Predict(int? horizon = null, float? confidenceLevel = null) => throw null!;
        public TDst Predict(TSrc example, int? horizon = null, float? confidenceLevel = null) => throw null!;
        public override void Predict(TSrc example, ref TDst prediction) => throw null!;
        public void Predict(TSrc example, ref TDst prediction, int? horizon = null, float? confidenceLevel = null) => throw null!;
    }
}
