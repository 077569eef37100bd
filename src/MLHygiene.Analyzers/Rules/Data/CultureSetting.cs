using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>
/// Tells programs that choose their culture themselves: at their start, or in the project file. What they read and write without a culture
/// is the same on every machine.
/// </summary>
internal static class CultureSetting
{
    private static readonly ImmutableHashSet<string> Names =
        ImmutableHashSet.Create(StringComparer.Ordinal, "CurrentCulture", "DefaultThreadCurrentCulture");

    /// <summary>Whether a file of the compilation sets the current culture, or the project is built without cultures.</summary>
    public static bool IsMade(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.InvariantGlobalization", out var invariant)
            && string.Equals(invariant, "true", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var scan = new IdentifierScan(Names);
        return compilation.SyntaxTrees.Any(tree => scan.FindsEach(tree.GetText(cancellationToken)) && Sets(tree.GetRoot(cancellationToken)));
    }

    // By name, because other files are not bound here: a property of another type is a reason to stay silent, and no more.
    private static bool Sets(SyntaxNode root) =>
        root.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            && Names.Contains(assignment.Left is MemberAccessExpressionSyntax member ? member.Name.Identifier.ValueText
                : assignment.Left is IdentifierNameSyntax name ? name.Identifier.ValueText
                : string.Empty));
}
