using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>A call that reads a text file with a library, and the chains that its rows are given to.</summary>
internal sealed class TextLoad
{
    private const string Unless = "unless";

    private static readonly Role[] RowSteps = { Role.Split, Role.Filter, Role.Shuffle, Role.Rows, Role.Bootstrap };

    private TextLoad(FileOperations file, ApiCall call)
    {
        Call = call;
        Path = call.Entry.Find(Unless) ?? string.Empty;
        Switch = Setting.Read(file, call.Operation, Path);
    }

    public ApiCall Call { get; }

    /// <summary>The path of the switch that makes NaN of blank cells.</summary>
    public string Path { get; }

    /// <summary>What the switch is set to.</summary>
    public Setting Switch { get; }

    /// <summary>The loads of a file.</summary>
    public static IEnumerable<TextLoad> In(FileOperations file, ApiTable apis) =>
        file.All
            .Where(operation => operation is IInvocationOperation && !operation.Syntax.ContainsDiagnostics)
            .Select(operation => ApiCall.Find(apis, Role.BlankAsZero, operation))
            .OfType<ApiCall>()
            .Select(call => new TextLoad(file, call));

    /// <summary>The chains that are fitted on the rows, validated with them or applied to them, and single calls that look for missing values.</summary>
    public IEnumerable<MissingValueSteps> Chains(FileOperations file, ApiTable apis) =>
        ValuePaths.From(file, Call.Operation, (user, operand) => PassesOn(apis, user, operand))
            .Select(ValuePaths.UseOf)
            .Select(use => use.User is { } user ? ChainOf(file, apis, user, use.Operand.Unwrap()) : default)
            .Where(steps => !steps.IsDefaultOrEmpty)
            .Select(steps => new MissingValueSteps(file, apis, steps));

    // The loader, its rows, the sides of a division: not what a model makes of the rows.
    private static bool PassesOn(ApiTable apis, IOperation user, IOperation operand) =>
        ApiCall.Find(apis, Role.Part, user) is not null && user.Receiver() == operand
        || ApiCall.Find(apis, Role.Load, user) is not null
            && user is IInvocationOperation load && (load.Instance ?? load.Arguments.FirstOrDefault()?.Value)?.Unwrap() == operand.Unwrap()
        || RowSteps.Any(role => ApiCall.Find(apis, role, user)?.ValueOf("data") == operand.Unwrap());

    private static ImmutableArray<ApiCall?> ChainOf(FileOperations file, ApiTable apis, IOperation user, IOperation rows) =>
        ApiCall.Find(apis, Role.MissingValues, user) is { } single && single.ValueOf("data") == rows ? ImmutableArray.Create<ApiCall?>(single)
        : (ApiCall.Find(apis, Role.Fit, user) ?? ApiCall.Find(apis, Role.CrossValidate, user)) is { } fit && fit.ValueOf("data") == rows ? StepsOf(file, apis, fit)
        : ApiCall.Find(apis, Role.Apply, user) is { } apply
            && apply.ValueOf("data") == rows
            && apply.OperandOf("model") is { } model
            && ApiCall.Find(apis, Role.Fit, CertainValue.Of(file, model, apis, Role.Fit)) is { } fitted ? StepsOf(file, apis, fitted)
        : default;

    private static ImmutableArray<ApiCall?> StepsOf(FileOperations file, ApiTable apis, ApiCall fit) =>
        fit.OperandOf("estimator") is { } chain ? PipelineSteps.Of(apis, file, chain) : default;
}
