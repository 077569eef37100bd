using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>What is in the .nupkg.</summary>
public sealed class PackageTests(Workbench workbench) : WorkbenchTests(workbench)
{
    private const string Folder = "analyzers/dotnet/cs/";

    // The oldest host that the package loads in: Visual Studio 17.5, .NET SDK 7.0.200.
    private static readonly Version RoslynFloor = new(4, 5, 0, 0);
    private static readonly Version CollectionsFloor = new(6, 0, 0, 0);

    private static readonly string[] Paths = [Folder + "MLHygiene.Analyzers.dll", Folder + "MLHygiene.Analyzers.CodeFixes.dll"];

    public static TheoryData<string> Assemblies => new(Paths);

    [Fact]
    public async Task The_package_holds_these_files_and_no_other()
    {
        using var package = await OpenAsync();

        Assert.Equal(
            [
                "MLHygiene.Analyzers.nuspec",
                "README.md",
                "analyzers/dotnet/cs/MLHygiene.Analyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/MLHygiene.Analyzers.dll",
                "build/MLHygiene.Analyzers.props",
                "build/MLHygiene.Analyzers.targets",
                "build/config/MLHygiene.Minimum.globalconfig",
                "build/config/MLHygiene.None.globalconfig",
                "build/config/MLHygiene.Recommended.globalconfig",
                "build/config/MLHygiene.Strict.globalconfig",
                "icon.png",
            ],
            package.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_nuspec_says_what_a_feed_shows()
    {
        using var package = await OpenAsync();
        var metadata = Metadata(package);

        Assert.Equal("MLHygiene.Analyzers", Value(metadata, "id"));
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.NotEmpty(Value(metadata, "description"));
        Assert.NotEmpty(Value(metadata, "tags"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName is "dependencies" or "frameworkAssemblies" or "requireLicenseAcceptance");
    }

    [Fact]
    public async Task The_nuspec_names_the_commit()
    {
        using var package = await OpenAsync();

        var repository = Metadata(package).Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.StartsWith("https://github.com/", repository.Attribute("url")?.Value, StringComparison.Ordinal);
        if (IsClone)
        {
            Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")?.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public async Task An_assembly_asks_for_nothing_newer_than_the_oldest_host_has(string path)
    {
        using var package = await OpenAsync();

        var references = PackedAssembly.Read(Bytes(package, path)).References;
        Assert.Equal(new Version(2, 0, 0, 0), references["netstandard"]);
        foreach (var (name, version) in references.Where(reference => reference.Key != "netstandard"))
        {
            var floor = name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ? RoslynFloor
                : name == "MLHygiene.Analyzers" ? new Version(0, 1, 0, 0)
                : CollectionsFloor;
            Assert.True(version <= floor, $"{path} references {name} {version}; the floor is {floor}");
        }
    }

    [Theory]
    [InlineData("MLHygiene.Analyzers.dll", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "netstandard")]
    [InlineData("MLHygiene.Analyzers.CodeFixes.dll", "MLHygiene.Analyzers", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable", "netstandard")]
    public async Task An_assembly_references_only_what_its_hosts_bring(string file, params string[] allowed)
    {
        using var package = await OpenAsync();

        // The compiler has no workspaces: an analyzer assembly that needs them is not loaded by a build. Nor does a fix need [Shared]:
        // its assembly, System.Composition.AttributedModel, is whatever version the feed had, and hosts have different ones.
        Assert.Empty(PackedAssembly.Read(Bytes(package, Folder + file)).References.Keys.Except(allowed, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public async Task An_assembly_leads_debuggers_to_its_sources(string path)
    {
        using var package = await OpenAsync();

        var assembly = PackedAssembly.Read(Bytes(package, path));
        Assert.True(assembly.IsReproducible);
        if (IsClone)
        {
            Assert.Contains("https://raw.githubusercontent.com/", assembly.SourceLink, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Packing_the_same_sources_again_gives_the_same_assemblies()
    {
        var first = await Workbench.PackageAsync();
        var second = await Workbench.PackAgainAsync();
        Assert.NotEqual(first.File, second.File);

        using var before = ZipFile.OpenRead(first.File);
        using var after = ZipFile.OpenRead(second.File);
        Assert.All(Paths, path => Assert.Equal(Bytes(before, path), Bytes(after, path)));
    }

    private static bool IsClone => Path.Exists(Repository.PathOf(".git"));

    private async Task<ZipArchive> OpenAsync() => ZipFile.OpenRead((await Workbench.PackageAsync()).File);

    // The rest belongs to the format of the file.
    private static bool IsContent(string path) =>
        path is not ("_rels/.rels" or "[Content_Types].xml") && !path.StartsWith("package/services/metadata/", StringComparison.Ordinal);

    private static XElement Metadata(ZipArchive package)
    {
        using var nuspec = package.GetEntry("MLHygiene.Analyzers.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }

    private static string Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? string.Empty;

    private static byte[] Bytes(ZipArchive package, string path)
    {
        using var content = package.GetEntry(path)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
