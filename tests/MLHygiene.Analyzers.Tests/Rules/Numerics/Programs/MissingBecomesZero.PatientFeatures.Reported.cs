namespace Readmission;

public sealed record Patient(string Id, float? Age, float? Glucose, float? SystolicPressure, bool Readmitted);

public static class PatientFeatureBuilder
{
    public static float[][] BuildFeatures(IEnumerable<Patient> patients) =>
        patients.Select(p => new[]
        {
            p.Age ?? 0f, //! MLH4004
            p.Glucose.GetValueOrDefault(), //! MLH4004
            p.SystolicPressure ?? 0, //! MLH4004
        }).ToArray();

    public static bool[] BuildLabels(IEnumerable<Patient> patients) =>
        patients.Select(p => p.Readmitted).ToArray();
}

public sealed class LogisticClassifier
{
    private readonly float[] _weights;
    private float _bias;

    public LogisticClassifier(int featureCount) => _weights = new float[featureCount];

    public float PredictProbability(float[] features)
    {
        float logit = _bias;
        for (int i = 0; i < _weights.Length; i++)
        {
            logit += _weights[i] * features[i];
        }
        return 1f / (1f + MathF.Exp(-logit));
    }

    public void Train(float[][] features, bool[] labels, int epochs, float learningRate)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int n = 0; n < features.Length; n++)
            {
                float gradient = PredictProbability(features[n]) - (labels[n] ? 1f : 0f);
                for (int i = 0; i < _weights.Length; i++)
                {
                    _weights[i] -= learningRate * gradient * features[n][i];
                }
                _bias -= learningRate * gradient;
            }
        }
    }
}
