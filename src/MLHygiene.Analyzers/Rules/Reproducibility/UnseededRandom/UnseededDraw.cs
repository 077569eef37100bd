using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>What draws without a seed: where the seed is missing, and a draw from there.</summary>
internal sealed class UnseededDraw
{
    private UnseededDraw(IOperation place, IOperation draw, IOperation source, bool isGenerator)
    {
        Place = place;
        Draw = draw;
        Source = source;
        IsGenerator = isGenerator;
    }

    /// <summary>The generator that is made without a seed; the draw itself where there is none to seed.</summary>
    public IOperation Place { get; }

    /// <summary>The call that draws.</summary>
    public IOperation Draw { get; }

    /// <summary>What it draws from: the generator or distribution, or the draw itself where there is none.</summary>
    public IOperation Source { get; }

    /// <summary>Whether the place makes a generator that could have a seed.</summary>
    public bool IsGenerator { get; }

    /// <summary>Every draw of a file that no seed decides, generator by generator.</summary>
    public static IEnumerable<UnseededDraw> All(ApiTable apis, FileOperations file)
    {
        foreach (var operation in file.All)
        {
            if (operation.Syntax.ContainsDiagnostics || operation.IsInExpressionTree())
            {
                continue;
            }

            if (operation is IObjectCreationOperation && ApiCall.Find(apis, Role.Generator, operation) is { } made)
            {
                if (made.ValueOf("seed") is null && !IsOneOfSeveral(operation))
                {
                    foreach (var draw in DrawsFrom(apis, file, operation))
                    {
                        yield return new UnseededDraw(operation, draw, operation, isGenerator: true);
                    }
                }
            }
            else if (ApiCall.Find(apis, Role.Unseeded, operation) is { } unseeded && (unseeded.ValueOf("unless") is not { } generator || generator.IsNull()))
            {
                if (unseeded.Entry["draws"] is not "generator")
                {
                    yield return new UnseededDraw(operation, operation, operation, isGenerator: false);
                    continue;
                }

                foreach (var draw in DrawsFrom(apis, file, operation))
                {
                    yield return new UnseededDraw(draw, draw, operation, isGenerator: false);
                }
            }
        }
    }

    private static IEnumerable<IOperation> DrawsFrom(ApiTable apis, FileOperations file, IOperation generator) =>
        ValueFlow.Follow(file, generator)
            .Select(holder => ValueFlow.UseOf(holder).User)
            .Select(user => user is IArgumentOperation { Parent: { } call } ? call : user)
            .OfType<IInvocationOperation>()
            .Where(call => new[] { Role.Entropy, Role.Permute, Role.Shuffle, Role.Unseeded }.Any(role => apis.Find(role, call.TargetMethod) is not null))
            .Distinct()
            .OrderBy(call => call.Syntax.SpanStart);

    // : this(new Random()) leaves it to the caller to give another.
    private static bool IsOneOfSeveral(IOperation generator) =>
        ValueFlow.UseOf(generator).User is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } };
}
