
public static class LogisticTrainer
{
    public static double Clip(double probability) => Math.Min(probability, 1.0 - 1e-20); //! MLH4015
    public static bool AreEqual(double[] weights, double[] other) =>
        weights.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) < double.Epsilon); //! MLH4015
    static double Epoch, LearningRate, Loss;
}
