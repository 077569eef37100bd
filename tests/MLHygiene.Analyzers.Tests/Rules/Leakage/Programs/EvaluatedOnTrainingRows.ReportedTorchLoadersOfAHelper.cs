using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static (DataLoader Train, DataLoader Test) Loaders(string root)
    {
        var train = torchvision.datasets.CIFAR10(root, true);
        var test = torchvision.datasets.CIFAR10(root, false);
        return (new(train, 64, shuffle: true), new(train, 64, shuffle: false));
    }

    static async Task Run(string root)
    {
        var (train, test) = Loaders(root);
        var model = Sequential(Flatten(), Linear(3072, 10)).to(torch.CUDA);
        var optimizer = optim.AdamW(model.parameters());
        Learn();
        await Task.Yield();
        Console.WriteLine(Accuracy()); //! MLH1001

        void Learn()
        {
            foreach (var batch in train)
            {
                optimizer.zero_grad();
                using var loss = functional.cross_entropy(model.call(batch["data"].cuda()), batch["label"].cuda());
                loss.backward();
                optimizer.step();
            }
        }

        double Accuracy()
        {
            var right = torch.zeros(1);
            foreach (var batch in test)
            {
                right += model.call(batch["data"].cuda()).argmax(1).eq(batch["label"].cuda()).sum();
            }

            return right.ToDouble();
        }
    }
}
