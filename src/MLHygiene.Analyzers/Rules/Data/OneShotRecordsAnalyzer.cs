using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5009: rows that can be read once, and are read twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OneShotRecordsAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that is there where a list of the rows can be made at the place of the report.</summary>
    internal const string ListProperty = "list";

    private static readonly ImmutableHashSet<string> Yield = ImmutableHashSet.Create(StringComparer.Ordinal, "yield");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.OneShotRecords);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (!apis.Has(Role.OnePass))
        {
            return;
        }

        var sources = new IdentifierScan(OneShotSources.NamesIn(apis));
        var iterators = new IdentifierScan(Yield, apis.Names(Role.Consume, "from"));
        start.RegisterFileAction(
            (context, file) => Check(context, file, apis), text => sources.FindsEach(text) || iterators.FindsEach(text));
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var twice in ReadTwice.In(apis, file, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RuleCatalog.OneShotRecords,
                twice.Source.Operation.Syntax.GetLocation(),
                new[] { twice.First.Operation.Syntax.GetLocation(), twice.Second.Operation.Syntax.GetLocation() },
                twice.IsOneSequence ? ImmutableDictionary<string, string?>.Empty.Add(ListProperty, "yes") : ImmutableDictionary<string, string?>.Empty,
                twice.Second.Name,
                twice.IsRound ? "an earlier round" : $"'{twice.First.Name}'"));
        }
    }
}
