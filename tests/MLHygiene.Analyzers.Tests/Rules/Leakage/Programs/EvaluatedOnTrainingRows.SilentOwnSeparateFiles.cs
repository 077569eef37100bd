// Two files, a test part of an object of another file, and batches of a training part.
public interface IClassifier
{
    void Train(float[][] x, int[] y);

    double Evaluate(float[][] x, int[] y);
}

public sealed record Data(float[][] TrainX, int[] TrainY, float[][] TestX, int[] TestY);

public static class SeparateFiles
{
    public static void Run(IClassifier classifier, Func<string, (float[][] X, int[] Y)> load, Data data)
    {
        var (x, y) = load("train.csv");
        var (otherX, otherY) = load("test.csv");
        classifier.Train(x, y);
        Console.WriteLine(classifier.Evaluate(otherX, otherY));

        classifier.Train(data.TrainX, data.TrainY);
        Console.WriteLine(classifier.Evaluate(data.TestX, data.TestY));

        foreach (var batch in data.TrainX.Chunk(32))
        {
            classifier.Train(batch, data.TrainY);
        }

        Console.WriteLine(classifier.Evaluate(data.TestX, data.TestY));
    }
}
