using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers;

/// <content>The descriptors about rows that lie.</content>
public static partial class RuleCatalog
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Data = ImmutableArray.Create<DiagnosticDescriptor>();
}
