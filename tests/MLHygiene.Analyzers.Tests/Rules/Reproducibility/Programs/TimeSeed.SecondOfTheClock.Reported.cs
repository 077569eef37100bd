// Reported: the seconds of the clock give sixty different streams at most.
public static class SampleQuestions
{
    public static IEnumerable<string> Pick(IReadOnlyList<string> questions, int count)
    {
        int seed = DateTime.UtcNow.Second;
        var generator = new Random(seed); //! MLH3004
        var remaining = questions.ToList();
        for (int i = 0; i < count && remaining.Count > 0; i++)
        {
            int index = generator.Next(remaining.Count);
            yield return remaining[index];
            remaining.RemoveAt(index);
        }
    }
}
