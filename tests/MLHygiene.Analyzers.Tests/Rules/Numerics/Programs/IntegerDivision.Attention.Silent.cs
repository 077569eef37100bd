public sealed class Attention
{
    private readonly int _hiddenSize, _heads;
    private readonly float _scale;

    public Attention(int hiddenSize, int heads, double dropout)
    {
        (_hiddenSize, _heads) = (hiddenSize, heads);
        _scale = 1f / MathF.Sqrt(hiddenSize / heads);
        Console.WriteLine($"{hiddenSize / heads} per head, dropout {dropout:P0}");
    }

    public double Decay(int step, int every, double learningRate) => learningRate * Math.Pow(0.5, step / every);

    public float[] Positions(int length)
    {
        var positions = new float[length * _hiddenSize];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = MathF.Sin((i / _hiddenSize) / MathF.Pow(10000, 2f * (i % _hiddenSize) / _hiddenSize));
        }

        return positions;
    }

    public float Scale(int epoch, int epochs) => _scale * epoch / epochs * _heads;
}
