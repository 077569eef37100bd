// Reported: the float sum runs over an unordered parallel source, so it is grouped otherwise in each run.
public sealed class StreamedValidation
{
    private readonly Func<float[], float> _predict;

    public StreamedValidation(Func<float[], float> predict) => _predict = predict;

    public float Loss(string path, float[] weights, float bias, int epochs)
    {
        float loss = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            float epochLoss = SampleLosses(path, weights, bias).AsParallel().Sum(); //! MLH3013
            loss = epochLoss;
        }

        return loss;
    }

    private IEnumerable<float> SampleLosses(string path, float[] weights, float bias)
    {
        foreach (string line in File.ReadLines(path))
        {
            float[] sample = Array.ConvertAll(line.Split(';'), part => float.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
            float label = sample[^1];
            float prediction = _predict(sample) + bias + weights[0];
            yield return (prediction - label) * (prediction - label);
        }
    }
}
