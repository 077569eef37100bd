// Static methods: the weights are learned from the table, and the accuracy is of the same table.
public static class LogisticRegressionProgram
{
    public static void Main()
    {
        var rows = Load("patients.csv");
        var labels = Labels("patients.csv");
        var weights = Train(rows, labels, learningRate: 0.1, epochs: 50);
        Console.WriteLine(Accuracy(weights, rows, labels)); //! MLH1001
    }

    private static double[] Train(double[][] rows, int[] labels, double learningRate, int epochs)
    {
        var weights = new double[rows[0].Length];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var error = labels[i] - Sigmoid(weights, rows[i]);
                for (var j = 0; j < weights.Length; j++)
                {
                    weights[j] += learningRate * error * rows[i][j];
                }
            }
        }

        return weights;
    }

    private static double Accuracy(double[] weights, double[][] rows, int[] labels)
    {
        var hits = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var label = Sigmoid(weights, rows[i]) > 0.5 ? 1 : 0;
            if (label == labels[i])
            {
                hits++;
            }
        }

        return (double)hits / rows.Length;
    }

    private static double Sigmoid(double[] weights, double[] row) => 1 / (1 + Math.Exp(-weights.Zip(row, (w, x) => w * x).Sum()));

    private static double[][] Load(string path) => File.ReadAllLines(path).Select(line => line.Split(',').Skip(1).Select(double.Parse).ToArray()).ToArray();

    private static int[] Labels(string path) => File.ReadAllLines(path).Select(line => int.Parse(line.Split(',')[0])).ToArray();
}
