// Silent: in place, one value for all, a column, a switch that others decide, and a frame of the program's own.
using Microsoft.Data.Analysis;

public sealed class Cleaning
{
    public DataFrame Clean(DataFrame raw, IList<object> means, bool inPlace)
    {
        raw.FillNulls(means, inPlace: true);
        DataFrame zeros = raw.FillNulls(0f);
        DataFrameColumn first = raw.Columns[0].FillNulls(0f, inPlace: false);
        DataFrame either = raw.FillNulls(means, inPlace);
        Table table = new Table().FillNulls(means);
        return first.Length > 0 && table != null ? zeros : either;
    }

    private sealed class Table
    {
        public Table FillNulls(IList<object> values, bool inPlace = false) => this;
    }
}
