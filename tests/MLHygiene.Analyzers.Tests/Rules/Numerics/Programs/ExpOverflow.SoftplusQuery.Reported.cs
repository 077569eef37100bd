double[][] trainset = [[0.5, 820.0], [1.5, -14.0], [0.1, 3.0]];
double[] labels = [1, -1, 1];
double[] weights = [0.25, 1.0];

for (int epoch = 0; epoch < 10; epoch++)
{
    var margins = trainset.Select((row, i) => labels[i] * Score(row)).ToArray();
    double loss = margins.Select(margin => Math.Log(1 + Math.Exp(-margin))).Average(); //! MLH4008
    for (int i = 0; i < trainset.Length; i++)
    {
        double slope = -labels[i] / (1 + Math.Exp(margins[i]));
        for (int j = 0; j < weights.Length; j++)
        {
            weights[j] -= 0.05 * slope * trainset[i][j];
        }
    }

    Console.WriteLine($"epoch {epoch}: logistic loss {loss}");
}

var variance =
    from row in trainset
    let raw = Score(row)
    select Math.Log(Math.Exp(raw) + 1.0); //! MLH4008
double[] deviations = variance.Select(Math.Sqrt).ToArray();
for (int i = 0; i < deviations.Length; i++)
{
    Console.WriteLine($"row {i}: label {labels[i]}, deviation {deviations[i]}");
}

double Score(double[] row) => row.Zip(weights, (x, w) => x * w).Sum();
