// Reported: rows shuffled in memory are ranked group by group (the trigger of the rule must know order and bootstrap, not only split and shuffle).
using Microsoft.ML;
using Microsoft.ML.Data;

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
public class Judge
{
    public void Run(MLContext ml, IDataView train, List<Row> test)
    {
        var model = ml.Ranking.Trainers.FastTree().Fit(train);
        var random = new Random(1);
        var mixed = test.OrderBy(row => random.Next()).ToList();
        Console.WriteLine(ml.Ranking.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(mixed)))); //! MLH1011
    }
}
