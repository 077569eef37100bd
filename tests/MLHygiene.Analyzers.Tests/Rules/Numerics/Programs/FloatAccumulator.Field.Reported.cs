sealed class NeuralNetwork
{
    private float _sum;
    public float LearningRate { get; init; }

    public float MeanLoss => _sum;

    public void Evaluate((float[] Inputs, int Label)[] testSet)
    {
        _sum = 0;
        foreach (var (inputs, label) in testSet)
        {
            var output = Forward(inputs);
            if (output > 0)
            {
                _sum += -MathF.Log(label == 1 ? output : 1 - output); //! MLH4013
            }
        }
    }

    private static float Forward(float[] inputs) => inputs[0];
}
