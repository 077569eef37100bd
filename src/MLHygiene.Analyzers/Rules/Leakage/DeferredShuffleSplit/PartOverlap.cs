using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>Two parts of one query that would be disjoint if the query were evaluated once.</summary>
internal sealed class PartOverlap
{
    private PartOverlap(string first, string second, params IOperation[] readers)
    {
        First = first;
        Second = second;
        Readers = ImmutableArray.Create(readers);
    }

    /// <summary>The name of the one part.</summary>
    public string First { get; }

    /// <summary>The name of the other part.</summary>
    public string Second { get; }

    /// <summary>What evaluates the query.</summary>
    public ImmutableArray<IOperation> Readers { get; }

    /// <summary>Finds two such readers among all readers of a query; null where there are none.</summary>
    /// <param name="file">The code of the file.</param>
    /// <param name="readers">The readers.</param>
    /// <param name="isPart">Whether the query itself is a part: other rows each time.</param>
    public static PartOverlap? Find(FileOperations file, IReadOnlyList<PartReader> readers, bool isPart)
    {
        foreach (var reader in readers)
        {
            if (reader.Part == RowPart.All)
            {
                return new PartOverlap(
                    RowPlace.Deconstructed(reader.Operation, 0) ?? "its first part",
                    RowPlace.Deconstructed(reader.Operation, 1) ?? "its second part",
                    reader.Operation);
            }
        }

        for (var first = 0; first < readers.Count; first++)
        {
            for (var second = first + 1; second < readers.Count; second++)
            {
                if (Overlaps(readers[first], readers[second], isPart) && !AreAlternatives(file, readers[first], readers[second]))
                {
                    return new PartOverlap(
                        readers[first].Name, readers[second].Name, readers[first].Operation, readers[second].Operation);
                }
            }
        }

        return null;
    }

    // Rows that are put into one place are one part. Leaving rows out of others puts none anywhere.
    private static bool Overlaps(PartReader left, PartReader right, bool isPart) =>
        RowOverlap.OfReadings(left.Part, right.Part, isPart, SayTrainAndTest(left, right) || SayTrainAndTest(right, left)) != OverlapKind.None
        && (left.Part == RowPart.Excluded || right.Part == RowPart.Excluded || !left.LandsWith(right));

    private static bool SayTrainAndTest(PartReader left, PartReader right) =>
        PartNames.SaysTrain(left.Place.Name) && PartNames.SaysTest(right.Place.Name);

    private static bool AreAlternatives(FileOperations file, PartReader left, PartReader right)
    {
        var others = OfOneRun(file, right.Source).ToList();
        return OfOneRun(file, left.Source).Any(step => others.Any(other => Alternatives.AreAlternatives(step, other)));
    }

    // What stands behind a field or a captured variable runs as often as somebody calls it.
    private static IEnumerable<IOperation> OfOneRun(FileOperations file, ValuePath path)
    {
        var steps = new Stack<ValuePath>();
        for (var at = path; at is not null; at = at.From)
        {
            steps.Push(at);
        }

        return steps.Select(step => step.Operation).TakeWhile((operation, index) => index == 0 || !IsShared(file, operation));
    }

    private static bool IsShared(FileOperations file, IOperation reference)
    {
        var declarer = reference switch
        {
            ILocalReferenceOperation local => local.Local.ContainingSymbol,
            IParameterReferenceOperation parameter => parameter.Parameter.ContainingSymbol,
            _ => null,
        };
        if (declarer is null)
        {
            return reference is IMemberReferenceOperation;
        }

        for (var at = reference.Parent; at is not null; at = at.Parent)
        {
            var function = (at as IAnonymousFunctionOperation)?.Symbol ?? (at as ILocalFunctionOperation)?.Symbol;
            if (function is not null)
            {
                return !SymbolEqualityComparer.Default.Equals(function, declarer);
            }
        }

        // A parameter of a primary constructor is captured by the members of its type.
        return reference is IParameterReferenceOperation && declarer is IMethodSymbol { MethodKind: MethodKind.Constructor }
            && !SymbolEqualityComparer.Default.Equals(file.FunctionOf(reference), declarer);
    }
}
