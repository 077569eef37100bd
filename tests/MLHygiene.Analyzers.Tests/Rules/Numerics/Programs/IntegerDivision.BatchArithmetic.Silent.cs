namespace Digits.Training;

public sealed class MiniBatchPlan(int sampleCount, int batchSize)
{
    public int FullBatches => sampleCount / batchSize;

    public int Batches => (sampleCount + batchSize - 1) / batchSize;

    public int LastBatchSize => sampleCount - (Batches - 1) * batchSize;

    public IEnumerable<Range> Ranges()
    {
        for (var batch = 0; batch < Batches; batch++)
        {
            var start = batch * batchSize;
            yield return start..Math.Min(start + batchSize, sampleCount);
        }
    }
}

public static class PatchGrid
{
    public static float[] ExtractPatch(float[] image, int width, int patchIndex, int patchSize)
    {
        var patchesPerRow = width / patchSize;
        var top = patchIndex / patchesPerRow * patchSize;
        var left = patchIndex % patchesPerRow * patchSize;
        var patch = new float[patchSize * patchSize];
        for (var y = 0; y < patchSize; y++)
            Array.Copy(image, (top + y) * width + left, patch, y * patchSize, patchSize);
        return patch;
    }

    public static float CenterPixel(float[] patch, int patchSize)
    {
        var middle = patchSize / 2;
        return patch[middle * patchSize + middle];
    }

    public static double MedianLoss(double[] losses)
    {
        var sorted = losses.Order().ToArray();
        var half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
