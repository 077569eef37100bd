
var (learningRate, epoch, previousLoss, loss) = (0.01, 0, double.MaxValue, 1.0);
while (true)
{
    loss *= 1 - learningRate;
    if (Math.Abs(previousLoss - loss) <= double.Epsilon) break; //! MLH4015
    previousLoss = loss;
    epoch++;
}
Console.WriteLine(epoch);
