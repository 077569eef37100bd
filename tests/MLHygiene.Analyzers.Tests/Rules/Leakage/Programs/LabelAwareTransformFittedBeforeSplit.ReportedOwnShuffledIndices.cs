// The rows are picked by shuffled places; the columns were picked before, with all labels.
public abstract class Selection
{
    public static int[] TopFeatures(float[][] x, int[] labels, int count) => throw new NotSupportedException();
}

public interface ISvm
{
    void Train(float[][] x, int[] y);

    double Accuracy(float[][] x, int[] y);
}

public static class IndexProgram
{
    public static void Run(ISvm svm, float[][] x, int[] y)
    {
        var columns = Selection.TopFeatures(x, y, 10);
        var reduced = x.Select(row => columns.Select(column => row[column]).ToArray()).ToArray();
        var places = Enumerable.Range(0, x.Length).ToArray();
        new Random(1).Shuffle(places);
        var trainPlaces = places[..70];
        var testPlaces = places[70..];
        svm.Train(trainPlaces.Select(i => reduced[i]).ToArray(), trainPlaces.Select(i => y[i]).ToArray());
        var accuracy = svm.Accuracy(testPlaces.Select(i => reduced[i]).ToArray(), testPlaces.Select(i => y[i]).ToArray()); //! MLH1003
        Console.WriteLine(accuracy);
    }
}
