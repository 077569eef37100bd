// Silent: one of two lambdas runs, and each gives the variable other rows.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    public void Run(MLContext ml, bool flag)
    {
        var rows = ml.Data.LoadFromTextFile<Row>("train.csv");
        var model = ml.Regression.Trainers.FastTree().Fit(rows);
        Action load = () => rows = ml.Data.LoadFromTextFile<Row>("a.csv");
        if (flag) load = () => rows = ml.Data.LoadFromTextFile<Row>("b.csv");
        load();
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(rows)).RSquared);
    }
    public void Several(MLContext ml)
    {
        var rows = ml.Data.LoadFromTextFile<Row>("train.csv");
        var model = ml.Regression.Trainers.FastTree().Fit(rows);
        var loads = new List<Action> { () => rows = ml.Data.LoadFromTextFile<Row>("a.csv"), () => rows = ml.Data.LoadFromTextFile<Row>("b.csv") };
        loads[1]();
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(rows)).RSquared);
    }
    public void Later(MLContext ml)
    {
        var rows = ml.Data.LoadFromTextFile<Row>("train.csv");
        Console.CancelKeyPress += (_, _) => rows = ml.Data.LoadFromTextFile<Row>("test.csv");
        var model = ml.Regression.Trainers.FastTree().Fit(rows);
        Console.ReadLine();
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(rows)).RSquared);
    }
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
