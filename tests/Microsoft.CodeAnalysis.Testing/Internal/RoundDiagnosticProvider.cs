using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Gives a provider that fixes all diagnostics those of the current round.</summary>
internal sealed class RoundDiagnosticProvider(ImmutableArray<FoundDiagnostic> diagnostics) : FixAllContext.DiagnosticProvider
{
    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        => Task.FromResult<IEnumerable<Diagnostic>>(Select(item => item.Project.Id == project.Id));

    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        => Task.FromResult<IEnumerable<Diagnostic>>(Select(item =>
            item.Project.Id == document.Project.Id
            && item.Project.Solution.GetDocument(item.Diagnostic.Location.SourceTree)?.Id == document.Id));

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        => Task.FromResult<IEnumerable<Diagnostic>>(Select(item => item.Project.Id == project.Id && !item.Diagnostic.Location.IsInSource));

    private List<Diagnostic> Select(Func<FoundDiagnostic, bool> predicate)
        => diagnostics.Where(predicate).Select(item => item.Diagnostic).ToList();
}
