// Silent: the field holds the test rows when the evaluation runs.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    private readonly MLContext _ml = new(1);
    private IDataView _rows;
    public double Run()
    {
        _rows = _ml.Data.LoadFromTextFile<Row>("train.csv");
        var model = _ml.Regression.Trainers.Sdca().Fit(_rows);
        LoadTest();
        return _ml.Regression.Evaluate(model.Transform(_rows)).RSquared;
    }
    private void LoadTest() => _rows = _ml.Data.LoadFromTextFile<Row>("test.csv");
}
public class Other
{
    private readonly MLContext _ml = new(1);
    internal IDataView Rows;
    public double Run(Action<Other> next)
    {
        Rows = _ml.Data.LoadFromTextFile<Row>("train.csv");
        var model = _ml.Regression.Trainers.Sdca().Fit(Rows);
        next(this);
        return _ml.Regression.Evaluate(model.Transform(Rows)).RSquared;
    }
    public double Virtual()
    {
        Rows = _ml.Data.LoadFromTextFile<Row>("train.csv");
        var model = _ml.Regression.Trainers.Sdca().Fit(Rows);
        Next();
        return _ml.Regression.Evaluate(model.Transform(Rows)).RSquared;
    }
    protected virtual void Next() { }
    public double Global(Loader loader)
    {
        Loader.Rows = _ml.Data.LoadFromTextFile<Row>("train.csv");
        var model = _ml.Regression.Trainers.Sdca().Fit(Loader.Rows);
        loader.Next();
        return _ml.Regression.Evaluate(model.Transform(Loader.Rows)).RSquared;
    }
}
public abstract class Loader { public static IDataView Rows; public abstract void Next(); }

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
