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
        new RoleGrammar(Role.Entropy, "entropy", OptionalParameter("from"), OptionalParameter("below")),
        new RoleGrammar(Role.Order, "order", Parameter("data"), OptionalParameter("key")),
        new RoleGrammar(Role.Shuffle, "shuffle", Parameter("data")),
        new RoleGrammar(Role.Permute, "permute", Parameter("data")),
        new RoleGrammar(Role.Sort, "sort", Parameter("data"), OptionalParameter("comparison")),
        new RoleGrammar(Role.Repeat, "repeat", Parameter("element")),
        new RoleGrammar(Role.Fill, "fill", Parameter("data"), Parameter("element")),
        new RoleGrammar(Role.Materialise, "materialise", Parameter("data")),
        new RoleGrammar(Role.Sequence, "sequence", Parameter("data"), OptionalParameter("map")),
        new RoleGrammar(
            Role.Split,
            "split",
            Parameter("data"),
            Choice("part", "first", "rest", "some", "range", "all", "pair", "folds"),
            OptionalParameter("range"),
            OptionalParameter("start"),
            OptionalParameter("count"),
            OptionalParameter("last"),
            OptionalParameter("into"),
            OptionalParameter("seed"),
            OptionalParameter("key"),
            OptionalParameter("fraction")),
        new RoleGrammar(Role.Exclude, "exclude", Parameter("data"), Parameter("other")),
        new RoleGrammar(
            Role.Loader,
            "loader",
            Parameter("data"),
            OptionalParameter("shuffle"),
            OptionalParameter("seed"),
            OptionalMethod("before"),
            OptionalParameter("batch"),
            OptionalParameter("drop"),
            OptionalType("stream"),
            OptionalType("table")),
        new RoleGrammar(Role.Backward, "backward", OptionalParameter("of")),
        new RoleGrammar(Role.Step, "step"),
        new RoleGrammar(Role.ClearGradients, "clear-gradients"),
        new RoleGrammar(Role.Predict, "predict", Parameter("model")),
        new RoleGrammar(Role.Restore, "restore", Parameter("model")),
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
        new RoleGrammar(
            Role.Multithreaded,
            "multithreaded",
            Parameter("context"),
            new FactGrammar("threads", FactKind.ParameterPath, isRequired: true),
            OptionalPath("repeatable")),
        new RoleGrammar(Role.Cache, "cache"),
        new RoleGrammar(
            Role.Comparison,
            "comparison",
            Choice("is", "equal", "not-equal", "ordered", "text"),
            Parameter("left"),
            Parameter("right"),
            OptionalMethod("test"),
            OptionalMethod("invert")),
        new RoleGrammar(Role.NaN, "nan", OptionalParameter("of"), OptionalParameter("unless")),
        new RoleGrammar(Role.Lanes, "lanes"),
        new RoleGrammar(Role.Load, "load", OptionalParameter("path"), OptionalParameter("part"), OptionalParameter("culture")),
        new RoleGrammar(
            Role.Subset, "subset", Parameter("data"), Parameter("name"), OptionalParameter("seed"), OptionalParameter("fraction"), OptionalParameter("shuffle")),
        new RoleGrammar(Role.DeviceSeed, "device-seed", Choice("device", "cpu", "accelerator"), Parameter("seed"), OptionalMethod("beside")),
        new RoleGrammar(
            Role.Accelerator, "accelerator", OptionalParameter("name"), new FactGrammar("is", FactKind.Choice, isRequired: false, "cuda")),
        new RoleGrammar(Role.OwnRandom, "own-random"),
        new RoleGrammar(Role.Reread, "reread", OptionalParameter("data"), OptionalParameter("query")),
        new RoleGrammar(Role.Consume, "consume", OptionalParameter("from")),
        new RoleGrammar(Role.Ordered, "ordered", Parameter("data")),
        new RoleGrammar(Role.Rows, "rows", Parameter("data")),
        new RoleGrammar(Role.Filter, "filter", Parameter("data")),
        new RoleGrammar(Role.Part, "part", Choice("side", "train", "test")),
        new RoleGrammar(
            Role.Bootstrap, "bootstrap", Parameter("data"), OptionalParameter("seed"), OptionalParameter("complement")),
        new RoleGrammar(
            Role.Estimator,
            "estimator",
            Choice("learns", "nothing", "vocabulary", "distribution", "label", "model"),
            OptionalParameter("unless-default"),
            OptionalPath("label"),
            OptionalPath("features"),
            OptionalPath("group"),
            OptionalPath("validation"),
            new FactGrammar("order", FactKind.Choice, isRequired: false, "series"),
            new FactGrammar("passes", FactKind.Choice, isRequired: false, "one"),
            new FactGrammar("unseen", FactKind.Choice, isRequired: false, "nan")),
        new RoleGrammar(Role.Append, "append", Parameter("to"), OptionalParameter("step"), OptionalMethod("cache")),
        new RoleGrammar(
            Role.Fit, "fit", Parameter("estimator"), Parameter("data"), OptionalParameter("validation"), OptionalParameter("shuffle")),
        new RoleGrammar(Role.Apply, "apply", Parameter("model"), Parameter("data")),
        new RoleGrammar(Role.Evaluate, "evaluate", Parameter("data"), OptionalParameter("group"), OptionalParameter("label")),
        new RoleGrammar(
            Role.CrossValidate,
            "cross-validate",
            Parameter("data"),
            Parameter("estimator"),
            OptionalParameter("seed"),
            OptionalParameter("key"),
            OptionalParameter("group"),
            OptionalParameter("label")),
        new RoleGrammar(
            Role.Search,
            "search",
            Parameter("data"),
            OptionalParameter("validation"),
            OptionalParameter("key"),
            OptionalParameter("ignored-key"),
            OptionalParameter("label")),
        new RoleGrammar(Role.Statistic, "statistic", Parameter("data")),
        new RoleGrammar(Role.Union, "union", Parameter("data"), Parameter("other")),
        new RoleGrammar(Role.Element, "element", Parameter("data"), new FactGrammar("place", FactKind.Choice, isRequired: false, "last")),
        new RoleGrammar(Role.Choose, "choose", Parameter("data"), Parameter("key")),
        new RoleGrammar(Role.Adjust, "adjust", Parameter("model"), Parameter("setting")),
        new RoleGrammar(
            Role.Column,
            "column",
            OptionalParameter("output"),
            OptionalParameter("input"),
            OptionalParameter("inputs"),
            OptionalParameter("columns"),
            new FactGrammar("values", FactKind.Choice, isRequired: false, "key", "converted")),
        new RoleGrammar(Role.ColumnName, "column-name", Parameter("name")),
        new RoleGrammar(Role.KeyColumn, "key-column"),
        new RoleGrammar(
            Role.ReadText,
            "read-text",
            OptionalParameter("from"),
            OptionalParameter("encoding"),
            new FactGrammar("decodes", FactKind.Choice, isRequired: false, "utf-8")),
        new RoleGrammar(
            Role.CutText,
            "cut-text",
            Parameter("text"),
            new FactGrammar("gives", FactKind.Choice, isRequired: false, "fields", "slice"),
            OptionalParameter("separator"),
            OptionalParameter("options")),
        new RoleGrammar(
            Role.ParseText,
            "parse-text",
            Parameter("text"),
            Choice("gives", "number", "integer", "time", "duration", "any"),
            OptionalParameter("style"),
            OptionalParameter("culture"),
            new FactGrammar("null", FactKind.Choice, isRequired: false, "zero")),
        new RoleGrammar(Role.UserText, "user-text"),
        new RoleGrammar(
            Role.Generator,
            "generator",
            OptionalParameter("seed"),
            new FactGrammar("threads", FactKind.Choice, isRequired: false, "one"),
            new FactGrammar("neighbours", FactKind.Choice, isRequired: false, "linear")),
        new RoleGrammar(Role.Seed, "seed", OptionalParameter("seed")),
        new RoleGrammar(Role.Clock, "clock", Choice("gives", "time", "day", "identity")),
        new RoleGrammar(Role.ProcessHash, "process-hash"),
        new RoleGrammar(Role.Compute, "compute", new FactGrammar("range", FactKind.Choice, isRequired: false, "few")),
        new RoleGrammar(
            Role.Math,
            "math",
            Choice(
                "function",
                "log", "log2", "log10", "log-plus-one", "exp", "exp-minus-one", "sqrt", "abs", "max", "min", "clamp", "round", "pow", "tanh",
                "sigmoid", "softmax", "subtract", "divide", "largest", "smallest", "spread", "uniform"),
            OptionalParameter("value"),
            OptionalParameter("other"),
            OptionalParameter("from"),
            OptionalParameter("to"),
            OptionalParameter("into"),
            new FactGrammar("shift", FactKind.Choice, isRequired: false, "none")),
        new RoleGrammar(
            Role.Parallel,
            "parallel",
            Choice("runs", "many", "beside", "once"),
            OptionalParameter("data"),
            OptionalPath("degree"),
            OptionalParameter("from"),
            OptionalParameter("below"),
            new FactGrammar("adds", FactKind.Choice, isRequired: false, "rows")),
        new RoleGrammar(Role.Each, "each", OptionalParameter("data")),
        new RoleGrammar(Role.Lock, "lock"),
        new RoleGrammar(Role.Count, "count"),
        new RoleGrammar(Role.Collect, "collect", Parameter("data")),
        new RoleGrammar(
            Role.Unseeded,
            "unseeded",
            Choice("draws", "generator", "numbers", "order", "rows", "weights"),
            OptionalParameter("data"),
            OptionalParameter("unless")),
        new RoleGrammar(
            Role.Reduce, "reduce", Parameter("data"), OptionalParameter("type"), new FactGrammar("computes", FactKind.Choice, isRequired: false, "sum", "average", "squares")),
        new RoleGrammar(Role.Narrow, "narrow"),
        new RoleGrammar(Role.FiniteTest, "finite-test", Parameter("of"), Choice("is", "nan", "number")),
        new RoleGrammar(
            Role.NaNFirst,
            "nan-first",
            Parameter("data"),
            Choice("gives", "value", "element", "order", "place", "queue"),
            OptionalParameter("key"),
            OptionalParameter("with"),
            OptionalParameter("unless")),
        new RoleGrammar(Role.NaNSkipped, "nan-skipped", Parameter("data")),
        new RoleGrammar(Role.NaNMisread, "nan-misread", Parameter("data"), Choice("as", "place", "number", "nothing", "nan", "search")),
        new RoleGrammar(Role.MayBeNaN, "may-be-nan"),
        new RoleGrammar(Role.BlankAsZero, "blank-as-zero", new FactGrammar("unless", FactKind.ParameterPath, isRequired: true)),
        new RoleGrammar(
            Role.MissingValues,
            "missing-values",
            OptionalParameter("data"),
            OptionalParameter("output"),
            OptionalParameter("input"),
            OptionalParameter("columns"),
            OptionalParameter("default")),
        new RoleGrammar(Role.Unordered, "unordered", Choice("order", "files", "threads", "hash", "open")),
        new RoleGrammar(Role.Place, "place", Parameter("data")),
        new RoleGrammar(Role.CultureOrder, "culture-order", OptionalParameter("data"), OptionalParameter("key"), OptionalParameter("comparer")),
        new RoleGrammar(Role.CultureCase, "culture-case", Parameter("text"), OptionalMethod("invariant")),
        new RoleGrammar(Role.Pair, "pair", Parameter("data"), Parameter("other")),
        new RoleGrammar(Role.Unfilled, "unfilled", Parameter("unless")),
        new RoleGrammar(Role.Reorder, "reorder", Parameter("data"), OptionalMethod("copy")),
        new RoleGrammar(Role.SortedRows, "sorted-rows", Parameter("data"), OptionalMethod("copy")),
        new RoleGrammar(
            Role.SameRow,
            "same-row",
            OptionalParameter("when"),
            OptionalParameter("record"),
            OptionalMethod("fresh"),
            new FactGrammar("arrays", FactKind.Choice, isRequired: false, "refilled")),
        new RoleGrammar(
            Role.Keep,
            "keep",
            OptionalParameter("data"),
            OptionalParameter("row"),
            OptionalParameter("made"),
            new FactGrammar("gives", FactKind.Choice, isRequired: false, "groups")),
        new RoleGrammar(Role.OnePass, "one-pass", OptionalParameter("from")),
        new RoleGrammar(Role.Pass, "pass", Parameter("data"), Choice("to", "end", "match")),
        new RoleGrammar(Role.Rewind, "rewind"),
        new RoleGrammar(
            Role.FaultHandler,
            "fault-handler",
            Choice("fault", "field", "header", "row"),
            new FactGrammar("drops", FactKind.Choice, isRequired: false, "true", "false")),
        new RoleGrammar(Role.Reader, "reader", OptionalParameter("settings"), OptionalParameter("culture")),
        new RoleGrammar(Role.Record, "record"),
        new RoleGrammar(Role.Mapping, "mapping"),
        new RoleGrammar(
            Role.FormatText,
            "format-text",
            OptionalParameter("of"),
            OptionalParameter("to"),
            OptionalParameter("into"),
            OptionalParameter("template"),
            OptionalParameter("separator"),
            OptionalParameter("format"),
            OptionalParameter("culture"),
            new FactGrammar("ends", FactKind.Choice, isRequired: false, "line")),
        new RoleGrammar(Role.WriteText, "write-text", OptionalParameter("text"), OptionalParameter("to"), OptionalParameter("path"), OptionalParameter("encoding")),
        new RoleGrammar(Role.Save, "save", Parameter("culture"), OptionalParameter("separator")),
        new RoleGrammar(Role.MachineCulture, "machine-culture"),
        new RoleGrammar(
            Role.Immutable,
            "immutable",
            OptionalParameter("of"),
            OptionalType("gives"),
            OptionalParameter("in-place"),
            new FactGrammar("ending", FactKind.Choice, isRequired: false, "_")),
        new RoleGrammar(Role.Mutable, "mutable"),
        new RoleGrammar(Role.Alias, "alias", Parameter("data"), OptionalParameter("type"), OptionalParameter("device")),
        new RoleGrammar(Role.Head, "head", Parameter("data"), OptionalParameter("count")),
        new RoleGrammar(
            Role.TextLoader,
            "text-loader",
            OptionalParameter("path"),
            Parameter("separator"),
            OptionalParameter("header"),
            OptionalParameter("quoting")),
        new RoleGrammar(Role.TextSaver, "text-saver"),
        new RoleGrammar(
            Role.FileColumn,
            "file-column",
            OptionalParameter("name"),
            OptionalParameter("index"),
            OptionalParameter("first"),
            OptionalParameter("last"),
            OptionalParameter("indexes"),
            OptionalParameter("ranges"),
            OptionalParameter("kind")),
        new RoleGrammar(Role.VectorSize, "vector-size", Parameter("size")),
        new RoleGrammar(
            Role.LossyEncoding, "lossy-encoding", new FactGrammar("knows", FactKind.Choice, isRequired: false, "ascii"), OptionalParameter("unless")),
        new RoleGrammar(Role.Decode, "decode", Parameter("encoding"), Parameter("bytes")),
        new RoleGrammar(Role.ReadBytes, "read-bytes", Parameter("into")));

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
