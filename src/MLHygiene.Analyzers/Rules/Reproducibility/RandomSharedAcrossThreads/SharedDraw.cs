using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>A draw from a generator that several threads draw from at once.</summary>
internal sealed class SharedDraw : ISharedUse
{
    private SharedDraw(ParallelBody body, ISymbol generator, IOperation place, bool isOwn, bool isUnseeded)
    {
        Body = body;
        Variable = generator;
        Place = place;
        IsOwn = isOwn;
        IsUnseeded = isUnseeded;
    }

    public ParallelBody Body { get; }

    /// <summary>The variable that holds the generator.</summary>
    public ISymbol Variable { get; }

    /// <summary>The draw, or the call that hands the generator to a helper which draws.</summary>
    public IOperation Place { get; }

    /// <summary>Whether the parallel function itself names the generator: given another one, it draws from that.</summary>
    public bool IsOwn { get; }

    /// <summary>Whether the generator certainly has no seed.</summary>
    public bool IsUnseeded { get; }

    /// <summary>The draws of a file that two threads may make at once, each place once.</summary>
    public static IEnumerable<SharedDraw> FindAll(FileOperations file, ApiTable apis)
    {
        var types = Generators.OfOneThread(apis);
        return ParallelBody.FindShared(file, apis, body => FindAll(file, apis, types, body));
    }

    private static IEnumerable<SharedDraw> FindAll(FileOperations file, ApiTable apis, ImmutableHashSet<ITypeSymbol> types, ParallelBody body)
    {
        var state = new SharedState(file, apis, body);
        foreach (var reached in state.Operations)
        {
            if (ApiCall.Find(apis, Role.Entropy, reached.Operation) is not null
                && RandomDraws.GeneratorOf(reached.Operation)?.Unwrap() is { Type: { } type } generator
                && types.Contains(type)
                && state.VariableOf(generator, reached) is { } variable
                && !state.IsLocked(reached)
                && IsOneGenerator(file, types, body, variable, generator))
            {
                var place = SharedState.PlaceOf(generator, reached);
                yield return new SharedDraw(body, variable, place.Operation, isOwn: place.Caller is null, IsWithoutSeed(file, variable));
            }
        }
    }

    // Whatever may hand out another object, or one that guards its state, is no such generator.
    private static bool IsOneGenerator(
        FileOperations file, ImmutableHashSet<ITypeSymbol> types, ParallelBody body, ISymbol variable, IOperation generator)
    {
        var writes = file.WritesTo(variable);
        if (writes.Any(write => write is null || write.IsInside(body.Function)) || writes.Count == 0 && variable is not IParameterSymbol)
        {
            return false;
        }

        var origins = writes.OfType<IOperation>().Append(generator).SelectMany(value => ValueOrigins.Of(file, value)).ToList();
        return origins.Exists(origin => origin is IObjectCreationOperation or IParameterReferenceOperation) && origins.TrueForAll(origin => origin switch
        {
            IObjectCreationOperation creation => creation.Type is { } type && types.Contains(type),
            ILocalReferenceOperation or IParameterReferenceOperation => true,
            IFieldReferenceOperation or IPropertyReferenceOperation or IInvocationOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation or IThrowOperation =>
                ValueOrigins.AreKnown(file, origin),
            _ => origin.IsNull(),
        });
    }

    private static bool IsWithoutSeed(FileOperations file, ISymbol variable) =>
        file.WritesTo(variable) is { Count: > 0 } writes
        && writes.All(write => write?.Unwrap() is IObjectCreationOperation { Arguments.IsEmpty: true });
}
