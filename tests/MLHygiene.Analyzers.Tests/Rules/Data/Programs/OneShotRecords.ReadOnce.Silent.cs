using System.Globalization;
using CsvHelper;

using var csv = new CsvReader(new StreamReader("houses.csv"), CultureInfo.InvariantCulture);
var houses = csv.GetRecords<House>().ToList();
var (train, test) = (houses.Take(80).ToList(), houses.Skip(80).ToList());
for (var epoch = 0; epoch < 10; epoch++)
    foreach (var house in train)
        Console.WriteLine(house.Price);
Console.WriteLine(test.Count + houses.Count);

public class House
{
    public float Area { get; set; }
    public float Price { get; set; }
}
