// Silent: this Parallel is the project's own type, which calls the bodies one after another.
namespace Forecasting.Testing
{
    public static class Parallel
    {
        public static void For(int from, int to, Action<int> body)
        {
            for (int i = from; i < to; i++)
            {
                body(i);
            }
        }
    }

    public static class ReplayedLoss
    {
        public static double Compute(double[] predictions, double[] labels)
        {
            double loss = 0;
            Parallel.For(0, predictions.Length, i =>
            {
                double error = predictions[i] - labels[i];
                loss += error * error;
            });
            return loss / predictions.Length;
        }
    }
}
