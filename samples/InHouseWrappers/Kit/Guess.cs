namespace Greenhouse.Kit;

/// <summary>What the advice says of a seed.</summary>
public sealed record Guess(Sample Sample, bool Sprouts);
