double[,] weights = { { 0.4, -0.2, 1.1 }, { 0.9, 0.3, -0.7 } };
double[] bias = [0.1, -0.1];
string[] classes = ["ham", "spam"];
double[] features = [250.0, 13.0, 870.0];

double[] logits = Forward(features);
double[] probabilities = Softmax(logits);
int winner = 0;
for (int k = 1; k < probabilities.Length; k++)
{
    if (probabilities[k] > probabilities[winner])
    {
        winner = k;
    }
}

Console.WriteLine($"{classes[winner]} with {probabilities[winner]}");

double[] Forward(double[] input)
{
    var output = new double[bias.Length];
    for (int k = 0; k < output.Length; k++)
    {
        output[k] = bias[k];
        for (int j = 0; j < input.Length; j++)
        {
            output[k] += weights[k, j] * input[j];
        }
    }

    return output;
}

static double[] Softmax(double[] values)
{
    var result = new double[values.Length];
    double sum = 0;
    for (int i = 0; i < values.Length; i++)
    {
        result[i] = Math.Exp(values[i]); //! MLH4007
        sum += result[i];
    }

    for (int i = 0; i < result.Length; i++)
    {
        result[i] /= sum;
    }

    return result;
}
