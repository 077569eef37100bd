// Silent: a helper below the depth that is followed, or a recursive one, loads the test rows into the field.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    private readonly MLContext _ml = new(1);
    private IDataView _rows;
    public void Run()
    {
        _rows = _ml.Data.LoadFromTextFile<Row>("train.csv");
        var model = _ml.Regression.Trainers.FastTree().Fit(_rows);
        A();
        Console.WriteLine(_ml.Regression.Evaluate(model.Transform(_rows)).RSquared);
    }
    private void A() => B();
    private void B() => C();
    private void C() => D();
    private void D() => E();
    private void E() => _rows = _ml.Data.LoadFromTextFile<Row>("test.csv");
    public void Recurse()
    {
        _rows = _ml.Data.LoadFromTextFile<Row>("train.csv");
        var model = _ml.Regression.Trainers.FastTree().Fit(_rows);
        Next(3);
        Console.WriteLine(_ml.Regression.Evaluate(model.Transform(_rows)).RSquared);
    }
    private void Next(int n) { if (n == 0) return; Next(n - 1); Ready(n); }
    private void Ready(int n) { if (n > 0) { Next(n - 1); return; } _rows = _ml.Data.LoadFromTextFile<Row>("test.csv"); }
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
