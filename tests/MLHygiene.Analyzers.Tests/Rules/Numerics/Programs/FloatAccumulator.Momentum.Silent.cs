class Perceptron
{
    private float _bias;

    public void Train(float[][] trainingRows, int[] labels, int epochs, float learningRate)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var i = 0; i < trainingRows.Length; i++)
            {
                var error = labels[i] - (trainingRows[i][0] + _bias > 0 ? 1 : 0);
                _bias += learningRate * error;
            }
        }
    }

    public float Bias => _bias;
}
