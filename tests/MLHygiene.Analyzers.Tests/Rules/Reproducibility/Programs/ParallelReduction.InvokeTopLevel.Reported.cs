// Reported: two actions run side by side and both add to the same total.
double[] left = Enumerable.Range(1, 500_000).Select(i => 1.0 / i).ToArray();
double[] right = Enumerable.Range(500_001, 500_000).Select(i => 1.0 / i).ToArray();
double total = 0;

Parallel.Invoke(
    () =>
    {
        foreach (double value in left)
        {
            total += value; //! MLH3013
        }
    },
    () =>
    {
        foreach (double value in right)
        {
            total += value; //! MLH3013
        }
    });

Console.WriteLine($"harmonic sum {total:F9}");
