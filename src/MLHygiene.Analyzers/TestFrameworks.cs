using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers;

/// <summary>Tells test projects: what repeats exactly, or fits three rows on purpose, is meant there.</summary>
internal static class TestFrameworks
{
    private static readonly ImmutableHashSet<string> Assemblies = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "xunit.core",
        "xunit.v3.core",
        "nunit.framework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework",
        "TUnit.Core");

    /// <summary>Whether a compilation references one of the test frameworks.</summary>
    public static bool IsReferencedBy(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => Assemblies.Contains(assembly.Name));
}
