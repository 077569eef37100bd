// A selector with fit and transform, fitted on everything.
public sealed class MutualInformationSelector
{
    public void Fit(double[][] x, int[] y) => Console.WriteLine(x.Length + y.Length);

    public double[][] Transform(double[][] x) => x.Select(row => row[..2]).ToArray();
}

public interface INaiveBayes
{
    void Train(double[][] x, int[] y);

    int Predict(double[] row);
}

public static class TextProgram
{
    public static void Run(INaiveBayes bayes, double[][] documents, int[] topics)
    {
        var selector = new MutualInformationSelector();
        selector.Fit(documents, topics);
        var reduced = selector.Transform(documents);
        var trainX = reduced.Take(500).ToArray();
        var testX = reduced.Skip(500).ToArray();
        var testY = topics.Skip(500).ToArray();
        bayes.Train(trainX, topics.Take(500).ToArray());
        var hits = 0;
        for (var i = 0; i < testX.Length; i++)
        {
            if (bayes.Predict(testX[i]) == testY[i]) //! MLH1003
            {
                hits++;
            }
        }

        Console.WriteLine(hits / (double)testX.Length);
    }
}
