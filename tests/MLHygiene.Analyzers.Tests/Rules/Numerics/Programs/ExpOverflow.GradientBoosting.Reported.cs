
public class GradientBoostingClassifier
{
    private readonly List<double> _predictions = new();

    public double Loss(double[] labels)
    {
        double loss = 0;
        for (int i = 0; i < labels.Length; i++)
            loss += Math.Log(1.0 + Math.Exp(-2.0 * labels[i] * _predictions[i])); //! MLH4008
        return loss;
    }
}
