using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow.Provenance.OwnModels;

/// <summary>One operand of a call: what a method is called on, or an argument.</summary>
internal sealed class OwnOperand
{
    public OwnOperand(IOperation operation, Value value)
    {
        Operation = operation;
        Value = value;
        Type = operation.Unwrap().Type;
        Carrier = Carriers.Of(Type);
    }

    public IOperation Operation { get; }

    public Value Value { get; }

    public ITypeSymbol? Type { get; }

    /// <summary>What its type can hold.</summary>
    public Carrier Carrier { get; }

    /// <summary>Whether it certainly is rows that are followed to where they come from.</summary>
    public bool IsRows => Value.IsAll<DataFact>() && Value.Facts.OfType<DataFact>().All(data => data.Form == DataForm.Rows);

    /// <summary>Whether it may be a model.</summary>
    public bool IsModel => Value.Facts.OfType<LearnedFact>().Any(learned => HasModel(learned.Lessons));

    /// <summary>Whether it certainly holds what a model said of rows.</summary>
    public bool IsPrediction => IsRows && Value.Facts.OfType<DataFact>().All(data => HasModel(data.Lessons));

    /// <summary>Whether it is one row of others.</summary>
    public bool IsOneRow => Carrier != Carrier.Table && IsRows && Value.Facts.OfType<DataFact>().All(data => data.Rows.All(rows => rows.IsElement));

    /// <summary>What may have taught it.</summary>
    public IEnumerable<Lesson> Lessons => LessonsOf(Value);

    /// <summary>What may have taught a value or one of its elements.</summary>
    public static IEnumerable<Lesson> LessonsOf(Value value) => value.Facts.SelectMany(fact => fact switch
    {
        DataFact data => data.Lessons,
        LearnedFact learned => learned.Lessons,
        CollectionFact items => LessonsOf(items.Element),
        TupleFact tuple => tuple.Elements.SelectMany(LessonsOf),
        _ => Enumerable.Empty<Lesson>(),
    });

    /// <summary>Whether some lessons made a model.</summary>
    public static bool HasModel(IEnumerable<Lesson> lessons) => lessons.Any(lesson => lesson.Learning == Learning.Model);
}
