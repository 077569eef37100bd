using MathNet.Numerics.LinearAlgebra;

Vector<double> ages = Vector<double>.Build.Dense(new[] { 22.0, double.NaN, 38.0, 26.0, double.NaN, 35.0 });
Vector<double> fares = Vector<double>.Build.Dense(new[] { 7.25, 71.28, 7.92, 53.1, 8.05, 8.45 });

double low = ages.Minimum(); //! MLH4017
double high = ages.Maximum(); //! MLH4017
Vector<double> scaledAges = ages.Map(a => double.IsNaN(a) ? 0.5 : (a - low) / (high - low));

double fareLow = fares.Minimum();
double fareHigh = fares.Maximum();
Vector<double> scaledFares = (fares - fareLow) / (fareHigh - fareLow);

Matrix<double> features = Matrix<double>.Build.DenseOfColumnVectors(scaledAges, scaledFares);
Vector<double> labels = Vector<double>.Build.Dense(new[] { 0.0, 1, 1, 1, 0, 0 });
Vector<double> weights = Vector<double>.Build.Dense(2);
const double learningRate = 0.1;

for (int epoch = 0; epoch < 100; epoch++)
{
    Vector<double> predictions = (features * weights).Map(z => 1 / (1 + Math.Exp(-z)));
    Vector<double> gradient = features.TransposeThisAndMultiply(predictions - labels) / labels.Count;
    weights -= learningRate * gradient;
}

Console.WriteLine($"ages {low} to {high}");
Console.WriteLine(weights);
Console.WriteLine($"training loss {CrossEntropy():F4}");

double CrossEntropy()
{
    Vector<double> predictions = (features * weights).Map(z => 1 / (1 + Math.Exp(-z)));
    double loss = 0;
    for (int i = 0; i < labels.Count; i++)
    {
        double p = Math.Clamp(predictions[i], 1e-9, 1 - 1e-9);
        loss -= labels[i] * Math.Log(p) + (1 - labels[i]) * Math.Log(1 - p);
    }
    return loss / labels.Count;
}
