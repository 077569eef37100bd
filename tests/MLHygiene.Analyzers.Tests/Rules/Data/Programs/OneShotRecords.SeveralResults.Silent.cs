using System.Data.Common;

namespace Queries;

public static class Report
{
    public static List<List<double>> Read(DbCommand command)
    {
        var results = new List<List<double>>();
        using var reader = command.ExecuteReader();
        do
        {
            var values = new List<double>();
            while (reader.Read())
                values.Add(reader.GetDouble(0));
            results.Add(values);
        }
        while (reader.NextResult());
        return results;
    }

    public static double First(DbDataReader reader)
    {
        if (!reader.Read())
            return double.NaN;
        var first = reader.GetDouble(0);
        while (reader.Read())
            first = Math.Max(first, reader.GetDouble(0));
        return first;
    }
}
