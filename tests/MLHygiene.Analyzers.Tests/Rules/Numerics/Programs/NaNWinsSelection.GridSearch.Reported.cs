namespace Tuning;

public readonly record struct HyperparameterSet(double LearningRate, double Regularization, int Epochs);

public class GridSearch
{
    private readonly Func<HyperparameterSet, Task<double>> _crossValidationLoss;

    public GridSearch(Func<HyperparameterSet, Task<double>> crossValidationLoss) => _crossValidationLoss = crossValidationLoss;

    public async Task<HyperparameterSet> RunAsync(double[] learningRates, double[] regularizations, int epochs)
    {
        var grid =
            (from rate in learningRates
             from reg in regularizations
             select new HyperparameterSet(rate, reg, epochs)).ToArray();

        var losses = new double[grid.Length];
        for (int i = 0; i < grid.Length; i++)
            losses[i] = await _crossValidationLoss(grid[i]);

        double lowestLoss = losses.Min();
        Console.WriteLine($"lowest validation loss {lowestLoss}");

        Array.Sort(losses, grid); //! MLH4002
        return grid[0];
    }

    public static double MeanSquaredLoss(double[] predictions, double[] labels)
    {
        double total = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            double error = predictions[i] - labels[i];
            total += error * error;
        }
        return total / labels.Length;
    }
}
