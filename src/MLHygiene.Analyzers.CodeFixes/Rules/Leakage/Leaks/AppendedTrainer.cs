using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>Fits a transform together with the trainer, so that it learns from what the trainer learns from.</summary>
internal static class AppendedTrainer
{
    /// <summary>Cross-validates the whole pipeline on the rows as they were.</summary>
    public static Action<SyntaxEditor>? InFolds(LeakReport report)
    {
        if (report.Call(Role.CrossValidate, report.Sink) is not { } validation
            || HasKey(validation)
            || validation.ValueOf("data") is not { } view
            || validation.ValueOf("estimator") is not { } trainer
            || Preparation.Of(report, view) is not { } preparation
            || preparation.Before(report, trainer) is not { } pipeline)
        {
            return null;
        }

        Action<SyntaxEditor> apply = editor =>
        {
            Edits.Replace(editor, view, preparation.Rows.Syntax as ExpressionSyntax);
            Edits.Replace(editor, trainer, pipeline);
            preparation.Remove(editor);
        };
        return Trial.Succeeds(report, apply) ? apply : null;
    }

    /// <summary>Divides the rows as they were, and fits transform and trainer on the training side.</summary>
    public static Action<SyntaxEditor>? AfterSplit(LeakReport report)
    {
        if (report.Call(Role.Evaluate, report.Sink)?.ValueOf("data") is not { } data
            || Division.Resolve(report, RowsPath.Of(report, data).Rows) is not IMemberReferenceOperation { Instance: { } owner }
            || owner.Unwrap() is not ILocalReferenceOperation { Local: var local }
            || Division.Of(report, local) is not { } division
            || HasKey(division.Split)
            || division.Split.ValueOf("data") is not { } view
            || Preparation.Of(report, view) is not { } preparation
            || FitsOf(report, division) is not { Count: > 0 } fits
            || (fits.Count > 1 && !preparation.IsNamed))
        {
            return null;
        }

        var pipelines = fits.Select(fit => (Trainer: fit.ValueOf("estimator"), Pipeline: preparation.Before(report, fit.ValueOf("estimator")))).ToList();
        if (pipelines.Exists(fit => fit.Pipeline is null))
        {
            return null;
        }

        Action<SyntaxEditor> apply = editor =>
        {
            Edits.Replace(editor, view, preparation.Rows.Syntax as ExpressionSyntax);
            pipelines.ForEach(fit => Edits.Replace(editor, fit.Trainer, fit.Pipeline!));
            preparation.Remove(editor);
        };
        return Trial.Succeeds(report, apply) ? apply : null;
    }

    // The rows may not have that column before they are transformed.
    private static bool HasKey(ApiCall division) => division.ValueOf("key") is { } key && !key.IsNull();

    // The fits on one side of a division, if nothing else happens to its sides than that and that their models are applied to them.
    private static List<ApiCall>? FitsOf(LeakReport report, Division division)
    {
        var fits = new List<ApiCall>();
        var applied = new List<ApiCall>();
        foreach (var use in UsesOf(report, division))
        {
            if (report.Call(Role.Fit, use) is { } fit)
            {
                fits.Add(fit);
            }
            else if (report.Call(Role.Apply, use) is { } apply)
            {
                applied.Add(apply);
            }
            else
            {
                return null;
            }
        }

        var models = new HashSet<IOperation>(applied.Select(apply => apply.ValueOf("model")).OfType<IOperation>());
        return models.All(model => fits.Exists(fit => fit.Operation == (report.ValueOf(model) ?? model)))
            && fits.TrueForAll(fit => models.Contains(fit.Operation)
                || (report.HolderOf(fit.Operation) is { } holder && report.File.ReferencesTo(holder).All(models.Contains)))
            ? fits
            : null;
    }

    // What the sides of a division are handed to; null for a use that is no call.
    private static IEnumerable<IOperation?> UsesOf(LeakReport report, Division division) =>
        report.File.ReferencesTo(division.Local).SelectMany(reference =>
            reference.Parent is IMemberReferenceOperation side && report.Apis.Find(Role.Part, side.Member) is not null
                ? UsesOf(report, side, FlowLimits.MaxCallDepth)
                : new IOperation?[] { null });

    private static IEnumerable<IOperation?> UsesOf(LeakReport report, IOperation rows, int depth) =>
        depth > 0 && report.HolderOf(rows) is { } alias
            ? report.File.ReferencesTo(alias).SelectMany(reference => UsesOf(report, reference, depth - 1))
            : new[] { ValueFlow.UseOf(rows).User is IArgumentOperation { Parent: { } call } ? call : null };
}
