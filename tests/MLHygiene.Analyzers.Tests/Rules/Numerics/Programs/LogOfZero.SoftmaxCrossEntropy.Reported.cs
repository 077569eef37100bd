double[][] inputs =
[
    [0.2, 1.4, -0.3],
    [900.0, 2.0, 1.0],
    [-1.1, 0.4, 3.3],
];
int[] labels = [1, 2, 2];
var weights = new double[3][];
for (int k = 0; k < weights.Length; k++)
{
    weights[k] = [0.1 * k, 0.5, -0.25];
}

const int epochs = 20;
for (int epoch = 0; epoch < epochs; epoch++)
{
    double loss = 0;
    for (int row = 0; row < inputs.Length; row++)
    {
        double[] logits = weights.Select(w => w.Zip(inputs[row], (a, b) => a * b).Sum()).ToArray();
        double[] probs = Softmax(logits);
        loss -= Math.Log(probs[labels[row]]); //! MLH4006
        for (int k = 0; k < probs.Length; k++)
        {
            double gradient = probs[k] - (k == labels[row] ? 1 : 0);
            for (int j = 0; j < weights[k].Length; j++)
            {
                weights[k][j] -= 0.01 * gradient * inputs[row][j];
            }
        }
    }

    Console.WriteLine($"epoch {epoch}: loss {loss / inputs.Length}");
}

static double[] Softmax(double[] logits)
{
    double max = logits.Max();
    double[] exps = logits.Select(v => Math.Exp(v - max)).ToArray();
    double total = exps.Sum();
    return exps.Select(e => e / total).ToArray();
}
