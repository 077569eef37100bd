// Reported: a field and a counter are changed by all bodies of the loop at once.
public sealed class ParallelEvaluator
{
    private readonly Func<float[], int> _predict;
    private double _loss;
    private int _correct;

    public ParallelEvaluator(Func<float[], int> predict) => _predict = predict;

    public (double Loss, double Accuracy) Evaluate(IReadOnlyCollection<(float[] Features, int Label)> rows)
    {
        (_loss, _correct) = (0, 0);
        Parallel.ForEach(rows, row =>
        {
            int answer = _predict(row.Features);
            _loss += Math.Abs(answer - row.Label); //! MLH3013
            if (answer == row.Label)
            {
                _correct++; //! MLH3013
            }
        });
        return (_loss / rows.Count, (double)_correct / rows.Count);
    }
}
