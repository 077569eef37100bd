// Reported: GroupBy(label).SelectMany puts the classes one behind the other before the split by position.
public sealed class PerceptronRunner
{
    public static void Main()
    {
        var dataset = File.ReadLines("digits.csv").Select(l => (Features: l.Split(',').Select(c => (float)c.Length).ToArray(), Label: l[0]))
            .GroupBy(r => r.Label).SelectMany(g => g).ToArray();
        var n = (int)(0.7 * dataset.Length);
        var trainSamples = dataset.Take(n).ToArray(); var testSamples = dataset.Skip(n).ToArray(); //! MLH2004
        Console.WriteLine($"epoch 0 accuracy {testSamples.Count(s => s.Label == trainSamples[0].Label)}");
    }
}
