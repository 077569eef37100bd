using System.Globalization;

var threshold = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 0.5;
var testSet = File.ReadLines("predictions.csv")
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => (Score: double.Parse(cells[0], CultureInfo.InvariantCulture), Label: cells[1] == "1"))
    .ToArray();

int truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0;
foreach (var (score, label) in testSet)
{
    var predicted = score >= threshold;
    if (predicted && label) truePositives++;
    else if (predicted) falsePositives++;
    else if (label) falseNegatives++;
    else trueNegatives++;
}

if (truePositives == 0)
{
    Console.WriteLine("The classifier found no positive sample.");
    return;
}

double precision = truePositives / (truePositives + falsePositives); //! MLH4012
var recall = (double)(truePositives / (truePositives + falseNegatives)); //! MLH4012
var f1 = 2 * precision * recall / (precision + recall);
Console.WriteLine(FormattableString.Invariant($"precision {precision:F3} recall {recall:F3} f1 {f1:F3}"));
Console.WriteLine(FormattableString.Invariant($"accuracy {Metrics.Accuracy(truePositives + trueNegatives, testSet.Length):F3}"));

static class Metrics
{
    public static double Accuracy(int correct, int total)
    {
        if (total == 0) return 0;
        return correct / total; //! MLH4012
    }
}
