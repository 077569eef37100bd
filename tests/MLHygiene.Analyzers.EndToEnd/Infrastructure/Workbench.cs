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

    public Workbench()
    {
        _package = new(() => Package.PackAsync(Folder.PathOf("feed"), Folder.PathOf("artifacts")));
        _consumers = new(BuildConsumersAsync);
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

    internal Task<BuiltConsumers> ConsumersAsync() => _consumers.Value;

    /// <summary>A solution of its own, for a test that changes its projects.</summary>
    internal async Task<ConsumerSolution> SolutionAsync(string name, params IEnumerable<Consumer> consumers) =>
        new(Folder, await _package.Value.ConfigureAwait(false), name, consumers);

    private async Task<BuiltConsumers> BuildConsumersAsync()
    {
        var solution = await SolutionAsync("consumers", Declared()).ConfigureAwait(false);
        return new BuiltConsumers(solution, await solution.BuildAsync().ConfigureAwait(false));
    }

    private static IEnumerable<Consumer> Declared() =>
        typeof(Workbench).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Consumer) && field.IsDefined(typeof(BuiltTogetherAttribute)))
            .Select(field => (Consumer)field.GetValue(null)!);
}
