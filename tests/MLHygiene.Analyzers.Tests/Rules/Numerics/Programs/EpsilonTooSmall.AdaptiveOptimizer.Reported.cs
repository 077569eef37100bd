public sealed class AdaGradOptimizer
{
    private readonly Dictionary<string, double[]> _history = [];
    private readonly double _learningRate;

    public AdaGradOptimizer(double learningRate)
    {
        _learningRate = learningRate;
    }

    public async Task StepAsync(string layer, double[] weights, Task<double[]> backward)
    {
        double[] gradient = await backward;
        if (!_history.TryGetValue(layer, out double[]? squares))
        {
            _history[layer] = squares = new double[weights.Length];
        }

        for (int i = 0; i < weights.Length; i++)
        {
            squares[i] += gradient[i] * gradient[i];
            weights[i] -= _learningRate * gradient[i]
                / (Math.Sqrt(squares[i]) + double.Epsilon); //! MLH4015
        }
    }

    public static float LabelSmoothing(float label, bool positive)
    {
        const float margin = 1e-10f;
        float ceiling = 1.0f - margin; //! MLH4015
        return positive ? MathF.Min(label, ceiling) : MathF.Max(label, margin);
    }
}
