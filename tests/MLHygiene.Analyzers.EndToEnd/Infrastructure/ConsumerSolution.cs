using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>Projects of users, side by side in one solution: one build serves many tests.</summary>
internal sealed class ConsumerSolution
{
    private readonly TemporaryFolder _folder;
    private readonly Package _package;
    private readonly string _name;

    public ConsumerSolution(TemporaryFolder folder, Package package, string name, IEnumerable<Consumer> consumers)
    {
        _folder = folder;
        _package = package;
        _name = name;
        var projects = new List<string>();
        foreach (var consumer in consumers)
        {
            Write(consumer);
            projects.Add($"""  <Project Path="{consumer.Name}/{consumer.Name}.csproj" />""");
        }

        folder.Write($"{name}/All.slnx", $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
    }

    /// <summary>Builds every project, the ones after a failing one included.</summary>
    public async Task<CommandResult> BuildAsync(params string[] arguments) =>
        await DotnetCommand.RunAsync(_folder.PathOf(_name), ["build", "All.slnx", "--disable-build-servers", .. arguments]).ConfigureAwait(false);

    /// <summary>Builds one project.</summary>
    public async Task<CommandResult> BuildAsync(Consumer consumer, params string[] arguments) =>
        await DotnetCommand.RunAsync(PathOf(consumer), ["build", "--disable-build-servers", .. arguments]).ConfigureAwait(false);

    /// <summary>Applies the fixes of some rules to every project.</summary>
    public async Task<CommandResult> FormatAsync(params string[] ids) =>
        await DotnetCommand.RunAsync(
            _folder.PathOf(_name),
            ["format", "analyzers", "All.slnx", "--no-restore", "--severity", "info", "--diagnostics", .. ids]).ConfigureAwait(false);

    /// <summary>The log of the last compilation of a project.</summary>
    public SarifLog LogOf(Consumer consumer) => SarifLog.Read(PathOf(consumer, "report.sarif"));

    /// <summary>Whether a project was compiled to an assembly.</summary>
    public bool IsBuilt(Consumer consumer) => File.Exists(PathOf(consumer, "bin", "Debug", "net10.0", consumer.Name + ".dll"));

    public string Read(Consumer consumer, string file) => File.ReadAllText(PathOf(consumer, file));

    public string PathOf(Consumer consumer, params string[] path) => _folder.PathOf([_name, consumer.Name, .. path]);

    private void Write(Consumer consumer)
    {
        var place = $"{_name}/{consumer.Name}/";
        _folder.Write(place + consumer.Name + ".csproj", Project(consumer));
        foreach (var (file, text) in consumer.Sources)
        {
            _folder.Write(place + file, MarkedText.Plain(text));
        }

        foreach (var (file, text) in consumer.Files)
        {
            _folder.Write(place + file, text);
        }

        if (consumer.EditorConfig.Length > 0)
        {
            _folder.Write(place + ".editorconfig", consumer.EditorConfig);
        }
    }

    private string Project(Consumer consumer) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            <ErrorLog>report.sarif,version=2.1</ErrorLog>
            {consumer.Properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{Package.Id}" Version="{_package.Version}" PrivateAssets="all" />
            {string.Join('\n', consumer.Libraries.SelectMany(LibraryReferences.Of))}
            {consumer.Items}
          </ItemGroup>
        </Project>

        """;
}
