namespace Greenhouse.Kit;

/// <summary>What was measured of a seed, and what became of it.</summary>
public sealed record Sample(double[] Values, bool Sprouted);
