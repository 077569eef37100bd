// Silent: the rows are ordered by date, so a split by position is the right one.
public record Sale(DateTime Date, float[] Features, float Label);
public class DemandModel
{
    public (List<Sale> Train, List<Sale> Test) Split(IEnumerable<Sale> sales)
    {
        var ordered = sales.OrderBy(s => s.Date).ToList();
        int cut = (int)(ordered.Count * 0.8);
        var train = ordered.Take(cut).ToList();
        var test = ordered.Skip(cut).ToList();
        return (train, test);
    }
}
