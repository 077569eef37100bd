// Reported: the orderby clause compares the categories by the machine's culture, and the index is used as their number.
public sealed class OneHotColumn
{
    private readonly List<string> _categories;

    private OneHotColumn(List<string> categories) => _categories = categories;

    public static OneHotColumn Fit(IEnumerable<string> column)
    {
        List<string> categories = (from value in column.Distinct() where value.Length > 0 orderby value select value).ToList(); //! MLH3012
        return new OneHotColumn(categories);
    }

    public float[] OneHot(string value)
    {
        float[] features = new float[_categories.Count];
        int index = _categories.IndexOf(value);
        if (index >= 0)
        {
            features[index] = 1f;
        }

        return features;
    }

    public static (float[][] XTrain, float[] YTrain) Dataset(IEnumerable<(string Value, float Label)> samples)
    {
        var rows = samples.ToArray();
        OneHotColumn column = Fit(rows.Select(row => row.Value));
        return (rows.Select(row => column.OneHot(row.Value)).ToArray(), rows.Select(row => row.Label).ToArray());
    }
}
