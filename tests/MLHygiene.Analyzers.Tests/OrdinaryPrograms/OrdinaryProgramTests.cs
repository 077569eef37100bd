using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MLHygiene.Analyzers.Tests.Catalog;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.OrdinaryPrograms;

/// <summary>Programs that have nothing to do with machine learning, full of what rules about plain C# look at: no rule reports there.</summary>
public sealed class OrdinaryProgramTests
{
    /// <summary>What each program is full of, by names and how often they stand there at least.</summary>
    public static TheoryData<string, string[]> Programs => new()
    {
        { "WebShop.cs", ["Random 3", "Next 4", "OrderBy 3", "Parse 3", "TryParse 3", "Take 4", "Skip 3", "Split 6", "Chunk 2", "Shuffle 1", "Fill 1", "Math 4"] },
        { "GameLoop.cs", ["Random 6", "Next 6", "NextSingle 5", "NextDouble 2", "OrderBy 2", "Parse 2", "Take 4", "Skip 2", "Split 1", "Chunk 1", "Shuffle 2", "Fill 1", "MathF 5"] },
        { "CommandLine.cs", ["Random 3", "Next 3", "OrderBy 2", "Parse 1", "TryParse 1", "Take 2", "Skip 3", "Split 2", "Chunk 1", "Shuffle 1", "Math 3"] },
        { "ConfigurationReader.cs", ["Random 2", "Next 2", "OrderBy 2", "Parse 5", "Take 2", "Skip 1", "Split 4", "Chunk 1", "Shuffle 1", "Fill 1", "Math 2"] },
    };

    public static TheoryData<string> Names => [.. Programs.Select(program => (string)program[0])];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_compiles(string program)
    {
        var compilation = await CompileAsync(program);

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_rule_reports(string program) => Assert.Empty(await AnyProgram.ReportsAsync(await CompileAsync(program)));

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task It_is_full_of_what_the_rules_look_at(string program, string[] mentions)
    {
        var root = await CSharpSyntaxTree.ParseText(Read(program)).GetRootAsync();
        var counts = root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).CountBy(token => token.ValueText).ToDictionary();

        Assert.InRange(root.GetLocation().GetLineSpan().EndLinePosition.Line, 300, int.MaxValue);
        Assert.InRange(root.DescendantTokens().Count(token => token.IsKind(SyntaxKind.CatchKeyword)), 1, int.MaxValue);
        Assert.InRange(root.DescendantTokens().Count(token => token.Kind() is SyntaxKind.FloatKeyword or SyntaxKind.DoubleKeyword), 2, int.MaxValue);
        Assert.All(mentions, mention =>
        {
            var (name, atLeast) = (mention.Split(' ')[0], int.Parse(mention.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
            Assert.InRange(counts.TryGetValue(name, out var count) ? count : 0, atLeast, int.MaxValue);
        });
    }

    private static Task<Compilation> CompileAsync(string program) => AnyProgram.CompileAsync(Read(program));

    private static string Read(string program) =>
        Repository.Read("tests", "MLHygiene.Analyzers.Tests", "OrdinaryPrograms", program);
}
