using System;
using System.Globalization;
using System.Linq;
using MiniBatch;

// Which machines are worn? Trains on the readings of one month, batch by batch, and is tested on those of the next.
// Then looks at what the shuffle, the split and the bootstrap do to the rows.
var random = new Random(7);
var training = Reading.Month(random);
var nextMonth = Reading.Month(random);

var trainer = new Trainer();
var model = trainer.Train([.. training], random);
Print("Readings of the next month recognised", model.Accuracy(nextMonth), "P1");
Print("Highest loss of a batch in the last epoch", trainer.HighestLoss, "F3");

var (_, test) = Sampling.Split(training);
Print("Worn machines among those held back", test.Average(reading => reading.Label), "P1");

const int Repeats = 10_000;
var stayed = 0;
var lastDrawn = 0;
for (var repeat = 0; repeat < Repeats; repeat++)
{
    var rows = Enumerable.Range(0, 10).ToArray();
    Sampling.Shuffle(rows, random);
    stayed += rows[0] == 0 ? 1 : 0;

    var sample = Sampling.Bootstrap([.. Enumerable.Range(0, 10)], random);
    lastDrawn += sample.Contains(9) ? 1 : 0;
}

Print("Shuffles of ten rows that leave the first in its place", (double)stayed / Repeats, "P1");
Print("Bootstraps of ten rows that hold the last", (double)lastDrawn / Repeats, "P1");

static void Print(string what, double number, string format) =>
    Console.WriteLine($"{what,-56}{number.ToString(format, CultureInfo.InvariantCulture)}");
