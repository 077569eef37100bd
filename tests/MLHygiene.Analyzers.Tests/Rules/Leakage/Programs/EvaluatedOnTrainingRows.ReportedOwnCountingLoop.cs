// Hits are counted over the rows that the network was trained on.
public interface INetwork
{
    void Train(double[][] inputs, int[] labels, int epochs);

    int Predict(double[] input);
}

public static class DigitProgram
{
    public static void Run(INetwork network, double[][] images, int[] digits)
    {
        network.Train(images, digits, epochs: 30);
        var hits = 0;
        for (var i = 0; i < images.Length; i++)
        {
            if (network.Predict(images[i]) == digits[i]) //! MLH1001
            {
                hits++;
            }
        }

        Console.WriteLine("accuracy: " + hits / (double)images.Length);
    }
}
