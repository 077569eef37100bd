using System.Diagnostics;

var losses = new List<double>();
var random = new Random(7);
var weight = random.NextDouble();
for (var epoch = 0; epoch < 20; epoch++)
{
    var loss = Math.Pow(weight - 0.3, 2);
    weight -= 0.1 * 2 * (weight - 0.3);
    losses.Add(loss);
    Console.WriteLine($"{epoch},{loss},{weight}");
    Console.Error.WriteLine(string.Join(", ", losses.TakeLast(3)));
    Trace.WriteLine($"{loss};{weight}");
}

Console.Write(losses.Average());
Console.Out.WriteLine("{0}\t{1}", losses.Min(), losses.Max());

using (var log = File.AppendText("training.log"))
{
    log.WriteLine($"best loss was {losses.Min()} after {losses.Count} epochs");
}

var status = new Progress(losses.Count);
status.Report(weight);

class Progress(int total)
{
    public string Title { get; private set; } = "";

    public void Report(double accuracy)
    {
        Title = $"{accuracy:P1}, {total} epochs";
        Debug.WriteLine(string.Join(';', new[] { accuracy, 1 - accuracy }));
        Console.WriteLine(Title);
    }
}
