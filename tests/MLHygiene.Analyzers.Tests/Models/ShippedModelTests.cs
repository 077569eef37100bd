using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MLHygiene.Analyzers.Models;
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
        var apis = ApiTable.Create(await AnyProgram.CompileAsync(string.Empty), ModelFiles.OfThePackage);

        var problems = ModelFiles.OfThePackage.SelectMany(file => file.Entries).Select(entry => apis.IsPresent(entry)
            ? ModelEntryCheck.Problem(entry, apis)
            : $"{entry.RequiredType} is missing, so {entry.Id.Text} is never looked for.");

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
        var compilation = await AnyProgram.CompileAsync(string.Empty);

        Assert.All(
            ModelFiles.OfThePackage.SelectMany(file => file.Entries).Where(entry => entry.RequiredType is not null),
            entry => Assert.Equal(LibraryOf(entry.Id.Container, compilation), LibraryOf(entry.RequiredType!, compilation)));
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
    private static string LibraryOf(string type, Compilation compilation) =>
        string.Join('.', DocumentationCommentId.GetFirstSymbolForDeclarationId(type, compilation)!.ContainingAssembly.Name.Split('.').Take(2));
}
