using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static void Run(DataLoader loader, Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        foreach (var batch in loader)
        {
            var output = functional.cross_entropy(model.call(batch["data"]), batch["label"]);
            optimizer.zero_grad();
            output.backward();
            optimizer.step();
        }

        double hits = 0, all = 0;
        foreach (var batch in loader)
        {
            var guess = model.call(batch["data"]).argmax(1); //! MLH1001
            hits += (guess == batch["label"]).sum().item<long>();
            all += batch["label"].size(0);
        }

        Console.WriteLine("accuracy " + hits / all);
    }
}
