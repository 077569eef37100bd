namespace Forecasting;

public record Observation(DateTime Day, double Demand, double Temperature, bool Holiday)
{
    public float[] Features => [(float)Temperature, Holiday ? 1f : 0f];

    public float Label => (float)Demand;

    public static (Observation[] Trainset, Observation[] Testset) Split(Observation[] dataset, DateTime day)
        => (dataset.Where(o => o.Day < day).ToArray(), dataset.Where(o => o.Day >= day).ToArray());

    public string ToCsv() => $"{Day:yyyy-MM-dd},{Demand},{Temperature},{(Holiday ? 1 : 0)}"; //! MLH5002
}

public class ObservationStore
{
    private readonly string _folder;

    public ObservationStore(string folder) => _folder = folder;

    public void SaveTraining(IEnumerable<Observation> trainset)
        => File.WriteAllLines(Path.Combine(_folder, "train.csv"), trainset.Select(o => o.ToCsv()));

    public void SaveForecast(IReadOnlyList<Observation> test, float[] forecast, float[] lower, float[] upper)
    {
        using (var output = new StreamWriter(Path.Combine(_folder, "forecast.csv"), append: false))
        {
            for (int i = 0; i < test.Count; i++)
            {
                output.WriteLine("{0},{1},{2}", forecast[i], lower[i], upper[i]); //! MLH5002
            }
        }
    }

    public double Loss(IReadOnlyList<Observation> testset, float[] predictions)
        => testset.Select((o, i) => Math.Abs(o.Label - predictions[i])).Average();

    public void SaveErrors(double[] errors)
    {
        using var stream = File.Create(Path.Combine(_folder, "errors.txt"));
        using var output = new StreamWriter(stream);
        int i = 0;
        while (i < errors.Length)
        {
            output.WriteLine(errors[i]); //! MLH5002
            i++;
        }
    }
}
