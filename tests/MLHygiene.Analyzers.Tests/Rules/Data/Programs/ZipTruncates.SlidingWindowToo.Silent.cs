double[] losses = File.ReadLines("loss.log").Select(l => double.Parse(l, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
double[] learningRates = losses.Select((_, epoch) => 0.1 * Math.Pow(0.95, epoch)).ToArray();

Console.WriteLine($"average improvement {EvaluateImprovement(losses):F4}");
Console.WriteLine($"rising epochs {CountRisingEpochs(losses)}");
Console.WriteLine($"epochs that scored worse: {string.Join(' ', ScoreDrops(losses))}");

foreach (var (rate, loss) in learningRates.Zip(losses))
    Console.WriteLine($"{rate:E2} {loss:F4}");

static double EvaluateImprovement(IReadOnlyList<double> losses) =>
    losses.Zip(losses.Skip(1), (previous, next) => previous - next).Average();

static int CountRisingEpochs(double[] losses)
{
    int rising = 0;
    foreach (var (previous, next) in losses.Zip(losses[1..]))
    {
        if (next > previous)
            rising++;
    }
    return rising;
}

static IEnumerable<int> ScoreDrops(double[] losses)
{
    var next = losses.Skip(1);
    return losses.Zip(next, (a, b) => b > a)
        .Select((worse, epoch) => (worse, epoch))
        .Where(x => x.worse)
        .Select(x => x.epoch + 1);
}
