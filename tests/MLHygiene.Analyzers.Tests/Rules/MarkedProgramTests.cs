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

    private static readonly string[] Files =
        [.. Directory.GetFiles(Repository.PathOf("tests", "MLHygiene.Analyzers.Tests", "Rules"), "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "Programs")
            .Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Programs
    {
        get
        {
            var programs = new TheoryData<string, string>();
            foreach (var name in Files.Select(path => Path.GetFileNameWithoutExtension(path).Split('.', 2)))
            {
                programs.Add(name[0], name[1]);
            }

            return programs;
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task The_rule_reports_the_marked_lines(string name, string what)
    {
        var program = await File.ReadAllTextAsync(Files.Single(path => Path.GetFileName(path) == $"{name}.{what}.cs"));
        var rule = RuleInfo.All.Single(rule => rule.Name == name);
        var expected = program.Split('\n')
            .Select((line, index) => (line, number: index + 1))
            .Where(line => line.line.EndsWith("//! " + rule.Id, StringComparison.Ordinal))
            .Select(line => line.number);

        var compilation = (await AnyProgram.CompileAsync(Usings + program)).TurnOn(rule);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var reports = await AnyProgram.ReportsAsync(compilation);

        Assert.Equal(
            expected,
            reports.Where(report => report.Id == rule.Id).Select(report => report.Location.GetLineSpan().StartLinePosition.Line + 1).Distinct().Order());
    }
}
