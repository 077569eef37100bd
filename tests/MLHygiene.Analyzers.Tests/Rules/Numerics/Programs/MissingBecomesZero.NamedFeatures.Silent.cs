public sealed record Visit(float? Age, float? Weight, float? Discount);

public static class VisitFeatures
{
    // An indicator beside the 0 keeps what the 0 forgets.
    public static float[] Build(Visit visit) => new[]
    {
        visit.Age ?? 0f,
        visit.Age.HasValue ? 1f : 0f,
        visit.Weight ?? float.NaN,
    };
}

public static class Invoice
{
    public static float[] Amounts(Visit visit) => new[] { 100f, visit.Discount ?? 0f };
}
