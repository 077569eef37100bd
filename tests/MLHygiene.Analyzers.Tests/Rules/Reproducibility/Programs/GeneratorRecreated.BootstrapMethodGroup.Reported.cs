// Reported: the method group is called for each position and draws the same row every time.
public sealed class BootstrapEstimate
{
    private readonly float[] _samples;
    private readonly float[] _labels;

    public BootstrapEstimate(float[] samples, float[] labels)
    {
        _samples = samples;
        _labels = labels;
    }

    public float Loss(Func<float, float> predict, int epochs)
    {
        float best = float.MaxValue;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            int[] rows = Enumerable.Range(0, _samples.Length).Select(DrawRow).ToArray();
            float loss = rows.Average(row => MathF.Abs(predict(_samples[row]) - _labels[row]));
            best = MathF.Min(best, loss);
        }

        return best;
    }

    private int DrawRow(int position) => new Random(2024).Next(_samples.Length); //! MLH3007
}
