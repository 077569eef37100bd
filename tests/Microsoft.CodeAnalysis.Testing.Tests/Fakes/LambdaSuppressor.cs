using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing.Tests.Fakes;

/// <summary>Suppresses every diagnostic with an id.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LambdaSuppressor(string id) : DiagnosticSuppressor
{
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [new("SUP001", id, "For a test")];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.ReportSuppression(Suppression.Create(SupportedSuppressions[0], diagnostic));
        }
    }
}
