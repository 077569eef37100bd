// Reported: only the processor's generator is seeded, but the noise is drawn on the graphics card where there is one.
using TorchSharp;

public sealed class NoiseTrainer
{
    private readonly torch.Device _device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
    private readonly torch.nn.Module<torch.Tensor, torch.Tensor> _generator;

    public NoiseTrainer(int seed)
    {
        torch.manual_seed(seed); //! MLH3003
        _generator = torch.nn.Sequential(
            torch.nn.Linear(64, 128, device: _device),
            torch.nn.ReLU(),
            torch.nn.Linear(128, 784, device: _device));
    }

    public torch.Tensor Sample(int count)
    {
        using var noGrad = torch.no_grad();
        torch.Tensor noise = torch.randn(count, 64, device: _device);
        return _generator.call(noise);
    }
}
