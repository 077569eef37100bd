using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    private readonly Module<Tensor, Tensor> _net = Linear(3, 1);

    public void Go(DataLoader train, DataLoader test)
    {
        var optimizer = optim.Adam(_net.parameters());
        Console.WriteLine(Again(train, optimizer));
    }

    public double Again(DataLoader loader, optim.Optimizer optimizer)
    {
        Pass(loader, optimizer);
        return Pass(loader); //! MLH1001
    }

    private double Pass(DataLoader loader, optim.Optimizer? optimizer = null)
    {
        var sum = 0.0;
        foreach (var batch in loader)
        {
            var loss = functional.mse_loss(_net.call(batch["x"]), batch["y"]);
            sum += loss.item<float>();
            if (optimizer is null) continue;
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }

        return sum;
    }
}
