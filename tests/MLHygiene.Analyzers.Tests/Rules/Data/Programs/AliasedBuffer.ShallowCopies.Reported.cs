namespace Scaling;

public static class Standardizer
{
    public static (float[][] Raw, float[][] Scaled) Scale(float[][] features)
    {
        var scaled = (float[][])features.Clone(); //! MLH5017
        for (var j = 0; j < scaled[0].Length; j++)
        {
            var column = j;
            var mean = features.Average(row => row[column]);
            for (var i = 0; i < scaled.Length; i++)
                scaled[i][j] -= mean;
        }

        return (features, scaled);
    }
}

public sealed class Perceptron
{
    private readonly float[] _weights;
    private float[]? _bestWeights;
    private int _bestErrors = int.MaxValue;

    public Perceptron(int inputs) => _weights = new float[inputs];

    public void Train(float[][] inputs, int[] labels, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var errors = 0;
            for (var i = 0; i < inputs.Length; i++)
            {
                var target = labels[i] == 1 ? 1 : -1;
                if (Activate(inputs[i]) * target > 0)
                    continue;
                errors++;
                for (var j = 0; j < _weights.Length; j++)
                    _weights[j] += target * inputs[i][j];
            }

            if (errors < _bestErrors)
                (_bestErrors, _bestWeights) = (errors, _weights); //! MLH5017
        }
    }

    private float Activate(float[] input) => input.Zip(_weights, (x, w) => x * w).Sum();

    public float[] Best => _bestWeights ?? throw new InvalidOperationException("not trained");
}
