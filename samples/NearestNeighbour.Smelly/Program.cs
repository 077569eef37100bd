using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using NearestNeighbour;

// Which kind is a flower? That of those that are most alike. The length of one of the 300 that are known is not a number.
var known = new KnnClassifier(Write("known.csv", FlowerList.Lines(new Random(5), 300)));
var test = new KnnClassifier(Write("test.csv", FlowerList.Lines(new Random(6), 150)));

Print("Place of the flower nearest to 1.5, 0.3", known.Nearest([1.5, 0.3]).ToString(CultureInfo.InvariantCulture));
Print("Place of the flower nearest to 5.6, 2.0", known.Nearest([5.6, 2.0]).ToString(CultureInfo.InvariantCulture));
Print("Recognised by the nearest", KnnClassifier.Accuracy(known, test, 1).ToString("P1", CultureInfo.InvariantCulture));
Print("Recognised by the three nearest", KnnClassifier.Accuracy(known, test, 3).ToString("P1", CultureInfo.InvariantCulture));

static string Write(string name, IEnumerable<string> lines)
{
    var path = Path.Combine(AppContext.BaseDirectory, name);
    File.WriteAllLines(path, lines);
    return path;
}

static void Print(string what, string value) => Console.WriteLine($"{what,-44}{value}");
