using System.Collections.Generic;
using System.Linq;

namespace Greenhouse.Kit;

/// <summary>Keeps count.</summary>
public static class Ledger
{
    /// <summary>The share of seeds of which the advice was right.</summary>
    public static double Hits(IReadOnlyList<Guess> guesses) =>
        guesses.Average(guess => guess.Sprouts == guess.Sample.Sprouted ? 1.0 : 0.0);
}
