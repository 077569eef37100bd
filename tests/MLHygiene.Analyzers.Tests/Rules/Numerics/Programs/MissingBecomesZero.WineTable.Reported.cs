using System.Globalization;

var trainPath = args.Length > 0 ? args[0] : "winequality-red.csv";
var features = new List<float[]>();
var labels = new List<int>();

foreach (var line in File.ReadLines(trainPath).Skip(1))
{
    var cells = line.Split(';');
    var row = new float[cells.Length - 1];
    for (int j = 0; j < row.Length; j++)
    {
        row[j] = float.TryParse(cells[j], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0f; //! MLH4004
    }
    features.Add(row);
    labels.Add(int.Parse(cells[^1], CultureInfo.InvariantCulture));
}

var weights = new float[features[0].Length];
float bias = 0f;
const float learningRate = 1e-4f;
for (int epoch = 0; epoch < 50; epoch++)
{
    double loss = 0;
    for (int i = 0; i < features.Count; i++)
    {
        float prediction = bias;
        for (int j = 0; j < weights.Length; j++)
        {
            prediction += weights[j] * features[i][j];
        }
        float error = prediction - labels[i];
        loss += (double)error * error;
        for (int j = 0; j < weights.Length; j++)
        {
            weights[j] -= learningRate * error * features[i][j];
        }
        bias -= learningRate * error;
    }
    Console.WriteLine($"epoch {epoch}: {loss}");
}
