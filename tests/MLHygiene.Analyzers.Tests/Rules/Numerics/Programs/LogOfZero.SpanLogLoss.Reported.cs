public static class ClassifierMetrics
{
    public static float LogLoss(ReadOnlySpan<float> logits, ReadOnlySpan<bool> labels)
    {
        float total = 0f;
        for (int i = 0; i < logits.Length; i++)
        {
            float prob = Sigmoid(logits[i]);
            if (labels[i])
            {
                total -= MathF.Log(prob); //! MLH4006
            }
            else
            {
                total -= MathF.Log(1f - prob); //! MLH4006
            }
        }

        return total / logits.Length;

        static float Sigmoid(float x) => 1f / (1f + MathF.Exp(-x));
    }

    public static float Accuracy(ReadOnlySpan<float> logits, ReadOnlySpan<bool> labels)
    {
        int correct = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            if ((logits[i] > 0f) == labels[i])
            {
                correct++;
            }
        }

        return (float)correct / logits.Length;
    }
}
