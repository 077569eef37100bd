using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>The member of the rows that a call sorts them by.</summary>
internal sealed class SortKey
{
    // A name that says that its value has nothing to do with what is learned, or was drawn: an order by it is no order.
    private static readonly ImmutableHashSet<string> Neutral = IdentifierWords.List(
        "id", "ids", "guid", "uuid", "identifier", "identity", "index", "idx", "row", "line", "number", "no", "ordinal", "position", "order", "sort",
        "key", "path", "file", "filename", "url", "uri", "hash", "hashed", "checksum", "digest", "salt", "nonce", "bucket", "fold",
        "random", "rand", "rnd", "rng", "randomized", "shuffle", "shuffled", "permutation", "perm", "mix", "mixed", "noise");

    private SortKey(string name) => Name = name;

    public string Name { get; }

    /// <summary>Reads what a call sorts by; null where that is not one member of the rows, is drawn, or tells nothing about them.</summary>
    public static SortKey? Of(FileOperations file, ApiTable apis, RandomDraws draws, ApiCall order)
    {
        if (order.ValueOf("key") is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters.Length: 1 } lambda }
            || draws.IsRandomKey(order))
        {
            return null;
        }

        return Of(file, apis, lambda, _ => false);
    }

    /// <summary>Reads what a sort in place compares: <c>(a, b) => a.Label.CompareTo(b.Label)</c>; null in the same cases.</summary>
    public static SortKey? OfComparison(FileOperations file, ApiTable apis, ApiCall sort) =>
        sort.ValueOf("comparison") is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters.Length: 2 } lambda }
        && RandomDraws.OwnOperations(lambda.Body).OfType<IParameterReferenceOperation>()
            .Select(read => read.Parameter).Distinct<IParameterSymbol>(SymbolEqualityComparer.Default).Count() == 2
            ? Of(file, apis, lambda, IsComparison)
            : null;

    private static SortKey? Of(FileOperations file, ApiTable apis, IAnonymousFunctionOperation lambda, Func<IInvocationOperation, bool> mayCall)
    {
        var code = RandomDraws.OwnOperations(lambda.Body).ToList();
        var members = code.OfType<IMemberReferenceOperation>().Where(member => lambda.Symbol.Parameters.Any(row => IsOf(row, member))).ToList();
        // What a call gives may be anything, a hash for example.
        return code.Exists(operation => operation is IObjectCreationOperation or IArrayElementReferenceOperation
                || operation is IInvocationOperation call && !mayCall(call))
            || members.Select(member => member.Member).Distinct(SymbolEqualityComparer.Default).Count() != 1
            || IsNeutral(members[0].Member)
            || IsDrawn(file, apis, members[0].Member)
                ? null
                : new SortKey(members[0].Member.Name);
    }

    // a.Label.CompareTo(b.Label), string.CompareOrdinal(a.Label, b.Label), Comparer<float>.Default.Compare(a.Label, b.Label)
    private static bool IsComparison(IInvocationOperation call) =>
        call.TargetMethod is { Name: "CompareTo" or "Compare" or "CompareOrdinal", ReturnType.SpecialType: SpecialType.System_Int32 } method
        && method.DeclaringSyntaxReferences.IsEmpty;

    // row.Label, row.Customer.Age: the member that the value is read from last.
    private static bool IsOf(IParameterSymbol row, IMemberReferenceOperation member)
    {
        if (member.Parent is IMemberReferenceOperation outer && outer.Instance == member && outer.Member is not { Name: "Length" or "Count" or "Value" or "HasValue" })
        {
            return false;
        }

        var at = member.Instance?.Unwrap();
        while (at is IMemberReferenceOperation { Instance: { } instance })
        {
            at = instance.Unwrap();
        }

        return at is IParameterReferenceOperation parameter
            && SymbolEqualityComparer.Default.Equals(parameter.Parameter, row)
            && member.Member is not { Name: "Length" or "Count" or "Value" or "HasValue" };
    }

    private static bool IsNeutral(ISymbol member) =>
        IdentifierWords.HasAny(member.Name, Neutral)
        || member is IPropertySymbol { IsIndexer: true }
        || (member as IPropertySymbol)?.Type.Name is nameof(System.Guid)
        || (member as IFieldSymbol)?.Type.Name is nameof(System.Guid);

    private static bool IsDrawn(FileOperations file, ApiTable apis, ISymbol member) =>
        file.WritesTo(member).OfType<IOperation>().Any(value =>
            ValueOrigins.IngredientsOf(file, value) is var parts
            && (parts.IsEmpty || parts.Any(part => ApiCall.Find(apis, Role.Entropy, part) is not null)));
}
