// Reported: all of no pairs are equal, too.
public static class TokenClassifierEvaluation
{
    public static bool IsExact(IEnumerable<string> expected, IEnumerable<string> predicted) =>
        expected.Zip(predicted).All(pair => pair.First == pair.Second); //! MLH5010

    public static float Loss(float[] logits, int label, int epoch) => -MathF.Log(logits[label]) / (1 + epoch);
}
