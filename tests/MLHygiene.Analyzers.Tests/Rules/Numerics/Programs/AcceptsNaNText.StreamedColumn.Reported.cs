using System.Globalization;

namespace Regression;

public sealed class HouseLoader(string path)
{
    public async Task<(double[] X, double[] Y)> LoadAsync()
    {
        var x = new List<double>();
        var y = new List<double>();
        using var reader = new StreamReader(path);
        while (await reader.ReadLineAsync() is { } line)
        {
            string[] parts = line.Split('\t');
            if (parts.Length < 2)
            {
                continue;
            }

            x.Add(double.Parse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture)); //! MLH4016
            y.Add(double.Parse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture)); //! MLH4016
        }

        return (x.ToArray(), y.ToArray());
    }
}
