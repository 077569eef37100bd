using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>The column that tells which rows belong together.</summary>
internal static class GroupColumn
{
    /// <summary>The name of the column that an evaluation or the trainers of a fit read; null where it is no constant, or differs.</summary>
    public static string? Of(FileOperations file, ApiTable apis, Observation sink)
    {
        var (role, places) = sink.Role == Role.Evaluate
            ? (Role.Evaluate, new HashSet<SyntaxNode> { sink.Site.Syntax })
            : (Role.Estimator, new HashSet<SyntaxNode>(sink.Pipeline.Facts.OfType<PipelineFact>()
                .SelectMany(pipeline => pipeline.Stages)
                .Where(stage => stage.ReadsGroups)
                .Select(stage => stage.Site.Syntax)));
        var columns = file.All
            .Where(operation => places.Contains(operation.Syntax))
            .Select(operation => ApiCall.Find(apis, role, operation))
            .OfType<ApiCall>()
            .Select(call => call.ValueOf("group")?.ConstantValue is { HasValue: true, Value: string column } ? column : null)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return columns.Count == 1 ? columns[0] : null;
    }
}
