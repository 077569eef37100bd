// Reported: the iterator draws new noise from a field each time it is walked, and cross-validation walks it many times.
using Microsoft.ML;

public sealed class Measurement
{
    public float Voltage { get; set; }

    public float Label { get; set; }
}

public sealed class NoisyValidation
{
    private readonly MLContext _ml = new MLContext(seed: 1);
    private readonly Random _random = new Random(7);
    private readonly List<Measurement> _measured;

    public NoisyValidation(List<Measurement> measured) => _measured = measured;

    public double Error()
    {
        IDataView view = _ml.Data.LoadFromEnumerable(Augmented()); //! MLH3011
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Measurement.Voltage))
            .Append(_ml.Regression.Trainers.FastTree());
        return _ml.Regression.CrossValidate(view, pipeline, numberOfFolds: 5).Average(fold => fold.Metrics.RootMeanSquaredError);
    }

    private IEnumerable<Measurement> Augmented()
    {
        foreach (Measurement row in _measured)
        {
            yield return row;
            float noise = (float)(_random.NextDouble() - 0.5) * 0.1f;
            yield return new Measurement { Voltage = row.Voltage + noise, Label = row.Label };
        }
    }
}
