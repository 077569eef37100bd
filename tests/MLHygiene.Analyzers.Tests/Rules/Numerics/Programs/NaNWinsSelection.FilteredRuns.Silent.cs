var runs = new List<TrainingRun>();
foreach (double learningRate in new[] { 0.001, 0.01, 0.1, 1.0 })
{
    double weight = 0, bias = 0, loss = 0;
    for (int epoch = 0; epoch < 100; epoch++)
    {
        loss = 0;
        for (int i = 0; i < 50; i++)
        {
            double feature = i / 10.0, label = 3 * feature + 1;
            double error = weight * feature + bias - label;
            weight -= learningRate * error * feature;
            bias -= learningRate * error;
            loss += error * error;
        }
    }
    runs.Add(new TrainingRun(learningRate, loss, weight, bias));
}

TrainingRun? best = runs.Where(r => double.IsFinite(r.Loss)).MinBy(r => r.Loss);
if (best is null)
{
    Console.WriteLine("every run diverged");
    return;
}

var finite = runs.Where(r => !double.IsNaN(r.Loss)).ToList();
foreach (var run in finite.OrderBy(r => r.Loss).Take(3))
    Console.WriteLine($"{run.LearningRate}: {run.Loss}");

double lowest = (from r in runs where !double.IsNaN(r.Loss) select r.Loss).Min();
Console.WriteLine($"best rate {best.LearningRate}, lowest loss {lowest}");

record TrainingRun(double LearningRate, double Loss, double Weight, double Bias);
