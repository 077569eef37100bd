using System;
using System.Linq;
using System.Threading.Tasks;
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
    public async Task Every_line_names_an_api_that_exists()
    {
        var apis = ApiTable.Create(await AnyProgram.CompileAsync(string.Empty), ModelFiles.OfThePackage);

        foreach (var entry in ModelFiles.OfThePackage.SelectMany(file => file.Entries))
        {
            Assert.True(apis.IsPresent(entry), $"{entry.RequiredType} is missing, so {entry.Id.Text} is never looked for.");
            Assert.Null(ModelEntryCheck.Problem(entry, apis));
        }
    }

    [Fact]
    public void Lines_about_a_library_apply_only_where_it_is_referenced() =>
        Assert.All(
            ModelFiles.OfThePackage.SelectMany(file => file.Entries).Where(entry => !entry.Id.Container.StartsWith("T:System.", StringComparison.Ordinal)),
            entry => Assert.NotNull(entry.RequiredType));

    [Fact]
    public void Without_a_library_no_role_of_it_is_there()
    {
        var apis = ApiTable.Create(CSharpCompilation.Create("Empty"), ModelFiles.OfThePackage);

        Assert.False(apis.Has(Role.Loader));
        Assert.False(apis.Has(Role.Context));
        Assert.Empty(apis.Names(Role.Loader));
    }
}
