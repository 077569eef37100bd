using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1009: a trainer whose features contain its label, or the column that the label is made from.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LabelAmongFeaturesAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that says that the column can be left out of the list that the report points at.</summary>
    internal const string RemovableKey = "Removable";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.LabelAmongFeatures);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (apis.Has(Role.Append) && apis.Has(Role.Column))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, apis), apis.Names(Role.Append), apis.Names(Role.Estimator), apis.Names(Role.Column));
        }

        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction((context, file) => CheckRows(context, file, hygiene), new WordScan("label", "target", "feature", "train").FindsAny);
        }
    }

    private static void CheckRows(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        foreach (var row in WholeRow.Find(hygiene.Apis, file))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (row.SaysLearning
                || hygiene.Gate.AdmitsFlow(context, row.Features.Syntax.SpanStart))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.LabelAmongFeatures,
                    row.Features.Syntax.GetLocation(),
                    new[] { row.Label.Syntax.GetLocation() },
                    ShortText.Of(row.Label.Syntax),
                    row.Row.Name,
                    $"is its label '{row.LabelName}'"));
            }
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        var uses = new List<FeatureUse>();
        foreach (var chain in file.All.Where(operation => IsWholeChain(apis, operation)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            uses.AddRange(UsesIn(apis, file, chain));
        }

        foreach (var entry in uses.GroupBy(use => use.Entry.Syntax))
        {
            if (entry.FirstOrDefault(use => use.Relation is not null) is { } leak)
            {
                // Where another trainer reads the same list and has another label, the column may be right for it.
                context.ReportDiagnostic(Report(leak, isRemovable: entry.All(use => use.Relation is not null) && IsOneOfSeveral(leak.Entry)));
            }
        }
    }

    // A chain inside a chain is read with the whole.
    private static bool IsWholeChain(ApiTable apis, IOperation operation)
    {
        if (operation is not IInvocationOperation || ApiCall.Find(apis, Role.Append, operation) is null)
        {
            return false;
        }

        var user = ValueFlow.UseOf(operation).User;
        return (user is IArgumentOperation ? user.Parent : user) is not { } call || ApiCall.Find(apis, Role.Append, call) is null;
    }

    private static IEnumerable<FeatureUse> UsesIn(ApiTable apis, FileOperations file, IOperation chain)
    {
        var columns = new ColumnContents(apis, file);
        foreach (var step in PipelineSteps.Of(apis, file, chain))
        {
            if (step?.Entry["learns"] is "model")
            {
                foreach (var use in FeatureUse.Of(apis, file, step, columns))
                {
                    yield return use;
                }
            }

            columns.Apply(step);
        }
    }

    // The list belongs to one call, and something is left of it.
    private static bool IsOneOfSeveral(IOperation entry)
    {
        var elements = ValueFlow.UseOf(entry).User;
        return elements is { ChildOperations.Count: > 1 }
            && ValueFlow.UseOf(elements is IArrayInitializerOperation { Parent: { } array } ? array : elements).User
                is IArgumentOperation { Parent: IInvocationOperation };
    }

    private static Diagnostic Report(FeatureUse leak, bool isRemovable) =>
        Diagnostic.Create(
            RuleCatalog.LabelAmongFeatures,
            leak.Entry.Syntax.GetLocation(),
            new[] { leak.Trainer.Operation.Syntax.GetLocation() },
            isRemovable ? ImmutableDictionary<string, string?>.Empty.Add(RemovableKey, leak.EntryName) : ImmutableDictionary<string, string?>.Empty,
            leak.EntryName,
            leak.TrainerName,
            leak.Relation);
}
