// The classifier stands in a library of the user's: it is fitted on all rows, and scored on the same.
namespace Shop.Models
{
    public class DecisionTreeClassifier
    {
        private readonly Dictionary<int, double> _thresholds = new();

        public void Fit(double[][] features, int[] labels)
        {
            for (var column = 0; column < features[0].Length; column++)
            {
                _thresholds[column] = features[0][column] + labels[0];
            }
        }

        public int Predict(double[] row) => row[0] > _thresholds[0] ? 1 : 0;

        public double Score(double[][] features, int[] labels)
        {
            var right = 0;
            for (var i = 0; i < features.Length; i++)
            {
                if (Predict(features[i]) == labels[i])
                {
                    right++;
                }
            }

            return right / (double)features.Length;
        }
    }
}

namespace Shop
{
    public static class ChurnProgram
    {
        public static void Run(string path)
        {
            var lines = File.ReadAllLines(path);
            var features = lines.Select(line => line.Split(',').Take(4).Select(double.Parse).ToArray()).ToArray();
            var labels = lines.Select(line => int.Parse(line.Split(',')[4])).ToArray();
            var classifier = new Models.DecisionTreeClassifier();
            classifier.Fit(features, labels);
            var accuracy = classifier.Score(features, labels); //! MLH1001
            Console.WriteLine($"accuracy {accuracy:F3}");
        }
    }
}
