using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
var train = torchvision.datasets.MNIST("data", train: true);
var test = torchvision.datasets.MNIST("data", train: false);
using var trainLoader = torch.utils.data.DataLoader(train, 64, shuffle: true);
using var testLoader = torch.utils.data.DataLoader(train, 1000);
var model = Sequential(("flatten", Flatten()), ("linear", Linear(784, 10)));
var optimizer = optim.Adam(model.parameters());
var loss = CrossEntropyLoss();
for (var epoch = 0; epoch < 5; epoch++)
{
    model.train();
    foreach (var batch in trainLoader)
    {
        optimizer.zero_grad();
        var output = loss.call(model.call(batch["data"]), batch["label"]);
        output.backward();
        optimizer.step();
        Console.WriteLine(output.ToSingle());
    }

    model.eval();
    using (torch.no_grad())
    {
        var correct = 0L;
        foreach (var batch in testLoader)
        {
            var prediction = model.call(batch["data"]); //! MLH1001
            correct += prediction.argmax(1).eq(batch["label"]).sum().ToInt64();
        }

        Console.WriteLine($"accuracy {correct}");
    }
}
