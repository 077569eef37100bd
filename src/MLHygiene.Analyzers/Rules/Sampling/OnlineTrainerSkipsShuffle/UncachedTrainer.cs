using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// A trainer that asks for a shuffle, and the chains it certainly stands in with no cache before it. A chain that the file does not
/// list from its first step on is unknown.
/// </summary>
internal sealed class UncachedTrainer
{
    private UncachedTrainer(ApiCall call, ImmutableArray<ValuePath> places)
    {
        Call = call;
        Places = places;
    }

    /// <summary>The call that makes the trainer.</summary>
    public ApiCall Call { get; }

    /// <summary>The expressions that hold the trainer, or a chain with it.</summary>
    public ImmutableArray<ValuePath> Places { get; }

    public static IEnumerable<UncachedTrainer> In(FileOperations file, ApiTable apis) =>
        from operation in file.All
        where operation is IInvocationOperation or IObjectCreationOperation && !operation.Syntax.ContainsDiagnostics
        let call = ApiCall.Find(apis, Role.Draw, operation)
        where call is not null && AsksForShuffle(file, call)
        select new UncachedTrainer(
            call, ValuePaths.From(file, operation, (user, operand) => IsAppended(file, apis, user, operand)));

    /// <summary>The call that puts the trainer into the chain that a place holds; null where it is fitted alone.</summary>
    public static ApiCall? Appended(ApiTable apis, ValuePath place)
    {
        ApiCall? first = null;
        for (var step = place; step.From is { } from; step = from)
        {
            if (ApiCall.Find(apis, Role.Append, step.Operation) is { } append && append.ValueOf("step") == ValuePaths.UseOf(from).Operand.Unwrap())
            {
                first = append;
            }
        }

        return first;
    }

    private static bool AsksForShuffle(FileOperations file, ApiCall trainer) =>
        trainer.Entry.Find("shuffle") is { } path
        && Setting.Read(file, trainer.Operation, path) is var shuffle
        && (shuffle.IsLeftOut || shuffle.IsOn);

    private static bool IsAppended(FileOperations file, ApiTable apis, IOperation user, IOperation operand) =>
        ApiCall.Find(apis, Role.Append, user) is { } append
        && (append.ValueOf("to") == operand.Unwrap()
            || append.ValueOf("step") == operand.Unwrap() && append.ValueOf("to") is { } chain && IsListed(file, apis, chain));

    // Every step that may stand before the trainer is one of the library's, and none is a cache.
    private static bool IsListed(FileOperations file, ApiTable apis, IOperation chain)
    {
        var steps = Reachable.From(chain.Unwrap(), step => Before(file, apis, step));
        return !steps.IsEmpty && steps.All(step => IsKnown(file, apis, step));
    }

    private static IEnumerable<IOperation> Before(FileOperations file, ApiTable apis, IOperation step) =>
        ApiCall.Find(apis, Role.Append, step) is { } append
            ? new[] { append.ValueOf("to"), append.ValueOf("step") }.OfType<IOperation>()
            : ValueOrigins.Of(file, step).Skip(1);

    private static bool IsKnown(FileOperations file, ApiTable apis, IOperation step) =>
        ApiCall.Find(apis, Role.Cache, step) is null
        && (step is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true }
            or IObjectCreationOperation { Constructor.DeclaringSyntaxReferences.IsEmpty: true }
            || ValueOrigins.AreKnown(file, step));
}
