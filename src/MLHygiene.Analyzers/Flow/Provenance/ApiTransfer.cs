using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>What the calls of APIs with a role do to facts.</summary>
internal sealed class ApiTransfer
{
    // Stands for a combination that does not come about.
    private static readonly Fact Skipped = new ConstantFact(string.Empty);

    // The first role that a member plays decides.
    private static readonly ImmutableArray<(Role Role, Func<ApiTransfer, ModelEntry, CallValues, Value> Apply)> Roles =
        ImmutableArray.Create<(Role, Func<ApiTransfer, ModelEntry, CallValues, Value>)>(
            (Role.Apply, static (_, entry, call) => Apply(entry, call)),
            (Role.Fit, static (transfer, entry, call) => transfer.Fit(entry, call)),
            (Role.Append, static (_, entry, call) => Append(entry, call)),
            (Role.Estimator, static (_, entry, call) => Estimator(entry, call)),
            (Role.Evaluate, static (transfer, entry, call) => transfer.Evaluate(entry, call)),
            (Role.CrossValidate, static (transfer, entry, call) => transfer.CrossValidate(entry, call)),
            (Role.Search, static (_, entry, call) => Search(entry, call)),
            (Role.Load, static (_, entry, call) => Load(entry, call)),
            (Role.Rows, static (_, entry, call) => call.Of(entry, "data").Select(fact => IsOfFacts(fact) ? fact : AsData(fact))),
            (Role.Split, static (_, entry, call) => Split(entry, call)),
            (Role.Bootstrap, static (_, entry, call) => Bootstrap(entry, call)),
            (Role.Filter, static (_, entry, call) => With(call.Of(entry, "data"), RowStep.Some(call.Site))),
            (Role.Shuffle, static (_, entry, call) => With(call.Of(entry, "data"), RowStep.Shuffled(call.Site))),
            (Role.Permute, static (_, entry, call) => With(call.Of(entry, "data"), RowStep.Shuffled(call.Site))),
            (Role.Order, static (transfer, entry, call) => transfer.Order(entry, call)),
            (Role.Union, static (_, entry, call) => Union(entry, call)),
            (Role.Repeat, static (_, entry, call) => With(call.Of(entry, "element"), RowStep.Copies(call.Site))),
            (Role.Adjust, static (_, entry, call) => Adjust(entry, call)),
            (Role.Statistic, static (_, entry, call) => Statistic(entry, call)));

    private readonly ApiTable _apis;
    private readonly Action<Observation> _observe;

    public ApiTransfer(ApiTable apis, Action<Observation> observe)
    {
        _apis = apis;
        _observe = observe;
    }

    /// <summary>What a call gives; null where it calls no API with a role.</summary>
    public Value? Of(CallValues call)
    {
        foreach (var (role, apply) in Roles)
        {
            if (_apis.Find(role, call.Member) is { } entry)
            {
                return apply(this, entry, call);
            }
        }

        return null;
    }

    /// <summary>The rows that a value holds; unknown where it may be no rows.</summary>
    public static Value Rows(Value value) => value.Select(AsData);

    /// <summary>The rows from one place up to another.</summary>
    public static Value Range(Value data, string? from, string? to, Site site) =>
        from is null && to is null
            ? With(data, RowStep.Some(site))
            : data.Select(fact => fact is DataFact whole
                ? whole.At(new RowInterval(from, to), site)
                : null);

    private static Value Pairs<TLeft, TRight>(Value left, Value right, Func<TLeft, TRight, Fact?> combine)
        where TLeft : Fact
        where TRight : Fact =>
        left.IsNone || right.IsNone ? Value.None
        : left.IsAll<TLeft>() && right.IsAll<TRight>()
            ? Value.Of(
                from first in left.Facts.OfType<TLeft>()
                from second in right.Facts.OfType<TRight>()
                let combined = combine(first, second)
                where combined != Skipped
                select combined)
            : Value.Unknown;

    private static bool IsOfFacts(Fact fact) => fact is DivisionFact or CollectionFact { IsOfFacts: true };

    private static DataFact? AsData(Fact fact) => fact switch
    {
        DataFact data => data,
        CollectionFact { IsOld: false } collection => DataFact.Of(new RowSet(RowSource.MadeAt(collection.Site))),
        ObjectFact { IsOld: false } created => DataFact.Of(new RowSet(RowSource.MadeAt(created.Site))),
        _ => null,
    };

    private static Value With(Value data, RowStep step) => data.Select(fact => AsData(fact)?.With(step));

    // Where both may be several things, those that belong to one division came about on the same path.
    private static Value Apply(ModelEntry entry, CallValues call)
    {
        var models = call.Of(entry, "model");
        var data = Rows(call.Of(entry, "data"));
        return Pairs<LearnedFact, DataFact>(
            models,
            data,
            (model, rows) => models.Facts.Length == 1 || BelongTogether(model, rows) || !data.Facts.OfType<DataFact>().Any(other => BelongTogether(model, other))
                ? DataFact.Create(rows.Form, rows.Rows, rows.Lessons.Concat(model.Lessons))
                : Skipped);
    }

    private static bool BelongTogether(LearnedFact model, DataFact data) =>
        model.Lessons.Where(lesson => lesson.Learning == Learning.Model).All(lesson => data.Rows.All(rows => rows.SharesDivisionWith(lesson.Rows)));

    private static Value Adjust(ModelEntry entry, CallValues call) =>
        call.Of(entry, "model").Select(fact =>
            fact.TaughtBy(call.Of(entry, "setting").Facts.OfType<LearnedFact>().SelectMany(setting => setting.Lessons).ToList()));

    // Rows beside rows that they share are copies.
    private static Value Union(ModelEntry entry, CallValues call) =>
        Pairs<DataFact, DataFact>(
            Rows(call.Of(entry, "data")),
            Rows(call.Of(entry, "other")),
            (data, other) =>
            {
                var isCopied = data.Rows.Any(rows => other.Rows.Any(more => RowOverlap.Of(rows, more) == OverlapKind.Contained));
                var copied = data.Rows.Select(rows => isCopied ? rows.With(RowStep.Copies(call.Site)) : rows);
                return DataFact.Create(
                    data.Form, isCopied ? copied : copied.Concat(other.Rows), data.Lessons.Concat(other.Lessons));
            });

    private static IEnumerable<Lesson> Taught(Learning learning, IEnumerable<RowSet> rows, Site site) =>
        learning == Learning.Nothing ? Enumerable.Empty<Lesson>() : rows.Select(set => new Lesson(learning, set, site));

    // Rows that may be one of several taught nothing for certain.
    private static IEnumerable<Lesson> Chosen(Value validation, Site site) =>
        Rows(validation).Single<DataFact>() is { } data ? Taught(Learning.Choice, data.Rows, site) : Enumerable.Empty<Lesson>();

    private static Value Append(ModelEntry entry, CallValues call)
    {
        var first = call.Of(entry, "to");
        var second = call.Of(entry, "step");
        if (entry.Find("step") is null)
        {
            return first;
        }

        return first.IsAll<LearnedFact>()
            ? Pairs<LearnedFact, LearnedFact>(first, second, (left, right) => LearnedFact.Of(left.Lessons.Concat(right.Lessons)))
            : Pairs<PipelineFact, PipelineFact>(first, second, (left, right) => PipelineFact.Of(left.Stages.Concat(right.Stages), left.Lessons.Concat(right.Lessons)));
    }

    private static Value Estimator(ModelEntry entry, CallValues call)
    {
        var learning = entry["learns"] switch
        {
            "nothing" => Learning.Nothing,
            "vocabulary" => Learning.Vocabulary,
            "distribution" => Learning.Distribution,
            "label" => Learning.Label,
            _ => Learning.Model,
        };
        if (entry.Find("unless-default") is not null && call.IsDefault(entry, "unless-default"))
        {
            learning = Learning.Nothing;
        }

        var stage = new Stage(
            learning,
            readsGroups: entry.Find("group") is { } group && call.Takes(group),
            readsOrder: entry.Find("order") is not null,
            call.Of(entry, "validation"),
            call.Site);
        return Value.Of(PipelineFact.Of(new[] { stage }, call.ChosenSettings));
    }

    private static Value Search(ModelEntry entry, CallValues call) =>
        call.Of(entry, "data").Select(fact => fact switch
        {
            DivisionFact division => Found(division.Side(RowStep.TrainSide), Value.Of(division.Side(RowStep.TestSide)), call.Site),
            _ => AsData(fact) is { } data ? Found(data, call.Of(entry, "validation"), call.Site) : null,
        });

    private static LearnedFact? Found(DataFact data, Value validation, Site site) =>
        LearnedFact.Of(Taught(Learning.Model, data.Rows, site).Concat(data.Lessons).Concat(Chosen(validation, site)));

    private static Value Load(ModelEntry entry, CallValues call)
    {
        var place = call.Of(entry, "path");
        if (entry.Find("part") is not null)
        {
            return Value.Of(DataFact.Of(new RowSet(PartOf(place, call.Of(entry, "part"), call))));
        }

        var source = (place.Single<ConstantFact>() ?? place.Single<CollectionFact>()?.Element.Single<ConstantFact>()) is { } path
            ? RowSource.Named(path.Text, call.Site)
            : RowSource.MadeAt(call.Site);
        return Value.Of(DataFact.Of(new RowSet(source)));
    }

    // A part of a folder: the same folder, and the same constant that says which part.
    private static RowSource PartOf(Value folder, Value part, CallValues call) =>
        part.Single<ConstantFact>() is { } constant && folder.Facts.Length == 1
            ? RowSource.Named(call.Member.Name + "(" + folder.Key + ";" + constant.Text + ")", call.Site)
            : RowSource.MadeAt(call.Site);

    private static Value Split(ModelEntry entry, CallValues call)
    {
        var data = Rows(call.Of(entry, "data"));
        return entry["part"] switch
        {
            "all" => data,
            "first" => Range(data, from: null, to: Bound(entry, call), call.Site),
            "rest" => Range(data, from: Bound(entry, call), to: null, call.Site),
            "pair" => Divide(data, entry, call, isFolds: false),
            "folds" => Divide(data, entry, call, isFolds: true),
            _ => With(data, RowStep.Some(call.Site)),
        };
    }

    // A division with the same settings gives the same sides each time it is made of the same rows.
    private static Value Divide(Value data, ModelEntry entry, CallValues call, bool isFolds)
    {
        var settings = new[] { "seed", "key", "fraction" };
        var isComputed = settings.Any(setting => call.Of(entry, setting) is { IsNone: false } value && value.Single<ConstantFact>() is null);
        var settingsKey = settings.Aggregate(default(Key), (key, setting) => key.With(SettingKey(entry, call, setting)));
        return data.Select(fact => fact is DataFact whole
            ? new DivisionFact(
                whole,
                Key.Of(call.Member.Name).With(whole.RowsKey).With(settingsKey),
                isFolds,
                keepsGroups: !call.Of(entry, "key").IsNone,
                isComputed,
                call.Site)
            : null);
    }

    // What is not known is compared by its text.
    private static Key SettingKey(ModelEntry entry, CallValues call, string setting)
    {
        var value = call.Of(entry, setting);
        return value.IsNone || value.Single<ConstantFact>() is not null || entry.Find(setting) is not { } parameter
            ? value.Key
            : call.Operation.ArgumentFor(parameter) is { } argument ? Key.Of(argument.Value.Syntax.ToString())
            : value.Key;
    }

    private static string? Bound(ModelEntry entry, CallValues call) =>
        entry.Find("count") is { } parameter && call.Operation.ArgumentFor(parameter) is { Value: var count }
            ? call.Of(entry, "count").Single<ConstantFact>()?.Text ?? count.Syntax.ToString()
            : null;

    private static Value Bootstrap(ModelEntry entry, CallValues call)
    {
        var seed = call.Of(entry, "seed");
        var isComputed = !seed.IsNone && seed.Single<ConstantFact>() is null;
        var key = seed.IsNone ? call.Site.Key : SettingKey(entry, call, "seed");
        var isComplement = call.Of(entry, "complement").Single<ConstantFact>() is { Value: true };
        return Rows(call.Of(entry, "data")).Select(fact =>
        {
            if (fact is not DataFact data)
            {
                return null;
            }

            var division = Key.Of(call.Member.Name).With(data.RowsKey).With(key);
            return isComplement
                ? data.With(Part("left out"))
                : data.With(Part("drawn")).With(RowStep.Copies(call.Site));

            RowStep Part(string side) => RowStep.Part(division, side, call.Site, isComputed: isComputed, isDrawnAnew: seed.IsNone);
        });
    }

    private static Value Statistic(ModelEntry entry, CallValues call) =>
        Rows(call.Of(entry, "data")).Select(fact => fact is DataFact data
            ? LearnedFact.Of(Taught(Learning.Distribution, data.Rows, call.Site).Concat(data.Lessons))
            : null);

    private Value Order(ModelEntry entry, CallValues call) =>
        With(
            call.Of(entry, "data"),
            call.Of(entry, "key").Facts.OfType<FunctionFact>().Any(IsRandom) ? RowStep.Shuffled(call.Site) : RowStep.Ordered(call.Site));

    private bool IsRandom(FunctionFact key) =>
        key.Graph is { } graph
        && graph.Blocks.SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .Any(operation => operation.CalledMember() is { } member && _apis.Find(Role.Entropy, member) is not null);

    private Value Fit(ModelEntry entry, CallValues call)
    {
        var pipeline = call.Of(entry, "estimator");
        var data = Rows(call.Of(entry, "data"));
        _observe(new Observation(entry, call.Site, data, pipeline));
        return Pairs<PipelineFact, DataFact>(
            pipeline,
            data,
            (stages, rows) => LearnedFact.Of(stages.Stages
                .SelectMany(stage => Taught(stage.Learning, rows.Rows, call.Site).Concat(Chosen(stage.Validation, call.Site)))
                .Concat(rows.Lessons)
                .Concat(stages.Lessons)
                .Concat(Chosen(call.Of(entry, "validation"), call.Site))));
    }

    private Value Evaluate(ModelEntry entry, CallValues call)
    {
        var data = Rows(call.Of(entry, "data"));
        _observe(new Observation(entry, call.Site, data, Value.None));
        return data.Select(fact => fact is DataFact scored ? DataFact.Create(DataForm.Metric, scored.Rows, scored.Lessons) : null);
    }

    private Value CrossValidate(ModelEntry entry, CallValues call)
    {
        _observe(new Observation(entry, call.Site, Rows(call.Of(entry, "data")), call.Of(entry, "estimator")));
        return Value.Unknown;
    }
}
