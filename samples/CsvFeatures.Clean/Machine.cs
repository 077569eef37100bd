using System;
using System.Globalization;

namespace CsvFeatures;

/// <summary>Stands for a machine of some country: runs code with its culture.</summary>
internal sealed class Machine
{
    private readonly CultureInfo _culture;

    private Machine(string point, string group)
    {
        _culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        _culture.NumberFormat.NumberDecimalSeparator = point;
        _culture.NumberFormat.NumberGroupSeparator = group;
    }

    public static Machine American { get; } = new(".", ",");

    public static Machine German { get; } = new(",", ".");

    // A program that sets its culture has thought of it, and the rules are silent about it. This one stands for programs that have not.
    public void Run(Action code)
    {
        var current = typeof(CultureInfo).GetProperty(nameof(CultureInfo.CurrentCulture))!;
        var before = CultureInfo.CurrentCulture;
        current.SetValue(null, _culture);
        code();
        current.SetValue(null, before);
    }
}
