using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Tests.Catalog;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Models;

/// <summary>samples/InHouseWrappers: what the rules see there, they see by its model file.</summary>
public sealed class InHouseWrappersTests
{
    private static readonly string Folder = Repository.PathOf("samples", "InHouseWrappers");

    [Fact]
    public async Task With_the_model_file_the_rules_see_through_the_wrappers() =>
        Assert.Equal(["MLH1001", "MLH1005", "MLH1006", "MLH1007"], await IdsAsync(new ModelText(Path.Combine(Folder, "greenhouse.mlhygiene.txt"))));

    [Fact]
    public async Task Without_the_model_file_they_are_silent() => Assert.Empty(await IdsAsync());

    private static async Task<IEnumerable<string>> IdsAsync(params ImmutableArray<AdditionalText> models)
    {
        var program = await AnyProgram.CompileAsync(await File.ReadAllTextAsync(Path.Combine(Folder, "Program.cs")));
        program = program.AddSyntaxTrees(
            Directory.GetFiles(Path.Combine(Folder, "Kit")).Select(path => CSharpSyntaxTree.ParseText(
                File.ReadAllText(path), (CSharpParseOptions)program.SyntaxTrees.Single().Options, path)));
        Assert.Empty(program.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var reports = await AnyProgram.ReportsAsync(program, new AnalyzerOptions(models));
        return reports.Select(report => report.Id).Order(StringComparer.Ordinal);
    }

    private sealed class ModelText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }
}
