using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Catalog.Picture;

public sealed class EditorPictureTests
{
    private const string Sample = "ChurnPrediction.Smelly";

    public static TheoryData<string> Themes => new(PictureTheme.All.Select(theme => theme.Name));

    [Theory]
    [MemberData(nameof(Themes))]
    [Trait(GeneratedFile.Trait, "yes")]
    public async Task The_picture_shows_what_the_rules_report_in_the_sample(string theme)
    {
        var picture = EditorPicture.Draw(
            $"samples/{Sample}/Program.cs", await SampleCode.ReadAsync(Sample), PictureTheme.All.Single(candidate => candidate.Name == theme));

        GeneratedFile.Check(picture, "docs", "images", $"warnings-{theme}.svg");
    }
}
