// Reported: the coin in Where falls differently in each pass, so other rows are kept each time.
using Microsoft.ML;

var ml = new MLContext(seed: 1);
Random coin = new(1);
Message[] messages = File.ReadAllLines(args[0])
    .Select(line => line.Split('\t'))
    .Select(parts => new Message { Label = parts[0] == "spam", Text = parts[1] })
    .ToArray();

bool Keep(Message message) => message.Label || coin.NextDouble() < 0.3;
IEnumerable<Message> balanced = messages.Where(Keep);
var data = ml.Data.LoadFromEnumerable(balanced); //! MLH3011
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);

var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Message.Text))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
Console.WriteLine($"accuracy {metrics.Accuracy:P1}");

public sealed class Message
{
    public string Text { get; set; }

    public bool Label { get; set; }
}
