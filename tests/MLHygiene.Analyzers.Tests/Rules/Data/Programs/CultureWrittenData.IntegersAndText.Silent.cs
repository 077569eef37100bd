namespace Vocabulary;

public sealed record Token(int Id, string Text, long Count);

public static class VocabularyFile
{
    public static void Save(string path, IEnumerable<Token> tokens)
    {
        using var writer = new StreamWriter(path);
        foreach (var token in tokens)
            writer.WriteLine($"{token.Id}\t{token.Text}\t{token.Count}");
    }

    public static void SavePixels(string path, byte[][] images, int[] labels)
    {
        using var writer = File.CreateText(path);
        for (var i = 0; i < images.Length; i++)
        {
            writer.Write(labels[i]);
            writer.Write(',');
            writer.WriteLine(string.Join(",", images[i]));
        }
    }

    public static void SaveConfusion(string path, int[,] matrix)
    {
        var lines = Enumerable.Range(0, matrix.GetLength(0))
            .Select(r => string.Join(";", Enumerable.Range(0, matrix.GetLength(1)).Select(c => matrix[r, c])));
        File.WriteAllLines(path, lines);
    }

    public static void SaveFolds(string path, IReadOnlyList<int[]> folds)
    {
        foreach (var (fold, index) in folds.Select((f, i) => (f, i)))
            File.AppendAllText(path, index + "," + string.Join(' ', fold) + Environment.NewLine);
    }

    public static void SaveBits(string path, float[] weights)
        => File.WriteAllLines(path, weights.Select(w => BitConverter.SingleToInt32Bits(w).ToString("X8")));
}
