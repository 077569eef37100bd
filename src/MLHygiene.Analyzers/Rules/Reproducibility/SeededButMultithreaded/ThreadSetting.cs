using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>The setting with which a component that learns on several threads would give the same model in each run.</summary>
internal sealed class ThreadSetting
{
    private ThreadSetting(string path, string value, IOperation? options)
    {
        var dot = path.IndexOf('.');
        Parameter = dot < 0 ? path : path.Substring(0, dot);
        Member = dot < 0 ? null : path.Substring(dot + 1);
        Value = value;
        Options = options;
    }

    /// <summary>The parameter that takes the setting, or the options that have it.</summary>
    public string Parameter { get; }

    /// <summary>The member of the options; null where the setting is a parameter.</summary>
    public string? Member { get; }

    /// <summary>The value to set, as code.</summary>
    public string Value { get; }

    /// <summary>The creation of the options that the component is given; null where it is given none.</summary>
    public IOperation? Options { get; }

    /// <summary>The setting that a component lacks; null where its threads give the same model in each run, or may do.</summary>
    public static ThreadSetting? MissingAt(FileOperations file, ApiTable apis, ApiCall component)
    {
        var threads = Setting.Read(file, component.Operation, component.Entry["threads"]);
        if (!AreSeveral(file, threads) || LearnsNothing(apis, component))
        {
            return null;
        }

        if (component.Entry.Find("repeatable") is not { } path)
        {
            return new ThreadSetting(component.Entry["threads"], "1", threads.Options);
        }

        var repeatable = Setting.Read(file, component.Operation, path);
        return repeatable.IsOff ? new ThreadSetting(path, "true", repeatable.Options) : null;
    }

    private static bool AreSeveral(FileOperations file, Setting threads) =>
        threads.IsLeftOut
        || threads.Value is { } value && CertainValue.Of(file, value).ConstantValue is { HasValue: true, Value: int and not 1 };

    // The overload that takes a trained model.
    private static bool LearnsNothing(ApiTable apis, ApiCall component) =>
        ApiCall.Find(apis, Role.Estimator, component.Operation)?.Entry["learns"] is "nothing";
}
