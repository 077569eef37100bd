
static class LogisticHead
{
    public static (double No, double Yes) Probabilities(double logitNo, double logitYes)
    {
        var no = Math.Exp(logitNo); //! MLH4007
        var yes = Math.Exp(logitYes); //! MLH4007
        var sum = no + yes;
        return (no / sum, yes / sum);
    }

    static double Loss(double[] labels, double[] predictions) => 0;
}
