// Reported: drop_last: true on an evaluation loader leaves test rows out of the metric.
using TorchSharp;
using TorchSharp.Modules;
public static class Evaluation
{
    public static double Accuracy(torch.nn.Module<torch.Tensor, torch.Tensor> model, torch.utils.data.Dataset testData)
    {
        model.eval();
        using var noGrad = torch.no_grad();
        using var testLoader = torch.utils.data.DataLoader(testData, 64, shuffle: false, drop_last: true); //! MLH2005
        double hits = 0;
        foreach (var batch in testLoader) hits += model.forward(batch["data"]).argmax(1).eq(batch["label"]).sum().ToInt64();
        return hits;
    }
}
