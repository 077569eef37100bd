// Reported: the generator sits in a property of the class and is used by every concurrent body.
using System.Threading;

public sealed class ImageAugmenter
{
    public ImageAugmenter(int seed) => Generator = new Random(seed);

    private Random Generator { get; }

    public async Task Run(IEnumerable<string> paths, string target, CancellationToken cancellation)
    {
        await Parallel.ForEachAsync(paths, cancellation, async (path, token) =>
        {
            byte[] pixels = await File.ReadAllBytesAsync(path, token);
            int shift = Generator.Next(-20, 21); //! MLH3009
            for (int i = 0; i < pixels.Length; i++)
            {
                pixels[i] = (byte)Math.Clamp(pixels[i] + shift, 0, 255);
            }

            await File.WriteAllBytesAsync(Path.Combine(target, Path.GetFileName(path)), pixels, token);
        });
    }
}
