static class Report
{
    public static (float Mean, float Deviation) OfEpoch(float[] losses, int epoch, double validationLoss)
    {
        float sum = 0;
        foreach (float loss in losses)
            sum += loss; //! MLH4013
        float mean = sum / losses.Length, squares = 0;
        for (var i = 0; i < losses.Length; ++i)
            squares += (losses[i] - mean) * (losses[i] - mean); //! MLH4013
        return (mean, MathF.Sqrt(squares / losses.Length));
    }
}
