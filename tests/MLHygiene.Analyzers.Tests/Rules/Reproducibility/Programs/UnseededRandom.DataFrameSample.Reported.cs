// Reported: DataFrame.Sample uses a generator of its own without a seed.
using Microsoft.Data.Analysis;

public sealed class TitanicExperiment
{
    private readonly DataFrame _passengers;

    public TitanicExperiment(DataFrame passengers) => _passengers = passengers;

    public double Accuracy(int trainRows, int epochs, Func<DataFrame, int, Func<DataFrameRow, bool>> train)
    {
        DataFrame trainSet = _passengers.Sample(trainRows); //! MLH3002
        Func<DataFrameRow, bool> predict = train(trainSet, epochs);

        int correct = 0;
        int total = 0;
        foreach (DataFrameRow sample in _passengers.Rows)
        {
            bool label = Convert.ToBoolean(sample["Survived"]);
            correct += predict(sample) == label ? 1 : 0;
            total++;
        }

        return (double)correct / total;
    }
}
