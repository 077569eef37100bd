using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Tests.Catalog;
using MLHygiene.Analyzers.Tests.Surfaces;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Robustness;

/// <summary>Every program of the tests with each token left out in turn, as while somebody types it: no rule throws.</summary>
public sealed class HalfTypedCodeTests
{
    private static readonly CSharpParseOptions Preview = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    public static TheoryData<string> RulesWithPrograms => new(RuleInfo.All.Where(rule => !TestPrograms.Of(rule).IsEmpty).Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(RulesWithPrograms))]
    public async Task No_rule_throws(string id)
    {
        var references = await References();
        var programs = TestPrograms.Of(RuleInfo.Of(id));

        await Parallel.ForEachAsync(programs.SelectMany(WithoutOneToken), async (program, cancellationToken) =>
        {
            var compilation = CSharpCompilation.Create("HalfTyped", [CSharpSyntaxTree.ParseText(program, Preview, cancellationToken: cancellationToken)], references);
            var analysis = compilation.WithAnalyzers(
                Analyzers(),
                new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([]),
                    (exception, analyzer, _) => Assert.Fail($"{analyzer} threw on\n{program}\n{exception}"),
                    concurrentAnalysis: false,
                    logAnalyzerExecutionTime: false));
            await analysis.GetAnalyzerDiagnosticsAsync(cancellationToken);
        });
    }

    [Fact]
    public void Every_rule_about_code_has_programs() =>
        Assert.All(
            RuleInfo.All.Where(rule => rule.Folder != "Configuration"),
            rule => Assert.InRange(TestPrograms.Of(rule).Length, 10, int.MaxValue));

    private static System.Collections.Generic.IEnumerable<string> WithoutOneToken(string program)
    {
        var text = SourceText.From(program);
        return CSharpSyntaxTree.ParseText(program, Preview).GetRoot().DescendantTokens()
            .Where(token => token.Span.Length > 0)
            .Select(token => text.Replace(token.Span, string.Empty).ToString());
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers() =>
        [.. RuleInfo.Analyzers.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static async Task<ImmutableArray<MetadataReference>> References() =>
    [
        .. await TargetFrameworks.Net100.ResolveAsync(LanguageNames.CSharp, default),
        .. Enum.GetValues<Library>().SelectMany(library => SurfaceReferences.Of(library)).Distinct(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
