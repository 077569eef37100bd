using System.Globalization;

namespace Sensors;

public static class TemperatureReader
{
    public static float[] Read(string path)
    {
        var readings = new List<float>();
        foreach (string line in File.ReadLines(path))
        {
            float value = float.Parse(line.Split(',')[1], CultureInfo.InvariantCulture);
            if (value is >= -60f and <= 60f)
            {
                readings.Add(value);
            }
        }

        return readings.ToArray();
    }

    public static double[] Probabilities(string path)
    {
        var probabilities = new List<double>();
        foreach (string line in File.ReadLines(path))
        {
            double p = double.Parse(line, CultureInfo.InvariantCulture);
            if (!(p >= 0 && p <= 1))
            {
                throw new FormatException(line);
            }

            probabilities.Add(p);
        }

        return probabilities.ToArray();
    }
}
