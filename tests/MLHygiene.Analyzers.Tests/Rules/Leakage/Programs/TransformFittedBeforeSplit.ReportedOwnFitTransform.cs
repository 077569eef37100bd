// A projection learned from all rows, and the folds cut afterwards.
public sealed class PcaProjection
{
    public float[][] FitTransform(float[][] rows) => rows;
}

public interface IClassifier
{
    void Fit(float[][] x, int[] y);

    double Score(float[][] x, int[] y);
}

public static class ProjectionProgram
{
    public static double Run(IClassifier classifier, float[][] images, int[] labels)
    {
        var projected = new PcaProjection().FitTransform(images);
        var sum = 0.0;
        for (var fold = 0; fold < 10; fold++)
        {
            var trainX = projected.Where((_, i) => i % 10 != fold).ToArray();
            classifier.Fit(trainX, labels.Where((_, i) => i % 10 != fold).ToArray());
            var testX = projected.Where((_, i) => i % 10 == fold).ToArray();
            sum += classifier.Score(testX, labels.Where((_, i) => i % 10 == fold).ToArray()); //! MLH1002
        }

        return sum / 10;
    }
}
