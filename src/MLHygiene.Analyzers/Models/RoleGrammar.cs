using System;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Models;

/// <summary>The word of a role in model files, and the facts its lines state. docs/models.md tells users the same.</summary>
internal sealed class RoleGrammar
{
    private RoleGrammar(Role role, string word, params FactGrammar[] facts)
    {
        Role = role;
        Word = word;
        Facts = ImmutableArray.Create(facts);
    }

    /// <summary>Every role, in the order of <see cref="Models.Role"/>.</summary>
    public static ImmutableArray<RoleGrammar> All { get; } = ImmutableArray.Create(
        new RoleGrammar(Role.Entropy, "entropy"),
        new RoleGrammar(Role.Order, "order", Parameter("data"), Parameter("key")),
        new RoleGrammar(Role.Shuffle, "shuffle", Parameter("data")),
        new RoleGrammar(Role.Sequence, "sequence", Parameter("data"), OptionalParameter("map")),
        new RoleGrammar(
            Role.Split, "split", Parameter("data"), Choice("part", "first", "rest", "some", "range", "all"), OptionalParameter("range")),
        new RoleGrammar(Role.Keep, "keep", Parameter("data")),
        new RoleGrammar(Role.Exclude, "exclude", Parameter("data"), Parameter("other")),
        new RoleGrammar(
            Role.Loader,
            "loader",
            Parameter("data"),
            OptionalParameter("shuffle"),
            OptionalMethod("before"),
            OptionalParameter("batch"),
            OptionalType("stream"),
            OptionalType("table")),
        new RoleGrammar(Role.Backward, "backward", OptionalParameter("of")),
        new RoleGrammar(Role.Step, "step"),
        new RoleGrammar(Role.Context, "context", Parameter("seed")),
        new RoleGrammar(Role.Catalog, "catalog", Parameter("context")),
        new RoleGrammar(
            Role.Draw,
            "draw",
            Parameter("context"),
            OptionalPath("own-seed"),
            OptionalPath("on-by-default"),
            OptionalPath("off-by-default"),
            OptionalPath("shuffle"),
            new FactGrammar("needs", FactKind.Choice, isRequired: false, "cache")),
        new RoleGrammar(Role.Cache, "cache"),
        new RoleGrammar(Role.Append, "append", Parameter("chain"), Parameter("step"), OptionalMethod("cache")),
        new RoleGrammar(Role.Fit, "fit", Parameter("estimator"), Parameter("data"), OptionalParameter("shuffle")),
        new RoleGrammar(
            Role.Comparison,
            "comparison",
            Choice("is", "equal", "not-equal", "ordered", "text"),
            Parameter("left"),
            Parameter("right"),
            OptionalMethod("test"),
            OptionalMethod("invert")),
        new RoleGrammar(Role.NaN, "nan", OptionalParameter("of"), OptionalParameter("unless")));

    public Role Role { get; }

    public string Word { get; }

    public ImmutableArray<FactGrammar> Facts { get; }

    /// <summary>Finds a role by its word; null where there is none.</summary>
    public static RoleGrammar? Find(string word) =>
        All.FirstOrDefault(grammar => string.Equals(grammar.Word, word, StringComparison.Ordinal));

    private static FactGrammar Parameter(string name) => new(name, FactKind.Parameter, isRequired: true);

    private static FactGrammar OptionalParameter(string name) => new(name, FactKind.Parameter, isRequired: false);

    private static FactGrammar OptionalPath(string name) => new(name, FactKind.ParameterPath, isRequired: false);

    private static FactGrammar OptionalType(string name) => new(name, FactKind.Type, isRequired: false);

    private static FactGrammar OptionalMethod(string name) => new(name, FactKind.Method, isRequired: false);

    private static FactGrammar Choice(string name, params string[] choices) => new(name, FactKind.Choice, isRequired: true, choices);
}
