static class Covariance
{
    public static double Of(double[] x, double[] y)
    {
        double sx = 0, sy = 0, sxy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            sx += x[i];
            sy += y[i];
            sxy += x[i] * y[i];
        }

        return sxy / x.Length - sx / x.Length * (sy / x.Length);
    }
}
