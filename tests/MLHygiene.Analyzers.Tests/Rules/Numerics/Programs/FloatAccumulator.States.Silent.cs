public sealed class OnlineRegression(float learningRate)
{
    private float _bias;

    public void Train(float[][] trainSet, float[] trainLabels)
    {
        for (int i = 0; i < trainLabels.Length; i++)
        {
            float error = _bias + trainSet[i][0] - trainLabels[i];
            _bias -= learningRate * error;
        }
    }

    // The labels of one sample, a number for each class.
    public float CrossEntropy(float[] probabilities, float[] labels)
    {
        float loss = 0f;
        for (int k = 0; k < labels.Length; k++)
            loss -= labels[k] * MathF.Log(MathF.Max(probabilities[k], 1e-7f));
        return loss;
    }

    public float Gradient(float[] trainSample, float[] weights)
    {
        float sum = 0f;
        for (int j = 0; j < trainSample.Length; j++)
            sum += trainSample[j] * weights[j];
        return sum;
    }
}
