using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>What is computed from batches and from predictions for them, whatever the computation: it is about the same rows.</summary>
internal static class BatchArithmetic
{
    /// <summary>Whether a value may be a batch of a loop, or a prediction for one.</summary>
    public static bool IsAbout(Value value) => value.Facts.Any(IsAbout);

    /// <summary>What is computed from some operands, of which at least one is about a batch.</summary>
    public static Value Of(IEnumerable<Value> operands)
    {
        Value? result = null;
        foreach (var operand in operands.Where(IsAbout))
        {
            // A sum begins with zero, or with an empty tensor.
            var part = operand.Facts.All(fact => IsAbout(fact) || fact is ConstantFact or DataFact)
                ? Value.Of(operand.Facts.Where(IsAbout))
                : Value.Unknown;
            result = result is null ? part : Pairs(result, part);
        }

        return result ?? Value.Unknown;
    }

    /// <summary>Whether a value of a type is a number or a truth: a metric can be one, rows cannot.</summary>
    public static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double;

    private static bool IsAbout(Fact fact) => fact is PredictionFact or DataFact { IsBatch: true };

    private static Value Pairs(Value left, Value right) =>
        left.IsUnknown || right.IsUnknown
            ? Value.Unknown
            : Value.Of(
                from first in left.Facts
                from second in right.Facts
                select (first, second) switch
                {
                    (PredictionFact prediction, PredictionFact other) => prediction.With(other),
                    (PredictionFact prediction, DataFact batch) => prediction.With(batch),
                    (DataFact batch, PredictionFact prediction) => prediction.With(batch),
                    (DataFact batch, DataFact other) =>
                        DataFact.Create(batch.Form, batch.Rows.Concat(other.Rows), batch.Lessons.Concat(other.Lessons)),
                    _ => default(Fact),
                });
}
