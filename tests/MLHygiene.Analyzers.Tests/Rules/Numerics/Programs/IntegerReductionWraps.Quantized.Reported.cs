using System.Numerics.Tensors;

public sealed class QuantizedLayer(sbyte[][] weights, float scale)
{
    public float[] Forward(ReadOnlySpan<sbyte> input)
    {
        var outputs = new float[weights.Length];
        for (var i = 0; i < outputs.Length; i++)
        {
            outputs[i] = TensorPrimitives.Dot(weights[i], input) * scale; //! MLH4011
        }

        return outputs;
    }
}
