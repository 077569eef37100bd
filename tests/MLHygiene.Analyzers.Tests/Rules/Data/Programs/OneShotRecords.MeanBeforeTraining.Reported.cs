using System.Globalization;
using CsvHelper;

using var csv = new CsvReader(new StreamReader("houses.csv"), CultureInfo.InvariantCulture);
var houses = csv.GetRecords<House>().Where(house => house.Area > 10); //! MLH5009
var mean = houses.Average(house => house.Price);
float weight = 0;
foreach (var house in houses)
    weight += 0.01f * (house.Price - mean) * house.Area;
Console.WriteLine(weight);

public class House
{
    public float Area { get; set; }
    public float Price { get; set; }
}
