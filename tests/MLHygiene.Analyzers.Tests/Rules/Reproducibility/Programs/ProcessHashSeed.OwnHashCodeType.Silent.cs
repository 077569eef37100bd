// Silent: this HashCode is the project's own type with a fixed formula, not the one of the base library.
namespace Forecasting.Determinism
{
    public static class HashCode
    {
        public static int Combine(int first, int second)
        {
            unchecked
            {
                uint mixed = (uint)first * 2654435761u ^ (uint)second * 2246822519u;
                return (int)(mixed ^ (mixed >> 15));
            }
        }
    }

    public sealed class BootstrapDraws
    {
        public int[] Draw(int seed, int replicate, int rows)
        {
            var random = new Random(HashCode.Combine(seed, replicate));
            int[] picked = new int[rows];
            for (int i = 0; i < rows; i++)
            {
                picked[i] = random.Next(rows);
            }

            return picked;
        }
    }
}
