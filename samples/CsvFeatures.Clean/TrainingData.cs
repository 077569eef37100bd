using System.Globalization;
using System.IO;
using System.Linq;

namespace CsvFeatures;

/// <summary>Rows to train a model on.</summary>
/// <param name="Features">Of each row: area, year of the last renovation, rooms, age. A missing number is not a number.</param>
internal sealed record TrainingData(float[][] Features)
{
    /// <summary>Reads a file with a row of features in each line.</summary>
    public static TrainingData Load(string path) => new([.. File.ReadLines(path).Select(ToFeatureVector)]);

    private static float[] ToFeatureVector(string line)
    {
        var cells = line.Split(',');
        return [Number(cells[0]), Number(cells[1]), Number(cells[2]), Number(cells[3])];
    }

    private static float Number(string cell) =>
        cell.Length == 0 ? float.NaN : float.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
