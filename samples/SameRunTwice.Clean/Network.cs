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
        var seeds = new int[LayerCount];
        for (var layer = 0; layer < seeds.Length; layer++)
        {
            seeds[layer] = random.Next();
        }

        Parallel.For(0, LayerCount, layer =>
        {
            var own = new Random(seeds[layer]);
            var weights = new float[Neurons];
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = own.NextSingle() - 0.5f;
            }

            Layers[layer] = weights;
        });
    }

    public float[][] Layers { get; } = new float[LayerCount][];
}
