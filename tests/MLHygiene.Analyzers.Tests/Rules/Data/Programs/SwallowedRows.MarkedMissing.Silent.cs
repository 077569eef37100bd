using System.Globalization;

namespace Housing;

public class HousingDataset
{
    private readonly List<int> _rejected = new();

    public List<double[]> Features { get; } = new();
    public List<double> Labels { get; } = new();
    public IReadOnlyList<int> Rejected => _rejected;

    public void Load(string[] lines)
    {
        for (int i = 1; i < lines.Length; i++)
        {
            string[] cells = lines[i].Split(';');
            double[] row = new double[cells.Length - 1];
            for (int j = 0; j < row.Length; j++)
            {
                try
                {
                    row[j] = Number(cells[j]);
                }
                catch (FormatException)
                {
                    row[j] = double.NaN;
                }
            }

            try
            {
                Labels.Add(Number(cells[^1]));
                Features.Add(row);
            }
            catch (FormatException)
            {
                _rejected.Add(i);
            }
        }
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    public IEnumerable<(double[] Sample, double Label)> Trainset()
    {
        for (int i = 0; i < Labels.Count; i++)
        {
            if (Features[i].Any(double.IsNaN))
                continue;
            yield return (Features[i], Labels[i]);
        }
    }
}
