using System;
using Microsoft.ML.Runtime;

namespace Microsoft.ML
{
    public class LoggingEventArgs : EventArgs
    {
        internal LoggingEventArgs() => throw null!;
        public LoggingEventArgs(string message) => throw null!;
        public LoggingEventArgs(string message, ChannelMessageKind kind, string source) => throw null!;

        public ChannelMessageKind Kind => throw null!;
        public string Message => throw null!;
        public string RawMessage => throw null!;
        public string Source => throw null!;
    }

    public sealed class MLContext : IHostEnvironment
    {
        internal MLContext() => throw null!;
        public MLContext(int? seed = null) => throw null!;

        public AnomalyDetectionCatalog AnomalyDetection => throw null!;
        public BinaryClassificationCatalog BinaryClassification => throw null!;
        public ClusteringCatalog Clustering => throw null!;
        public ComponentCatalog ComponentCatalog => throw null!;
        public DataOperationsCatalog Data => throw null!;
        public bool FallbackToCpu { get => throw null!; set => throw null!; }
        public ForecastingCatalog Forecasting => throw null!;
        public int? GpuDeviceId { get => throw null!; set => throw null!; }
        public ModelOperationsCatalog Model => throw null!;
        public MulticlassClassificationCatalog MulticlassClassification => throw null!;
        public RankingCatalog Ranking => throw null!;
        public RegressionCatalog Regression => throw null!;
        public string TempFilePath { get => throw null!; set => throw null!; }
        public TransformsCatalog Transforms => throw null!;

        public event EventHandler<LoggingEventArgs> Log { add => throw null!; remove => throw null!; }

        public T GetOptionOrDefault<T>(string name) => throw null!;
        public bool RemoveOption(string name) => throw null!;
        public void SetOption<T>(string name, T value) => throw null!;
        public bool TryAddOption<T>(string name, T value) => throw null!;
        public bool TryGetOption<T>(string name, out T value) => throw null!;

        IChannel IChannelProvider.Start(string name) => throw null!;
        string IExceptionContext.ContextDescription => throw null!;
        IHost IHostEnvironment.Register(string name, int? seed, bool? verbose) => throw null!;
        IProgressChannel IProgressChannelProvider.StartProgressChannel(string name) => throw null!;
        IPipe<TMessage> IChannelProvider.StartPipe<TMessage>(string name) => throw null!;
        TException IExceptionContext.Process<TException>(TException ex) => throw null!;
    }
}
