public static class Program
{
    public static void Main()
    {
        var trainer = new Trainer { LearningRate = 1 / 100 }; //! MLH4012
        for (var epoch = 0; epoch < 3; epoch++)
        {
            var (hits, seen) = trainer.RunEpoch(Array.Empty<float[]>(), Array.Empty<int>());
            Console.WriteLine("epoch {0}: {1:F2} %", epoch, (double)(hits / seen) * 100); //! MLH4012
            if (1 - hits / seen < 0.05) //! MLH4012
            {
                break;
            }
        }
    }
}

public sealed class Trainer
{
    public double LearningRate { get; set; }

    public (int Hits, int Seen) RunEpoch(float[][] features, int[] labels) => (labels.Length, features.Length);

    public int Batches(int rows, int batchSize) => (int)Math.Ceiling((decimal)(rows / batchSize)); //! MLH4012
}
