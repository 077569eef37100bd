using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>A generator that each round makes anew from the same seed, for a few draws or for one sample.</summary>
internal sealed class RecreatedGenerator
{
    // A round that draws more may be meant to begin again: each model, or each fold, from the same numbers.
    private const int FewDraws = 2;

    private RecreatedGenerator(IObjectCreationOperation creation, IOperation draw, Round round, bool isCalled, bool isPlain)
    {
        Creation = creation;
        Draw = draw;
        Round = round;
        IsCalled = isCalled;
        IsPlain = isPlain;
    }

    public IObjectCreationOperation Creation { get; }

    /// <summary>The first number that is drawn.</summary>
    public IOperation Draw { get; }

    public Round Round { get; }

    /// <summary>Whether the round calls a method that makes the generator.</summary>
    public bool IsCalled { get; }

    /// <summary>Whether the shape alone tells the mistake, in code about whatever.</summary>
    public bool IsPlain { get; }

    /// <summary>Reads an operation as such a generator; null where it is none, or may be meant.</summary>
    public static RecreatedGenerator? Find(FileOperations file, ApiTable apis, IOperation operation)
    {
        if (operation is not IObjectCreationOperation creation
            || ApiCall.Find(apis, Role.Generator, creation) is not { } generator
            || generator.Entry.Find("seed") is not { } parameter
            || creation.ArgumentFor(parameter) is not { ArgumentKind: ArgumentKind.Explicit }
            || Draws(file, apis, creation) is not { Count: > 0 } draws)
        {
            return null;
        }

        var isFew = draws.Count <= FewDraws && draws.TrueForAll(draw => IsBeside(apis, creation, draw));
        if (Round.Around(apis, creation) is { } round)
        {
            return !IsSortKey(apis, round) && IsRepeated(file, round, creation) && (isFew || SampleNames.AreOf(apis, round))
                ? new RecreatedGenerator(creation, draws[0], round, isCalled: false, isFew)
                : null;
        }

        // What the function itself declares may be another seed in each call.
        if (creation.Arguments.SelectMany(argument => argument.DescendantsAndSelf()).Any(part => part.LocalOrParameter() is { } named && IsDeclaredIn(creation.EnclosingFunction(), named)))
        {
            return null;
        }

        return Callers(file, apis, creation)
            .Where(call => !IsSortKey(apis, call.Round) && IsRepeated(file, call.Round, creation) && (isFew || call.IsOfSample))
            .Select(call => new RecreatedGenerator(creation, draws[0], call.Round, isCalled: true, isFew && call.IsLocal))
            .FirstOrDefault();
    }

    private static bool IsRepeated(FileOperations file, Round round, IObjectCreationOperation creation) =>
        creation.Arguments.All(argument => argument.ArgumentKind == ArgumentKind.DefaultValue || round.Repeats(file, argument.Value));

    private static bool IsDeclaredIn(IOperation function, ISymbol variable) =>
        variable.DeclaringSyntaxReferences.Any(declaration => function.Syntax.Span.Contains(declaration.Span));

    // Sort keys from a seed have a rule of their own.
    private static bool IsSortKey(ApiTable apis, Round round) => round.Call is { } call && ApiCall.Find(apis, Role.Order, call) is not null;

    /// <summary>The draws of a number each; null where the generator is also used in another way.</summary>
    private static List<IOperation>? Draws(FileOperations file, ApiTable apis, IObjectCreationOperation creation)
    {
        var holders = new List<IOperation> { creation };
        if (ValueFlow.UseOf(creation).User is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } })
        {
            if (file.WritesTo(local).Count != 1)
            {
                return null;
            }

            holders = file.ReferencesTo(local).ToList();
        }

        var draws = holders.Select(holder => ValueFlow.UseOf(holder).User).ToList();
        return draws.TrueForAll(draw => draw is not null && IsDraw(apis, draw, holders)) ? draws.OfType<IOperation>().ToList() : null;
    }

    // Of many numbers at once, such as a shuffle, a repeat is often meant.
    private static bool IsDraw(ApiTable apis, IOperation draw, List<IOperation> holders) =>
        (draw is IArgumentOperation { Parent: { } call } ? call : draw) is IInvocationOperation { Type: { IsValueType: true, SpecialType: not SpecialType.System_Void } } number
        && ApiCall.Find(apis, Role.Entropy, number) is not null
        && RandomDraws.GeneratorOf(number)?.Unwrap() is { } generator
        && holders.Contains(generator);

    // Neither in an inner loop nor in an inner function.
    private static bool IsBeside(ApiTable apis, IOperation creation, IOperation draw) =>
        Boundary(creation) == Boundary(draw) && Round.Around(apis, creation)?.Code == Round.Around(apis, draw)?.Code;

    private static IOperation Boundary(IOperation operation)
    {
        var at = operation;
        while (at.Parent is { } parent && at is not (ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            at = parent;
        }

        return at;
    }

    /// <summary>The rounds that call the function which makes the generator.</summary>
    private static IEnumerable<(Round Round, bool IsOfSample, bool IsLocal)> Callers(FileOperations file, ApiTable apis, IOperation creation)
    {
        if (creation.EnclosingFunction() is IAnonymousFunctionOperation lambda)
        {
            return LambdaCallers(file, apis, lambda);
        }

        if (file.FunctionOf(creation) is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method || !ValueFlow.IsHelper(file, method))
        {
            return Enumerable.Empty<(Round, bool, bool)>();
        }

        var isLocal = method.MethodKind == MethodKind.LocalFunction;
        var calls = file.CallsOf(method)
            .Select(call => (Call: call, Round: Round.Around(apis, call)))
            .Where(call => call.Round is not null)
            .Select(call => (call.Round!, SampleNames.AreOf(apis, call.Round!, call.Call), isLocal));
        var names = file.NamesOf(method)
            .Select(reference => Round.OfFunction(apis, reference))
            .OfType<Round>()
            .Select(round => (round, SampleNames.AreOf(apis, round), isLocal));
        return calls.Concat(names);
    }

    // Func<double> noise = () => new Random(42).NextDouble();
    private static IEnumerable<(Round Round, bool IsOfSample, bool IsLocal)> LambdaCallers(FileOperations file, ApiTable apis, IAnonymousFunctionOperation lambda)
    {
        var holder = ValueFlow.UseOf(lambda).User is IDelegateCreationOperation created ? created : (IOperation)lambda;
        return ValueFlow.TargetsOf(holder).OfType<ILocalSymbol>()
            .Where(local => file.WritesTo(local).Count == 1)
            .SelectMany(file.ReferencesTo)
            .Select(reference => reference.Parent is IInvocationOperation { Instance: { } called } call && called == reference ? Round.Around(apis, call) : Round.OfFunction(apis, reference))
            .OfType<Round>()
            .Select(round => (round, SampleNames.AreOf(apis, round), true));
    }
}
