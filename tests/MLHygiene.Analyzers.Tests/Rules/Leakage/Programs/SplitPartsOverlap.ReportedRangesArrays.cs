// Constant ranges of one array overlap by twenty rows.

static class RangeSplit
{
    public static (double[][] Train, double[][] Test) Parts(double[][] rows)
    {
        return (rows[..820], rows[800..]); //! MLH1005
    }
}
