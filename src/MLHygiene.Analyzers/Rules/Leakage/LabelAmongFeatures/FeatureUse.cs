using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>A trainer reads a column that a list let into its features.</summary>
internal sealed class FeatureUse
{
    private FeatureUse(ApiCall trainer, ColumnContent feature, string? relation)
    {
        Trainer = trainer;
        Entry = feature.Entry!;
        EntryName = feature.EntryName!;
        Relation = relation;
    }

    /// <summary>The call that makes the trainer.</summary>
    public ApiCall Trainer { get; }

    /// <summary>What the trainer is called in the code.</summary>
    public string TrainerName => Trainer.Operation is IInvocationOperation invocation ? invocation.TargetMethod.Name : string.Empty;

    /// <summary>The place in the list.</summary>
    public IOperation Entry { get; }

    /// <summary>The name that stands there.</summary>
    public string EntryName { get; }

    /// <summary>What the column has to do with the label of the trainer; null where it has nothing.</summary>
    public string? Relation { get; }

    /// <summary>The columns that lists let into the features of a trainer; none where its label or its features are not known.</summary>
    public static IEnumerable<FeatureUse> Of(ApiTable apis, FileOperations file, ApiCall trainer, ColumnContents columns)
    {
        if (Name(file, trainer, "label") is not { } label)
        {
            return Enumerable.Empty<FeatureUse>();
        }

        var told = columns.Of(label);
        return Features(apis, file, trainer)
            .Where(name => !string.Equals(name, label, StringComparison.Ordinal))
            .SelectMany(name => columns.Of(name))
            .Where(feature => feature.Entry is not null)
            .Select(feature => new FeatureUse(trainer, feature, RelationOf(feature, label, told)))
            .ToList();
    }

    // A trainer that is given another trainer trains on the features of that one.
    private static IEnumerable<string> Features(ApiTable apis, FileOperations file, ApiCall trainer)
    {
        if (trainer.Entry.Find("features") is null && trainer.Operation is IInvocationOperation { Arguments: var arguments })
        {
            return arguments
                .Select(argument => ApiCall.Find(apis, Role.Estimator, CertainValue.Of(file, argument.Value, apis, Role.Estimator)))
                .OfType<ApiCall>()
                .Where(inner => inner.Entry["learns"] is "model" && inner.Entry.Find("features") is not null)
                .SelectMany(inner => Features(apis, file, inner));
        }

        if (trainer.Entry.Find("features") is not { } path || Setting.Read(file, trainer.Operation, path).Value is not { } value)
        {
            return Enumerable.Empty<string>();
        }

        return CertainValue.TextOf(file, value) is { } name ? new[] { name }
            : CertainValue.ElementsOf(file, value) is { } names ? names.Select(element => CertainValue.TextOf(file, element)).OfType<string>()
            : Enumerable.Empty<string>();
    }

    private static string? Name(FileOperations file, ApiCall trainer, string fact) =>
        trainer.Entry.Find(fact) is { } path && Setting.Read(file, trainer.Operation, path).Value is { } value
            ? CertainValue.TextOf(file, value)
            : null;

    private static string? RelationOf(ColumnContent feature, string label, ImmutableArray<ColumnContent> told)
    {
        if (!told.Any(feature.IsSameAs))
        {
            return null;
        }

        return string.Equals(feature.EntryName, label, StringComparison.Ordinal) ? "is its label"
            : string.Equals(feature.Source, label, StringComparison.Ordinal) ? $"is made from its label '{label}'"
            : string.Equals(feature.Source, feature.EntryName, StringComparison.Ordinal) ? $"is what its label '{label}' is made from"
            : $"is made from '{feature.Source}', as its label '{label}' is";
    }
}
