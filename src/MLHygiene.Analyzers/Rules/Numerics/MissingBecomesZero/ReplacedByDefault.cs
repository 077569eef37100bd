using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// Finds steps that replace missing values and are not told by what, behind a load that was told to tell blank cells from 0. Without that
/// load 0 may be meant: nothing shows that a value can be missing.
/// </summary>
internal static class ReplacedByDefault
{
    /// <summary>The steps. None where another step looks for missing values too: 0 beside an indicator is no loss.</summary>
    public static IEnumerable<ApiCall> In(FileOperations file, ApiTable apis) =>
        TextLoad.In(file, apis)
            .Where(load => load.Switch.IsOn)
            .Select(load => load.Chains(file, apis).SelectMany(chain => chain.All).ToImmutableArray())
            .Where(steps => steps.All(IsLeftOut))
            .SelectMany(steps => steps)
            .GroupBy(step => step.Operation)
            .Select(step => step.First());

    /// <summary>The argument that would say by what.</summary>
    public static IArgumentOperation? ModeOf(ApiCall step) =>
        step.Entry.Find("default") is { } parameter ? step.Operation.ArgumentFor(parameter) : null;

    private static bool IsLeftOut(ApiCall step) => MissingValueSteps.WritesZero(step) && ModeOf(step) is { ArgumentKind: ArgumentKind.DefaultValue };
}
