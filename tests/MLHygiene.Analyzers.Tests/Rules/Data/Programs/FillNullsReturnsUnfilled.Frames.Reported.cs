// Reported: what is kept, handed on and thrown away.
using Microsoft.Data.Analysis;

public sealed class Cleaning
{
    private DataFrame _clean;

    public DataFrame Clean(DataFrame raw, IList<object> means)
    {
        _clean = raw.FillNulls(means); //! MLH5014
        Save(raw.FillNulls(values: new List<object> { 0f })); //! MLH5014
        raw.FillNulls(means, inPlace: false); //! MLH5014
        return raw.Columns.Count > 3 ? raw.FillNulls(means) : raw; //! MLH5014
    }

    public Func<DataFrame, DataFrame> Step(object[] values) => frame => frame.FillNulls(values); //! MLH5014

    private static void Save(DataFrame frame) { }
}
