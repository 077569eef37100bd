public abstract record Schedule(double Initial)
{
    public abstract double LearningRate(int epoch);
}

public sealed record ExponentialSchedule(double Initial, double Decay) : Schedule(Initial)
{
    public override double LearningRate(int epoch) => Initial * Math.Exp(-Decay * epoch);
}

public sealed record InverseSchedule(double Initial, double Decay) : Schedule(Initial)
{
    public override double LearningRate(int epoch) => Initial / (1 + Decay * epoch);
}

public sealed record SigmoidSchedule(double Initial, int Middle) : Schedule(Initial)
{
    public override double LearningRate(int epoch)
    {
        double steepness = (epoch - Middle) / 10.0;
        return Initial * (1 - 1 / (1 + Math.Exp(-steepness)));
    }
}

public static class Training
{
    public static double Run(Schedule schedule, double[] gradients, int epochs)
    {
        double weight = 0;
        double loss = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            double rate = schedule.LearningRate(epoch);
            weight -= gradients.Sum(gradient => rate * gradient);
            loss = Math.Log(1 + weight * weight) + Math.Log(1 + gradients.Length);
        }

        return Math.Exp(loss) - 1;
    }
}
