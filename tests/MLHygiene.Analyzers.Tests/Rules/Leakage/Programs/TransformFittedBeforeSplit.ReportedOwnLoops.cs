// The same with loops, in place.
public interface IPerceptron
{
    void Train(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class LoopProgram
{
    public static void Run(IPerceptron perceptron, double[][] x, int[] y)
    {
        for (var j = 0; j < x[0].Length; j++)
        {
            var sum = 0.0;
            for (var i = 0; i < x.Length; i++)
            {
                sum += x[i][j];
            }

            var mean = sum / x.Length;
            for (var i = 0; i < x.Length; i++)
            {
                x[i][j] -= mean;
            }
        }

        perceptron.Train(x[..100], y[..100]);
        Console.WriteLine(perceptron.Accuracy(x[100..], y[100..])); //! MLH1002
    }
}
