using System.Globalization;

double[][] features = File.ReadAllLines("train.csv")
    .Skip(1)
    .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()) //! MLH4016
    .ToArray();
double[] labels = File.ReadLines("labels.txt")
    .Select(text => Convert.ToDouble(text, CultureInfo.InvariantCulture))
    .ToArray();

Console.WriteLine($"{features.Length} rows, mean label {labels.Average()}");
