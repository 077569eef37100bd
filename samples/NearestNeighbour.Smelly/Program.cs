using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NearestNeighbour;

// Which kind is a flower? That of those that are most alike. One of the 300 that are known has a petal that nobody measured.
var random = new Random(5);
var known = Flower.Draw(random, 300);
var test = Flower.Draw(random, 900);
known[150] = new Flower([double.NaN, 0.3], known[150].Label);

var knn = new NearestNeighbours(known);
Print("Recognised by the nearest neighbour", Share(test, flower => knn.Nearest(flower.Features).Label == flower.Label));
Print("Recognised by the three nearest", Share(test, flower => knn.Vote(flower.Features, 3) == flower.Label));
Print("Flowers whose nearest neighbour is the same", Share(test, flower => knn.Nearest(flower.Features) == knn.Nearest(test[0].Features)));

static double Share(List<Flower> flowers, Func<Flower, bool> isOne) => (double)flowers.Count(isOne) / flowers.Count;

static void Print(string what, double share) => Console.WriteLine($"{what,-48}{share.ToString("P1", CultureInfo.InvariantCulture)}");
