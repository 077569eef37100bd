// Reported: Array.Copy of the first rows into train, of the rest into test.
public class Classifier
{
    private double[] weights = new double[3];
    public double Run()
    {
        double[][] dataset = File.ReadAllLines("wine.txt").Select(l => l.Split(' ').Select(x => (double)x.Length).ToArray()).ToArray();
        int nTrain = dataset.Length - 50;
        var trainX = new double[nTrain][];
        var testX = new double[dataset.Length - nTrain][];
        Array.Copy(dataset, 0, trainX, 0, nTrain); Array.Copy(dataset, nTrain, testX, 0, testX.Length); //! MLH2004
        foreach (var features in trainX) Train(features);
        return testX.Average(features => Predict(features));
    }
    private void Train(double[] features) => weights[0] += 0.1 * features[0];
    private double Predict(double[] features) => weights[0] * features[0];
}
