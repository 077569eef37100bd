using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing.Tests.Fakes;

/// <summary>An analyzer that a test writes in place.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LambdaAnalyzer(Action<AnalysisContext> initialize, params DiagnosticDescriptor[] rules) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [.. rules];

    // What the analyzer should say here is what some tests leave out on purpose.
#pragma warning disable RS1025 // Configure generated code analysis
#pragma warning disable RS1026 // Enable concurrent execution
    public override void Initialize(AnalysisContext context) => initialize(context);
#pragma warning restore RS1026
#pragma warning restore RS1025
}
