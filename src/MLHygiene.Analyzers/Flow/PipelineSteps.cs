using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Lists the estimators of a chain, from the first to the last, through variables and helpers of the file.</summary>
internal sealed class PipelineSteps
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly ImmutableArray<ApiCall?>.Builder _steps = ImmutableArray.CreateBuilder<ApiCall?>();
    private int _visits;

    private PipelineSteps(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
    }

    /// <summary>
    /// The calls that make the steps; null stands for steps that are not known. Empty where there are too many to list.
    /// </summary>
    public static ImmutableArray<ApiCall?> Of(ApiTable apis, FileOperations file, IOperation chain)
    {
        var steps = new PipelineSteps(apis, file);
        steps.Add(chain);
        return steps._visits > FlowLimits.MaxHolders ? ImmutableArray<ApiCall?>.Empty : steps._steps.ToImmutable();
    }

    private void Add(IOperation chain)
    {
        if (++_visits > FlowLimits.MaxHolders)
        {
            return;
        }

        var value = CertainValue.Of(_file, chain, _apis, Role.Append, Role.Estimator);
        if (ApiCall.Find(_apis, Role.Append, value) is { } append && append.ValueOf("to") is { } start)
        {
            Add(start);
            if (append.ValueOf("step") is { } step)
            {
                Add(step);
            }
            else if (append.Entry.Find("step") is not null)
            {
                _steps.Add(null);
            }
        }
        else
        {
            _steps.Add(ApiCall.Find(_apis, Role.Estimator, value));
        }
    }
}
