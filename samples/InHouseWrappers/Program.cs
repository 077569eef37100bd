using System;
using System.Globalization;
using System.Linq;
using Greenhouse.Kit;

// Which seeds will sprout? A coin decided that, so no advice can be right about more than half of the seeds that it has not seen.
var spring = SampleSet.Open("spring");

var halves = Trays.Cut(spring, share: 0.2, seed: 3);
Print("Cut once", Ledger.Hits(new Gardener().Walk(halves.Grow).On(halves.Check)));

Print("Checked with what it learned from", Ledger.Hits(new Gardener().Walk(spring).On(spring))); // MLH1001

var again = Trays.Cut(spring, share: 0.2, seed: 4);
Print("Cut twice", Ledger.Hits(new Gardener().Walk(halves.Grow).On(again.Check))); // MLH1005

var stirred = Trays.Stir(spring.Samples, seed: 1); // MLH1006
var check = new SampleSet(stirred.Take(400));
var grow = new SampleSet(stirred.Skip(400));
Print("Stirred for each reader", Ledger.Hits(new Gardener().Walk(grow).On(check)));

var bred = Trays.Cut(Trays.Breed(spring, seed: 1), share: 0.2, seed: 3);
Print("Bred before the cut", Ledger.Hits(new Gardener().Walk(bred.Grow).On(bred.Check))); // MLH1007

static void Print(string study, double hits) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{study,-34} {hits:P0}"));
