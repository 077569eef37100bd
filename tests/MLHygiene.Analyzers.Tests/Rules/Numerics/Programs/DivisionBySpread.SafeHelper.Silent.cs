using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

double[][] trainset = [[1.0, 7.0], [2.0, 7.0], [3.0, 7.0]];
double[][] testset = [[2.5, 7.0], [0.5, 8.0]];
int features = trainset[0].Length;
var means = new double[features];
var deviations = new double[features];
for (int j = 0; j < features; j++)
{
    double[] column = trainset.Select(row => row[j]).ToArray();
    means[j] = column.Mean();
    deviations[j] = NonZero(column.PopulationStandardDeviation());
}

double[][] scaled = testset
    .Select(row => row.Select((value, j) => (value - means[j]) / deviations[j]).ToArray())
    .ToArray();

foreach (double[] row in scaled)
{
    Vector<double> unit = Vector<double>.Build.Dense(row).Normalize(2);
    double norm = unit.L2Norm();
    if (norm is 0)
    {
        continue;
    }

    double similarity = unit.DotProduct(unit) / norm;
    Console.WriteLine($"similarity {similarity}, standard error {row.StandardDeviation() / Math.Sqrt(row.Length)}");
}

static double NonZero(double spread) => spread < 1e-12 ? 1.0 : spread;
