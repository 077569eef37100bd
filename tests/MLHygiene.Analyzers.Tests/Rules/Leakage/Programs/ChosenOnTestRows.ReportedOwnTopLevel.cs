// Top-level statements, methods in one static class of the same file.
var (trainSet, testSet) = (Table.Read("train.csv"), Table.Read("test.csv"));
var bestDepth = 1;
var bestError = double.MaxValue;
for (var depth = 1; depth < 10; depth++)
{
    var error = Table.Error(DecisionTree.Train(trainSet, depth), testSet);
    if (error < bestError)
    {
        (bestError, bestDepth) = (error, depth);
    }
}

var tree = DecisionTree.Train(trainSet, bestDepth);
Console.WriteLine(Table.Error(tree, testSet)); //! MLH1008

sealed record Example(float[] Features, float Label);

sealed class DecisionTree
{
    public static DecisionTree Train(Example[] examples, int depth) => new() { Depth = depth + examples.Length };

    public int Depth { get; init; }

    public float Predict(float[] features) => features[Depth];
}

static class Table
{
    public static Example[] Read(string path) =>
        File.ReadAllLines(path).Select(line => line.Split(',').Select(float.Parse).ToArray()).Select(row => new Example(row[1..], row[0])).ToArray();

    public static double Error(DecisionTree tree, Example[] examples) =>
        examples.Average(example => Math.Abs(tree.Predict(example.Features) - example.Label));
}
