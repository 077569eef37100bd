using System.Globalization;

namespace Housing;

public class HousingDataset
{
    public List<double[]> Features { get; } = new();
    public List<double> Labels { get; } = new();

    public void Load(string[] lines)
    {
        for (int i = 1; i < lines.Length; i++)
        {
            string[] cells = lines[i].Split(';');
            Features.Add(new[] { Number(cells[0]), Number(cells[1]) });
            try
            {
                Labels.Add(Number(cells[2]));
            }
            catch (Exception e) when (e is FormatException or OverflowException) { } //! MLH5018
        }
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    public (double Weight, double Bias) Train(int epochs, double learningRate)
    {
        double weight = 0, bias = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int i = 0; i < Labels.Count; i++)
            {
                double gradient = weight * Features[i][0] + bias - Labels[i];
                weight -= learningRate * gradient * Features[i][0];
                bias -= learningRate * gradient;
            }
        }

        return (weight, bias);
    }
}
