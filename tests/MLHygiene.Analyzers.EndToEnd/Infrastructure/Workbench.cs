using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>
/// What is made once for all tests, and only when a test asks for it: the package, and one build of every consumer that a test class
/// declares in a static field.
/// </summary>
public sealed class Workbench : IAsyncLifetime
{
    private readonly Lazy<Task<Package>> _package;
    private readonly Lazy<Task<BuiltConsumers>> _consumers;
    private readonly Lazy<Task<BuiltSamples>> _samples;

    public Workbench()
    {
        _package = new(() => Package.PackAsync(Folder.PathOf("feed"), Folder.PathOf("artifacts")));
        _consumers = new(BuildConsumersAsync);
        _samples = new(BuildSamplesAsync);
    }

    internal TemporaryFolder Folder { get; } = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_package.IsValueCreated && _package.Value.IsCompletedSuccessfully)
        {
            (await _package.Value.ConfigureAwait(false)).RemoveFromCache();
        }

        Folder.Dispose();
    }

    internal Task<Package> PackageAsync() => _package.Value;

    /// <summary>Packs once more, from nothing, at the same place: paths are part of what a compiler is given.</summary>
    internal async Task<Package> PackAgainAsync()
    {
        await _package.Value.ConfigureAwait(false);
        TemporaryFolder.Delete(Folder.PathOf("artifacts"));
        return await Package.PackAsync(Folder.PathOf("feed-again"), Folder.PathOf("artifacts")).ConfigureAwait(false);
    }

    internal Task<BuiltConsumers> ConsumersAsync() => _consumers.Value;

    internal Task<BuiltSamples> SamplesAsync() => _samples.Value;

    /// <summary>A solution of its own, for a test that changes its projects.</summary>
    internal async Task<ConsumerSolution> SolutionAsync(string name, params IEnumerable<Consumer> consumers) =>
        new(Folder, await _package.Value.ConfigureAwait(false), name, consumers);

    private async Task<BuiltConsumers> BuildConsumersAsync()
    {
        var solution = await SolutionAsync("consumers", Declared()).ConfigureAwait(false);
        return new BuiltConsumers(solution, await solution.BuildAsync().ConfigureAwait(false));
    }

    // In place, as the README says, but with an output tree and logs outside of the repository.
    private async Task<BuiltSamples> BuildSamplesAsync()
    {
        var logs = Folder.PathOf("sample-logs");
        var artifacts = Folder.PathOf("sample-artifacts");
        Folder.Write(
            "sample-logs.targets",
            $"""
            <Project>
              <PropertyGroup>
                <ErrorLog>{logs}/$(MSBuildProjectName).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>

            """);
        System.IO.Directory.CreateDirectory(logs);
        var build = await DotnetCommand.RunAsync(
            Repository.Root,
            "build",
            Repository.PathOf("samples", "Samples.slnx"),
            "--disable-build-servers",
            $"-p:CustomAfterMicrosoftCommonTargets={Folder.PathOf("sample-logs.targets")}",
            $"-p:ArtifactsPath={artifacts}",
            $"-p:UseRealMLPackages={LibraryReferences.AreReal}").ConfigureAwait(false);
        build.ShouldSucceed();
        return new BuiltSamples(logs, artifacts);
    }

    private static IEnumerable<Consumer> Declared() =>
        typeof(Workbench).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Consumer) && field.IsDefined(typeof(BuiltTogetherAttribute)))
            .Select(field => (Consumer)field.GetValue(null)!);
}
