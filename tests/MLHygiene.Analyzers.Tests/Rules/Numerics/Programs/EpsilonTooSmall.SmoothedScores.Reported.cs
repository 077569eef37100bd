public sealed record Fold(int Index, float Score);

public sealed class CrossValidation(IReadOnlyList<Fold> folds)
{
    public float Mean => folds.Average(fold => fold.Score);

    public bool SameScore(Fold left, Fold right) =>
        MathF.Abs(left.Score - right.Score) <= float.Epsilon; //! MLH4015

    public IEnumerable<float> LogOdds() =>
        from fold in folds
        let accuracy = fold.Score
        select MathF.Log(accuracy + 1e-7f) - MathF.Log(1f + 1e-9f - accuracy); //! MLH4015

    public float RelativeGain(float baseline)
    {
        float divisor = baseline == 0f ? float.Epsilon : baseline; //! MLH4015
        return (Mean - baseline) / divisor;
    }

    public Fold Best()
    {
        Fold best = folds[0];
        foreach (Fold fold in folds)
        {
            if (fold.Score > best.Score)
            {
                best = fold;
            }
        }

        return best;
    }
}
