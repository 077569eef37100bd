// Reported: both numbers of the pair come from HashCode.Combine, and one of them seeds the generator.
(int dataSeed, int modelSeed) = Seeds(args.Length > 0 ? int.Parse(args[0]) : 1, "mnist");

var order = Enumerable.Range(0, 60_000).ToArray();
new Random(dataSeed).Shuffle(order); //! MLH3005

double[] weights = new double[784];
Random initial = new Random(Seed: modelSeed);
for (int i = 0; i < weights.Length; i++)
{
    weights[i] = initial.NextDouble() * 0.1 - 0.05;
}

Console.WriteLine($"first row {order[0]}, first weight {weights[0]:F4}");

static (int Data, int Model) Seeds(int run, string dataset) =>
    (HashCode.Combine(run, dataset), run * 7919 + 3);
