// Silent: the generator only spreads the retries of a training service.
public sealed class TrainingJobClient
{
    private readonly Func<int, Task<(double Loss, double Accuracy)>> _fetch;

    public TrainingJobClient(Func<int, Task<(double Loss, double Accuracy)>> fetch) => _fetch = fetch;

    public async Task<IReadOnlyList<double>> Losses(int epochs, float learningRate)
    {
        var losses = new List<double>();
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            losses.Add((await WithRetries(epoch)).Loss * learningRate);
        }

        return losses;
    }

    private async Task<(double Loss, double Accuracy)> WithRetries(int epoch)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await _fetch(epoch);
            }
            catch (TimeoutException) when (attempt < 5)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt + Random.Shared.Next(250)));
            }
        }
    }
}
