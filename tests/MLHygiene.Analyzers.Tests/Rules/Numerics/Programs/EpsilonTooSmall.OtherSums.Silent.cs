
class Schedule
{
    const float Base = 1f;
    public float Warmup(int epoch, float learningRate) => learningRate * Math.Min(1f, epoch / 10f + 1e-8f);
    public double Decay(double learningRate) => learningRate * (1 - 1e-6);
    public float Nothing() => Base + 0f;
    public double Gradient(double loss, double weights) => (loss - weights) / (2 * 1e-5);
}
