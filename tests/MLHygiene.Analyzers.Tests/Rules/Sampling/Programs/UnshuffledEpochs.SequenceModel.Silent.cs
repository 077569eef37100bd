// Silent: a sequence model must see its windows in order.
public class SequenceForecaster
{
    private readonly double[] weights = new double[8];
    public void Train(double[] series, int epochs, double learningRate)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var window in series.Chunk(8)) Update(window, learningRate);
        }
    }
    private void Update(double[] window, double learningRate) { for (int j = 0; j < window.Length; j++) weights[j] += learningRate * window[j]; }
}
