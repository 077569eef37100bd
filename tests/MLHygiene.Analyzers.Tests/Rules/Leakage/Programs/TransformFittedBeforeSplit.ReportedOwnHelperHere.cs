// A helper of the file standardizes whatever it is given, and is given everything.
public sealed record House(double Size, double Price);

public abstract class PriceModel
{
    public static PriceModel Train(House[] houses) => throw new NotSupportedException();

    public abstract double Mae(House[] houses);
}

public static class HouseProgram
{
    public static double Run(House[] houses)
    {
        var dataset = Standardize(houses);
        var model = PriceModel.Train(dataset.Skip(50).ToArray());
        return model.Mae(dataset.Take(50).ToArray()); //! MLH1002
    }

    private static House[] Standardize(House[] houses)
    {
        var mean = houses.Average(house => house.Size);
        var deviation = Math.Sqrt(houses.Average(house => Math.Pow(house.Size - mean, 2)));
        return houses.Select(house => new House((house.Size - mean) / deviation, house.Price)).ToArray();
    }
}
