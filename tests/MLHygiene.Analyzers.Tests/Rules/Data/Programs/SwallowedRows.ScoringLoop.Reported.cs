using System.Globalization;

namespace Evaluation;

public interface IClassifier
{
    int Predict(float[] features);
}

public class Evaluator(IClassifier classifier)
{
    public double Accuracy(IEnumerable<string> testset)
    {
        int correct = 0, total = 0;
        foreach (var sample in testset)
        {
            try
            {
                var cells = sample.Split(' ');
                var features = Array.ConvertAll(cells[1..], c => float.Parse(c, NumberStyles.Float, CultureInfo.InvariantCulture));
                var predicted = classifier.Predict(features);
                if (predicted == int.Parse(cells[0], CultureInfo.InvariantCulture))
                    correct++;
                total++;
            }
            catch (Exception) //! MLH5018
            {
            }
        }

        return total == 0 ? double.NaN : (double)correct / total;
    }

    public IEnumerable<(int Fold, double Accuracy)> CrossValidate(string[][] folds)
    {
        for (var fold = 0; fold < folds.Length; fold++)
            yield return (fold, Accuracy(folds[fold]));
    }

    public static float[][] LoadEmbeddings(string path, int dimensions)
    {
        var embeddings = new List<float[]>();
        foreach (var line in File.ReadAllLines(path))
        {
            var cells = line.Split('\t');
            var row = new float[dimensions];
            try
            {
                for (var d = 0; d < dimensions; d++)
                    row[d] = float.Parse(cells[d], NumberStyles.Float, CultureInfo.InvariantCulture);
            }
            catch (IndexOutOfRangeException) { continue; } //! MLH5018

            embeddings.Add(row);
        }

        return embeddings.ToArray();
    }
}
