class Evaluator
{
    public double Accuracy(int[] predictions, int[] labels)
    {
        int correct = predictions.Zip(labels).Count(pair => pair.First == pair.Second);
        return correct / (double)labels.Length;
    }

    public float Precision(int truePositives, int falsePositives) => (float)truePositives / (truePositives + falsePositives);

    public int Percent(int correct, int total) => correct * 100 / total;

    public int Permille(int correct, int total) => (int)(1000L * correct / total);

    public float[] Pixels(byte[] image) => image.Select(pixel => pixel / 255f).ToArray();

    public double Loss(double loss, int epochs) => loss / epochs;

    public int Fold(int row, int rows, int folds) => row / (rows / folds);

    public double[] Thresholds(int steps) => Enumerable.Range(0, steps).Select(i => i / (double)steps).ToArray();
}
