// Reported: both lists are fields that grow on their own.
public sealed class StreamingAccuracy
{
    private readonly List<int> _labels = new();
    private readonly List<int> _predictions = new();

    public void AddLabel(int label) => _labels.Add(label);

    public void AddPrediction(int prediction) => _predictions.Add(prediction);

    public double Accuracy()
    {
        var hits = _predictions.Zip(_labels, (prediction, label) => prediction == label); //! MLH5010
        return hits.Average(hit => hit ? 1.0 : 0.0);
    }

    public void Log(int epoch, double loss, float learningRate) => Console.WriteLine($"{epoch} {loss} {learningRate}");
}
