using Microsoft.Data.Analysis;
using static TorchSharp.torch;

namespace Signals;

public static class SignalPreparation
{
    public static Tensor Stack(List<Tensor> windows)
    {
        windows.ForEach(window => window.abs()); //! MLH5012
        foreach (var (window, index) in windows.Select((w, i) => (w, i)))
        {
            if (index % 2 == 0)
                window.flip(0); //! MLH5012
            else
                window.unsqueeze(0); //! MLH5012
        }

        var stacked = stack(windows);
        log(stacked + 1); //! MLH5012
        stacked.max(1); //! MLH5012
        return stacked;
    }

    public static IReadOnlyList<double> Smooth(PrimitiveDataFrameColumn<double> readings, double scale)
    {
        try
        {
            readings.CumulativeSum(); //! MLH5012
            readings.Multiply(scale); //! MLH5012
        }
        finally
        {
            readings.Round(); //! MLH5012
        }

        var values = new List<double>();
        for (long i = 0; i < readings.Length; i++)
            values.Add(readings[i] ?? double.NaN);
        return values;
    }
}
