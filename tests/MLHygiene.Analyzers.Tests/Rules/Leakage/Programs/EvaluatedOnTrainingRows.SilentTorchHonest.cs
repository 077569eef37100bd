using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static void Run(string root)
    {
        using var train = torchvision.datasets.MNIST(root, true);
        using var test = torchvision.datasets.MNIST(root, false);
        using var trainLoader = torch.utils.data.DataLoader(train, 64, shuffle: true);
        using var testLoader = torch.utils.data.DataLoader(test, 64);
        var model = Sequential(Flatten(), Linear(784, 10));
        var optimizer = optim.Adam(model.parameters());
        for (var epoch = 0; epoch < 3; epoch++)
        {
            Train(model, trainLoader, optimizer);
            Test(model, testLoader);
        }
    }

    static void Train(Sequential model, DataLoader loader, optim.Optimizer optimizer)
    {
        long correct = 0, total = 0;
        foreach (var batch in loader)
        {
            optimizer.zero_grad();
            var prediction = model.call(batch["data"]);
            var loss = functional.cross_entropy(prediction, batch["label"]);
            loss.backward();
            optimizer.step();
            correct += prediction.argmax(1).eq(batch["label"]).sum().ToInt64();
            total += batch["label"].shape[0];
            using (torch.no_grad())
            {
                Console.WriteLine(functional.cross_entropy(model.call(batch["data"]), batch["label"]).ToSingle());
            }
        }

        Console.WriteLine($"{correct} of {total}");
    }

    static void Test(Sequential model, DataLoader loader)
    {
        long correct = 0;
        foreach (var batch in loader)
            correct += model.call(batch["data"]).argmax(1).eq(batch["label"]).sum().ToInt64();
        Console.WriteLine(correct);
    }
}
