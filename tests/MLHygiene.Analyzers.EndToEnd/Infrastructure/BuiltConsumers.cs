using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>What the one build of the declared consumers gave.</summary>
internal sealed class BuiltConsumers
{
    private readonly ConsumerSolution _solution;
    private readonly CommandResult _build;

    public BuiltConsumers(ConsumerSolution solution, CommandResult build)
    {
        _solution = solution;
        _build = build;
    }

    /// <summary>Everything the build printed.</summary>
    public string Output => _build.Output;

    public bool IsBuilt(Consumer consumer) => _solution.IsBuilt(consumer);

    public SarifLog LogOf(Consumer consumer)
    {
        Assert.True(File.Exists(_solution.PathOf(consumer, "report.sarif")), _build.ToString());
        return _solution.LogOf(consumer);
    }

    /// <summary>The distinct lines that the build printed about a project.</summary>
    public IReadOnlyList<string> LinesAbout(Consumer consumer) =>
        [.. _build.Output.Split(Environment.NewLine)
            .Where(line => line.Contains($"{consumer.Name}{Path.DirectorySeparatorChar}{consumer.Name}.csproj", StringComparison.Ordinal))
            .Select(line => line.Trim())
            .Distinct(StringComparer.Ordinal)];
}
