using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static void Run(torch.utils.data.Dataset<(Tensor X, Tensor Y)> rows, Func<IEnumerable<(Tensor X, Tensor Y)>, Device, (Tensor X, Tensor Y)> collate, Module<Tensor, Tensor> encoder)
    {
        var head = Linear(8, 1);
        var optimizer = optim.SGD(head.parameters(), 0.1);
        using var train = new DataLoader<(Tensor X, Tensor Y), (Tensor X, Tensor Y)>(rows, 8, collate, shuffle: true);
        using var eval = new DataLoader<(Tensor X, Tensor Y), (Tensor X, Tensor Y)>(rows, 8, collate);
        foreach (var (x, y) in train)
        {
            optimizer.zero_grad();
            var l = functional.mse_loss(head.call(encoder.call(x)), y);
            torch.autograd.backward(new[] { l });
            optimizer.step();
        }

        var errors = new List<float>();
        foreach (var pair in eval)
            errors.Add((head.call(encoder.call(pair.X)) - pair.Y).pow(2).mean().ToSingle()); //! MLH1001
        Console.WriteLine(errors.Average());
    }
}
