using System;
using System.Globalization;
using System.Linq;
using NoiseLabels;

// Do the markers tell who is ill? A coin decided that, so no model can be right about more than half of the patients it has not seen.
// Each study is done a hundred times, with other patients each time.
Report("Split after a shuffle", ShuffledStudy.Accuracy);
Report("Every patient shown twice", DoubledStudy.Accuracy);
Report("Ten best of 1000 markers", SelectedMarkersStudy.Accuracy);
Report("Best threshold", ThresholdStudy.Accuracy);

static void Report(string study, Func<Random, double> accuracy)
{
    var random = new Random(7);
    var accuracies = Enumerable.Range(0, 100).Select(_ => accuracy(random)).ToArray();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{study,-26} accuracy {accuracies.Average():F3}"));
}
