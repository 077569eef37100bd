public sealed class CrossEntropyLoss
{
    private const double Floor = 1e-15;

    public double Binary(double[] predictions, double[] labels)
    {
        double loss = 0;
        for (int i = 0; i < predictions.Length; i++)
        {
            double p = predictions[i];
            if (p < Floor)
            {
                p = Floor;
            }
            else if (p > 1 - Floor)
            {
                p = 1 - Floor;
            }

            double target = labels[i];
            loss -= target * Math.Log(p) + (1 - target) * Math.Log(1 - p);
        }

        return loss / predictions.Length;
    }

    public double Categorical(double[] probs, int label) => -Math.Log(Math.Max(probs[label], Floor));

    public float Categorical(float[] probs, int label)
    {
        float clipped = Math.Clamp(probs[label], 1e-7f, 1f);
        return -MathF.Log(clipped);
    }

    public double Batch(double[][] outputs, int[] labels) =>
        outputs
            .Select((probs, i) => Clip(probs[labels[i]]))
            .Average(prob => -Math.Log(prob));

    private static double Clip(double prob) => Math.Clamp(prob, Floor, 1 - Floor);
}
