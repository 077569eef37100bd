using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Tests.Catalog;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules;

/// <summary>
/// Programs in shapes that the tests of one rule do not have. The rule that a file is named after reports the lines that end in
/// <c>//! id</c>, and no others.
/// </summary>
public sealed class MarkedProgramTests
{
    private const string Usings =
        "using System; using System.IO; using System.Linq; using System.Collections.Generic; using System.Threading.Tasks; ";

    public static TheoryData<string> Programs =>
        new(Directory.GetFiles(Repository.PathOf("tests", "MLHygiene.Analyzers.Tests", "Rules"), "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "Programs")
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task The_rule_reports_the_marked_lines(string path)
    {
        var program = Repository.Read(path);
        var rule = RuleInfo.All.Single(rule => rule.Name == Path.GetFileName(path).Split('.')[0]);
        var expected = program.Split('\n')
            .Select((line, index) => (line, number: index + 1))
            .Where(line => line.line.EndsWith("//! " + rule.Id, StringComparison.Ordinal))
            .Select(line => line.number);

        var compilation = await AnyProgram.CompileAsync(Usings + program);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var reports = await AnyProgram.ReportsAsync(compilation);

        Assert.Equal(
            expected,
            reports.Where(report => report.Id == rule.Id).Select(report => report.Location.GetLineSpan().StartLinePosition.Line + 1).Distinct().Order());
    }
}
