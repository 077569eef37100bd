using TorchSharp;

class Counter
{
    long Correct(torch.Tensor predictions, torch.Tensor labels) => predictions.eq(labels).sum().item<long>();

    torch.Tensor Sums(torch.Tensor image, torch.ScalarType type) => image.to(torch.uint8).sum(type) + image.sum(0) + image.sum(new long[] { 0, 1 }, type: torch.int64);
}
