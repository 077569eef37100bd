using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// Looks for reasons why the rows of a loader stand in an order that is meant, or random already. A file may feed many loaders from the
/// same rows, so what was found out about a type or variable is kept for the next loader.
/// </summary>
internal sealed class RowOrder
{
    // A loader is a sequence of batches; rows of that name were batched before.
    private static readonly ImmutableHashSet<string> Batches = IdentifierWords.List("prebatched", "batched", "batches", "minibatches");

    private readonly FileOperations _file;
    private readonly ApiTable _apis;
    private readonly Dictionary<ISymbol, bool> _orderedTypes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _reorderedVariables = new(SymbolEqualityComparer.Default);

    public RowOrder(FileOperations file, ApiTable apis)
    {
        _file = file;
        _apis = apis;
    }

    /// <summary>Whether something says that the rows should stay in their order, or are in a random one.</summary>
    public bool IsMeant(ApiCall loader, IOperation data, ImmutableArray<IOperation> holders)
    {
        var origins = ValueOrigins.Of(_file, data);
        var ingredients = ValueOrigins.IngredientsOf(_file, data);
        if (origins.IsEmpty || ingredients.IsEmpty)
        {
            return true;
        }

        var types = origins.Select(origin => origin.Type).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
        return IsStream(loader, types)
            || HoldsOneOrAllRows(loader, ingredients)
            || Names(origins).Any(name => IdentifierWords.HasAny(name, Batches))
            || Names(ingredients).Any(name => OrderNames.SaysMeant(name))
            || Names(origins).Concat(Names(holders)).Any(name => OrderNames.SaysMeant(name) || PartNames.SaysTest(name))
            || types.Exists(type => Remember(_orderedTypes, type, IsOrderedType))
            || IsRandom(ingredients);
    }

    /// <summary>The same for rows that no loader hands out, and for names of test rows.</summary>
    public bool IsMeant(IOperation data)
    {
        var origins = ValueOrigins.Of(_file, data);
        var ingredients = ValueOrigins.IngredientsOf(_file, data);
        return origins.IsEmpty
            || ingredients.IsEmpty
            || Names(ingredients).Any(OrderNames.SaysMeant)
            || Names(origins).Any(PartNames.SaysTest)
            || IsRandom(ingredients);
    }

    private static bool Remember<T>(Dictionary<ISymbol, bool> answers, T symbol, Func<T, bool> ask)
        where T : ISymbol
    {
        if (!answers.TryGetValue(symbol, out var answer))
        {
            answer = ask(symbol);
            answers.Add(symbol, answer);
        }

        return answer;
    }

    private bool IsStream(ApiCall loader, List<INamedTypeSymbol> types) =>
        loader.Entry.Find("stream") is { } stream
        && types.Exists(type => DerivesFrom(type, _apis.Types(stream)))
        && !(loader.Entry.Find("table") is { } table && types.Exists(type => DerivesFrom(type, _apis.Types(table))));

    private static bool DerivesFrom(INamedTypeSymbol type, ImmutableArray<INamedTypeSymbol> bases) =>
        SelfAndBases(type).Any(candidate => bases.Contains(candidate.OriginalDefinition, SymbolEqualityComparer.Default));

    // A batch of one row may be a batch that was made before; a batch of all rows has no order.
    private bool HoldsOneOrAllRows(ApiCall loader, ImmutableArray<IOperation> ingredients)
    {
        if (loader.ValueOf("batch") is not { } batch)
        {
            return false;
        }

        var variables = ingredients.Select(part => part.Variable()).OfType<ISymbol>().ToImmutableHashSet(SymbolEqualityComparer.Default);
        var size = ValueOrigins.IngredientsOf(_file, batch);
        return size.IsEmpty
            || size.Any(part => part is { ConstantValue: { HasValue: true, Value: 1 or int.MaxValue } } && ValueOrigins.Of(_file, batch).Contains(part))
            || size.Any(part => IsCount(part) && part.DescendantsAndSelf().Any(counted => counted.Variable() is { } variable && variables.Contains(variable)));
    }

    private static bool IsCount(IOperation operation) =>
        operation.CalledMember() is { Name: "Count" or "LongCount" or "Length" or "LongLength" or "GetLength" or "size" or "shape" or "len" };

    private static IEnumerable<string> Names(ImmutableArray<IOperation> origins) => origins.SelectMany(origin => origin switch
    {
        IInvocationOperation invocation => new[] { invocation.TargetMethod.Name },
        IObjectCreationOperation { Type: { } type } => new[] { type.Name },
        _ => origin.Variable() is { } variable ? new[] { variable.Name } : Array.Empty<string>(),
    });

    private bool IsOrderedType(INamedTypeSymbol type) =>
        SelfAndBases(type).SelectMany(candidate => candidate.TypeArguments.Concat(new[] { candidate })).Any(candidate =>
            OrderNames.SaysMeant(candidate.Name)
            || OrderNames.SaysRandom(candidate.Name)
            || candidate.GetMembers().Any(member => OrderNames.SaysRandom(member.Name))
            || candidate.DeclaringSyntaxReferences.Any(declaration => Draws(declaration.GetSyntax())));

    // The code of a dataset may stand in another file, which this file's model cannot read: any random draw may be a random order.
    private bool Draws(SyntaxNode declaration)
    {
        var draws = _apis.Names(Role.Entropy).Union(_apis.Names(Role.Shuffle));
        return declaration.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken)
            && (draws.Contains(token.ValueText) || OrderNames.SaysRandom(token.ValueText)));
    }

    private bool IsRandom(ImmutableArray<IOperation> ingredients) =>
        ingredients.Any(part => IsRandom(part) || ApiCall.Find(_apis, Role.Entropy, part) is not null)
        || ingredients.Select(part => part.Variable()).OfType<ISymbol>().Any(variable =>
            Remember(_reorderedVariables, variable, reordered => _file.ReferencesTo(reordered).Any(IsReordered)));

    private bool IsRandom(IOperation operation) =>
        operation is IInvocationOperation or IObjectCreationOperation
        && (ApiCall.Find(_apis, Role.Shuffle, operation) is not null
            || operation is IInvocationOperation invocation && OrderNames.SaysRandom(invocation.TargetMethod.Name)
            || operation is IObjectCreationOperation { Type: { } type } && !IsGenerator(type) && OrderNames.SaysRandom(type.Name)
            || (ApiCall.Find(_apis, Role.Order, operation)?.ValueOf("key") is { } key && HasDraw(key)));

    // Making a generator orders nothing.
    private static bool IsGenerator(ITypeSymbol type) => type is { Name: nameof(System.Random), ContainingNamespace.Name: nameof(System) };

    private bool HasDraw(IOperation code) =>
        code.DescendantsAndSelf().Any(part => ApiCall.Find(_apis, Role.Entropy, part) is not null);

    // Rows that are handed to a shuffle, sorted by drawn keys, or swapped at drawn places.
    private bool IsReordered(IOperation reference)
    {
        IOperation child = reference;
        for (var parent = reference.Parent; parent is not null and not IBlockOperation and not IAnonymousFunctionOperation; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IInvocationOperation call when IsRandom(call)
                    || call.Arguments.Any(argument => argument != child && (IsDrawn(argument.Value) || argument.Value.Unwrap().Type is { } type && IsGenerator(type))):
                    return true;
                case IArrayElementReferenceOperation element when element.ArrayReference == child:
                    return element.Indices.Any(index => IsDrawn(index));
                case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when indexer.Instance == child:
                    return indexer.Arguments.Any(argument => IsDrawn(argument.Value));
            }
        }

        return false;
    }

    private bool IsDrawn(IOperation value) =>
        ValueOrigins.IngredientsOf(_file, value) is var parts
        && (parts.IsEmpty || parts.Any(part => ApiCall.Find(_apis, Role.Entropy, part) is not null));

    private static IEnumerable<INamedTypeSymbol> SelfAndBases(INamedTypeSymbol type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            yield return candidate;
        }
    }
}
