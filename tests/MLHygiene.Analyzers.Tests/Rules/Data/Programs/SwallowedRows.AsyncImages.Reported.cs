namespace Images;

public readonly record struct LabeledImage(float[] Pixels, int Label);

public static class ImageFolder
{
    public static async Task<List<LabeledImage>> LoadTrainset(string folder, IReadOnlyList<string> classes)
    {
        var trainset = new List<LabeledImage>();
        for (var label = 0; label < classes.Count; label++)
        {
            foreach (var file in Directory.GetFiles(Path.Combine(folder, classes[label])).Order(StringComparer.Ordinal))
            {
                try
                {
                    var bytes = await File.ReadAllBytesAsync(file);
                    trainset.Add(new LabeledImage(Decode(bytes), label));
                }
                catch (InvalidDataException) //! MLH5018
                {
                    continue;
                }
                catch (IOException) { } //! MLH5018
            }
        }

        return trainset;
    }

    private static float[] Decode(byte[] bytes)
    {
        if (bytes.Length < 28 * 28)
            throw new InvalidDataException("too short");
        return bytes[^(28 * 28)..].Select(b => b / 255f).ToArray();
    }

    public static IEnumerable<LabeledImage[]> Batches(List<LabeledImage> dataset, int batchSize, int epochs, Random random)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var shuffled = dataset.ToArray();
            random.Shuffle(shuffled);
            foreach (var batch in shuffled.Chunk(batchSize))
                yield return batch;
        }
    }
}
