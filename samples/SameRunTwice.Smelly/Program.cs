using System;
using System.Globalization;
using System.Linq;
using SameRunTwice;

// Is a model that is trained twice the same model? Starts itself twice, and compares what the two runs began with: the readers that were
// held back for the test, and the weights of the network.
if (args is [Run.Once])
{
    Run.Here().Write(Console.Out);
    return;
}

var first = Run.Start();
var second = Run.Start();

var moved = first.HeldBack.Zip(second.HeldBack).Count(reader => reader.First != reader.Second);
Print("Readers on the other side of the split in the second run", ((double)moved / first.HeldBack.Length).ToString("P0", CultureInfo.InvariantCulture));

Print("The network begins with the same weights in both runs", first.Layers.SequenceEqual(second.Layers) ? "yes" : "no");

static void Print(string what, string number) => Console.WriteLine($"{what,-58}{number}");
