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

// Other machines learn from features that are computed here: area, rooms and age, so that all are about as large.
var file = Path.Combine(AppContext.BaseDirectory, "features.csv");
float[][] features = [.. houses.Features.Select(row => new[] { row[0] / 100, row[2] / 10, row[3] / 100 })];
Machine.American.Run(() => FeatureFile.Save(file, features));
Machine.American.Run(() => Print("Largest area, read on an American machine", FeatureFile.Load(file).Max(row => row[0])));
Machine.German.Run(() => Print("Largest area, read on a German machine", FeatureFile.Load(file).Max(row => row[0])));
Machine.German.Run(() => FeatureFile.Save(file, features));
Print("Columns of the file from a German machine", File.ReadLines(file).Max(line => line.Split(',').Length));

static void Print(string what, double number) => Console.WriteLine($"{what,-44}{number.ToString("F1", CultureInfo.InvariantCulture)}");
