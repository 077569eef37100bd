using TorchSharp;
using static TorchSharp.torch;

class Accuracy
{
    long Correct(Tensor predictions, Tensor labels) => predictions.eq(labels).sum(type: ScalarType.Byte).item<long>(); //! MLH4011

    Tensor Histogram(Tensor counts) => torch.cumsum(counts, dim: 0, type: int16); //! MLH4011
}
