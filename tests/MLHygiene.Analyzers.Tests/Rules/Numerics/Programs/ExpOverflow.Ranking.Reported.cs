
class PairwiseTrainer
{
    private double learningRate = 0.05;

    public double Step(double[] scores, (int Better, int Worse)[] pairs)
    {
        double loss = 0;
        foreach (var (better, worse) in pairs)
        {
            double margin = scores[better] - scores[worse];
            loss += Math.Log(1 + Math.Exp(-margin)); //! MLH4008
            double gradient = 1 / (1 + Math.Exp(margin));
            scores[better] += learningRate * gradient;
        }
        return loss;
    }
}
