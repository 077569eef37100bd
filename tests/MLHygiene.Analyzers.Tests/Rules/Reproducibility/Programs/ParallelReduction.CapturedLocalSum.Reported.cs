// Reported: all threads add to one captured local without a lock, so additions get lost.
public static class MeanSquaredError
{
    public static double Compute(double[] predicted, double[] observed)
    {
        if (predicted.Length != observed.Length)
        {
            throw new ArgumentException("The lengths differ.", nameof(observed));
        }

        double total = 0;
        Parallel.For(0, predicted.Length, i =>
        {
            double error = predicted[i] - observed[i];
            error *= error;
            total += error; //! MLH3013
        });
        return total / predicted.Length;
    }

    public static double Root(double[] predicted, double[] observed) => Math.Sqrt(Compute(predicted, observed));
}
