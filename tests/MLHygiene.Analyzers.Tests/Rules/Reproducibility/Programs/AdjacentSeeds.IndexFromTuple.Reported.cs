// Reported: the index that Select adds to each learner is also the distance between the seeds.
public interface ILearner
{
    void Initialize(Random random);
}

public sealed class Boosting(int seed)
{
    public double LearningRate { get; init; } = 0.1;

    public void Initialize(IReadOnlyList<ILearner> learners)
    {
        foreach (var (learner, index) in learners.Select((learner, index) => (learner, index)))
        {
            learner.Initialize(new Random(index + seed)); //! MLH3008
        }
    }

    public double[] Train(double[][] features, double[] labels, int epochs, Func<double[], double> predict)
    {
        var losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            losses[epoch] = features.Select((row, i) => Math.Pow(predict(row) - labels[i], 2)).Average();
        }

        return losses;
    }
}
