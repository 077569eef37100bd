using System;
using System.IO;
using System.Linq;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Catalog;

public sealed class PresetTests
{
    public static TheoryData<string> Names => new(Preset.All.Select(preset => preset.Name));

    [Theory]
    [MemberData(nameof(Names))]
    [Trait(GeneratedFile.Trait, "yes")]
    public void The_packed_preset_is_what_the_catalog_says(string name)
    {
        var preset = Preset.All.Single(candidate => candidate.Name == name);

        GeneratedFile.Check(preset.Text(), "nuget", "build", "config", preset.FileName);
    }

    [Fact]
    [Trait(GeneratedFile.Trait, "yes")]
    public void The_page_has_every_preset() => GeneratedFile.Check(PresetPage.Text(), "docs", "presets.md");

    [Fact]
    public void Every_packed_preset_belongs_to_a_mode()
    {
        var files = Directory.GetFiles(Repository.PathOf("nuget", "build", "config")).Select(Path.GetFileName);

        Assert.Equal(Preset.All.Select(preset => preset.FileName).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_build_files_of_the_package_know_every_mode(string name)
    {
        Assert.Contains($"'$(MLHygieneMode)' == '{name}'", Repository.Read("nuget", "build", "MLHygiene.Analyzers.props"), StringComparison.Ordinal);
        Assert.Contains($"'$(MLHygieneMode)' != '{name}'", Repository.Read("nuget", "build", "MLHygiene.Analyzers.targets"), StringComparison.Ordinal);
    }
}
