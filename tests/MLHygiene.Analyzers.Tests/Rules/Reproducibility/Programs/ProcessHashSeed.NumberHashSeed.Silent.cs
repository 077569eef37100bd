// Silent: whole numbers and dates have the same hash code in every process.
public sealed class DailyRecalibration
{
    private readonly long _modelVersion;
    private readonly DateTime _trainedOn;

    public DailyRecalibration(long modelVersion, DateTime trainedOn)
    {
        _modelVersion = modelVersion;
        _trainedOn = trainedOn;
    }

    public int[] PickCalibrationRows(int population, int size)
    {
        int seed = unchecked(_modelVersion.GetHashCode() * 397 ^ _trainedOn.GetHashCode());
        var random = new Random(seed);
        var rows = Enumerable.Range(0, population).ToArray();
        random.Shuffle(rows);
        return rows[..size];
    }
}
