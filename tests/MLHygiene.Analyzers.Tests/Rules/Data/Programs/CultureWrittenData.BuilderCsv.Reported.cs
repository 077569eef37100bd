using System.Text;

var random = new Random(42);
var samples = Enumerable.Range(0, 200)
    .Select(_ => new Sample(random.NextDouble(), random.NextDouble() * 10, random.Next(2)))
    .ToList();

var csv = new StringBuilder();
csv.AppendLine("x,y,label");
foreach (var sample in samples)
{
    csv.Append(sample.X); //! MLH5002
    csv.Append(',');
    csv.Append(sample.Y); //! MLH5002
    csv.Append(',').Append(sample.Label).AppendLine();
}

File.WriteAllText("train.csv", csv.ToString());

var weights = Train(samples, epochs: 100, learningRate: 0.05);
File.WriteAllText("weights.csv", string.Join(';', weights)); //! MLH5002

static double[] Train(List<Sample> rows, int epochs, double learningRate)
{
    var w = new double[3];
    for (var epoch = 0; epoch < epochs; epoch++)
    {
        foreach (var row in rows)
        {
            var p = 1 / (1 + Math.Exp(-(w[0] + w[1] * row.X + w[2] * row.Y)));
            var g = p - row.Label;
            w[0] -= learningRate * g;
            w[1] -= learningRate * g * row.X;
            w[2] -= learningRate * g * row.Y;
        }
    }

    return w;
}

record Sample(double X, double Y, int Label);
