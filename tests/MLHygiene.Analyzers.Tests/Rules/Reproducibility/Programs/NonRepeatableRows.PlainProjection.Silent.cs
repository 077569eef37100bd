// Silent: filtering, joining and projecting lists is lazy, but gives the same rows each time.
using Microsoft.ML;

public sealed class Apartment
{
    public float Rooms { get; set; }

    public float Area { get; set; }

    public float Label { get; set; }
}

public static class ApartmentModel
{
    public static double Error(List<(float Rooms, float Area, float Rent)> north, List<(float Rooms, float Area, float Rent)> south)
    {
        var ml = new MLContext(seed: 2);
        float limit = north.Max(flat => flat.Area);
        var rows = from flat in north.Concat(south)
                   where flat.Area <= limit
                   orderby flat.Rent
                   select new Apartment { Rooms = flat.Rooms, Area = flat.Area, Label = flat.Rent };
        IDataView view = ml.Data.LoadFromEnumerable(rows);
        var pipeline = ml.Transforms.Concatenate("Features", "Rooms", "Area").Append(ml.Regression.Trainers.FastTree());
        return ml.Regression.CrossValidate(view, pipeline).Average(result => result.Metrics.RootMeanSquaredError);
    }
}
