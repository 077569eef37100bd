
public class PlattScaling
{
    public static double SigmoidPredict(double decision, double a, double b)
    {
        double fApB = decision * a + b;
        if (fApB >= 0)
            return Math.Exp(-fApB) / (1.0 + Math.Exp(-fApB));
        else
            return 1.0 / (1 + Math.Exp(fApB));
    }

    public static double Loss(double[] decisions, int[] labels)
    {
        double loss = 0;
        for (int i = 0; i < decisions.Length; i++)
        {
            double f = decisions[i];
            loss += f > 0 ? Math.Log(1 + Math.Exp(-f)) : -f + Math.Log(1 + Math.Exp(f));
        }
        return loss;
    }
}
