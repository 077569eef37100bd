// Silent: an array is cut the same way each time, and counting whole numbers has no rounding.
public static class QuickReport
{
    public static (double MeanLoss, double Accuracy) Build(double[] losses, int[] labels, int[] predicted, int epochs)
    {
        double sum = losses.AsParallel().Sum();
        int correct = Enumerable.Range(0, labels.Length).AsParallel().Count(i => labels[i] == predicted[i]);
        long tokens = File.Exists("tokens.txt")
            ? File.ReadLines("tokens.txt").AsParallel().Sum(line => (long)line.Length)
            : epochs;
        Console.WriteLine($"{tokens} characters in the features of this epoch");
        return (sum / losses.Length, (double)correct / labels.Length);
    }
}
