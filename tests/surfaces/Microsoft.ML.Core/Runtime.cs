using System;
using System.Collections.Generic;
using System.Reflection;

namespace Microsoft.ML.Runtime
{
    public readonly struct ChannelMessage
    {
        public readonly ChannelMessageKind Kind;
        public readonly MessageSensitivity Sensitivity;

        public string Message => throw null!;
    }

    public enum ChannelMessageKind
    {
        Trace = 0,
        Info = 1,
        Warning = 2,
        Error = 3,
    }

    public sealed class ComponentCatalog
    {
        internal ComponentCatalog() => throw null!;

        public void RegisterAssembly(Assembly assembly, bool throwOnError = true) => throw null!;
    }

    public interface IChannel : IPipe<ChannelMessage>
    {
        void Error(MessageSensitivity sensitivity, string fmt);
        void Error(MessageSensitivity sensitivity, string fmt, params object[] args);
        void Info(MessageSensitivity sensitivity, string fmt);
        void Info(MessageSensitivity sensitivity, string fmt, params object[] args);
        void Trace(MessageSensitivity sensitivity, string fmt);
        void Trace(MessageSensitivity sensitivity, string fmt, params object[] args);
        void Warning(MessageSensitivity sensitivity, string fmt);
        void Warning(MessageSensitivity sensitivity, string fmt, params object[] args);
    }

    public interface IChannelProvider : IExceptionContext
    {
        IChannel Start(string name);
        IPipe<TMessage> StartPipe<TMessage>(string name);
    }

    public interface IExceptionContext
    {
        string ContextDescription { get; }

        TException Process<TException>(TException ex) where TException : Exception;
    }

    public interface IHost : IHostEnvironment
    {
        Random Rand { get; }
    }

    public interface IHostEnvironment : IChannelProvider, IProgressChannelProvider
    {
        ComponentCatalog ComponentCatalog { get; }

        IHost Register(string name, int? seed = null, bool? verbose = null);
    }

    public interface IPipe<TMessage> : IExceptionContext, IDisposable
    {
        void Send(TMessage msg);
    }

    public interface IProgressChannel : IProgressChannelProvider, IDisposable
    {
        void Checkpoint(params double?[] values);
        void SetHeader(ProgressHeader header, Action<IProgressEntry> fillAction);
    }

    public interface IProgressChannelProvider
    {
        IProgressChannel StartProgressChannel(string name);
    }

    public interface IProgressEntry
    {
        void SetMetric(int index, double value);
        void SetProgress(int index, double value);
        void SetProgress(int index, double value, double lim);
    }

    public enum MessageSensitivity
    {
        All = -1,
        Unknown = -1,
        None = 0,
        UserData = 1,
        Schema = 2,
    }

    public sealed class ProgressHeader
    {
        public readonly IReadOnlyList<string> MetricNames;
        public readonly IReadOnlyList<string> UnitNames;

        internal ProgressHeader() => throw null!;
        public ProgressHeader(params string[] unitNames) => throw null!;
        public ProgressHeader(string[] metricNames, string[] unitNames) => throw null!;
    }
}
