using System.Globalization;

namespace Labels;

public static class LabelReader
{
    public static int[] Classes(string path) =>
        File.ReadLines(path).Select(line => int.Parse(line, CultureInfo.InvariantCulture)).ToArray();

    public static decimal[] Prices(string path) =>
        File.ReadLines(path).Select(line => decimal.Parse(line.Split(',')[2], CultureInfo.InvariantCulture)).ToArray();

    public static List<DateTime> Days(string path) =>
        File.ReadLines(path).Select(line => DateTime.Parse(line, CultureInfo.InvariantCulture)).ToList();
}
