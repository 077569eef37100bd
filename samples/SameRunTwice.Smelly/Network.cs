using System;
using System.Threading.Tasks;

namespace SameRunTwice;

/// <summary>The weights that a training begins with, drawn for all layers at once.</summary>
internal sealed class Network
{
    private const int LayerCount = 4;
    private const int Neurons = 1_000_000;

    public Network(int seed)
    {
        var random = new Random(seed);
        Parallel.For(0, LayerCount, layer =>
        {
            var weights = new float[Neurons];
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = random.NextSingle() - 0.5f; // MLH3009
            }

            Layers[layer] = weights;
        });
    }

    public float[][] Layers { get; } = new float[LayerCount][];
}
