using System;
using System.Globalization;
using SoftmaxClassifier;

// Which of three machines does a reading come from? One reading among those that decide when to stop has a sensor that failed.
var random = new Random(11);
var training = Reading.Draw(random, 12);
var validation = Reading.Draw(random, 300);
var test = Reading.Draw(random, 3000);
validation.Add(new Reading([double.NaN, 0.2], 0));

var classifier = new Classifier(learningRate: 2);
var (epochs, loss) = classifier.Train(training, validation, maxEpochs: 500);
Print("Epochs until the validation loss falls no more", epochs.ToString(CultureInfo.InvariantCulture));
Print("Lowest validation loss", loss.ToString("F3", CultureInfo.InvariantCulture));
Print("Accuracy", classifier.Accuracy(test).ToString("P1", CultureInfo.InvariantCulture));
Print("Log loss", classifier.LogLoss(test).ToString("F3", CultureInfo.InvariantCulture));
Print("Machine of a reading of 100 and 9000", classifier.Classify([100, 9000]).ToString(CultureInfo.InvariantCulture));

static void Print(string what, string value) => Console.WriteLine($"{what,-48}{value}");
