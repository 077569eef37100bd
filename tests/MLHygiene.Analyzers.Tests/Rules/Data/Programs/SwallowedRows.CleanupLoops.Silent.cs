using System.Net.Http;

namespace Training;

public sealed class CheckpointFolder(string folder, int keep)
{
    public void Prune(int epoch)
    {
        foreach (var file in Directory.GetFiles(folder, "*.ckpt").OrderDescending(StringComparer.Ordinal).Skip(keep))
        {
            try
            {
                File.Delete(file);
            }
            catch (IOException)
            {
            }
        }
    }

    public async Task<byte[]> DownloadWeightsAsync(HttpClient client, Uri uri, int attempts)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await client.GetByteArrayAsync(uri);
            }
            catch (HttpRequestException) when (attempt < attempts)
            {
            }

            await Task.Delay(TimeSpan.FromSeconds(attempt));
        }
    }

    public double Train(float[][] features, float[] labels, int epochs, double learningRate, System.Threading.CancellationToken token)
    {
        var loss = double.NaN;
        var weight = 0.0;
        try
        {
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                token.ThrowIfCancellationRequested();
                loss = 0;
                for (var i = 0; i < labels.Length; i++)
                {
                    var gradient = weight * features[i][0] - labels[i];
                    loss += gradient * gradient;
                    weight -= learningRate * gradient * features[i][0];
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        return loss;
    }
}
