double[][] samples = [[1.0, 2.0], [1.5, 1.8], [8.0, 8.0], [9.0, 11.0], [1.0, 0.6]];
double[][] centroids = [[1.0, 1.0], [9.0, 9.0]];
double previousLoss = double.MaxValue;

for (int epoch = 0; epoch < 1000; epoch++)
{
    int[] clusters = samples.Select(Nearest).ToArray();
    for (int k = 0; k < centroids.Length; k++)
    {
        var members = samples.Where((_, i) => clusters[i] == k).ToArray();
        if (members.Length > 0)
        {
            centroids[k] = [members.Average(m => m[0]), members.Average(m => m[1])];
        }
    }

    double loss = samples.Sum(sample => Distance(sample, centroids[Nearest(sample)]));
    if (Math.Abs(previousLoss - loss) < double.Epsilon) //! MLH4015
    {
        Console.WriteLine($"kmeans converged in epoch {epoch}");
        break;
    }

    previousLoss = loss;
}

int Nearest(double[] sample)
{
    int best = 0;
    for (int k = 1; k < centroids.Length; k++)
    {
        if (Distance(sample, centroids[k]) < Distance(sample, centroids[best]))
        {
            best = k;
        }
    }

    return best;
}

static double Distance(double[] left, double[] right) =>
    Math.Sqrt(left.Zip(right, (a, b) => (a - b) * (a - b)).Sum());
