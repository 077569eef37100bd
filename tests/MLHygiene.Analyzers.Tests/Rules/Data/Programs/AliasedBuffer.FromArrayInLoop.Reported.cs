using TorchSharp;
using static TorchSharp.torch;

namespace Vision;

public static class PatchLoader
{
    public static List<Tensor> Load(IEnumerable<byte[]> files, int size)
    {
        var buffer = new float[size];
        var tensors = new List<Tensor>();
        foreach (var bytes in files)
        {
            for (var i = 0; i < size; i++)
                buffer[i] = bytes[i] / 255f;
            tensors.Add(from_array(buffer)); //! MLH5017
        }

        return tensors;
    }

    public static Tensor LoadStacked(IReadOnlyList<float[]> rows)
    {
        var width = rows[0].Length;
        var scratch = new float[width];
        var parts = new Tensor[rows.Count];
        for (var r = 0; r < rows.Count; r++)
        {
            rows[r].CopyTo(scratch, 0);
            var part = torch.as_tensor(scratch); //! MLH5017
            parts[r] = part;
        }

        return stack(parts);
    }
}
