using System;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow.Provenance;

namespace MLHygiene.Analyzers.Tests.Flow.Provenance;

/// <summary>Facts out of a small world, so that two of them often have to do with each other.</summary>
internal static class RandomFacts
{
    private static readonly CSharpCompilation Program = CSharpCompilation.Create(
        "Program", [CSharpSyntaxTree.ParseText("class C { int f, g; static int s; void M(int p, int q) { A(); B(); C(); D(); } }")]);

    public static readonly Site[] Sites =
    [
        .. Program.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(call => Site.Of(call, ImmutableArray<SyntaxNode>.Empty)),
    ];

    private static readonly RowSource[] Sources =
    [
        RowSource.Named("a.csv", Sites[0]), RowSource.Named("b.csv", Sites[1]), RowSource.MadeAt(Sites[0]), RowSource.MadeAt(Sites[1]),
        RowSource.MadeAt(Sites[0]).Aged(),
    ];

    // A step, given the key of the rows that it is taken from.
    private static readonly Func<Key, RowStep>[] Steps =
    [
        .. from side in new[] { "train", "test" }
           from seed in new[] { "1", "2" }
           select (Func<Key, RowStep>)(rows => RowStep.Part(Key.Of("split").With(rows).With(seed), side, Sites[2])),
        .. from side in new[] { "train", "test" }
           from fold in new[] { "0", "1", "i" }
           select (Func<Key, RowStep>)(rows => RowStep.Part(Key.Of("folds").With(rows), side, Sites[2], fold)),
        .. from bounds in new (string? From, string? To)[] { (null, "50"), ("50", null), (null, "80"), ("20", "60"), (null, "n"), ("n", null) }
           select (Func<Key, RowStep>)(rows => RowStep.Range(Key.Of("places").With(rows), new RowInterval(bounds.From, bounds.To), Sites[3])),
        _ => RowStep.Some(Sites[0]),
        _ => RowStep.Some(Sites[1]),
        _ => RowStep.Copies(Sites[2]),
        _ => RowStep.Shuffled(Sites[3]),
        _ => RowStep.Ordered(Sites[3]),
    ];

    public static Gen<RowSet> RowSets { get; } =
        from source in Gen.Frequency((4, Gen.Constant(Sources[0])), (2, Gen.Elements(Sources)))
        from count in Gen.Choose(0, 3)
        from steps in Gen.ListOf(Gen.Elements(Steps), count)
        select steps.Aggregate(new RowSet(source), (rows, step) => rows.With(step(rows.Key)));

    public static Gen<Lesson> Lessons { get; } =
        from learning in Gen.Elements(Enum.GetValues<Learning>())
        from rows in RowSets
        from site in Gen.Elements(Sites)
        select new Lesson(learning, rows, site);

    public static Gen<Fact> Data { get; } =
        from form in Gen.Elements(DataForm.Rows, DataForm.Rows, DataForm.Metric)
        from rowCount in Gen.Choose(1, 2)
        from rows in Gen.ListOf(RowSets, rowCount)
        from lessonCount in Gen.Choose(0, 2)
        from lessons in Gen.ListOf(Lessons, lessonCount)
        select (Fact)DataFact.Create(form, rows, lessons)!;

    public static Gen<Fact> Learned { get; } =
        from count in Gen.Choose(0, 3)
        from lessons in Gen.ListOf(Lessons, count)
        select (Fact)LearnedFact.Of(lessons)!;

    public static Gen<Fact> Pipelines { get; } =
        from learning in Gen.Elements(Enum.GetValues<Learning>())
        from readsGroups in Gen.Elements(true, false)
        from readsOrder in Gen.Elements(true, false)
        from site in Gen.Elements(Sites)
        select (Fact)PipelineFact.Of([new Stage(learning, readsGroups, readsOrder, Value.None, site)], [])!;

    private static readonly Gen<Fact> Constants =
        from number in Gen.Choose(0, 9)
        select (Fact)new ConstantFact(number);

    private static readonly Gen<Fact> Objects =
        from site in Gen.Elements(Sites)
        select (Fact)new ObjectFact(site);

    private static readonly Gen<Fact> Tuples =
        from first in Data
        from second in Learned
        select (Fact)new TupleFact([Value.Of(first), Value.Of(second)]);

    private static readonly Gen<Fact> Collections =
        from element in Pipelines
        from site in Gen.Elements(Sites)
        select (Fact)new CollectionFact(Value.Of(element), site);

    public static Gen<Fact> Facts { get; } = Gen.OneOf(Data, Data, Learned, Pipelines, Constants, Objects, Tuples, Collections);

    public static Gen<Value> Values { get; } = ValuesOf(Facts);

    public static Gen<FlowState> States { get; } =
        from count in Gen.Choose(0, 5)
        from puts in Gen.ListOf(
            from place in Gen.Elements(Places)
            from value in Values
            select (place, value),
            count)
        select puts.Aggregate(FlowState.Empty, (state, put) => state.With(put.place, put.value));

    public static Place[] Places
    {
        get
        {
            var type = Program.GetTypeByMetadataName("C")!;
            var parameters = ((IMethodSymbol)type.GetMembers("M").Single()).Parameters;
            var members = type.GetMembers().OfType<IFieldSymbol>().ToArray();
            return
            [
                .. parameters.Select(Place.Of),
                .. members.Select(Place.Of),
                .. members.Where(member => !member.IsStatic).Select(member => Place.Of(new ObjectFact(Sites[0]), member)),
            ];
        }
    }

    /// <summary>Values of some facts, and the two that have none.</summary>
    public static Gen<Value> ValuesOf(Gen<Fact> facts) =>
        Gen.Frequency(
            (1, Gen.Constant(Value.None)),
            (1, Gen.Constant(Value.Unknown)),
            (8, from count in Gen.Choose(1, 5) from some in Gen.ListOf(facts, count) select Value.Of(some)));
}
