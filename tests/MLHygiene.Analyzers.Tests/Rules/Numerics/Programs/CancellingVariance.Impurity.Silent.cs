static class Split
{
    public static double Impurity(double[] targets)
    {
        double sum = 0, sumSquared = 0;
        foreach (var t in targets)
        {
            sum += t;
            sumSquared += t * t;
        }

        double avg = sum / targets.Length;
        return sumSquared / targets.Length - avg * avg;
    }
}
