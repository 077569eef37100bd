
class WeightInitializer
{
    public double Xavier(Random rng, int inputs, int outputs) => (rng.NextDouble() - 0.5) / Math.Sqrt(inputs + outputs);
    public double Attention(double score, float[] key) => score / Math.Sqrt(key.Length);
    public double Density(double x, double sigma) => Math.Exp(-x * x / (2 * sigma * sigma)) / (sigma * Math.Sqrt(2 * Math.PI));
    public double StandardError(double deviation, double[] losses) => deviation / Math.Sqrt(losses.Length);
    public double Pixel(byte value) { const double min = 0, max = 255; return (value - min) / (max - min); }
}
