using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>Rows whose order nothing in the program decides: a listing of files, a query on several threads, a collection that hashes.</summary>
internal sealed class UnorderedRows
{
    private const string Files = "files";
    private const string Threads = "threads";
    private const string Hash = "hash";

    private readonly string _order;

    private UnorderedRows(IOperation source, string order, ITypeSymbol? element)
    {
        Source = source;
        _order = order;
        Element = element;
    }

    /// <summary>The call or the collection.</summary>
    public IOperation Source { get; }

    /// <summary>What the rows are; null where the type does not say.</summary>
    public ITypeSymbol? Element { get; }

    /// <summary>Whether the threads of a query decide, and not what it reads.</summary>
    public bool IsParallelQuery => _order is Threads && Source is IInvocationOperation;

    /// <summary>Who decides the order, in the words of a message.</summary>
    public string Decides => _order switch
    {
        Files => "each file system decides for itself",
        Threads => "threads decide",
        Hash => "hashes decide, anew in every process",
        _ => "nothing fixes",
    };

    /// <summary>The names that a file must mention: of the calls, and of the collections.</summary>
    public static ImmutableHashSet<string> NamesOf(ApiTable apis) =>
        apis.Entries(Role.Unordered)
            .Select(entry => IsOfCollection(entry) ? TypeName(entry.Id.Container) : entry.Id.MemberName)
            .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Every place of a file that has such rows.</summary>
    public static IEnumerable<UnorderedRows> In(ApiTable apis, FileOperations file, RowOrder order)
    {
        var collections = apis.Entries(Role.Unordered).Where(IsOfCollection)
            .SelectMany(entry => apis.Resolve(entry), (entry, member) => (entry, member.ContainingType))
            .ToList();
        foreach (var operation in file.All)
        {
            if (!operation.Syntax.ContainsDiagnostics && Read(apis, operation, collections) is { } rows && rows.IsCertain(apis, file)
                && (operation is IInvocationOperation && rows._order is Files or Threads || order.IsRead(operation))
                && !operation.IsInExpressionTree())
            {
                yield return rows;
            }
        }
    }

    private static UnorderedRows? Read(ApiTable apis, IOperation operation, List<(ModelEntry Entry, INamedTypeSymbol Type)> collections)
    {
        if (operation is IInvocationOperation && ApiCall.Find(apis, Role.Unordered, operation)?.Entry["order"] is { } order)
        {
            return new UnorderedRows(operation, order, operation.Type.RowType());
        }

        var collection = RowOrder.IsKeys(operation, dictionary: null) ? operation.Receiver()?.Unwrap() : operation;
        return collection is IInvocationOperation or IObjectCreationOperation || collection?.Variable() is not null
            ? collections.Find(known => SymbolEqualityComparer.Default.Equals(known.Type, collection.Type?.OriginalDefinition)) is { Entry: { } entry } && entry["order"] is { } of
                ? new UnorderedRows(operation, of, operation.Type.RowType())
                : null
            : null;
    }

    // The hashes of numbers are the same in every process.
    private bool IsCertain(ApiTable apis, FileOperations file) =>
        _order is Files or Threads || (RowOrder.KeyOf(Element) ?? Element) is { } key && ProcessHash.IsOf(apis, file, key);

    private static bool IsOfCollection(ModelEntry entry) =>
        string.Equals(entry.Id.MemberName, WellKnownMemberNames.GetEnumeratorMethodName, StringComparison.Ordinal);

    private static string TypeName(string container)
    {
        var name = container.Substring(container.LastIndexOf('.') + 1);
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }
}
