// Silent: seed: null says that every run may differ.
using Microsoft.ML;

public static class RepeatedRuns
{
    public static (double Mean, double Spread) Measure(IDataView train, IDataView test, int runs)
    {
        var errors = new double[runs];
        for (int run = 0; run < runs; run++)
        {
            var ml = new MLContext(seed: null);
            var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca()).Fit(train);
            errors[run] = ml.Regression.Evaluate(model.Transform(test)).RootMeanSquaredError;
        }

        double mean = errors.Average();
        return (mean, Math.Sqrt(errors.Average(error => Math.Pow(error - mean, 2))));
    }
}
