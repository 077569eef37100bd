using Xunit;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>The base of every test here: they share one <see cref="Infrastructure.Workbench"/> and run one after the other.</summary>
[Collection(nameof(Workbench))]
public abstract class WorkbenchTests
{
    protected WorkbenchTests(Workbench workbench) => Workbench = workbench;

    protected Workbench Workbench { get; }

    [CollectionDefinition(nameof(Workbench))]
    public sealed class Sharing : ICollectionFixture<Workbench>;
}
