using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>What reads the rows of a view more than once.</summary>
internal sealed class ViewUse
{
    private ViewUse(IOperation call, bool isDivision)
    {
        Call = call;
        IsDivision = isDivision;
    }

    public IOperation Call { get; }

    /// <summary>Whether rows are put on one side or the other by their place in a pass.</summary>
    public bool IsDivision { get; }

    /// <summary>The uses of a view that the file certainly makes, divisions first.</summary>
    public static List<ViewUse> Of(FileOperations file, ApiTable apis, IOperation view) =>
        ValuePaths.From(file, view, (user, rows) => Keeps(apis, user, rows))
            .Select(place => Read(file, apis, place))
            .OfType<ViewUse>()
            .OrderBy(use => !use.IsDivision)
            .ThenBy(use => use.Call.Syntax.SpanStart)
            .ToList();

    private static ViewUse? Read(FileOperations file, ApiTable apis, ValuePath place)
    {
        if (ValuePaths.UseOf(place) is not ({ } user, { } operand) || user.Syntax.ContainsDiagnostics)
        {
            return null;
        }

        var rows = operand.Unwrap();
        if (Takes(apis, Role.Split, user, rows) || Takes(apis, Role.CrossValidate, user, rows))
        {
            return new ViewUse(user, isDivision: true);
        }

        return Takes(apis, Role.Search, user, rows) || (ApiCall.Find(apis, Role.Fit, user) is { } fit && fit.ValueOf("data") == rows && ReadsTwice(file, apis, fit))
            ? new ViewUse(user, isDivision: false)
            : null;
    }

    private static bool Takes(ApiTable apis, Role role, IOperation user, IOperation rows) => ApiCall.Find(apis, role, user)?.ValueOf("data") == rows;

    // A transform that learns reads its rows once, and so do some trainers; a trainer behind a transform makes two.
    private static bool ReadsTwice(FileOperations file, ApiTable apis, ApiCall fit)
    {
        if (fit.ValueOf("estimator") is not { } estimator)
        {
            return false;
        }

        var steps = PipelineSteps.Of(apis, file, estimator);
        if (steps.IsEmpty || ValueOrigins.IngredientsOf(file, estimator).Any(part => ApiCall.Find(apis, Role.Cache, part) is not null))
        {
            return false;
        }

        var learning = steps.Where(step => step is null || step.Entry["learns"] is not "nothing").ToList();
        return learning.Count > 1
            || learning.Count == 1 && learning[0] is { } only && only.Entry["learns"] is "model" && only.Entry.Find("passes") is null;
    }

    private static bool Keeps(ApiTable apis, IOperation user, IOperation operand)
    {
        if (ApiCall.Find(apis, Role.Part, user) is not null)
        {
            return user.Receiver()?.Unwrap() == operand.Unwrap();
        }

        // What is cached is read once.
        var rows = operand.Unwrap();
        return ApiCall.Find(apis, Role.Rows, user) is not null && ApiCall.Find(apis, Role.Cache, user) is not null
            ? false
            : new[] { Role.Load, Role.Rows, Role.Filter, Role.Shuffle, Role.Apply, Role.Split, Role.Bootstrap }
                .Any(role => ApiCall.Find(apis, role, user) is { } step && (step.ValueOf("data") ?? step.ValueOf("path")) == rows);
    }
}
