using System;
using System.IO;
using System.Linq;
using ImageClassifier;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// Learns to tell photos apart. Each class has its own folder of 28 x 28 grayscale photos: photos/cats/0001.raw, photos/dogs/0001.raw, ...
const int Epochs = 20;

var classes = Directory.GetDirectories("photos").OrderBy(folder => folder, StringComparer.Ordinal).ToArray();
var files = classes.SelectMany(folder => Directory.GetFiles(folder, "*.raw").OrderBy(file => file, StringComparer.Ordinal));

// Validate on 1000 photos that training does not see.
var order = new Random(7);
var shuffled = files.OrderBy(_ => order.Next()); // MLH1006
var validationFiles = shuffled.Take(1000).ToList();
var trainingFiles = shuffled.Skip(1000).ToList();

using var trainingLoader = torch.utils.data.DataLoader(new PhotoDataset(trainingFiles, classes), batchSize: 64); // MLH2001
using var validationLoader = torch.utils.data.DataLoader(new PhotoDataset(validationFiles, classes), batchSize: 64);

manual_seed(7);
using var model = Sequential(
    Conv2d(1, 16, kernel_size: 3),
    ReLU(),
    MaxPool2d(kernel_size: 2),
    Flatten(),
    Linear(16 * 13 * 13, classes.Length));
var optimizer = optim.Adam(model.parameters());

for (var epoch = 0; epoch < Epochs; epoch++)
{
    model.train();
    foreach (var batch in trainingLoader)
    {
        optimizer.zero_grad();
        using var loss = functional.cross_entropy(model.call(batch["photo"]), batch["class"]);
        if (loss.item<float>() == float.NaN) // MLH4001
        {
            throw new InvalidOperationException($"The loss is not a number in epoch {epoch}: lower the learning rate.");
        }

        loss.backward();
        optimizer.step();
    }

    Console.WriteLine($"epoch {epoch}: {Correct():P1} of the validation photos are recognised");
}

double Correct()
{
    model.eval();
    using var withoutGradients = no_grad();
    long correct = 0;
    foreach (var batch in validationLoader)
    {
        correct += model.call(batch["photo"]).argmax(1).eq(batch["class"]).sum().item<long>();
    }

    return (double)correct / validationFiles.Count;
}
