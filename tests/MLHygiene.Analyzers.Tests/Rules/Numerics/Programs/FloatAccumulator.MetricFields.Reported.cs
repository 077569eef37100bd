namespace Ranker.Evaluation;

public interface IRegressor
{
    float Predict(float[] features);
}

public class RegressionMetrics(IRegressor model)
{
    private float _absoluteError;
    private float _squaredError;
    private int _rows;

    public float MeanAbsoluteError => _absoluteError / _rows;

    public float RootMeanSquaredError => MathF.Sqrt(_squaredError / _rows);

    public void Evaluate(float[][] testSet, float[] testLabels)
    {
        _absoluteError = 0;
        _squaredError = 0;
        _rows = testLabels.Length;
        for (int i = 0; i < testLabels.Length; i++)
        {
            var loss = testLabels[i] - model.Predict(testSet[i]);
            _absoluteError += Math.Abs(loss); //! MLH4013
            _squaredError += loss * loss; //! MLH4013
        }
    }

    public override string ToString() =>
        FormattableString.Invariant($"MAE {MeanAbsoluteError:F4} RMSE {RootMeanSquaredError:F4} over {_rows} rows");
}
