// Reported: the dropout runs on the graphics card, whose generator was never seeded.
using TorchSharp;

public static class DropoutStudy
{
    public static float[] Losses(torch.Tensor features, torch.Tensor labels, int runs)
    {
        torch.random.manual_seed(1234); //! MLH3003
        torch.Tensor x = ToCard(features);
        torch.Tensor y = ToCard(labels);
        using var dropout = torch.nn.Dropout(0.3);
        dropout.train();

        var losses = new float[runs];
        for (int run = 0; run < runs; run++)
        {
            torch.Tensor loss = torch.nn.functional.cross_entropy(dropout.call(x), y);
            losses[run] = loss.ToSingle();
        }

        return losses;
    }

    private static torch.Tensor ToCard(torch.Tensor tensor) => tensor.cuda();
}
