using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Catalog;

namespace MLHygiene.Analyzers.Tests.Robustness;

/// <summary>The programs that the tests of the rules are made of, taken from the tests themselves so that none is forgotten.</summary>
internal static class TestPrograms
{
    /// <summary>The programs in the tests of one rule, without markup.</summary>
    public static ImmutableArray<string> Of(RuleInfo rule) => [.. Literals(rule), .. MarkedPrograms(rule)];

    private static IEnumerable<string> MarkedPrograms(RuleInfo rule)
    {
        var folder = Repository.PathOf("tests", "MLHygiene.Analyzers.Tests", "Rules", rule.Folder, "Programs");
        return Directory.Exists(folder)
            ? Directory.GetFiles(folder, rule.Name + ".*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            : [];
    }

    private static ImmutableArray<string> Literals(RuleInfo rule) =>
    [
        .. Directory.GetFiles(Repository.PathOf("tests", "MLHygiene.Analyzers.Tests", "Rules", rule.Folder), rule.Name + "*Tests*.cs")
            .SelectMany(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes())
            .OfType<LiteralExpressionSyntax>()
            .Select(literal => literal.Token.Value)
            .OfType<string>()
            .Where(text => text.Contains(';', StringComparison.Ordinal) || text.Contains('{', StringComparison.Ordinal))
            .Select(WithoutMarkup)
            .Distinct(StringComparer.Ordinal),
    ];

    private static string WithoutMarkup(string text)
    {
        TestFileMarkupParser.GetSpans(text, out var program, out ImmutableArray<Microsoft.CodeAnalysis.Text.TextSpan> _);
        return program;
    }
}
