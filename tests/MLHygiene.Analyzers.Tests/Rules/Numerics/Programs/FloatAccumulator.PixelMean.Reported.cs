namespace Faces.Preprocessing;

public static class DatasetStatistics
{
    public static float MeanPixel(IReadOnlyList<float[]> trainSet)
    {
        float sum = 0;
        long count = 0;
        foreach (var image in trainSet)
        {
            foreach (var pixel in image)
            {
                sum += pixel; //! MLH4013
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    public static float ChannelMean(ReadOnlySpan<float> dataset, int channel, int channels)
    {
        var total = 0f;
        var samples = 0;
        for (var i = channel; i < dataset.Length; i += channels)
        {
            total += dataset[i]; //! MLH4013
            samples++;
        }
        return total / samples;
    }

    public static float AverageLoss(List<float> sampleLosses)
    {
        if (sampleLosses.Count == 0) return 0f;
        return sampleLosses.Aggregate(0f, (running, loss) => running + loss) / sampleLosses.Count;
    }

    public static void NormalizeFeatures(float[][] trainSet)
    {
        var mean = MeanPixel(trainSet);
        foreach (var image in trainSet)
            for (var i = 0; i < image.Length; i++)
                image[i] -= mean;
    }
}
