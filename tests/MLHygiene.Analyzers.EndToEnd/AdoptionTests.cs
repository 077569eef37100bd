using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>docs/adoption.md, followed by somebody who types what it says.</summary>
public sealed class AdoptionTests(Workbench workbench) : WorkbenchTests(workbench)
{
    private static readonly IReadOnlyList<PageBlock> Page = PageBlock.ReadAll(Repository.PathOf("docs", "adoption.md"));

    [Fact]
    public async Task Every_command_of_the_page_works_and_prints_what_the_page_says()
    {
        var package = await Workbench.PackageAsync();
        var folder = Workbench.Folder.PathOf("adoption");
        Directory.CreateDirectory(folder);
        foreach (var block in Page)
        {
            if (block.File is not null)
            {
                Workbench.Folder.Write("adoption/" + block.File, block.Text + "\n");
            }

            foreach (var command in block.Commands)
            {
                await RunAsync(folder, command, package);
            }
        }
    }

    private static async Task RunAsync(string folder, PageCommand command, Package package)
    {
        var line = command.Line;
        // The page installs the release; the test has just packed its own.
        if (line.EndsWith(" package " + Package.Id, StringComparison.Ordinal))
        {
            line += $" --version {package.Version}";
        }

        var words = line.Split(' ');
        Assert.Equal("dotnet", words[0]);
        var result = await DotnetCommand.RunAsync(folder, words[1..]);

        Assert.True(command.Fails == (result.ExitCode != 0), result.ToString());
        foreach (var expected in command.Output)
        {
            Assert.True(result.Output.Contains(expected, StringComparison.Ordinal), $"'{expected}' is missing.\n{result}");
        }
    }
}
