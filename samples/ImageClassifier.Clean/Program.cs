using System;
using System.IO;
using System.Linq;
using ImageClassifier;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// Learns to tell photos apart. They are 28 x 28 pixels of gray, in a folder for each class:
// photos/training/cat/0001.raw, photos/training/dog/0001.raw, photos/held-out/cat/7001.raw, ...
const int Epochs = 20;

var classes = Directory.GetDirectories("photos/training").Select(Path.GetFileName).OrderBy(name => name, StringComparer.Ordinal).ToArray();
var trainingPhotos = Photos("photos/training");

// Half of the photos that training does not see pick the best epoch, and the other half say how good it is.
var random = new Random(7);
var heldOut = Photos("photos/held-out").OrderBy(_ => random.Next()).ToArray();
var validationPhotos = heldOut.Take(500).ToArray();
var testPhotos = heldOut.Skip(500).ToArray();

var training = new PhotoDataset(trainingPhotos, classes);

manual_seed(7);
using var model = Sequential(
    Conv2d(1, 16, kernel_size: 3),
    ReLU(),
    MaxPool2d(kernel_size: 2),
    Flatten(),
    Linear(16 * 13 * 13, classes.Length));
var optimizer = optim.Adam(model.parameters());
var best = 0.0;

for (var epoch = 0; epoch < Epochs; epoch++)
{
    using var trainingLoader = torch.utils.data.DataLoader(training, batchSize: 64, shuffle: true, seed: 7 + epoch);
    model.train();
    foreach (var batch in trainingLoader)
    {
        optimizer.zero_grad();
        using var loss = functional.cross_entropy(model.call(batch["photo"]), batch["class"]);
        if (float.IsNaN(loss.item<float>()))
        {
            throw new InvalidOperationException($"The loss is not a number in epoch {epoch}: lower the learning rate.");
        }

        loss.backward();
        optimizer.step();
    }

    var recognised = Recognised(validationPhotos);
    if (recognised > best)
    {
        best = recognised;
        model.save("best.dat");
    }
}

model.load("best.dat");
Console.WriteLine($"{Recognised(testPhotos):P1} of the photos are recognised");

string[] Photos(string folder) =>
    Directory.GetFiles(folder, "*.raw", SearchOption.AllDirectories).OrderBy(file => file, StringComparer.Ordinal).ToArray();

double Recognised(string[] photos)
{
    model.eval();
    using var withoutGradients = no_grad();
    using var loader = torch.utils.data.DataLoader(new PhotoDataset(photos, classes), batchSize: 64);
    var correct = 0L;
    foreach (var batch in loader)
    {
        correct += model.call(batch["photo"]).argmax(1).eq(batch["class"]).sum().item<long>();
    }

    return (double)correct / photos.Length;
}
