using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

var rng = new Random(3);
Matrix<double> features = Matrix<double>.Build.Dense(100, 3, (i, j) => rng.NextDouble() * (j + 1));
Vector<double> labels = features.Column(0) * 2 + features.Column(1);

for (int j = 0; j < features.ColumnCount; j++)
{
    Vector<double> column = features.Column(j);
    double low = column.Minimum();
    double high = column.Maximum();
    double rho = Correlation.Spearman(column, labels);
    Console.WriteLine($"feature {j}: {low:F2} to {high:F2}, median {column.Median():F2}, rho {rho:F2}");
    features.SetColumn(j, (column - low) / (high - low));
}

double bestAccuracy = double.NaN;
foreach (double threshold in new[] { 0.25, 0.5, 0.75 })
{
    double accuracy = Accuracy(threshold);
    if (double.IsNaN(bestAccuracy) || accuracy > bestAccuracy)
        bestAccuracy = accuracy;
}
Console.WriteLine($"best accuracy {bestAccuracy}");

double Accuracy(double threshold)
{
    int hits = 0;
    for (int i = 0; i < labels.Count; i++)
    {
        bool predicted = features[i, 0] > threshold;
        if (predicted == labels[i] > 1.5)
            hits++;
    }
    return hits / (double)labels.Count;
}
