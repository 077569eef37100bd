using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing.Tests.Fakes;
using Xunit;

namespace Microsoft.CodeAnalysis.Testing.Tests;

public sealed class ReferenceAssembliesTests
{
    private static readonly string XunitVersion = typeof(FactAttribute).Assembly.GetName().Version!.ToString(3);

    private static ReferenceAssemblies Net10
        => new("net10.0", new PackageIdentity("Microsoft.NETCore.App.Ref", "10.0.0"), Path.Combine("ref", "net10.0"));

    [Fact]
    public async Task The_framework_is_found()
    {
        var names = await ResolveAsync(Net10);

        Assert.Contains("System.Runtime.dll", names);
        Assert.Contains("System.Linq.dll", names);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Fact]
    public async Task Another_version_takes_the_place_of_a_missing_one()
        => Assert.Contains("System.Runtime.dll", await ResolveAsync(ReferenceAssemblies.Net.Net60));

    [Fact]
    public async Task References_are_the_same_objects_every_time()
    {
        var first = await Net10.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var second = await Net10.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);

        Assert.Equal(first.Length, second.Length);
        Assert.All(first.Zip(second), pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public async Task A_framework_that_is_not_there_fails()
    {
        var missing = new ReferenceAssemblies("net10.0", new PackageIdentity("No.Such.Pack", "1.2.3"), "ref");
        await Failure.OfAsync(() => ResolveAsync(missing), "The reference assemblies of 'net10.0' are not on this machine", "'No.Such.Pack 1.2.3'");
    }

    [Fact]
    public async Task A_package_is_added_with_what_it_depends_on()
    {
        var names = await ResolveAsync(Net10.AddPackages([new PackageIdentity("xunit.extensibility.core", XunitVersion)]));

        Assert.Contains("xunit.core.dll", names);
        Assert.Contains("xunit.abstractions.dll", names);
        Assert.Contains("System.Runtime.dll", names);
    }

    [Fact]
    public async Task A_package_reaches_the_test_code()
    {
        var test = new AnalyzersTest(new BadNameAnalyzer())
        {
            TestCode = "class [|BadA|] { [Xunit.Fact] public void M() { } }",
            ReferenceAssemblies = Net10.AddPackages([new PackageIdentity("xunit.extensibility.core", XunitVersion)]),
        };
        await test.RunAsync();

        test.ReferenceAssemblies = Net10;
        await Failure.OfAsync(test, "CS0246");
    }

    [Fact]
    public async Task A_package_that_is_not_there_fails()
        => await Failure.OfAsync(
            () => ResolveAsync(Net10.AddPackages([new PackageIdentity("No.Such.Package", "1.0.0")])),
            "The package 'No.Such.Package 1.0.0' is not in");

    [Fact]
    public async Task Assemblies_are_added_by_name_or_path()
    {
        var path = typeof(FactAttribute).Assembly.Location;

        Assert.Contains("xunit.core.dll", await ResolveAsync(Net10.AddAssemblies([path])));
        Assert.Contains("System.Xml.dll", await ResolveAsync(Net10.WithAssemblies(["System.Xml"])));
        Assert.Equal(new[] { "xunit.core.dll" }, await ResolveAsync(new ReferenceAssemblies("net10.0").AddAssemblies([path])));
        await Failure.OfAsync(() => ResolveAsync(Net10.AddAssemblies(["No.Such.Assembly"])), "The assembly 'No.Such.Assembly' is neither a file nor one of the");
    }

    [Fact]
    public async Task A_project_can_have_a_framework_of_its_own()
    {
        var test = new AnalyzersTest(new BadNameAnalyzer()) { TestCode = "class [|BadA|] { }" };
        test.TestState.ReferenceAssemblies = new ReferenceAssemblies("net10.0");

        await Failure.OfAsync(test, "CS0518");
    }

    [Fact]
    public void Equal_frameworks_are_equal()
    {
        Assert.Equal(Net10, ReferenceAssemblies.Default);
        Assert.Equal(Net10.GetHashCode(), ReferenceAssemblies.Default.GetHashCode());
        Assert.NotEqual(Net10, ReferenceAssemblies.Net.Net90);
        Assert.NotEqual(Net10, Net10.AddAssemblies(["System.Xml"]));
        Assert.Equal(new PackageIdentity("A.B", "1.0"), new PackageIdentity("a.b", "1.0"));
        Assert.NotEqual(new PackageIdentity("A.B", "1.0"), new PackageIdentity("A.B", "1.1"));
    }

    [Theory]
    [InlineData("net10.0", "net8.0", true)]
    [InlineData("net8.0", "net10.0", false)]
    [InlineData("net10.0", "netstandard2.1", true)]
    [InlineData("net10.0", "netcoreapp3.1", true)]
    [InlineData("net10.0", "net472", false)]
    [InlineData("net472", "netstandard2.0", true)]
    [InlineData("net472", "netstandard2.1", false)]
    [InlineData("net472", ".NETFramework4.6.1", true)]
    [InlineData("netstandard2.0", "netstandard2.1", false)]
    [InlineData("netstandard2.0", "net8.0", false)]
    [InlineData("net10.0", ".NETStandard2.0", true)]
    public void A_framework_takes_libraries_that_fit(string framework, string library, bool fits)
        => Assert.Equal(fits, TargetFrameworkName.TryParse(framework)!.Rate(TargetFrameworkName.TryParse(library)!) is not null);

    [Fact]
    public void The_closest_library_fits_best()
    {
        var framework = TargetFrameworkName.TryParse("net8.0")!;
        var order = new[] { "netstandard2.1", "net6.0", "netstandard2.0", "net8.0", "netcoreapp3.1" }
            .OrderByDescending(name => framework.Rate(TargetFrameworkName.TryParse(name)!));

        Assert.Equal(new[] { "net8.0", "net6.0", "netcoreapp3.1", "netstandard2.1", "netstandard2.0" }, order);
        Assert.Null(TargetFrameworkName.TryParse("any"));
        Assert.Null(TargetFrameworkName.TryParse("portable-net45"));
    }

    private static async Task<string[]> ResolveAsync(ReferenceAssemblies assemblies)
    {
        var references = await assemblies.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        return references.Select(reference => Path.GetFileName(reference.Display!)).ToArray();
    }
}
