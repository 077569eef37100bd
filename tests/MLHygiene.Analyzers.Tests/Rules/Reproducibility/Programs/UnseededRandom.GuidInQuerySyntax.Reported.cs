// Reported: the order before the split comes from fresh identifiers, which nobody can repeat.
public sealed class TextClassifierExperiment
{
    public double Accuracy(List<(string Text, int Label)> dataset, Func<List<(string Text, int Label)>, Func<string, int>> train)
    {
        var shuffled = (from row in dataset orderby Guid.NewGuid() select row).ToList(); //! MLH3002
        int cut = shuffled.Count * 8 / 10;
        var trainSet = shuffled.GetRange(0, cut);
        var testSet = shuffled.GetRange(cut, shuffled.Count - cut);

        Func<string, int> predict = train(trainSet);
        int correct = 0;
        foreach (var (text, label) in testSet)
        {
            correct += predict(text) == label ? 1 : 0;
        }

        return (double)correct / testSet.Count;
    }
}
