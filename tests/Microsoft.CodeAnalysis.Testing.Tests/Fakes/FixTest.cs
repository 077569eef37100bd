using System.Collections.Generic;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing.Tests.Fakes;

/// <summary>A test of an analyzer and a code fix that exist already.</summary>
internal class FixTest(DiagnosticAnalyzer analyzer, CodeFixProvider fix) : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
{
    internal FixTest(CodeFixProvider fix)
        : this(new BadNameAnalyzer(), fix)
    {
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [analyzer];

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [fix];
}
