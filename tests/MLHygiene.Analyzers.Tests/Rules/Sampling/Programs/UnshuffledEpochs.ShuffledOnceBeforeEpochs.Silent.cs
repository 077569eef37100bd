// Silent: one shuffle before the epochs is nearly as good as one in each.
public record Sample(float[] Features, int Label);

public class SoftmaxClassifier
{
    private readonly float[] weights = new float[10];
    private float Step(Sample[] batch) { weights[0] += batch.Length; return weights[0]; }
    public float Update(Sample[] batch) => Step(batch);

    public void Train(Sample[] trainSet, int epochs, int seed)
    {
        var rng = new Random(seed);
        rng.Shuffle(trainSet);
        for (var epoch = 1; epoch <= epochs; ++epoch)
        {
            float loss = 0;
            foreach (var batch in trainSet.Chunk(64)) loss += Update(batch);
            Console.WriteLine($"{epoch} {loss}");
        }
    }
}
