using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CodeActions;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Names code actions in failures.</summary>
internal static class CodeActionDescription
{
    internal static string Describe(ImmutableArray<CodeAction> actions)
        => actions.IsEmpty
            ? "no code action is offered"
            : "offered are " + string.Join(", ", actions.Select(action => $"'{action.Title}' (equivalence key '{action.EquivalenceKey}')"));
}
