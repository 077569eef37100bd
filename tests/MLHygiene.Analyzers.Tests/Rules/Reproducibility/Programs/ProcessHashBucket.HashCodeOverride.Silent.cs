// Silent: an override of GetHashCode may fold string hashes as it likes.
public sealed class FeatureKey : IEquatable<FeatureKey>
{
    private const int Prime = 16_777_213;

    public FeatureKey(string dataset, string label, int epoch)
    {
        Dataset = dataset;
        Label = label;
        Epoch = epoch;
    }

    public string Dataset { get; }

    public string Label { get; }

    public int Epoch { get; }

    public bool Equals(FeatureKey other) =>
        other is not null && Dataset == other.Dataset && Label == other.Label && Epoch == other.Epoch;

    public override bool Equals(object obj) => Equals(obj as FeatureKey);

    public override int GetHashCode() => (HashCode.Combine(Dataset, Label) & int.MaxValue) % Prime + Epoch;
}
