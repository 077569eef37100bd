// Silent: losses that are tested, filtered, counted or only shown.
public sealed record Run(double LearningRate, double Loss, int Wrong, int Rows)
{
    public double ErrorRate => (double)Wrong / Rows;
}

public static class Sweep
{
    public static Run? Best(IEnumerable<Run> runs, int epochs) =>
        runs.Where(run => double.IsFinite(run.Loss)).OrderBy(run => run.Loss).FirstOrDefault();

    public static Run? BestByRate(IEnumerable<Run> runs) => runs.MinBy(run => run.ErrorRate);

    public static Run? BestKnown(List<Run> runs, int epochs)
    {
        var finished = new List<Run>();
        foreach (var run in runs)
        {
            if (!double.IsNaN(run.Loss))
            {
                finished.Add(run);
            }
        }

        return finished.MinBy(run => run.Loss);
    }

    public static void Print(List<Run> runs)
    {
        foreach (var run in runs.OrderBy(run => run.Loss))
        {
            Console.WriteLine(run);
        }
    }
}
