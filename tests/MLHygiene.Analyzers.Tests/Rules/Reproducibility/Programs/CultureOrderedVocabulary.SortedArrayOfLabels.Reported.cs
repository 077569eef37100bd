// Reported: Array.Sort compares text by the machine's culture, and the positions are the class numbers.
public sealed class LabelEncoder
{
    private readonly string[] _classes;

    public LabelEncoder(IEnumerable<string> labels)
    {
        string[] classes = labels.ToHashSet().ToArray();
        Array.Sort(classes); //! MLH3012
        _classes = classes;
    }

    public int Encode(string label) => Array.IndexOf(_classes, label);

    public string Decode(int id) => _classes[id];

    public float[] OneHot(string label)
    {
        float[] target = new float[_classes.Length];
        target[Encode(label)] = 1f;
        return target;
    }

    public double Loss(float[][] logits, string[] batch) =>
        batch.Select((label, row) => -Math.Log(Softmax(logits[row])[Encode(label)] + 1e-7)).Average();

    private static float[] Softmax(float[] logits)
    {
        float max = logits.Max();
        float[] powers = Array.ConvertAll(logits, logit => MathF.Exp(logit - max));
        float sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }
}
