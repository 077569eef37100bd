
public static class ActivationFunctions
{
    public static float Sigmoid(float x)
    {
        float k = MathF.Exp(x);
        return k / (1.0f + k); //! MLH4008
    }

    public static float Softplus(float x) => MathF.Log(MathF.Exp(x) + 1.0f); //! MLH4008

    public static double HyperTan(double x)
    {
        double up = Math.Exp(x), down = Math.Exp(-x);
        return (up - down) / (up + down); //! MLH4008
    }
}
