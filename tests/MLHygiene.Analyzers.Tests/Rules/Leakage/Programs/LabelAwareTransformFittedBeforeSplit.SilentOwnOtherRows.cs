// Columns chosen on the rows of another study, and columns that a person chose.
public abstract class Study
{
    public abstract (double[][] X, int[] Y) Load(string name);

    public abstract int[] TopFeatures(double[][] x, int[] y, int count);
}

public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Score(double[][] x, int[] y);
}

public static class OtherStudy
{
    private static readonly int[] Known = { 3, 8, 21 };

    public static void Run(Study study, IClassifier classifier)
    {
        var (pilotX, pilotY) = study.Load("pilot");
        var columns = study.TopFeatures(pilotX, pilotY, 10);
        var (x, y) = study.Load("main");
        Judge(classifier, x.Select(row => columns.Select(column => row[column]).ToArray()).ToArray(), y);
        Judge(classifier, x.Select(row => Known.Select(column => row[column]).ToArray()).ToArray(), y);
    }

    private static void Judge(IClassifier classifier, double[][] x, int[] y)
    {
        classifier.Fit(x[..100], y[..100]);
        Console.WriteLine(classifier.Score(x[100..], y[100..]));
    }
}
