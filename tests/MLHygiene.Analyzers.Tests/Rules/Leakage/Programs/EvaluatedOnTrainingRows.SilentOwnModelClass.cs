// A model that looks at its own error while it learns, and stages that are fitted on what the ones before left over.
public sealed class GradientBoosting
{
    private readonly List<Stump> _stumps = new();

    public void Fit(double[][] x, double[] y)
    {
        var residuals = (double[])y.Clone();
        for (var round = 0; round < 100; round++)
        {
            var stump = new Stump();
            stump.Fit(x, residuals);
            _stumps.Add(stump);
            var loss = 0.0;
            for (var i = 0; i < x.Length; i++)
            {
                residuals[i] -= 0.1 * stump.Predict(x[i]);
                loss += Math.Pow(stump.Predict(x[i]) - y[i], 2);
            }

            if (Error(x, y) < 1e-3 || loss < 1e-3)
            {
                break;
            }
        }
    }

    public double Predict(double[] row) => _stumps.Sum(stump => 0.1 * stump.Predict(row));

    public double Error(double[][] x, double[] y) => x.Select((row, i) => Math.Pow(Predict(row) - y[i], 2)).Average();

    private sealed class Stump
    {
        private double _threshold;

        public void Fit(double[][] x, double[] y) => _threshold = x[0][0] + y[0];

        public double Predict(double[] row) => row[0] > _threshold ? 1 : 0;
    }
}
