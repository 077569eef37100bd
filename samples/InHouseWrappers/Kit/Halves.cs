namespace Greenhouse.Kit;

/// <summary>Seeds to learn from, and seeds to check with.</summary>
public sealed record Halves(SampleSet Grow, SampleSet Check);
