public record Schedule(int WarmupSteps, int TotalSteps)
{
    public double LearningRateAt(int step, double learningRate) =>
        step < WarmupSteps
            ? learningRate * step / WarmupSteps
            : learningRate * (1 - step / TotalSteps); //! MLH4012

    public static void Print(int epoch, int epochs)
    {
        var percent = epoch / epochs * 100; //! MLH4012
        Console.Write($"\r{percent} %");
        string text = string.Format("{0}", (epoch / epochs).ToString("P0")); //! MLH4012
        Console.WriteLine(text);
    }
}
