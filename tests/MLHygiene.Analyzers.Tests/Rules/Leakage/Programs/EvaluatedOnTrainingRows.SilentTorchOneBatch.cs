using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static void Run(torch.utils.data.Dataset rows, Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        var loader = torch.utils.data.DataLoader(rows, 8, shuffle: true);
        var check = torch.utils.data.DataLoader(rows, 8);
        for (var i = 0; i < 100; i++)
        {
            foreach (var batch in loader)
            {
                optimizer.zero_grad();
                functional.cross_entropy(model.call(batch["x"]), batch["y"]).backward();
                optimizer.step();
                break;
            }
        }

        foreach (var batch in check)
        {
            Console.WriteLine(functional.cross_entropy(model.call(batch["x"]), batch["y"]).ToSingle());
        }

        var one = loader.First();
        optimizer.zero_grad();
        functional.cross_entropy(model.call(one["x"]), one["y"]).backward();
        optimizer.step();
        Console.WriteLine(functional.cross_entropy(model.call(one["x"]), one["y"]).ToSingle());
    }
}
