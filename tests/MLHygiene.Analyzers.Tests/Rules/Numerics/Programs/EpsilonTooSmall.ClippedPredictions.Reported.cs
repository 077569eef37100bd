
public class BinaryCrossEntropy
{
    private const float Epsilon = 1e-10f;

    public float Loss(float[] predictions, float[] labels)
    {
        float loss = 0;
        for (int i = 0; i < predictions.Length; i++)
        {
            float p = MathF.Max(Epsilon, MathF.Min(1 - Epsilon, predictions[i])); //! MLH4015
            loss -= labels[i] * MathF.Log(p) + (1 - labels[i]) * MathF.Log(1 - p);
        }
        return loss / predictions.Length;
    }
}
