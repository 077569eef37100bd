using System;
using System.IO;
using System.Linq;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Catalog;

public sealed class PresetTests
{
    // Set this variable to 1 to write the files anew; the run then still fails, so that nobody forgets it there.
    private const string UpdateVariable = "MLHYGIENE_UPDATE_GENERATED";

    public static TheoryData<string> Names => new(Preset.All.Select(preset => preset.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_packed_preset_is_what_the_catalog_says(string name)
    {
        var preset = Preset.All.Single(candidate => candidate.Name == name);
        string[] path = ["nuget", "build", "config", preset.FileName];
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(Repository.PathOf(path), preset.Text());
            Assert.Fail($"Wrote {preset.FileName}; run again without {UpdateVariable}.");
        }

        Assert.Equal(preset.Text(), Repository.Read(path));
    }

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
