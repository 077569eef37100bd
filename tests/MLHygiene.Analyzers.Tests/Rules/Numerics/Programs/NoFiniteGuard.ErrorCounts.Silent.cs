var samples = File.ReadLines("points.txt").Select(l => l.Split(' ')).Select(p => (X: int.Parse(p[0]), Y: int.Parse(p[1]), Label: int.Parse(p[2]))).ToArray();
int weightX = 0, weightY = 0, bias = 0;
int bestErrors = TrainEpoch();
(int X, int Y, int Bias) bestPerceptron = (weightX, weightY, bias);
int patience = 0;

for (int epoch = 1; epoch < 200; epoch++)
{
    int errors = TrainEpoch();
    if (errors >= bestErrors)
    {
        patience++;
    }
    else
    {
        bestErrors = errors;
        bestPerceptron = (weightX, weightY, bias);
        patience = 0;
    }
    if (patience == 10)
        break;
}

decimal bestCost = Cost(1);
for (int penalty = 2; penalty < 10; penalty++)
{
    decimal cost = Cost(penalty);
    if (cost < bestCost)
        bestCost = cost;
}
Console.WriteLine($"{bestPerceptron} with {bestErrors} errors, cost {bestCost}");

decimal Cost(int penalty) => penalty * bestErrors + 100m / penalty;

int TrainEpoch()
{
    int errors = 0;
    foreach (var (x, y, label) in samples)
    {
        int prediction = Math.Sign(weightX * x + weightY * y + bias);
        if (prediction == label)
            continue;
        weightX += label * x;
        weightY += label * y;
        bias += label;
        errors++;
    }
    return errors;
}
