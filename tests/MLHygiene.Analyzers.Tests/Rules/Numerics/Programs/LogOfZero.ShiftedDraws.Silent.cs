var random = new Random(17);
var weights = new double[64][];
for (int neuron = 0; neuron < weights.Length; neuron++)
{
    weights[neuron] = new double[32];
    for (int j = 0; j < weights[neuron].Length; j++)
    {
        weights[neuron][j] = Gaussian(random) * Math.Sqrt(2.0 / 32);
    }
}

double[] biases = Enumerable.Range(0, 64).Select(_ => PolarGaussian(random)).ToArray();
double delay = -Math.Log(1.0 - random.NextDouble()) / 4.0;
float dropoutNoise = -MathF.Log(1f - random.NextSingle());
Console.WriteLine($"{weights.Length} neurons, bias {biases[0]}, delay {delay}, noise {dropoutNoise}");

static double Gaussian(Random random)
{
    double u1 = 1.0 - random.NextDouble();
    double u2 = random.NextDouble();
    return Math.Sqrt(-2.0 * Math.Log(u1)) * Math.Cos(2.0 * Math.PI * u2);
}

static double PolarGaussian(Random random)
{
    double u, v, s;
    do
    {
        u = 2.0 * random.NextDouble() - 1.0;
        v = 2.0 * random.NextDouble() - 1.0;
        s = u * u + v * v;
    }
    while (s >= 1.0 || s == 0.0);

    return u * Math.Sqrt(-2.0 * Math.Log(s) / s);
}
