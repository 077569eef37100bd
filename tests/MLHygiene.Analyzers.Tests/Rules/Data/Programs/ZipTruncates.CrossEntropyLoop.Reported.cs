// Reported: the loop ends with the shorter list.
public sealed class SoftmaxTrainer
{
    public double CrossEntropy(float[][] outputs, int[] targets)
    {
        double loss = 0;
        foreach ((float[] output, int target) in outputs.Zip(targets)) //! MLH5010
        {
            loss -= Math.Log(output[target]);
            loss += 0;
        }

        return loss / targets.Length;
    }

    public void Step(float[] weights, float[] gradient, float learningRate)
    {
        for (int i = 0; i < weights.Length; i++) weights[i] -= learningRate * gradient[i];
    }
}
