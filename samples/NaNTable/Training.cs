using System;
using System.Linq;
using static System.Double;

namespace NaNTable;

/// <summary>Which epoch is the best, and when a training ends, once its losses are NaN.</summary>
internal static class Training
{
    private static readonly (int Number, double Loss)[] Epochs = [(0, 0.9), (1, 0.4), (2, NaN)];
    private static readonly double[] Losses = [0.9, 0.7, NaN, NaN, NaN, NaN, NaN, NaN];

    public static Table Table { get; } = new(
        "training",
        ["code", "result"],
        [
            Measured.Row(() => Epochs.MinBy(e => e.Loss).Number),
            Measured.Row(() => Epochs.OrderBy(e => e.Loss).First().Number),
            Measured.Row(() => Epochs.Min(e => e.Loss)),
            Measured.Row(() => Epochs.Max(e => e.Loss)),
            Measured.Row(() => Epochs.MaxBy(e => e.Loss).Number),
            Measured.Row(() => Epochs.OrderByDescending(e => e.Loss).Last().Number),
            Measured.Row(() => Sorted([3, NaN, 1, 2])),
            Measured.Row(() => Kept(Losses)),
            Measured.Row(() => KeptInverted(Losses)),
            Measured.Row(() => KeptSinceFirst([NaN, 0.9, 0.7, 0.5])),
            Measured.Row(() => RoundsWhileChanging(NaN)),
            Measured.Row(() => RoundsUntilSmall(NaN)),
            Measured.Row(() => FloatOf("")),
            Measured.Row(() => FloatOf("n/a")),
            Measured.Row(() => Convert.ToSingle((string?)null)),
            Measured.Row(() => Convert.ToInt32((string?)null)),
            Measured.Row(() => Convert.ToDecimal((string?)null)),
            Measured.Row(() => Convert.ToSingle("")),
            Measured.Row(() => Parse(null!)),
            Measured.Row(() => Convert.ToSingle(DBNull.Value)),
        ]);

    private static double[] Sorted(double[] values)
    {
        Array.Sort(values);
        return values;
    }

    // if (x < best) best = x; else patience
    private static string Kept(double[] losses)
    {
        var (best, patience, epochs) = (MaxValue, 3, 0);
        foreach (var loss in losses)
        {
            epochs++;
            if (loss < best)
            {
                best = loss;
            }
            else if (--patience == 0)
            {
                break;
            }
        }

        return FormattableString.Invariant($"best {best}, {epochs} epochs");
    }

    // if (x >= best) patience; else best = x
    private static string KeptInverted(double[] losses)
    {
        var (best, patience, epochs) = (MaxValue, 3, 0);
        foreach (var loss in losses)
        {
            epochs++;
            if (loss >= best)
            {
                if (--patience == 0)
                {
                    break;
                }
            }
            else
            {
                best = loss;
            }
        }

        return FormattableString.Invariant($"best {best}, {epochs} epochs");
    }

    private static double KeptSinceFirst(double[] losses)
    {
        var best = losses[0];
        foreach (var loss in losses)
        {
            best = loss < best ? loss : best;
        }

        return best;
    }

    private static int RoundsWhileChanging(double loss)
    {
        var rounds = 0;
        while (Math.Abs(1 - loss) > 1e-3 && rounds < 1000)
        {
            rounds++;
        }

        return rounds;
    }

    private static string RoundsUntilSmall(double change)
    {
        var rounds = 0;
        while (!(change < 1e-3) && rounds < 1000)
        {
            rounds++;
        }

        return rounds == 1000 ? "never ends" : "ends";
    }

    private static float FloatOf(string cell)
    {
        _ = float.TryParse(cell, out var value);
        return value;
    }
}
