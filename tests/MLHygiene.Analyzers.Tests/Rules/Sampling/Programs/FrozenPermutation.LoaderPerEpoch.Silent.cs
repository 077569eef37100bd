// Silent: the loader is made anew for each epoch with a seed of its own.
using TorchSharp;
public static class Training
{
    public static void Run(torch.nn.Module<torch.Tensor, torch.Tensor> model, torch.utils.data.Dataset trainData, torch.optim.Optimizer optimizer)
    {
        model.train();
        for (int epoch = 0; epoch < 10; epoch++)
        {
            using var trainLoader = torch.utils.data.DataLoader(trainData, 32, shuffle: true, seed: 42 + epoch, disposeDataset: false);
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
