using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Sensors;

public sealed class SensorFile
{
    private readonly CsvConfiguration _config;

    public SensorFile(CultureInfo culture)
    {
        _config = new CsvConfiguration(culture)
        {
            ReadingExceptionOccurred = Skip, //! MLH5007
        };
    }

    private static bool Skip(ReadingExceptionOccurredArgs args)
    {
        return false;
    }

    public CsvReader Open(string path) => new(File.OpenText(path), _config);
}
