using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static void Run(torch.utils.data.Dataset train, torch.utils.data.Dataset test, Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        var trainLoader = new DataLoader(train, 8, true);
        var testLoader = new DataLoader(test, 8);
        for (var epoch = 0; epoch < 9; epoch++)
        {
            Train(model, trainLoader, optimizer);
            Console.WriteLine(Accuracy(model, testLoader));
            Attack(model, testLoader, 0.1);
        }

        Console.WriteLine(Accuracy(model, testLoader));
    }

    static void Attack(Module<Tensor, Tensor> model, DataLoader loader, double epsilon)
    {
        var correct = 0;
        foreach (var batch in loader)
        {
            var data = batch["x"];
            data.requires_grad = true;
            var loss = functional.cross_entropy(model.call(data), batch["y"]);
            model.zero_grad();
            loss.backward();
            var perturbed = (data + epsilon * data.grad.sign()).clamp(0, 1);
            correct += model.call(perturbed).argmax(1).eq(batch["y"]).sum().ToInt32();
        }

        Console.WriteLine(correct);
    }

    static void Train(Module<Tensor, Tensor> model, DataLoader loader, optim.Optimizer optimizer)
    {
        foreach (var batch in loader)
        {
            optimizer.zero_grad();
            functional.cross_entropy(model.call(batch["x"]), batch["y"]).backward();
            optimizer.step();
        }
    }

    static double Accuracy(Module<Tensor, Tensor> model, DataLoader loader)
    {
        var hits = 0L;
        foreach (var batch in loader)
            hits += model.call(batch["x"]).argmax(1).eq(batch["y"]).sum().ToInt64();
        return hits;
    }
}
