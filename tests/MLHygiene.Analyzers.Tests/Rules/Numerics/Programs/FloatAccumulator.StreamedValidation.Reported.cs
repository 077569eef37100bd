using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Clicks.Validation;

public static class StreamedValidator
{
    public static async Task<(float LogLoss, float Accuracy)> ValidateAsync(
        Func<float[], float> predict, string validationFile, CancellationToken token = default)
    {
        float lossSum = 0f, correct = 0f;
        var samples = 0L;
        await foreach (var (features, label) in ReadAsync(validationFile, token))
        {
            var probability = Math.Clamp(predict(features), 1e-6f, 1f - 1e-6f);
            lossSum -= label ? MathF.Log(probability) : MathF.Log(1f - probability); //! MLH4013
            if (probability >= 0.5f == label)
                correct += 1f;
            samples++;
        }
        if (samples == 0) return (float.NaN, float.NaN);
        return (lossSum / samples, correct / samples);
    }

    private static async IAsyncEnumerable<(float[] Features, bool Label)> ReadAsync(
        string path, [EnumeratorCancellation] CancellationToken token)
    {
        await foreach (var line in File.ReadLinesAsync(path, token))
        {
            var cells = line.Split('\t');
            var features = new float[cells.Length - 1];
            for (var j = 0; j < features.Length; j++)
                features[j] = float.Parse(cells[j + 1], CultureInfo.InvariantCulture);
            yield return (features, cells[0] == "1");
        }
    }
}
