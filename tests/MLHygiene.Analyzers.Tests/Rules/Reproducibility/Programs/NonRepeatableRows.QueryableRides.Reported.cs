// Reported: the queryable source is executed anew for each pass, in whatever order the provider likes.
using Microsoft.ML;

public sealed class Ride
{
    public float Minutes { get; set; }

    public float Label { get; set; }

    public bool Paid { get; set; }
}

public interface IRideStore
{
    IQueryable<Ride> Rides { get; }
}

public sealed class RideModel(IRideStore store)
{
    public IReadOnlyList<double> Errors(int folds)
    {
        var ml = new MLContext(seed: 9);
        var paid = store.Rides.Where(ride => ride.Paid && ride.Minutes > 0);
        IDataView view = ml.Data.LoadFromEnumerable(paid); //! MLH3011
        var errors = new List<double>();
        foreach (var fold in ml.Data.CrossValidationSplit(view, folds))
        {
            var model = ml.Transforms.Concatenate("Features", "Minutes")
                .Append(ml.Regression.Trainers.FastTree())
                .Fit(fold.TrainSet);
            errors.Add(ml.Regression.Evaluate(model.Transform(fold.TestSet)).RootMeanSquaredError);
        }

        return errors;
    }
}
