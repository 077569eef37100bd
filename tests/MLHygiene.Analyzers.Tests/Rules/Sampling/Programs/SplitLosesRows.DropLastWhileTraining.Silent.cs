// Silent: drop_last on a training loader that shuffles is common practice.
using TorchSharp;
using TorchSharp.Modules;
public class Fit
{
    public void Train(torch.nn.Module<torch.Tensor, torch.Tensor> model, torch.utils.data.Dataset trainData, torch.optim.Optimizer optimizer, int epochs)
    {
        using var trainLoader = torch.utils.data.DataLoader(trainData, 64, shuffle: true, drop_last: true);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in trainLoader)
            {
                optimizer.zero_grad();
                var loss = torch.nn.functional.cross_entropy(model.forward(batch["data"]), batch["label"]);
                loss.backward();
                optimizer.step();
            }
        }
    }
}
