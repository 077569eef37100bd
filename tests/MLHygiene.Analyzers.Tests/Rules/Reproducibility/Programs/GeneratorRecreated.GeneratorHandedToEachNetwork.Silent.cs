// Silent: every candidate network receives a generator of its own with the same start, to compare them fairly.
public sealed class Network
{
    private readonly float[] _weights;

    public Network(int width, Random random)
    {
        _weights = Enumerable.Range(0, width).Select(_ => random.NextSingle() - 0.5f).ToArray();
    }

    public float Predict(float feature) => _weights.Sum(weight => weight * feature);
}

public static class WidthSearch
{
    public static int Best(int[] widths, float[] features, float[] labels) =>
        widths.MinBy(width =>
        {
            var network = new Network(width, new Random(42));
            float loss = 0;
            for (int i = 0; i < features.Length; i++)
            {
                float error = network.Predict(features[i]) - labels[i];
                loss += error * error;
            }

            return loss;
        });
}
