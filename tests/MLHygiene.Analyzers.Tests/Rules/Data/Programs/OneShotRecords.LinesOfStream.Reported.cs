using System.Globalization;

namespace Corpora;

public static class Corpus
{
    public static Dictionary<string, int> Vocabulary(Stream stream, int largest)
    {
        using var reader = new StreamReader(stream);
        var sentences = Sentences(reader); //! MLH5009
        var longest = sentences.Max(sentence => sentence.Length);
        return sentences
            .SelectMany(sentence => sentence)
            .GroupBy(word => word)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(Math.Min(largest, longest * 1000))
            .Select((group, index) => (group.Key, index))
            .ToDictionary(pair => pair.Key, pair => pair.index);
    }

    private static IEnumerable<string[]> Sentences(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(' ');
        }
    }
}
