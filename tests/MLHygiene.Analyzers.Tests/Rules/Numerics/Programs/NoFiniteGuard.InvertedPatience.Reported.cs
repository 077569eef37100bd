namespace Training;

public sealed class EarlyStopping(int patience)
{
    private double _bestLoss = double.MaxValue;
    private int _waited;

    public double BestLoss => _bestLoss;

    public bool ShouldStop(double validationLoss)
    {
        if (validationLoss >= _bestLoss) //! MLH4003
        {
            _waited++;
        }
        else
        {
            _bestLoss = validationLoss;
            _waited = 0;
        }
        return _waited >= patience;
    }
}

public class Trainer
{
    private readonly double[] _weights = new double[8];

    public void Fit(double[][] features, double[] labels, double learningRate)
    {
        var stopping = new EarlyStopping(5);
        for (int epoch = 0; epoch < 500; epoch++)
        {
            double loss = TrainEpoch(features, labels, learningRate);
            Console.WriteLine($"epoch {epoch} loss {loss}");
            if (stopping.ShouldStop(loss))
                break;
        }
        Console.WriteLine($"best loss {stopping.BestLoss}");
    }

    private double TrainEpoch(double[][] features, double[] labels, double learningRate)
    {
        double total = 0;
        for (int i = 0; i < features.Length; i++)
        {
            double error = -labels[i];
            for (int j = 0; j < _weights.Length; j++)
                error += _weights[j] * features[i][j];
            for (int j = 0; j < _weights.Length; j++)
                _weights[j] -= learningRate * error * features[i][j];
            total += error * error;
        }
        return total / features.Length;
    }
}
