// Silent: List.ForEach and Array.ForEach run on one thread.
public sealed class BatchLoss
{
    private readonly List<double> _losses = new();
    private double _total;

    public void Add(float[][] batch, float[] labels, Func<float[], float> predict)
    {
        int row = 0;
        Array.ForEach(batch, sample =>
        {
            double error = predict(sample) - labels[row++];
            _total += error * error;
            _losses.Add(error * error);
        });
    }

    public double Variance()
    {
        double mean = _total / _losses.Count;
        double sum = 0;
        _losses.ForEach(loss => sum += (loss - mean) * (loss - mean));
        return sum / _losses.Count;
    }
}
