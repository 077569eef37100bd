
static class NeuralNetwork
{
    static float[] Softmax(float[] logits)
    {
        float max = float.MinValue;
        foreach (var logit in logits) max = MathF.Max(max, logit);
        var result = new float[logits.Length];
        float sum = 0f;
        for (int i = 0; i < logits.Length; i++)
        {
            result[i] = MathF.Exp(logits[i] - max);
            sum += result[i];
        }
        for (int i = 0; i < result.Length; i++) result[i] /= sum;
        return result;
    }

    static float CrossEntropyLoss(float[][] batch, int[] labels)
    {
        float loss = 0;
        for (int i = 0; i < batch.Length; i++)
        {
            var probabilities = Softmax(batch[i]);
            loss += -MathF.Log(probabilities[labels[i]]); //! MLH4006
        }
        return loss / batch.Length;
    }
}
