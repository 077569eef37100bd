using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5007: a reader of tables that is told to pass over missing columns, or over rows that it cannot read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingColumnBecomesZeroAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.MissingColumnBecomesZero);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (apis.Has(Role.FaultHandler))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, apis),
                apis.Names(Role.FaultHandler, "fault", "field").Union(apis.Names(Role.FaultHandler, "fault", "row")));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var handler in file.All.Select(operation => FaultHandler.Find(apis, file, operation)).OfType<FaultHandler>())
        {
            if (handler.Assignment.Syntax.ContainsDiagnostics)
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            if (handler.Fault == "row" && handler.AlwaysDropsRow)
            {
                Report(
                    context, handler, Enumerable.Empty<FaultHandler>(), "Rows that cannot be read are left out", "Let them throw, or count them");
            }
            else if (handler.Fault == "field" && handler.DoesNothing
                && handler.OfSameSettings("header").FirstOrDefault(header => header.DoesNothing) is { } header
                && LenientRead.Find(apis, file, handler) is { } target)
            {
                Report(context, handler, new[] { header }, $"A column that the file lacks becomes 0 in '{target}'", "Let it throw, or make the member nullable");
            }
        }
    }

    private static void Report(
        SemanticModelAnalysisContext context, FaultHandler handler, IEnumerable<FaultHandler> others, string harm, string remedy) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.MissingColumnBecomesZero,
            handler.Assignment.Syntax.GetLocation(),
            others.Select(other => other.Assignment.Syntax.GetLocation()),
            harm,
            handler.Name,
            remedy));
}
