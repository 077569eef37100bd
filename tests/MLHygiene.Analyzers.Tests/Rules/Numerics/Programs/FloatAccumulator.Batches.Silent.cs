class Trainer
{
    public float Epoch(IEnumerable<float[][]> batches, float learningRate)
    {
        float loss = 0;
        var count = 0;
        foreach (var batch in batches)
        {
            loss += Step(batch, learningRate);
            count++;
        }

        return loss / count;
    }

    private float Step(float[][] batch, float learningRate)
    {
        float loss = 0;
        foreach (var sample in batch)
        {
            loss += sample[0] * learningRate;
        }

        return loss / batch.Length;
    }
}
