// All that there is to learn stands in the program: there is nothing to hold out.
public interface IBackpropagation
{
    void Train(double[][] inputs, double[] outputs, int epochs);

    double Predict(double[] input);

    double MeanSquaredError(double[][] inputs, double[] outputs);
}

public static class ParityProgram
{
    public static void Run(IBackpropagation network)
    {
        double[][] inputs = { new double[] { 0, 0 }, new double[] { 0, 1 }, new double[] { 1, 0 }, new double[] { 1, 1 } };
        double[] outputs = { 0, 1, 1, 0 };
        network.Train(inputs, outputs, epochs: 1000);
        Console.WriteLine(network.MeanSquaredError(inputs, outputs));
        var hits = 0;
        for (var i = 0; i < inputs.Length; i++)
        {
            if (Math.Round(network.Predict(inputs[i])) == outputs[i])
            {
                hits++;
            }
        }

        Console.WriteLine(hits);
    }
}
