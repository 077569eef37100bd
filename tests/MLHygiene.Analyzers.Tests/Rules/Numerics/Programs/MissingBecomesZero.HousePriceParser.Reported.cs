using System.Globalization;

namespace HousePrices;

public class HouseSample
{
    public float LotArea { get; set; }
    public float YearBuilt { get; set; }
    public float GarageArea { get; set; }
    public float SalePrice { get; set; }
}

public class HouseDatasetReader
{
    public async Task<List<HouseSample>> ReadTrainingSetAsync(string path)
    {
        var samples = new List<HouseSample>();
        string[] lines = await File.ReadAllLinesAsync(path);
        foreach (string line in lines.Skip(1))
        {
            string[] columns = line.Split(',');
            if (!float.TryParse(columns[2], NumberStyles.Float, CultureInfo.InvariantCulture, out float garage))
            {
                garage = 0; //! MLH4004
            }
            samples.Add(new HouseSample
            {
                LotArea = ParseFeature(columns[0]),
                YearBuilt = ParseFeature(columns[1]),
                GarageArea = garage,
                SalePrice = float.Parse(columns[3], CultureInfo.InvariantCulture),
            });
        }
        return samples;
    }

    private static float ParseFeature(string text)
    {
        try
        {
            return float.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return 0f; //! MLH4004
        }
    }

    public static (List<HouseSample> Train, List<HouseSample> Test) Split(List<HouseSample> samples, int trainCount, int seed)
    {
        var rng = new Random(seed);
        HouseSample[] shuffled = samples.ToArray();
        rng.Shuffle(shuffled);
        return (shuffled.Take(trainCount).ToList(), shuffled.Skip(trainCount).ToList());
    }
}
