// A score that is compared with a bound decides what is printed, not what is evaluated.
public interface IClassifier
{
    void Train(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class Alarm
{
    public static void Run(IClassifier classifier, double[][] trainX, int[] trainY, double[][] testX, int[] testY)
    {
        classifier.Train(trainX, trainY);
        var accuracy = classifier.Accuracy(testX, testY);
        var text = "fine";
        if (accuracy < 0.9)
        {
            text = "poor";
        }

        Console.WriteLine(text);
        Console.WriteLine(classifier.Accuracy(testX, testY));
    }
}
