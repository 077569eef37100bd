using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
abstract class Base
{
    protected abstract void Train(Module<Tensor, Tensor> model, DataLoader loader);
    protected abstract double Score(Module<Tensor, Tensor> model, DataLoader loader);

    public void Run(torch.utils.data.Dataset a, Module<Tensor, Tensor> model)
    {
        using var first = new DataLoader(a, 8, true);
        using var second = new DataLoader(a, 8);
        Train(model, first);
        Console.WriteLine(Score(model, second));
    }
}
