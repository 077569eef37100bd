using System.Globalization;

namespace Imputation;

public static class ColumnImputer
{
    public static double[] ReadColumn(string path)
    {
        double[] column = File.ReadLines(path).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        double mean = column.Where(x => !double.IsNaN(x)).Average();
        for (int i = 0; i < column.Length; i++)
        {
            if (double.IsNaN(column[i]))
            {
                column[i] = mean;
            }
        }

        return column;
    }
}
