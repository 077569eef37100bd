using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
namespace Digits;

internal static class Program
{
    internal static void Run(string root, Device device)
    {
        var train = torchvision.datasets.MNIST(root, train: true, download: true);
        var test = torchvision.datasets.MNIST(root, train: true, download: true);
        Loop(device, new Net(), train, test);
    }

    private static void Loop(Device device, Net model, torch.utils.data.Dataset trainData, torch.utils.data.Dataset testData)
    {
        using var train = new DataLoader(trainData, 64, device: device, shuffle: true);
        using var test = new DataLoader(testData, 128, device: device);
        model.to(device);
        var optimizer = optim.SGD(model.parameters(), 0.01);
        for (var epoch = 1; epoch <= 10; epoch++)
        {
            using (var scope = torch.NewDisposeScope())
            {
                Train(model, optimizer, NLLLoss(reduction: Reduction.Mean), train);
                Test(model, NLLLoss(reduction: Reduction.Sum), test, testData.Count); //! MLH1001
            }
        }
    }

    private static void Train(Net model, optim.Optimizer optimizer, Loss<Tensor, Tensor, Tensor> loss, DataLoader loader)
    {
        model.train();
        var seen = 0;
        foreach (var data in loader)
        {
            using (var scope = torch.NewDisposeScope())
            {
                var target = data["label"];
                var output = loss.call(model.call(data["data"]), target);
                optimizer.zero_grad();
                output.backward();
                optimizer.step();
                seen += (int)target.shape[0];
                if (seen % 640 == 0)
                {
                    Console.WriteLine(output.ToSingle());
                }
            }
        }
    }

    private static void Test(Net model, Loss<Tensor, Tensor, Tensor> loss, DataLoader loader, long size)
    {
        model.eval();
        double total = 0;
        var correct = 0;
        foreach (var data in loader)
        {
            using (var scope = torch.NewDisposeScope())
            {
                var prediction = model.call(data["data"]);
                total += loss.call(prediction, data["label"]).ToSingle();
                correct += prediction.argmax(1).eq(data["label"]).sum().ToInt32();
            }
        }

        Console.WriteLine($"average loss {total / size}, accuracy {(double)correct / size}");
    }

    private sealed class Net : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> _fc1 = Linear(784, 128);
        private readonly Module<Tensor, Tensor> _fc2 = Linear(128, 10);

        public Net() : base("net") => RegisterComponents();

        public override Tensor forward(Tensor input) => functional.log_softmax(_fc2.forward(functional.relu(_fc1.forward(input.view(-1, 784)))), 1);
    }
}
