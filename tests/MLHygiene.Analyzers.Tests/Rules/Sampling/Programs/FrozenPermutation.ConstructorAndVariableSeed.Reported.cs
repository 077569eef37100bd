// Reported: the constructor form with a seed from a parameter, named arguments reordered.
using TorchSharp;
using TorchSharp.Modules;
public class Fitter(torch.nn.Module<torch.Tensor, torch.Tensor> network, torch.optim.Optimizer adam)
{
    public void Fit(torch.utils.data.Dataset dataset, int seed, int epochs)
    {
        network.train();
        var trainLoader = new DataLoader(dataset, seed: seed, shuffle: true, batchSize: 16); //! MLH2010
        int epoch = 0;
        while (epoch++ < epochs)
        {
            foreach (var batch in trainLoader)
            {
                adam.zero_grad();
                using var loss = torch.nn.functional.mse_loss(network.forward(batch["x"]), batch["y"]);
                loss.backward();
                adam.step();
            }
        }
        trainLoader.Dispose();
    }
}
