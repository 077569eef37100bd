using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Tests.Surfaces;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Models;

public sealed class ShippedModelTests
{
    [Fact]
    public void Every_line_can_be_read() =>
        Assert.Empty(ModelFiles.OfThePackage.SelectMany(file => file.Problems).Select(problem => problem.Message));

    [Fact]
    public void No_two_lines_give_one_api_the_same_role() =>
        Assert.Empty(ModelFiles.OfThePackage.SelectMany(file => file.Entries)
            .GroupBy(entry => (entry.Role, entry.Id.Text))
            .Where(lines => lines.Count() > 1)
            .Select(lines => lines.Key));

    [Fact]
    public async Task Every_line_names_an_api_that_exists()
    {
        var tables = (await CompilationsAsync()).Select(compilation => ApiTable.Create(compilation, ModelFiles.OfThePackage)).ToList();

        var problems = ModelFiles.OfThePackage.SelectMany(file => file.Entries).SelectMany(entry =>
            tables.Where(apis => apis.IsPresent(entry)).Select(apis => ModelEntryCheck.Problem(entry, apis))
                .DefaultIfEmpty($"{entry.RequiredType} is missing, so {entry.Id.Text} is never looked for."));

        var text = string.Join(Environment.NewLine, problems.OfType<string>());
        Assert.True(text.Length == 0, text);
    }

    [Fact]
    public void Lines_about_a_library_apply_only_where_it_is_referenced() =>
        Assert.All(
            ModelFiles.OfThePackage.SelectMany(file => file.Entries).Where(entry => !entry.Id.Container.StartsWith("T:System.", StringComparison.Ordinal)),
            entry => Assert.NotNull(entry.RequiredType));

    // A line that slides below the condition of another library is looked for only where that one is referenced too.
    [Fact]
    public async Task A_line_about_a_library_stands_below_a_condition_of_that_library()
    {
        var compilations = await CompilationsAsync();

        Assert.All(
            ModelFiles.OfThePackage.SelectMany(file => file.Entries).Where(entry => entry.RequiredType is not null),
            entry => Assert.Equal(LibraryOf(entry.Id.Container, compilations), LibraryOf(entry.RequiredType!, compilations)));
    }

    [Fact]
    public void Without_a_library_no_role_of_it_is_there()
    {
        var apis = ApiTable.Create(CSharpCompilation.Create("Empty"), ModelFiles.OfThePackage);

        Assert.False(apis.Has(Role.Loader));
        Assert.False(apis.Has(Role.Context));
        Assert.Empty(apis.Names(Role.Loader));
    }

    // Microsoft.ML.Data and Microsoft.ML.Transforms come in one package.
    private static string LibraryOf(string type, Compilation[] compilations) =>
        string.Join('.', compilations
            .Select(compilation => DocumentationCommentId.GetFirstSymbolForDeclarationId(type, compilation))
            .OfType<ISymbol>().First().ContainingAssembly.Name.Split('.').Take(2));

    // No program sees both CsvHelpers.
    private static async Task<Compilation[]> CompilationsAsync()
    {
        var program = await AnyProgram.CompileAsync(string.Empty);
        return [program, program.ReplaceReference(SurfaceReferences.CsvHelper.Single(), SurfaceReferences.CsvHelperRewrite.Single())];
    }
}
