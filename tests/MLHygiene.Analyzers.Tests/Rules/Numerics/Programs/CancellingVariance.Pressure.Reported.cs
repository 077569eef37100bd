static class Sensor
{
    public static double Noise(IEnumerable<double> pascals)
    {
        double sum = 0, sumSquared = 0;
        var n = 0;
        foreach (var p in pascals)
        {
            n++;
            sum += p;
            sumSquared += p * p;
        }

        double avg = sum / n;
        return Math.Sqrt(sumSquared / n - avg * avg); //! MLH4014
    }
}
