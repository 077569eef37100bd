// Reported: the field's seed is the hash of a name, which is another number in every process.
using Rng = System.Random;

public abstract class Augmentation
{
    private readonly Rng _rng = new(nameof(Augmentation).GetHashCode()); //! MLH3005

    protected float Jitter(float strength) => (_rng.NextSingle() * 2f - 1f) * strength;

    public abstract float[] Apply(float[] pixels);
}

public sealed class Brightness : Augmentation
{
    public override float[] Apply(float[] pixels)
    {
        float shift = Jitter(0.2f);
        return Array.ConvertAll(pixels, pixel => Math.Clamp(pixel + shift, 0f, 1f));
    }
}
