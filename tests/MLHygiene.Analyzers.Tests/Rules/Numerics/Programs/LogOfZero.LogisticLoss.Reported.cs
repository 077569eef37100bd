
public class LogisticTrainer
{
    private double[] weights = new double[3];

    private double Predict(double[] features)
    {
        double sum = 0;
        for (int j = 0; j < features.Length; j++) sum += weights[j] * features[j];
        return 1.0 / (1.0 + Math.Exp(-sum));
    }

    public double Loss(List<double[]> rows, List<int> labels)
    {
        double total = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            double predicted = Predict(rows[i]);
            if (labels[i] == 1)
                total -= Math.Log(predicted); //! MLH4006
            else
                total -= Math.Log(1.0 - predicted); //! MLH4006
        }
        return total / rows.Count;
    }
}
