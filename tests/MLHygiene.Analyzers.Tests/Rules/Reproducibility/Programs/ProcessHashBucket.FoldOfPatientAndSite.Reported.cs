// Reported: the fold of a patient comes from the hash of a tuple with strings, so the folds move with every process.
public sealed class GroupedCrossValidation
{
    private readonly int _folds;

    public GroupedCrossValidation(int folds) => _folds = folds;

    public IEnumerable<double> Scores(
        IReadOnlyList<(string Patient, string Site, double[] Features, int Label)> dataset,
        Func<IEnumerable<double[]>, IEnumerable<int>, Func<double[], int>> train)
    {
        var assigned = dataset
            .Select(row => (Row: row, Fold: (int)((uint)(row.Patient, row.Site).GetHashCode() % (uint)_folds))) //! MLH3006
            .ToArray();

        for (int fold = 0; fold < _folds; fold++)
        {
            var training = assigned.Where(item => item.Fold != fold).Select(item => item.Row).ToArray();
            var testing = assigned.Where(item => item.Fold == fold).Select(item => item.Row).ToArray();
            var predict = train(training.Select(row => row.Features), training.Select(row => row.Label));
            yield return testing.Average(row => predict(row.Features) == row.Label ? 1.0 : 0.0);
        }
    }
}
