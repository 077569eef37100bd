using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>MLH2011: rows that are all the one array, because a repetition or a fill was given one object.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowsShareOneArrayAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.RowsShareOneArray);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        var apis = hygiene.Apis;
        start.RegisterFileAction((context, file) => Check(context, file, apis), apis.Names(Role.Repeat).Union(apis.Names(Role.Fill)));
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var operation in file.All)
        {
            if ((ApiCall.Find(apis, Role.Repeat, operation) ?? ApiCall.Find(apis, Role.Fill, operation)) is { } call
                && !operation.Syntax.ContainsDiagnostics
                && call.ValueOf("element") is { } element
                && SharedRows.Find(apis, file, call, element) is { } rows)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.RowsShareOneArray,
                    operation.Syntax.GetLocation(),
                    (call.Entry.Role == Role.Fill ? new[] { element, call.ValueOf("data") } : new[] { element })
                        .OfType<IOperation>()
                        .Select(place => place.Syntax.GetLocation()),
                    rows.Name ?? ShortText.Of(operation.Syntax),
                    ShortText.Of(element.Syntax)));
            }
        }
    }
}
