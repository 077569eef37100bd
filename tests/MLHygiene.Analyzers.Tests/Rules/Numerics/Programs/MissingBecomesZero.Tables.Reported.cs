// Readers of tables that give 0 for what is missing.
using System.Globalization;

namespace Tables;

public sealed class IrisReader
{
    private readonly List<double[]> _rows = new();

    public void Read(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(';');
            var row = new double[4];
            for (var column = 0; column < row.Length; column++)
            {
                double value;
                if (!double.TryParse(fields[column], NumberStyles.Any, CultureInfo.InvariantCulture, out value))
                {
                    value = 0.0; //! MLH4004
                }

                row[column] = value;
            }

            _rows.Add(row);
        }
    }
}

public static class Matrix
{
    public static double[,] Load(string path)
    {
        var lines = File.ReadAllLines(path);
        var matrix = new double[lines.Length, 3];
        for (var i = 0; i < lines.Length; i++)
        {
            var parts = lines[i].Split('\t');
            for (var j = 0; j < 3; j++)
            {
                try
                {
                    matrix[i, j] = double.Parse(parts[j], CultureInfo.InvariantCulture);
                }
                catch (FormatException)
                {
                    matrix[i, j] = 0; //! MLH4004
                }
            }
        }

        return matrix;
    }
}

public sealed record Sample(float Age, float Fare, int Label);

public sealed class TitanicTrainer
{
    public double LearningRate { get; set; }

    public int Epochs { get; set; }

    public static IEnumerable<Sample> Load(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            yield return new Sample(ToFloat(cells[5]), ToFloat(cells[9]), cells[1] == "1" ? 1 : 0);
        }
    }

    public static float[] Features(string line)
    {
        var cells = line.Split(',');
        float age, fare;
        float.TryParse(cells[5], NumberStyles.Float, CultureInfo.InvariantCulture, out age); //! MLH4004
        float.TryParse(cells[9], NumberStyles.Float, CultureInfo.InvariantCulture, out fare); //! MLH4004
        return new[] { age / 80f, fare / 500f };
    }

    private static float ToFloat(string text)
    {
        float number;
        if (float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            return number;
        }

        return 0f; //! MLH4004
    }
}

public sealed class Patient
{
    public double? Glucose { get; init; }

    public int? Pregnancies { get; init; }
}

public static class DiabetesFeatures
{
    private const double learningRate = 0.1;
    private static int epochs = 10;

    public static double[][] Build(IReadOnlyList<Patient> patients) =>
        patients.Select(patient => new double[]
        {
            patient.Glucose ?? 0, //! MLH4004
            patient.Pregnancies.GetValueOrDefault(), //! MLH4004
        }).ToArray();
}
