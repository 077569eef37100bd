// Reported: seed: 42 gives each epoch the same permutation.
using TorchSharp;
public static class Training
{
    public static void Run(torch.nn.Module<torch.Tensor, torch.Tensor> model, torch.utils.data.Dataset trainData, torch.optim.Optimizer optimizer)
    {
        using var loader = torch.utils.data.DataLoader(trainData, 32, shuffle: true, seed: 42); //! MLH2010
        model.train();
        for (int epoch = 0; epoch < 10; epoch++)
        {
            foreach (var batch in loader)
            {
                optimizer.zero_grad();
                var loss = torch.nn.functional.cross_entropy(model.forward(batch["data"]), batch["label"]);
                loss.backward();
                optimizer.step();
            }
        }
    }
}
