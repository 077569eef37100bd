namespace Sentiment.Validation;

public interface IClassifier
{
    void Train(IReadOnlyList<float[]> features, IReadOnlyList<int> labels);
    int Predict(float[] features);
}

public static class CrossValidator
{
    public static async Task<IReadOnlyList<double>> RunAsync<TModel>(
        IReadOnlyList<float[]> features, IReadOnlyList<int> labels, int folds, Func<TModel> create)
        where TModel : IClassifier
    {
        var scores = new List<double>();
        for (var fold = 0; fold < folds; fold++)
        {
            var held = fold;
            var model = create();
            var trainRows = Enumerable.Range(0, labels.Count).Where(i => i % folds != held).ToList();
            var testRows = Enumerable.Range(0, labels.Count).Where(i => i % folds == held).ToList();
            await Task.Run(() => model.Train(trainRows.ConvertAll(i => features[i]), trainRows.ConvertAll(i => labels[i])));

            var (hits, misses) = Count(model, features, labels, testRows);
            var (accuracy, errorRate) = Rates(hits, misses, testRows.Count);
            Console.WriteLine(FormattableString.Invariant($"fold {fold}: {accuracy:P2} / {errorRate:P2}"));
            scores.Add(accuracy);
        }
        return scores;
    }

    private static (int Hits, int Misses) Count(
        IClassifier model, IReadOnlyList<float[]> features, IReadOnlyList<int> labels, List<int> rows)
    {
        var hits = rows.Count(i => model.Predict(features[i]) == labels[i]);
        return (hits, rows.Count - hits);
    }

    private static (double Accuracy, double ErrorRate) Rates(int hits, int misses, int total) => (
        Math.Round((double)(hits / total), 4), //! MLH4012
        (double)misses / total);

    public static long AccuracyPercent(long correct, long total)
    {
        var percent = correct / total * 100; //! MLH4012
        return percent;
    }
}
