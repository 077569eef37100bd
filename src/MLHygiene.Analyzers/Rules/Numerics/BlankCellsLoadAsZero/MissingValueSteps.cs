using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>The steps of a chain that look for missing values in columns as they were loaded.</summary>
internal sealed class MissingValueSteps
{
    private readonly FileOperations _file;
    private readonly ApiTable _apis;

    public MissingValueSteps(FileOperations file, ApiTable apis, ImmutableArray<ApiCall?> chain)
    {
        _file = file;
        _apis = apis;
        All = Find(chain).ToImmutableArray();
    }

    /// <summary>The steps, in their order; those behind a step whose columns are not known are left out.</summary>
    public ImmutableArray<ApiCall> All { get; }

    /// <summary>The first step that does more than write 0; null where there is none.</summary>
    public ApiCall? Effective => All.FirstOrDefault(step => !WritesZero(step));

    /// <summary>Whether a step replaces missing values by 0, as a number that was loaded as 0 would be.</summary>
    public static bool WritesZero(ApiCall step) =>
        step.OperandOf("default") is { ConstantValue: { HasValue: true, Value: IConvertible mode } }
        && mode.ToInt64(System.Globalization.CultureInfo.InvariantCulture) == 0;

    private IEnumerable<ApiCall> Find(ImmutableArray<ApiCall?> chain)
    {
        var contents = new ColumnContents(_apis, _file);
        var converted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in chain)
        {
            if (step is not null
                && ApiCall.Find(_apis, Role.MissingValues, step.Operation) is { } missing
                && (step == chain[0] || ReadsLoaded(missing, contents, converted)))
            {
                yield return missing;
            }

            if (chain.Length == 1)
            {
                yield break;
            }

            contents.Apply(step);
            if (contents.HasForgotten)
            {
                yield break;
            }

            if (step is not null && ApiCall.Find(_apis, Role.Column, step.Operation) is { } column && column.Entry.Find("values") is "converted")
            {
                // A column that was text had no blank numbers.
                converted.UnionWith(Written(column).SelectMany(name => contents.Of(name)).Select(content => content.Source).OfType<string>());
            }
        }
    }

    private bool ReadsLoaded(ApiCall step, ColumnContents contents, HashSet<string> converted) =>
        Read(step).Any(name => contents.Of(name).Any(content => content.Source is { } source && !converted.Contains(source)));

    private IEnumerable<string> Read(ApiCall step) =>
        Pairs(step).Select(column => Name(column, "input") ?? Name(column, "output")).OfType<string>();

    private IEnumerable<string> Written(ApiCall step) => Pairs(step).Select(column => Name(column, "output")).OfType<string>();

    private IEnumerable<ApiCall> Pairs(ApiCall step) =>
        step.OperandOf("columns") is not { } pairs || pairs.IsNull() ? new[] { step }
        : CertainValue.ElementsOf(_file, pairs) is { } elements
            ? elements.Select(element => ApiCall.Find(_apis, Role.Column, CertainValue.Of(_file, element, _apis, Role.Column))).OfType<ApiCall>()
            : Enumerable.Empty<ApiCall>();

    private string? Name(ApiCall column, string fact) =>
        column.OperandOf(fact) is { } name && !name.IsNull() ? CertainValue.TextOf(_file, name) : null;
}
