// Silent: each thread has a sum of its own, and the sums are joined under a lock.
public static class GradientNorm
{
    public static double Compute(double[][] gradients)
    {
        object gate = new();
        double total = 0;
        Parallel.For(
            0,
            gradients.Length,
            () => 0.0,
            (i, state, sum) =>
            {
                foreach (double value in gradients[i])
                {
                    sum += value * value;
                }

                return sum;
            },
            sum =>
            {
                lock (gate)
                {
                    total += sum;
                }
            });
        return Math.Sqrt(total);
    }
}
