using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvFeatures;

// How old are the houses of a list, and what do those that are most alike say of one's price? A fifth of them was never renovated, and
// the field for that year is empty.
var path = Path.Combine(AppContext.BaseDirectory, "houses.csv");
File.WriteAllLines(path, HouseList.Lines(new Random(7)));
var houses = TrainingData.Load(path);

Print("Mean area of the houses, in square metres", houses.Features.Average(row => row[0]));
Print("Mean number of rooms", houses.Features.Average(row => row[2]));
Print("Mean age of the houses, in years", houses.Features.Average(row => row[3]));

static void Print(string what, double number) => Console.WriteLine($"{what,-44}{number.ToString("F1", CultureInfo.InvariantCulture)}");
