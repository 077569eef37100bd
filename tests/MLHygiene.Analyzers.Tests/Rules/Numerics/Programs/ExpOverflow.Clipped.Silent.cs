
class LogisticRegressionTrainer
{
    const double Limit = 30;

    public double Probability(double logit)
    {
        var z = Math.Min(Math.Max(logit, -Limit), Limit);
        return Math.Exp(z) / (1 + Math.Exp(z));
    }

    public double Softplus(double logit)
    {
        if (logit > Limit) return logit;
        return Math.Log(1 + Math.Exp(logit));
    }

    public double Checked(double logit)
    {
        var p = Math.Exp(logit) / (1 + Math.Exp(logit));
        if (double.IsNaN(p)) throw new InvalidOperationException();
        return p;
    }
}
