using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// Tells calls that give numbers as they are: those of .NET, and by their names those that ask a model, which stands elsewhere. A name that
/// speaks of a shift or a bound says that they are not.
/// </summary>
internal static class RawCalls
{
    private static readonly ImmutableHashSet<string> Models = IdentifierWords.List(
        "network", "net", "model", "forward", "logit", "logits", "predict", "infer", "inference");

    private static readonly ImmutableHashSet<string> Shifting = IdentifierWords.List(
        "shift", "shifted", "subtract", "normalize", "normalized", "normalise", "normalised", "stable", "stabilize", "center", "centered", "max", "min",
        "clamp", "clip", "bound", "bounded", "limit", "scale", "scaled", "log", "probability", "probabilities", "softmax", "sigmoid", "tanh",
        "activate", "standardize");

    /// <summary>Whether a call is one.</summary>
    public static bool IsOne(IInvocationOperation call)
    {
        var names = NamesOf(call).ToList();
        return !names.Any(name => IdentifierWords.HasAny(name, Shifting)) && (IsOfPlatform(call) || names.Any(name => IdentifierWords.HasAny(name, Models)));
    }

    // A function of numbers that is not known, such as the sine, may be bounded.
    private static bool IsOfPlatform(IInvocationOperation call) =>
        call.TargetMethod.MethodKind != MethodKind.DelegateInvoke
        && call.TargetMethod.IsOfPlatform()
        && !(call.Type.IsFloatingPoint() && call.Arguments.Any(argument => argument.Value.Type.IsFloatingPoint()));

    // _network(pixels), network.Forward(pixels)
    private static IEnumerable<string> NamesOf(IInvocationOperation call)
    {
        yield return call.TargetMethod.Name;
        if (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke && call.Instance?.Unwrap().Variable()?.Name is { } name)
        {
            yield return name;
        }
    }
}
