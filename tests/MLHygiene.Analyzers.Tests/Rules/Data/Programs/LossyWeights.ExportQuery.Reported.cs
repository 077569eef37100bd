using System.Globalization;
using System.Text;

namespace Linear;

public record LogisticModel(float[] Weights, float Bias, string[] FeatureNames)
{
    public float Predict(float[] features)
        => 1f / (1f + MathF.Exp(-(Bias + features.Zip(Weights, (x, w) => x * w).Sum())));

    public void Export(string path)
        => File.WriteAllLines(path, Weights.Select(w => w.ToString("G6", CultureInfo.InvariantCulture)).Prepend(Bias.ToString("R", CultureInfo.InvariantCulture))); //! MLH5003

    public void ExportNamed(string path)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Weights.Length; i++)
            text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{FeatureNames[i]}={Weights[i]:F4}")); //! MLH5003
        File.WriteAllText(path, text.ToString());
    }

    public static LogisticModel Train(float[][] features, bool[] labels, string[] names, int epochs, float learningRate)
    {
        var weights = new float[names.Length];
        var bias = 0f;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var i = 0; i < features.Length; i++)
            {
                var gradient = new LogisticModel(weights, bias, names).Predict(features[i]) - (labels[i] ? 1f : 0f);
                bias -= learningRate * gradient;
                for (var j = 0; j < weights.Length; j++)
                    weights[j] -= learningRate * gradient * features[i][j];
            }
        }

        return new LogisticModel(weights, bias, names);
    }
}
