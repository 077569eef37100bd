using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells numbers that a model has learned, by the names that they went by.</summary>
internal static class WeightNames
{
    private static readonly ImmutableHashSet<string> Weights = IdentifierWords.List(
        "weights", "bias", "biases", "coefficient", "coefficients", "coef", "coefs", "theta", "thetas", "embedding", "embeddings", "intercept",
        "centroid", "centroids", "parameters");

    // The weight of a person is a feature.
    private static readonly ImmutableHashSet<string> Weight = IdentifierWords.List("weight");
    private static readonly ImmutableHashSet<string> Owners = IdentifierWords.List(
        "neuron", "neurons", "synapse", "synapses", "connection", "connections", "layer", "layers", "perceptron", "link", "links", "model");

    /// <summary>Whether a number comes from weights, through loops, queries and the helpers of the file.</summary>
    public static bool Tell(ApiTable apis, FileOperations file, IOperation number)
    {
        var names = TextOrigins.Trace(apis, file, number).SelectMany(Names).ToList();
        return names.Exists(name => IdentifierWords.HasAny(name, Weights))
            || names.Exists(name => IdentifierWords.HasAny(name, Weight)) && names.Exists(name => IdentifierWords.HasAny(name, Owners));
    }

    private static IEnumerable<string> Names(IOperation part)
    {
        if (part.Variable() is { } variable)
        {
            yield return variable.Name;
        }

        if (part is IMemberReferenceOperation { Instance: { Type: { } owner } instance })
        {
            yield return owner.Name;
            if (instance.Unwrap().Variable() is { } holder)
            {
                yield return holder.Name;
            }
        }
    }
}
