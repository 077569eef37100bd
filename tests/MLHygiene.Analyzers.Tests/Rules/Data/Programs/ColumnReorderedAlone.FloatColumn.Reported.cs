using MathNet.Numerics.Statistics;

namespace Speech;

public readonly record struct Frame(float Energy, float Pitch, bool Voiced);

public static class VoiceFeatures
{
    public static (float[] Inputs, bool[] Labels) Build(List<Frame> frames)
    {
        float[] energy = frames.Select(f => f.Energy).ToArray();
        bool[] labels = frames.ConvertAll(f => f.Voiced).ToArray();

        float noise = ArrayStatistics.LowerQuartileInplace(energy); //! MLH5011
        float[] inputs = new float[energy.Length];
        for (int i = 0; i < inputs.Length; i++)
            inputs[i] = energy[i] > noise ? energy[i] : 0f;
        return (inputs, labels);
    }

    public static async Task<double> CorrelateAsync(Task<double[]> loudness, Task<double[]> scores)
    {
        var x = await loudness;
        var y = await scores;
        double[] five = ArrayStatistics.FiveNumberSummaryInplace(x); //! MLH5011
        Console.WriteLine(string.Join(" ", five.Select(v => v.ToString("R"))));
        return Correlation.Pearson(x, y);
    }

    public static double OrderStatistic(double[] pitches, int[] speakers, int order)
    {
        double value = ArrayStatistics.OrderStatisticInplace(pitches, order); //! MLH5011
        for (int i = 0; i < pitches.Length; i++)
        {
            if (pitches[i] >= value)
                Console.WriteLine(speakers[i]);
        }

        return value;
    }
}
