using System.Globalization;
using MathNet.Numerics.Statistics;

namespace FeatureSelection;

public record FeatureScore(string Name, double Rho);

public class RankSelector
{
    public List<FeatureScore> Select(string path, string labelColumn, int count)
    {
        string[] lines = File.ReadAllLines(path);
        string[] header = lines[0].Split(',');
        string[][] cells = lines.Skip(1).Select(l => l.Split(',')).ToArray();
        int labelIndex = Array.IndexOf(header, labelColumn);
        double[] labels = cells.Select(r => double.Parse(r[labelIndex], CultureInfo.InvariantCulture)).ToArray();

        var scores = new List<FeatureScore>();
        for (int j = 0; j < header.Length; j++)
        {
            if (j == labelIndex)
                continue;
            int column = j;
            double[] feature = cells
                .Select(r => double.TryParse(r[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double v) ? v : double.NaN)
                .ToArray();
            double rho = Correlation.Spearman(feature, labels); //! MLH4017
            scores.Add(new FeatureScore(header[j], rho));
        }
        return scores.OrderByDescending(s => Math.Abs(s.Rho)).Take(count).ToList();
    }
}
