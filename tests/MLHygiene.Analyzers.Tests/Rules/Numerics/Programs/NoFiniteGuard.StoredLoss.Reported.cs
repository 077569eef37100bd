namespace Networks;

public class Autoencoder
{
    private readonly float[] _encoder;
    private readonly float[] _decoder;
    private float _bestLoss = float.PositiveInfinity;
    private int _bestEpoch;

    public Autoencoder(int inputs)
    {
        _encoder = Enumerable.Repeat(0.1f, inputs).ToArray();
        _decoder = Enumerable.Repeat(0.1f, inputs).ToArray();
    }

    public (int Epoch, float Loss) Train(float[][] batches, int epochs, float learningRate)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            float loss = 0;
            foreach (float[] batch in batches)
                loss += Step(batch, learningRate);
            loss /= batches.Length;

            if (!(loss >= _bestLoss)) //! MLH4003
            {
                _bestLoss = loss;
                _bestEpoch = epoch;
            }
        }
        return (_bestEpoch, _bestLoss);
    }

    private float Step(float[] batch, float learningRate)
    {
        float code = 0;
        for (int i = 0; i < batch.Length; i++)
            code += _encoder[i] * batch[i];
        float loss = 0, gradientCode = 0;
        for (int i = 0; i < batch.Length; i++)
        {
            float error = _decoder[i] * code - batch[i];
            loss += error * error;
            gradientCode += error * _decoder[i];
            _decoder[i] -= learningRate * error * code;
        }
        for (int i = 0; i < batch.Length; i++)
            _encoder[i] -= learningRate * gradientCode * batch[i];
        return loss;
    }
}
