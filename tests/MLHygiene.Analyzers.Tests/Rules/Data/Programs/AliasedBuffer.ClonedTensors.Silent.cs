using TorchSharp;
using static TorchSharp.torch;

namespace Vision;

public static class PatchLoader
{
    public static List<Tensor> Copies(IEnumerable<float[]> rows, int size)
    {
        var buffer = new float[size];
        var tensors = new List<Tensor>();
        foreach (var row in rows)
        {
            row.CopyTo(buffer, 0);
            tensors.Add(torch.tensor(buffer));
            tensors.Add(from_array(buffer).clone());
        }

        return tensors;
    }

    public static List<Tensor> Converted(IEnumerable<float[]> rows, int size)
    {
        var buffer = new float[size];
        var tensors = new List<Tensor>();
        foreach (var row in rows)
        {
            Array.Copy(row, buffer, size);
            tensors.Add(from_array(buffer, dtype: ScalarType.Float64));
        }

        return tensors;
    }

    public static List<Tensor> Fresh(IEnumerable<byte[]> files)
    {
        var tensors = new List<Tensor>();
        foreach (var bytes in files)
        {
            var pixels = new float[bytes.Length];
            for (var i = 0; i < pixels.Length; i++)
                pixels[i] = bytes[i] / 255f;
            tensors.Add(from_array(pixels));
        }

        return tensors;
    }

    public static double Score(nn.Module<Tensor, Tensor> model, IEnumerable<float[]> rows, int size)
    {
        var buffer = new float[size];
        var total = 0.0;
        foreach (var row in rows)
        {
            row.CopyTo(buffer, 0);
            using var input = from_array(buffer);
            using var output = model.call(input);
            total += output.item<float>();
        }

        return total;
    }
}
