using Microsoft.CodeAnalysis.Testing;

namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>What all C# tests have in common.</summary>
internal static class CSharpTestOptions
{
    internal const string FileExtension = "cs";

    internal static CSharpCompilationOptions CreateCompilationOptions()
        => new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    internal static CSharpParseOptions CreateParseOptions()
        => new(LanguageVersion.Default, DocumentationMode.Diagnose);
}
