// Silent: the class names are sorted for a table on the screen; their numbers were given long before.
public sealed class ClassificationReport
{
    private readonly IReadOnlyDictionary<string, int> _ids;
    private readonly int[,] _confusion;

    public ClassificationReport(IReadOnlyDictionary<string, int> ids, int[,] confusion) => (_ids, _confusion) = (ids, confusion);

    public void Print(TextWriter output, int epoch, double loss)
    {
        output.WriteLine($"epoch {epoch}: loss {loss:F4}");
        foreach (var (label, id) in _ids.OrderBy(pair => pair.Key))
        {
            int predicted = 0;
            for (int row = 0; row < _confusion.GetLength(0); row++)
            {
                predicted += _confusion[row, id];
            }

            double accuracy = predicted == 0 ? 0 : (double)_confusion[id, id] / predicted;
            output.WriteLine($"{label.ToUpper(),-20} {accuracy:P1}");
        }
    }
}
