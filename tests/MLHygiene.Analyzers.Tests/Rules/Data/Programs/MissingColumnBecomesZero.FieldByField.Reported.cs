using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

var config = new CsvConfiguration(CultureInfo.InvariantCulture);
config.HeaderValidated = (args) => { };
config.MissingFieldFound = (args) => { }; //! MLH5007
using var csv = new CsvReader(Console.In, config);
csv.Read();
csv.ReadHeader();
var sum = 0f;
while (csv.Read())
{
    sum += csv.GetField<float>("price") * csv.GetField<int>("count");
}

Console.WriteLine(sum);
