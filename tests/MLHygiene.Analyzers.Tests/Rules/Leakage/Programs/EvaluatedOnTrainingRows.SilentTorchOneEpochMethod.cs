using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static void Run(torch.utils.data.Dataset rows, torch.utils.data.Dataset heldOut, Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        var trainLoader = torch.utils.data.DataLoader(rows, 32, shuffle: true);
        var valLoader = torch.utils.data.DataLoader(heldOut, 32);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            Console.WriteLine(Epoch(model, trainLoader, optimizer, Phase.Train) + Epoch(model, valLoader, optimizer, Phase.Valid));
            Console.WriteLine(Other(model, trainLoader, optimizer) + Other(model, valLoader, null) + Guarded(model, trainLoader, optimizer, epoch) + Guarded(model, valLoader, optimizer, -1));
        }

        var hits = 0L;
        foreach (var batch in valLoader)
            hits += model.call(batch["x"]).argmax(1).eq(batch["y"]).sum().ToInt64();
        Console.WriteLine(hits);
    }

    enum Phase { Train, Valid }

    static double Epoch(Module<Tensor, Tensor> model, DataLoader loader, optim.Optimizer optimizer, Phase phase)
    {
        double sum = 0;
        foreach (var batch in loader)
        {
            var loss = functional.cross_entropy(model.call(batch["x"]), batch["y"]);
            sum += loss.ToDouble();
            if (phase == Phase.Train)
            {
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }

        return sum;
    }

    static double Other(Module<Tensor, Tensor> model, DataLoader loader, optim.Optimizer? optimizer)
    {
        double sum = 0;
        foreach (var batch in loader)
        {
            var loss = functional.cross_entropy(model.call(batch["x"]), batch["y"]);
            sum += loss.ToDouble();
            if (model.training && optimizer != null)
            {
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }

        return sum;
    }

    static double Guarded(Module<Tensor, Tensor> model, DataLoader loader, optim.Optimizer optimizer, int epoch)
    {
        double sum = 0;
        foreach (var batch in loader)
        {
            var loss = functional.cross_entropy(model.call(batch["x"]), batch["y"]);
            sum += loss.ToDouble();
            if (epoch < 0)
                continue;
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }

        return sum;
    }
}
