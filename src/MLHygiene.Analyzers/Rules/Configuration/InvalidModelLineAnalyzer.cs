using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Configuration;

/// <summary>MLH0002: a line of a user's model file that teaches the rules nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidModelLineAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.InvalidModelLine);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterAdditionalFileAction(context => Check(context, hygiene.Apis));

    private static void Check(AdditionalFileAnalysisContext context, ApiTable apis)
    {
        var additional = context.AdditionalFile;
        if (!ModelFiles.IsModelFile(additional))
        {
            return;
        }

        if (additional.GetText(context.CancellationToken) is not { } text)
        {
            var start = Location.Create(additional.Path, default, default);
            context.ReportDiagnostic(Diagnostic.Create(RuleCatalog.InvalidModelLine, start, "The file cannot be read; expected a text file"));
            return;
        }

        var file = ModelFiles.Read(text);
        foreach (var problem in file.Problems.Concat(Unresolvable(file, apis)))
        {
            var place = Location.Create(additional.Path, problem.Span, text.Lines.GetLinePositionSpan(problem.Span));
            context.ReportDiagnostic(Diagnostic.Create(RuleCatalog.InvalidModelLine, place, problem.Message));
        }
    }

    private static IEnumerable<ModelProblem> Unresolvable(ModelFile file, ApiTable apis)
    {
        foreach (var entry in file.Entries)
        {
            if (apis.IsPresent(entry) && ModelEntryCheck.Problem(entry, apis) is { } problem)
            {
                yield return new ModelProblem(entry.Span, problem);
            }
        }
    }
}
