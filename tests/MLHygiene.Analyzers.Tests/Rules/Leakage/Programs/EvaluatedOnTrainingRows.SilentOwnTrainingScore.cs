// Scores that say that they are of the training rows.
public interface IPerceptron
{
    void Train(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class PerceptronProgram
{
    public static void Run(IPerceptron perceptron, double[][] x, int[] y, string hyperparameter)
    {
        perceptron.Train(x, y);
        var trainAccuracy = perceptron.Accuracy(x, y);
        Console.WriteLine(trainAccuracy);
        Console.WriteLine("In-sample accuracy " + perceptron.Accuracy(x, y));
        var score = perceptron.Accuracy(x, y);
        Console.WriteLine($"training: {score}");
    }
}
