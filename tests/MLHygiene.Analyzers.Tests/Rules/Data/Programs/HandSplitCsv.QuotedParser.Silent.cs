using System.Globalization;
using System.Text;
using Microsoft.VisualBasic.FileIO;

namespace Titanic;

public sealed record Passenger(string Name, float Age, bool Survived);

public static class PassengerDataset
{
    public static List<Passenger> Load(string path)
    {
        var trainset = new List<Passenger>();
        using var parser = new TextFieldParser(path) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(",");
        while (!parser.EndOfData)
        {
            var cells = parser.ReadFields() ?? [];
            trainset.Add(new Passenger(cells[0], float.Parse(cells[1], CultureInfo.InvariantCulture), cells[2] == "1"));
        }

        return trainset;
    }

    public static Passenger Parse(string line)
    {
        var cells = Fields(line).ToArray();
        return new Passenger(cells[0], float.Parse(cells[1], CultureInfo.InvariantCulture), cells[2] == "1");
    }

    private static IEnumerable<string> Fields(string line)
    {
        var field = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                yield return field.ToString();
                field.Clear();
            }
            else
                field.Append(c);
        }

        yield return field.ToString();
    }

    public static double Accuracy(Func<Passenger, bool> predict, IReadOnlyList<Passenger> testset)
        => testset.Count(p => predict(p) == p.Survived) / (double)testset.Count;
}
