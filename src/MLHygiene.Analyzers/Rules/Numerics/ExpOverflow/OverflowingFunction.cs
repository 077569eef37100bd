namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>What a formula computes.</summary>
internal enum OverflowingFunction
{
    /// <summary><c>1 / (1 + Exp(-a))</c>, written with <c>Exp(a)</c>.</summary>
    Sigmoid,

    /// <summary><c>Log(1 + Exp(a))</c>.</summary>
    Softplus,

    /// <summary>The hyperbolic tangent, written with exponentials.</summary>
    Tanh,
}
