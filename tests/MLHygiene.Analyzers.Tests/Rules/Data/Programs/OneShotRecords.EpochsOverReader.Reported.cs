using System.Data.Common;

namespace Training;

public sealed class LinearModel
{
    private float _weight;

    public void Fit(DbConnection connection, int epochs, float rate)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select x, y from samples";
        using var samples = command.ExecuteReader();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            while (samples.Read()) //! MLH5009
            {
                var (x, y) = (samples.GetFloat(0), samples.GetFloat(1));
                _weight += rate * (y - _weight * x) * x;
            }
        }
    }
}
