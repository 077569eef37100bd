using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static void Run(torch.utils.data.Dataset rows, torch.utils.data.Dataset heldOut)
    {
        var model = Sequential(("a", Linear(4, 8)), ("b", ReLU()), ("c", Linear(8, 2)));
        var optimizer = optim.Adam(model.parameters());
        var trainLoader = torch.utils.data.DataLoader(rows, 32, shuffle: true);
        var valLoader = torch.utils.data.DataLoader(rows, 32, shuffle: false);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            var learned = Epoch(model, trainLoader, optimizer, train: true);
            var validated = Epoch(model, valLoader, optimizer, train: false); //! MLH1001
            Console.WriteLine($"{epoch}: {learned:F3} {validated:F3}");
        }
    }

    static double Epoch(Module<Tensor, Tensor> model, DataLoader loader, optim.Optimizer optimizer, bool train)
    {
        if (train)
            model.train();
        else
            model.eval();
        double sum = 0;
        foreach (var batch in loader)
        {
            var loss = functional.cross_entropy(model.call(batch["x"]), batch["y"]);
            sum += loss.ToDouble();
            if (train)
            {
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }

        return sum;
    }
}
