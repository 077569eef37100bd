using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static void Run(torch.utils.data.Dataset rows)
    {
        var generator = Sequential(Linear(16, 64), Tanh());
        var discriminator = Sequential(Linear(64, 1), Sigmoid());
        var forD = optim.Adam(discriminator.parameters());
        var forG = optim.Adam(generator.parameters());
        using var loader = new DataLoader(rows, 8, true);
        for (var epoch = 0; epoch < 9; epoch++)
        {
            foreach (var batch in loader)
            {
                var real = batch["data"];
                forD.zero_grad();
                var lossReal = functional.binary_cross_entropy(discriminator.call(real), torch.ones(8, 1));
                var fake = generator.call(torch.randn(8, 16));
                var lossFake = functional.binary_cross_entropy(discriminator.call(fake.detach()), torch.zeros(8, 1));
                (lossReal + lossFake).backward();
                forD.step();
                forG.zero_grad();
                var lossG = functional.binary_cross_entropy(discriminator.call(fake), torch.ones(8, 1));
                lossG.backward();
                forG.step();
                Console.WriteLine(discriminator.call(real).mean().ToSingle() + lossG.ToSingle());
            }
        }
    }
}
