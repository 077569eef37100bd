public class FeatureMap
{
    private readonly float[] _weights = new float[64];

    public (float X, float Y) Place(int index, int columns, float size) => (index % columns * size, index / columns * size);

    public void Pool(int[] input, int stride, int kernel)
    {
        int epochs = 2; float learningRate = 0.1f;
        var outputs = (input.Length - kernel) / stride + 1;
        float middle = kernel / 2;
        for (var i = 0; i < outputs; i++)
        {
            float x = i / stride;
            double bucket = input[i] / kernel;
            _weights[i % _weights.Length] += (x - middle) * learningRate / epochs + (float)bucket;
        }
    }
}
