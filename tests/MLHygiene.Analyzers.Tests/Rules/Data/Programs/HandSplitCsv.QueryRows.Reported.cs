using System.Globalization;

var samples = (from line in File.ReadAllLines("flowers.csv")
               let parts = line.Split(';') //! MLH5005
               where parts.Length >= 5
               select new
               {
                   Features = new[] { Cell(parts[0]), Cell(parts[1]), Cell(parts[2]), Cell(parts[3]) },
                   Label = parts[4],
               }).ToList();

var random = new Random(5);
var shuffled = samples.ToArray();
random.Shuffle(shuffled);
var trainset = shuffled[..(shuffled.Length * 4 / 5)];
var testset = shuffled[trainset.Length..];

var correct = 0;
foreach (var sample in testset)
{
    var nearest = trainset.MinBy(t => Distance(t.Features, sample.Features));
    if (nearest!.Label == sample.Label)
        correct++;
}

Console.WriteLine($"knn accuracy {(double)correct / Math.Max(1, testset.Length)}");

static double Cell(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

static double Distance(double[] a, double[] b) => a.Zip(b, (x, y) => (x - y) * (x - y)).Sum();
