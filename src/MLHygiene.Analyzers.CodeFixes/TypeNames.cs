using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>
/// Names types as the code at some place can. A node without annotations is left alone by the clean-up that follows a fix,
/// and so are the comments and line endings around it.
/// </summary>
internal static class TypeNames
{
    /// <summary>The shortest name of a type of .NET; the full one where the compilation lacks the type.</summary>
    public static string Of(SemanticModel model, int position, string fullName) =>
#pragma warning disable RS0030 // A name for new code is no fact about existing code.
        model.Compilation.GetTypeByMetadataName(fullName)?.ToMinimalDisplayString(model, position) ?? "global::" + fullName;
#pragma warning restore RS0030
}
