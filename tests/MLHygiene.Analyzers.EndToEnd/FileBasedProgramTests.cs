using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>A program that is one file, with the package in a directive.</summary>
public sealed class FileBasedProgramTests(Workbench workbench) : WorkbenchTests(workbench)
{
    [Fact]
    public async Task A_program_in_one_file_shows_the_warning_and_runs()
    {
        var package = await Workbench.PackageAsync();

        // The name is of this run only, so that what the SDK keeps about the program can be told from others' and removed.
        var name = package.Version.Replace('.', '-');

        // Ahead-of-time compilation needs packages that not every feed has.
        Workbench.Folder.Write(
            $"file-based/{name}.cs",
            $"""
            #:package {Package.Id}@{package.Version}
            #:property PublishAot=false

            using System;

            Console.WriteLine(double.Pi == double.NaN ? "missing" : "present");

            """);
        var run = await DotnetCommand.RunAsync(
            Workbench.Folder.PathOf("file-based"), "run", "--artifacts-path", Workbench.Folder.PathOf("file-based", "artifacts"), name + ".cs");
        Forget(name);

        run.ShouldSucceed();
        Assert.Contains($"{name}.cs(6,19): warning MLH4001:", run.Output, StringComparison.Ordinal);
        Assert.Contains("present", run.Output, StringComparison.Ordinal);
    }

    private static void Forget(string program)
    {
        string[] places = [Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), Path.GetTempPath()];
        foreach (var place in places.Select(place => Path.Combine(place, "dotnet", "runfile")).Where(Directory.Exists))
        {
            foreach (var folder in Directory.GetDirectories(place, program + "-*"))
            {
                TemporaryFolder.Delete(folder);
            }
        }
    }
}
